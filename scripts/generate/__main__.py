#!/usr/bin/env python3
"""Writes lib/torch/generated: the types and names of all operators, as Python has them bound.

It reads native_functions.yaml with torchgen, both of which the torch wheel ships, so run it with a
Python that has torch (or after set-up, which keeps one in the cache folder). PyYAML is needed too.

    npm run generate                  writes the files
    npm run generate -- --check       says whether they are what it would write
    npm run generate -- --out DIR     writes them elsewhere
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from pathlib import Path

from .bindings import NAMESPACES, Bindings, Namespace
from .comments import defaults, first_comment, other_comment
from .descriptions import Descriptions
from .documentation import Documentation
from .signatures import call_signatures
from .torch_sources import require_yaml, site_packages, torch_version
from .types import ReturnTypes

GENERATED = Path(__file__).resolve().parents[2] / "lib" / "torch" / "generated"

# The bound methods that the files of lib/torch/tensor write themselves.
HAND_WRITTEN = {"detach", "detach_", "retain_grad", "type_as"}

# The bound functions in whose place lib/torch has its own. They are bound all the same, and theirs are
# put over them.
REPLACED = {
    "atleast_1d",
    "atleast_2d",
    "atleast_3d",
    "block_diag",
    "broadcast_tensors",
    "cartesian_prod",
    "cdist",
    "einsum",
    "meshgrid",
    "nonzero",
    "norm",
    "promote_types",
    "result_type",
    "sparse_bsc_tensor",
    "sparse_bsr_tensor",
    "sparse_compressed_tensor",
    "sparse_coo_tensor",
    "sparse_csc_tensor",
    "sparse_csr_tensor",
    "tensordot",
    "unique_consecutive",
}

IMPORTS = {
    "AtMost": "../sequences.js",
    "Exactly": "../sequences.js",
    "OneEach": "../sequences.js",
    "OneMore": "../sequences.js",
    "TensorList": "../sequences.js",
    "Tensor": "../tensor/index.js",
    "Device": "../device.js",
    "Dtype": "../dtype.js",
    "Generator": "../random/index.js",
    "Keywords": "../types.js",
    "DeviceLike": "../types.js",
    "Layout": "../types.js",
    "MemoryFormat": "../types.js",
    "Scalar": "../types.js",
    "TensorOptions": "../types.js",
}


def header(version: str, about: str) -> str:
    return (
        f"// Written by `npm run generate` from the operators of torch {version}.\n"
        f"// Change the script, not this file.\n\n/** {about} */\n"
    )


def import_lines(code: str, results: ReturnTypes | None) -> str:
    """Imports of the types that the code names."""
    words = set(re.findall(r"\b[A-Z]\w*", re.sub(r"/\*\*.*?\*/", "", code, flags=re.DOTALL)))
    sources: dict[str, list[str]] = {}
    for name, source in IMPORTS.items():
        if name in words:
            sources.setdefault(source, []).append(name)
    if results is not None:
        named = sorted(words & set(results.declarations))
        if named:
            sources["./results.js"] = named
    return "".join(
        f'import type {{ {", ".join(sorted(names))} }} from "{source}";\n'
        for source, names in sorted(sources.items())
    )


def declarations(
    namespace: Namespace,
    names: dict[str, list],
    results: ReturnTypes,
    pages: Documentation,
    descriptions: Descriptions,
) -> str:
    """The interface of the public names, and a class that has the private ones as its protected members.

    So editors offer the public ones alone, and `x["_values"]()` has its type all the same.
    """

    def body(chosen: list[str], modifier: str = "") -> list[str]:
        return members(
            namespace, {name: names[name] for name in chosen}, results, pages, descriptions, modifier
        )

    private = [name for name in names if name.startswith("_")]
    replaced = REPLACED & names.keys() if namespace is NAMESPACES["functions"] else set()
    public = [name for name in names if name not in replaced and name not in private]
    lines: list[str] = []
    if private:
        lines += [
            f"/** The private names beside {{@link {namespace.interface}}}: a class of types alone. */",
            f"declare class Private{namespace.interface} {{",
            *body(private, "protected "),
            "}",
            f"export type {{ Private{namespace.interface} }};",
            "",
        ]
    lines += [f"export interface {namespace.interface} {{", *body(public), "}", ""]
    if replaced:
        lines += [
            "/** The operators in whose place `torch` has functions that are written by hand. */",
            "export interface ReplacedFunctions {",
            *body(sorted(replaced)),
            "}",
            "",
        ]
    return "\n".join(lines)


def members(
    namespace: Namespace,
    names: dict[str, list],
    results: ReturnTypes,
    pages: Documentation,
    descriptions: Descriptions,
    modifier: str,
) -> list[str]:
    lines: list[str] = []
    for name, groups in names.items():
        description = descriptions.of(namespace.described_as, name)
        if description is None and not name.startswith("_"):
            raise LookupError(f"{namespace.documented_as}.{name} has no description")
        if description is not None and namespace.method:
            description = description.of_method()
        first = True
        for group in groups:
            schema = group.base.func
            default_values = defaults(schema)
            for call in call_signatures(name, group, results, method=namespace.method):
                if first:
                    page = pages.page(namespace.documented_as, name)
                    lines += first_comment(description, default_values, str(schema), page)
                    first = False
                else:
                    lines += other_comment(
                        description, default_values, str(schema), call.principal
                    )
                lines.append(f"  {modifier}{name}{call.parameters}: {call.result};")
    return lines


def name_list(names: list[str]) -> str:
    """A list that is quick to parse: one string, split when the module is loaded."""
    text = textwrap.wrap(" ".join(names), 96, break_on_hyphens=False, break_long_words=False)
    return "(\n" + " +\n".join(f'  "{line} "' for line in text) + '\n)\n  .trim()\n  .split(" ")'


def special_lists(named: dict[str, dict[str, list]]) -> list[str]:
    """The names whose arguments or results are not as everywhere else."""
    second = [
        name
        for name, groups in named["methods"].items()
        if any(group.base.func.arguments.pre_self_positional for group in groups)
    ]
    dtypes = sorted(
        {
            name
            for names in named.values()
            for name, groups in names.items()
            for group in groups
            if [str(r.type) for r in group.base.func.returns] == ["ScalarType"]
        }
    )
    return [
        "/** Methods whose tensor is the operator's second argument: `x.where(condition, y)`. */\n"
        f"export const self_second_names: readonly string[] = {name_list(second)};\n",
        "/** Operators whose result is a dtype, which the addon gives by its code. */\n"
        f"export const dtype_result_names: readonly string[] = {name_list(dtypes)};\n",
    ]


def generate(site: Path) -> dict[str, str]:
    """The files' names and contents."""
    bindings, pages, version = Bindings(site), Documentation(site), torch_version(site)
    results, descriptions = ReturnTypes(), Descriptions()
    files, lists = {}, []
    named = {key: bindings.of(namespace) for key, namespace in NAMESPACES.items()}
    for name in HAND_WRITTEN:
        del named["methods"][name]

    def write(file: str, about: str, keys: list[str]) -> None:
        code = "\n".join(
            declarations(NAMESPACES[key], named[key], results, pages, descriptions) for key in keys
        )
        files[file] = header(version, about) + import_lines(code, results) + "\n" + code

    write("methods.ts", "Tensor's methods: every operator that has a method.", ["methods"])
    write("functions.ts", "The functions of `torch`.", ["functions"])
    write(
        "namespaces.ts",
        "The functions of `torch.linalg`, `torch.fft`, `torch.special` and of `torch._C._nn`.",
        ["linalg", "fft", "special", "nn"],
    )

    if unused := descriptions.unused():
        raise LookupError(f"no operators, and yet described: {', '.join(unused)}")
    types = "\n".join(
        f"export type {name} = {type_};\n" for name, type_ in sorted(results.declarations.items())
    )
    files["results.ts"] = (
        header(version, "Results of several values, by PyTorch's names as well as in its order.")
        + import_lines(types, None)
        + "\n"
        + types
    )

    for key, names in named.items():
        constant = {"methods": "method_names", "functions": "function_names"}.get(
            key, f"{key}_names"
        )
        where = {"methods": "Tensor's methods", "nn": "torch._C._nn"}.get(
            key, NAMESPACES[key].documented_as
        )
        prefix = NAMESPACES[key].prefix
        lists.append(
            f"/** {where}: each is the operator `aten::{prefix}<name>`. */\n"
            f"export const {constant}: readonly string[] = {name_list(list(names))};\n"
        )
    lists += special_lists(named)
    files["names.ts"] = (
        header(version, "The names that the run time binds, and nothing more: loading is quick.")
        + "\n"
        + "\n".join(lists)
    )
    return files


def report(site: Path) -> None:
    bindings = Bindings(site)
    for key, namespace in NAMESPACES.items():
        names = bindings.of(namespace)
        overloads = sum(len(groups) for groups in names.values())
        print(f"{key}: {len(names)} names, {overloads} overloads")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; say what differs")
    parser.add_argument("--out", type=Path, default=GENERATED, help="the folder to write to")
    parser.add_argument("--report", action="store_true", help="print how many there are")
    options = parser.parse_args()

    site = site_packages()
    require_yaml()
    if options.report:
        report(site)
        return
    files = generate(site)
    if options.check:
        different = [
            name
            for name, text in files.items()
            if not (options.out / name).is_file() or (options.out / name).read_text() != text
        ]
        if different:
            sys.exit(f"not as the generator writes it: {', '.join(different)}")
        return
    options.out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (options.out / name).write_text(text)


if __name__ == "__main__":
    main()
