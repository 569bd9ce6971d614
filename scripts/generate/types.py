"""From the schema's types to TypeScript's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

BASE_TYPES = {
    "Tensor": "Tensor",
    "Scalar": "Scalar",
    "int": "number",
    "SymInt": "number",
    "DeviceIndex": "number",
    "float": "number",
    "bool": "boolean",
    "str": "string",
    "ScalarType": "Dtype",
    "Device": "DeviceLike",
    "Layout": "Layout",
    "MemoryFormat": "MemoryFormat",
    "Generator": "Generator",
}

RETURN_TYPES = {**BASE_TYPES, "Device": "Device", "QScheme": "number"}

# The names that PyTorch's argument parser takes numbers for tensors in.
NUMBERS_AS_TENSORS = re.compile(
    r"(copy|add|sub|subtract|mul|multiply|div|divide|true_divide|floor_divide)_?"
)


# The strings that an argument may be, by its name; where it depends on the operator, by both. Those
# that are not here are any string.
CHOICES = {
    "UPLO": ["L", "U"],
    "approximate": ["none", "tanh"],
    "driver": ["gels", "gelsy", "gelsd", "gelss"],
    "indexing": ["ij", "xy"],
    "interpolation": ["linear", "lower", "higher", "midpoint", "nearest"],
    "norm": ["forward", "backward", "ortho"],
    "ord": ["fro", "nuc"],
    "pad_mode": ["constant", "reflect", "replicate", "circular"],
    "padding": ["valid", "same"],
    "padding_side": ["left", "right"],
    "rounding_mode": ["trunc", "floor"],
    "side": ["left", "right"],
    "linalg_cond.p": ["fro", "nuc"],
    "linalg_qr.mode": ["reduced", "complete", "r"],
    "pad.mode": ["constant", "reflect", "replicate", "circular"],
    "index_reduce.reduce": ["prod", "mean", "amax", "amin"],
    "scatter.reduce": ["add", "multiply"],
    "scatter_reduce.reduce": ["sum", "prod", "mean", "amax", "amin"],
    "segment_reduce.reduce": ["sum", "mean", "max", "min", "prod"],
}

# The integers that are elements' values, and so may be larger than what a number holds exactly.
VALUES = {
    ("randint", "low"),
    ("randint", "high"),
    ("randint_like", "low"),
    ("randint_like", "high"),
    ("random_", "from"),
    ("random_", "to"),
}

# How many tensors an operator returns, if one of its arguments says so: by that argument's name the
# type of the result (lib/torch/sequences.ts) whose type argument is the argument's.
COUNTS = {
    "chunk.chunks": "AtMost",
    "dequantize.tensors": "OneEach",
    "quantize_per_tensor.tensors": "OneEach",
    "split.split_size": "OneEach",
    "split_copy.split_size": "OneEach",
    "split_with_sizes.split_sizes": "OneEach",
    "split_with_sizes_copy.split_sizes": "OneEach",
    "unsafe_chunk.chunks": "AtMost",
    "unsafe_split_with_sizes.split_sizes": "OneEach",
    **{
        f"{name}.{argument}": result
        for name in ("tensor_split", "hsplit", "vsplit", "dsplit")
        for argument, result in (("sections", "Exactly"), ("indices", "OneMore"))
    },
}


def counted_by(operator: str, argument: str, type_: str) -> str | None:
    """The type of the result that the argument of that TypeScript type counts."""
    result = COUNTS.get(f"{operator}.{argument}")
    # The size of the pieces, which is not their number.
    return None if result == "OneEach" and type_ == "number" else result


def argument_type(type_: object, numbers_as_tensors: bool = False) -> str:
    """The TypeScript type of an argument of that schema type."""
    text = str(type_)
    if text.endswith("?"):
        return f"{argument_type(text[:-1], numbers_as_tensors)} | null"
    list_ = re.fullmatch(r"(.+?)\[(\d*)\]", text)
    if list_ is None:
        base = BASE_TYPES[text]
        return "Tensor | Scalar" if base == "Tensor" and numbers_as_tensors else base
    element = argument_type(list_.group(1))
    array = f"readonly ({element})[]" if " " in element else f"readonly {element}[]"
    # A list of a known length may be given as its one element, which is repeated.
    return f"{element} | {array}" if list_.group(2) and element != "boolean" else array


def parameter_type(operator: str, argument) -> str:
    """The TypeScript type of an argument of that operator, named as in the schema."""
    found = argument_type(argument.type, NUMBERS_AS_TENSORS.fullmatch(operator) is not None)
    if re.match("string", found):
        base = operator.rstrip("_")
        choices = CHOICES.get(f"{base}.{argument.name}") or CHOICES.get(argument.name)
        if choices and not operator.startswith("_"):
            return found.replace("string", " | ".join(f'"{choice}"' for choice in choices))
    if (operator, argument.name) in VALUES:
        return found.replace("number", "number | bigint")
    return found


def is_integer_list(type_: object) -> bool:
    return re.fullmatch(r"(Sym)?[Ii]nt\[\d*\]", str(type_)) is not None


@dataclass
class ReturnTypes:
    """The types of results; those with names are declared once each."""

    declarations: dict[str, str] = field(default_factory=dict)

    def of(self, returns: tuple, *, method: bool, self_annotation: object) -> str:
        if not returns:
            return "void"
        if len(returns) == 1:
            only = returns[0]
            if (
                method
                and str(only.type) == "Tensor"
                and only.annotation is not None
                and only.annotation.is_write
                and only.annotation == self_annotation
            ):
                return "this"
            return self._one(only.type)
        types = [self._one(r.type) for r in returns]
        if any(r.name is None for r in returns):
            return f"[{', '.join(types)}]"
        return self._named([r.name for r in returns], types)

    def _one(self, type_: object) -> str:
        text = str(type_)
        if text.endswith("?"):
            return f"{self._one(text[:-1])} | null"
        if text.endswith("[]"):
            return f"{self._one(text[:-2])}[]"
        return RETURN_TYPES[text]

    def _named(self, fields: list[str], types: list[str]) -> str:
        name = "".join(part[0].upper() + part[1:] for f in fields for part in f.split("_") if part)
        members = [f"{f}: {t}" for f, t in zip(fields, types, strict=True)]
        object_ = "; ".join(f"readonly {member}" for member in members)
        # A tuple's length is not seen through the object: without this there would be one more.
        object_ += f"; readonly {len(fields)}?: never"
        declaration = f"[{', '.join(members)}] & {{ {object_} }}"
        # Equal names over other types: told apart by a number.
        candidate, number = name, 2
        while self.declarations.get(candidate, declaration) != declaration:
            candidate, number = f"{name}{number}", number + 1
        self.declarations[candidate] = declaration
        return candidate
