"""Which operators are bound under which name, with their overloads in Python's order."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

# Bound by hand in PyTorch's C++, over operators that the dispatcher knows: bound here as well.
ALSO_BOUND = {
    "contiguous",
    "copy_",
    "nonzero",
    "range",
    "set_",
    "sparse_bsc_tensor",
    "sparse_bsr_tensor",
    "sparse_compressed_tensor",
    "sparse_coo_tensor",
    "sparse_csc_tensor",
    "sparse_csr_tensor",
}

# The arguments that torchnode has no values for.
UNSUPPORTED_TYPES = {"Stream", "Storage"}


@dataclass(frozen=True)
class Namespace:
    """A place that operators are bound in."""

    # The interface's name, and the prefix that its operators have in ATen.
    interface: str
    prefix: str
    # As in PyTorch, for the pages of its documentation.
    documented_as: str
    # As in the names of our descriptions; "" for torch itself.
    described_as: str
    # The `python_module` of native_functions.yaml, and whether its methods are asked for.
    python_module: str | None
    method: bool


NAMESPACES = {
    "methods": Namespace("TensorMethods", "", "Tensor", "", None, True),
    "functions": Namespace("TorchFunctions", "", "torch", "", None, False),
    "linalg": Namespace("LinalgFunctions", "linalg_", "torch.linalg", "linalg", "linalg", False),
    "fft": Namespace("FftFunctions", "fft_", "torch.fft", "fft", "fft", False),
    "special": Namespace("SpecialFunctions", "special_", "torch.special", "special", "special", False),
    "nn": Namespace("NnFunctions", "", "torch.nn.functional", "nn", "nn", False),
}


class Bindings:
    """The operators that PyTorch binds for Python, read with PyTorch's own generator."""

    def __init__(self, site: Path) -> None:
        from torchgen.gen import parse_native_yaml
        from torchgen.packaged.autograd import gen_python_functions as python

        packaged = site / "torchgen" / "packaged"
        native = packaged / "ATen" / "native"
        parsed = parse_native_yaml(str(native / "native_functions.yaml"), str(native / "tags.yaml"))
        self._python = python
        self._deprecated = str(packaged / "autograd" / "deprecated.yaml")
        self._functions = [f for f in parsed.native_functions if self._is_bound(f)]

    def _is_bound(self, function) -> bool:
        types = {str(a.type).rstrip("?") for a in function.func.arguments.flat_all}
        if types & UNSUPPORTED_TYPES:
            return False
        if str(function.func.name.name) in ALSO_BOUND:
            return "generated" not in function.tags
        return self._python.should_generate_py_binding(function)

    def of(self, namespace: Namespace) -> dict[str, list]:
        """Names, without the namespace's prefix, to overloads (PythonSignatureGroup), in order."""
        from torchgen.model import Variant

        variant = Variant.method if namespace.method else Variant.function
        pairs = self._python.load_signatures(
            self._functions, self._deprecated, method=namespace.method, skip_deprecated=True
        )
        grouped = defaultdict(list)
        for pair in pairs:
            function = pair.function
            if function.python_module != namespace.python_module:
                continue
            if namespace.python_module is None and variant not in function.variants:
                continue
            name = str(function.func.name.name)
            if not name.startswith(namespace.prefix):
                continue
            grouped[name[len(namespace.prefix) :]].append(pair)
        return {name: list(self._python.group_overloads(grouped[name])) for name in sorted(grouped)}
