"""Writes fastai_signatures.json: the parameters of fastai 1's classes, methods and functions.

    pip download --no-deps fastai==1.0.61 && unzip fastai-1.0.61-*.whl -d FOLDER
    python3 test/support/fastai_signatures.py FOLDER/fastai > test/support/fastai_signatures.json

fastai 1.0.61 runs on no PyTorch that torchnode supports without changes, so its sources are read
instead. A default that is an expression is {"expression": its text}. Names are without modules
("Learner.fit"): fastai exports all of them from one place.
"""

import ast
import json
import sys
from pathlib import Path


# Files and folders of what torchnode mirrors.
MODULES = {"basic_train", "basic_data", "callback", "callbacks", "core", "data_block", "datasets", "layers", "metrics", "text", "torch_core", "train"}


def default(node):
    try:
        value = ast.literal_eval(node)
    except ValueError:
        return {"expression": ast.unparse(node)}
    return list(value) if isinstance(value, tuple) else value


def parameters(arguments, is_method):
    positional = arguments.posonlyargs + arguments.args
    defaults = [None] * (len(positional) - len(arguments.defaults)) + arguments.defaults
    result = []
    for index, (argument, value) in enumerate(zip(positional, defaults)):
        if is_method and index == 0:
            continue
        result.append({"name": argument.arg, "keyword_only": False, **({} if value is None else {"default": default(value)})})
    if arguments.vararg:
        result.append({"name": "*" + arguments.vararg.arg, "keyword_only": False})
    for argument, value in zip(arguments.kwonlyargs, arguments.kw_defaults):
        result.append({"name": argument.arg, "keyword_only": True, **({} if value is None else {"default": default(value)})})
    if arguments.kwarg:
        result.append({"name": "**" + arguments.kwarg.arg, "keyword_only": False})
    return result


def fields(node):
    """A dataclass's parameters: its fields, less those that __post_init__ makes."""
    result = []
    for statement in node.body:
        if not isinstance(statement, ast.AnnAssign):
            continue
        value = statement.value
        if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "field":
            options = {keyword.arg: keyword.value for keyword in value.keywords}
            if "init" in options:
                continue
            value = options.get("default", options.get("default_factory", value))
        result.append({"name": statement.target.id, "keyword_only": False, **({} if value is None else {"default": default(value)})})
    return result


def is_dataclass(node):
    return any(getattr(one, "id", getattr(getattr(one, "func", None), "id", "")) == "dataclass" for one in node.decorator_list)


def read(folder):
    classes, functions, patches = {}, {}, {}
    for path in sorted(Path(folder).rglob("*.py")):
        if not MODULES & {path.stem, path.parent.name}:
            continue
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.ClassDef):
                classes.setdefault(node.name, node)
            elif isinstance(node, ast.FunctionDef):
                functions.setdefault(node.name, node)
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Name):
                for target in node.targets:
                    if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
                        patches[f"{target.value.id}.{target.attr}"] = node.value.id
    result = {name: parameters(node.args, False) for name, node in functions.items()}
    for name, node in classes.items():
        methods = {one.name: one for one in node.body if isinstance(one, ast.FunctionDef)}
        for method, definition in methods.items():
            static = any(getattr(one, "id", "") == "staticmethod" for one in definition.decorator_list)
            result[f"{name}.{method}"] = parameters(definition.args, not static)
        result[name] = constructor(name, classes)
    for name, function in patches.items():
        if function in functions:
            result[name] = parameters(functions[function].args, True)
    return result


def constructor(name, classes):
    node = classes.get(name)
    if node is None:
        return []
    for one in node.body:
        if isinstance(one, ast.FunctionDef) and one.name == "__init__":
            return parameters(one.args, True)
    inherited = constructor(getattr(node.bases[0], "id", ""), classes) if node.bases else []
    return inherited + fields(node) if is_dataclass(node) else inherited


if __name__ == "__main__":
    print("{")
    items = sorted(read(sys.argv[1]).items())
    for index, (name, found) in enumerate(items):
        print(f"{json.dumps(name)}: {json.dumps(found)}{',' if index < len(items) - 1 else ''}")
    print("}")
