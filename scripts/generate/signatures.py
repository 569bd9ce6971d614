"""From one overload, as PyTorch's generator describes it, to TypeScript call signatures."""

from __future__ import annotations

from dataclasses import dataclass

from .types import ReturnTypes, argument_type, counted_by, is_integer_list, parameter_type

# Words that TypeScript does not take as a parameter's name. In an options object they are fine.
RESERVED = {"from", "in", "default", "function", "var", "with", "this", "new", "self", "arguments"}

# Beyond this many required parameters, naming them one by one is not worth a signature each.
MANY_PARAMETERS = 4


@dataclass(frozen=True)
class Parameter:
    name: str
    type: str
    optional: bool

    @property
    def positional(self) -> str:
        name = f"{self.name}_" if self.name in RESERVED else self.name
        return f"{name}{'?' if self.optional else ''}: {self.type}"

    @property
    def by_name(self) -> str:
        # Undefined is an argument that was not given, with exactOptionalPropertyTypes too.
        return f"{self.name}?: {self.type} | undefined" if self.optional else f"{self.name}: {self.type}"


@dataclass(frozen=True)
class CallSignature:
    # "(other: Tensor, options?: { alpha?: Scalar })"
    parameters: str
    result: str
    # PyTorch's own order of parameters, and not one of the forms with names.
    principal: bool


# The keyword arguments of functions that make tensors: the interface that holds all of them.
TENSOR_OPTIONS = ("dtype", "layout", "device", "pin_memory", "requires_grad")

# The keyword arguments that tensors or arrays have as properties of a like type: without a mark, a
# tensor in their place would count as an object of keywords.
PROPERTIES = {*TENSOR_OPTIONS, "length"}


def options_type(parameters: list[Parameter]) -> str:
    names = {p.name for p in parameters}
    required = {p.name for p in parameters if not p.optional}
    parts = []
    if names.issuperset(TENSOR_OPTIONS):
        parts.append("TensorOptions")
        parameters = [p for p in parameters if p.name not in TENSOR_OPTIONS]
    elif names & PROPERTIES and required <= PROPERTIES:
        parts.append("Keywords")
    if parameters:
        parts.append("{ " + "; ".join(p.by_name for p in parameters) + " }")
    return " & ".join(parts)


def call_signatures(name: str, group, returns: ReturnTypes, *, method: bool) -> list[CallSignature]:
    """The signatures of one overload: PyTorch's own, then those with parameters by name."""
    signature = group.signature
    schema = group.base.func
    operator = str(schema.name.name)
    self_argument = schema.arguments.self_arg
    result = returns.of(
        schema.returns,
        method=method,
        self_annotation=self_argument.argument.annotation if self_argument else None,
    )

    def parameter(argument, optional: bool) -> Parameter:
        is_self = argument.name == "self" and not method
        type_ = parameter_type(operator, argument)
        return Parameter("input" if is_self else argument.name, type_, optional)

    positional = [parameter(a, a.default is not None) for a in signature.input_args]
    # A parameter with a default before one without cannot be left out by position.
    for i in reversed(range(len(positional) - 1)):
        if positional[i].optional and not positional[i + 1].optional:
            positional[i] = Parameter(
                positional[i].name, f"{positional[i].type} | undefined", False
            )
    type_parameters = ""
    if result == "Tensor[]" and not name.startswith("_"):
        result = "TensorList"
        for i, p in enumerate(positional):
            counted = counted_by(operator, p.name, p.type)
            if counted is not None:
                constant = "" if p.type == "number" else "const "
                type_parameters = f"<{constant}N extends {p.type}>"
                result = f"{counted}<N>"
                positional[i] = Parameter(p.name, "N", p.optional)
    keyword = [parameter(a, a.default is not None) for a in signature.input_kwargs]
    keyword += [parameter(a, True) for a in signature.tensor_options_args]
    if schema.arguments.tensor_options is not None and not signature.tensor_options_args:
        # Bound by hand in PyTorch: its generator leaves them out.
        keyword += [Parameter(option, "", True) for option in TENSOR_OPTIONS]
    if signature.output_args is not None:
        count = len(signature.output_args.outputs)
        single = argument_type(signature.output_args.outputs[0].type)
        type_ = single if count == 1 else f"readonly [{', '.join([single] * count)}]"
        keyword.append(Parameter("out", type_, True))

    def options(named: list[Parameter], given: bool) -> list[str]:
        if not named:
            return []
        optional = not given and all(p.optional for p in named)
        return [f"options{'?' if optional else ''}: {options_type(named)}"]

    def line(parts: list[str], principal: bool) -> CallSignature:
        return CallSignature(f"{type_parameters}({', '.join(parts)})", result, principal)

    required = sum(not p.optional for p in positional)
    lines = [line([p.positional for p in positional] + options(keyword, False), True)]

    if len(positional) == 1 and is_integer_list(signature.input_args[0].type):
        rest = positional[0].name
        if all(p.optional for p in keyword):
            lines.append(line([f"...{rest}: {'N' if type_parameters else 'number[]'}"], True))
        if keyword:
            lines.append(
                line([f"...args: [...{rest}: number[], options: {options_type(keyword)}]"], True)
            )

    for count in prefixes(name, positional, required, method=method):
        given = [Parameter(p.name, p.type, False).positional for p in positional[:count]]
        lines.append(line(given + options(positional[count:] + keyword, True), False))
    return lines


def prefixes(
    name: str, positional: list[Parameter], required: int, *, method: bool
) -> list[int]:
    """How many parameters come by position in each form that names the others, most first."""
    count = len(positional)
    # Where a function takes a tensor and nothing else, that is not worth naming.
    only_tensor = count == 1 and positional[0].type == "Tensor"
    first = 0 if method or not only_tensor else 1
    if name.startswith("_"):
        counts = {required}
        first = 0 if method else 1
    elif required > MANY_PARAMETERS:
        counts = {*range(required, count), 0, 0 if method else 1}
    else:
        counts = set(range(count))
    return sorted((c for c in counts if first <= c < count), reverse=True)
