"""Calls of all public operators, right ones and wrong ones, written as TypeScript after their schemas.

Each overload is called by position with what it requires, and with everything; with all arguments by
name; with null or one number where the schema allows that; and its results are taken apart. Then
wrongly: with each argument of a kind that no overload takes, with a name that there is none of, and as
if the result had a member that it has not.
"""

import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))
from generate.__main__ import HAND_WRITTEN
from generate.bindings import NAMESPACES, Bindings
from generate.torch_sources import require_yaml, site_packages

site = site_packages()
require_yaml()

# How the calls reach a namespace's functions.
PLACES = {
    "methods": "x",
    "functions": "functions",
    "linalg": "linalg",
    "fft": "fft",
    "special": "special",
    "nn": "nn",
}

VALUES = {
    "Tensor": "x",
    "Scalar": "1.5",
    "int": "1",
    "SymInt": "1",
    "DeviceIndex": "0",
    "float": "0.5",
    "bool": "true",
    "ScalarType": "torch.float32",
    "Device": '"cpu"',
    "Layout": "torch.strided",
    "MemoryFormat": "torch.contiguous_format",
    "Generator": "generator",
}

# A string that each argument may be.
STRINGS = {
    "UPLO": "U",
    "approximate": "tanh",
    "driver": "gels",
    "equation": "ij->ji",
    "filename": "numbers",
    "indexing": "xy",
    "interpolation": "nearest",
    "norm": "ortho",
    "ord": "nuc",
    "p": "fro",
    "pad_mode": "reflect",
    "padding": "same",
    "padding_side": "left",
    "rounding_mode": "floor",
    "side": "right",
    "linalg_qr mode": "complete",
    "pad mode": "circular",
    "index_reduce reduce": "amax",
    "scatter reduce": "multiply",
    "scatter_reduce reduce": "amax",
    "segment_reduce reduce": "max",
}

# Of no kind that an operator takes; a string is wrong where a string is wanted as well.
WRONG = "/wrong/"
WRONG_WORD = '"no such word"'
ANY_STRING = {"equation", "filename"}


def value(operator: str, argument) -> str:
    """One that the argument's type allows."""
    text = str(argument.type).rstrip("?")
    if text == "str":
        base = operator.rstrip("_")
        return json.dumps(STRINGS.get(f"{base} {argument.name}") or STRINGS[argument.name])
    list_ = re.fullmatch(r"(.+?)\[(\d*)\]", text)
    if list_ is None:
        return VALUES[text]
    element = list_.group(1)
    one = "null" if element.endswith("?") else VALUES[element]
    return f"[{VALUES[element.rstrip('?')]}, {one}]"


class Overload:
    """One overload, and how it is called."""

    def __init__(self, key: str, name: str, group) -> None:
        self.method = NAMESPACES[key].method
        self.callee = f"{PLACES[key]}.{name}"
        self.schema = group.base.func
        self.operator = str(self.schema.name.name)
        self.positional = list(group.signature.input_args)
        self.keywords = list(group.signature.input_kwargs)
        self.outputs = group.signature.output_args
        # Beyond these, and without these, it cannot be called.
        self.required = max(
            (i + 1 for i, a in enumerate(self.positional) if a.default is None), default=0
        )

    def call(self, by_position: list[str], by_name: dict[str, str]) -> str:
        parts = list(by_position)
        if by_name:
            parts.append("{ " + ", ".join(f"{k}: {v}" for k, v in by_name.items()) + " }")
        return f"{self.callee}({', '.join(parts)})"

    def shortest(self, changed: dict[str, str] | None = None) -> str:
        """With what is required, and with what is changed."""
        changed = changed or {}
        names = [a.name for a in self.positional]
        count = max([self.required, *(names.index(n) + 1 for n in changed if n in names)])
        by_position = [changed.get(a.name) or self.value(a) for a in self.positional[:count]]
        by_name = {a.name: self.value(a) for a in self.keywords if a.default is None}
        by_name |= {n: v for n, v in changed.items() if n not in names}
        return self.call(by_position, by_name)

    def everything(self) -> dict[str, str]:
        """All that goes by name only."""
        by_name = {a.name: self.value(a) for a in self.keywords}
        if self.schema.arguments.tensor_options is not None:
            by_name |= {"dtype": "torch.float64", "device": '"cpu"', "requires_grad": "false"}
        if self.outputs is not None:
            count = len(self.outputs.outputs)
            listed = str(self.outputs.outputs[0].type).endswith("]")
            one = "[x, x]" if listed else "x"
            by_name["out"] = one if count == 1 else f"[{', '.join([one] * count)}]"
        return by_name

    def value(self, argument) -> str:
        """One that the argument's type allows."""
        text = str(argument.type).rstrip("?")
        if text == "str":
            base = self.operator.rstrip("_")
            word = STRINGS.get(f"{base} {argument.name}") or STRINGS[argument.name]
            return json.dumps(word)
        list_ = re.fullmatch(r"(.+?)\[(\d*)\]", text)
        if list_ is None:
            return VALUES[text]
        element = list_.group(1)
        last = "null" if element.endswith("?") else VALUES[element]
        return f"[{VALUES[element.rstrip('?')]}, {last}]"

    def right(self):
        by_position = [self.value(a) for a in self.positional]
        by_name = {("input" if a.name == "self" else a.name): self.value(a) for a in self.positional}
        yield self.shortest()
        yield self.call(by_position, self.everything())
        # A function of one tensor takes that by position.
        if self.method or [str(a.type) for a in self.positional] != ["Tensor"]:
            yield self.call([], by_name | self.everything())
        if not self.method and len(by_position) > 1:
            yield self.call(by_position[:1], dict(list(by_name.items())[1:]) | self.everything())
        for argument in self.positional + self.keywords:
            if re.fullmatch(r"(Sym)?[Ii]nt\[\d+\]\??", str(argument.type)):
                yield self.shortest({argument.name: "1"})
            if str(argument.type).endswith("?"):
                yield self.shortest({argument.name: "null"})
        if len(self.positional) == 1 and re.fullmatch(
            r"(Sym)?[Ii]nt\[\d*\]", str(self.positional[0].type)
        ):
            yield self.call(["1", "1"], {})
        results = [r.name for r in self.schema.returns]
        if len(results) > 1:
            letters = ", ".join("abcdefghijkl"[: len(results)])
            yield f"(([{letters}]) => [{letters}])({self.shortest()})"
            if all(results):
                names = ", ".join(results)
                yield f"(({{ {names} }}) => [{names}])({self.shortest()})"

    def wrong(self):
        for argument in self.positional + self.keywords:
            word = str(argument.type).startswith("str") and argument.name not in ANY_STRING
            yield self.shortest({argument.name: WRONG_WORD if word else WRONG})
        yield self.shortest({"no_such_name": "1"})
        yield f"{self.shortest()}.no_such_member"


def main() -> None:
    bindings = Bindings(site)
    written = []
    for key, namespace in NAMESPACES.items():
        for name, groups in bindings.of(namespace).items():
            if name.startswith("_") or (namespace.method and name in HAND_WRITTEN):
                continue
            for group in groups:
                overload = Overload(key, name, group)
                written.append(
                    {
                        "operator": overload.operator,
                        "right": list(dict.fromkeys(overload.right())),
                        "wrong": list(dict.fromkeys(overload.wrong())),
                    }
                )
    json.dump(written, sys.stdout)


main()
