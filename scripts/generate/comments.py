"""The doc comments of overloads."""

from __future__ import annotations

import re

from .descriptions import Description

# The comment that TensorOptions has itself.
TENSOR_OPTIONS = {"dtype", "layout", "device", "pin_memory", "requires_grad"}

# The schema's words for values that JavaScript writes otherwise.
VALUES = {
    "None": "null",
    "True": "true",
    "False": "false",
    "Mean": "1",
    "long": "torch.int64",
    "contiguous_format": "torch.contiguous_format",
}


def value(text: str) -> str:
    """A default as JavaScript writes it."""
    if text in VALUES:
        return VALUES[text]
    if re.fullmatch(r"[-\d.e]+", text):
        number = float(text)
        # As a number is printed in JavaScript: 1e-5, 0.01, 1.
        short = repr(int(number) if number.is_integer() else number)
        return re.sub(r"e-0(\d)", r"e-\1", short)
    if text.startswith("["):
        return text.replace(",", ", ")
    return text.replace("'", '"')


def defaults(schema) -> str:
    """"Defaults: alpha 1; dim, dtype null.": those of an overload, or nothing."""
    given, nulls = [], []
    is_factory = schema.arguments.tensor_options is not None
    for argument in schema.arguments.flat_all:
        if argument.default is None or argument.name == "out":
            continue
        if is_factory and argument.name in TENSOR_OPTIONS:
            continue
        default = value(str(argument.default))
        if default == "null":
            nulls.append(argument.name)
        else:
            given.append(f"{argument.name} {default}")
    parts = [", ".join(given), f"{', '.join(nulls)} null" if nulls else ""]
    text = "; ".join(part for part in parts if part)
    return f"Defaults: {text}." if text else ""


def comment(paragraphs: list[str]) -> list[str]:
    if len(paragraphs) == 1:
        return [f"  /** {paragraphs[0]} */"]
    lines = ["  /**"]
    for i, paragraph in enumerate(paragraphs):
        # Nothing between paragraphs would join them where an editor shows them.
        if i > 0 and not paragraph.startswith("@"):
            lines.append("   *")
        lines.append(f"   * {paragraph}")
    return [*lines, "   */"]


def first_comment(
    description: Description | None, default_values: str, schema: str, page: str | None
) -> list[str]:
    """Of an operator's first overload: everything that is known of it."""
    text = f"{description.summary} {description.details}".strip() if description else ""
    parts = [text, default_values, f"`{schema}`", f"@see {page}" if page else ""]
    return comment([part for part in parts if part])


def other_comment(
    description: Description | None, default_values: str, schema: str, principal: bool
) -> list[str]:
    """Of its other overloads, and of its forms with names."""
    parts = [description.summary if description else ""]
    if principal or not description:
        parts += [default_values if description else "", f"`{schema}`"]
    return comment([part for part in parts if part])
