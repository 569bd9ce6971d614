"""Which names have a page in PyTorch's documentation, and its address."""

from __future__ import annotations

import re
from pathlib import Path

PAGES = "https://docs.pytorch.org/docs/stable/generated/"


class Documentation:
    """A name has a page where the wheel's Python sources attach a description to it."""

    def __init__(self, site: Path) -> None:
        torch = site / "torch"

        def names(file: str, pattern: str) -> set[str]:
            return set(re.findall(pattern, (torch / file).read_text()))

        described = r"_add_docstr\(\s*_{0}\.{0}_(\w+)"
        self._known = {
            "Tensor": names("_tensor_docs.py", r'add_docstr_all\(\s*"(\w+)"'),
            "torch": names("_torch_docs.py", r"add_docstr\(\s*torch\.(\w+)")
            | names("functional.py", r"\ndef ([a-z]\w*)\("),
            "torch.nn.functional": names("nn/functional.py", r"\ndef ([a-z]\w*)\(")
            | names("nn/functional.py", r"\n(\w+) = _add_docstr"),
        }
        for module in ("linalg", "fft", "special"):
            self._known[f"torch.{module}"] = names(
                f"{module}/__init__.py", described.format(module)
            )

    def page(self, module: str, name: str) -> str | None:
        """The page of `module`'s `name`, as a link; a method may have its function's."""
        places = ["Tensor", "torch"] if module == "Tensor" else [module]
        for place in places:
            if name in self._known[place]:
                prefix = "torch.Tensor" if place == "Tensor" else place
                return f"{{@link {PAGES}{prefix}.{name}.html {prefix}.{name}}}"
        return None
