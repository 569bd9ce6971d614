"""What each operator does, in our own words: the texts of the folder `descriptions`.

A line `name: Sentence.` describes an operator; indented lines after it hold the rest, which only the
first of the operator's overloads shows. A line `name = other` is another name of the same operator.
Operators of torch.linalg, torch.fft, torch.special and torch._C._nn carry their module's name: `nn.gelu`.
An in-place operator has the text of the one without the underscore, unless it has its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "descriptions"

# How names of other modules are written in a text.
MODULES = {"linalg": "torch.linalg", "fft": "torch.fft", "special": "torch.special"}

# First words that keep their capital inside a sentence.
PROPER = re.compile(r"[A-Z](?:\W|[A-Z])|(?:Adaptive )?(?:Airy|Bessel|Chebyshev|Cholesky|Poisson)\b")


@dataclass(frozen=True)
class Description:
    summary: str
    # Shown at the operator's first overload only; may be empty.
    details: str

    def of_method(self) -> Description:
        """The same for a method, whose first tensor is `this`."""
        return Description(as_method(self.summary), as_method(self.details))


def as_method(text: str) -> str:
    return re.sub(r"`[^`]*`", lambda code: re.sub(r"\binput\b", "this", code[0]), text)


def inside_sentence(text: str) -> str:
    return text if PROPER.match(text) else text[0].lower() + text[1:]


class Descriptions:
    def __init__(self, folder: Path = FOLDER) -> None:
        self._texts: dict[str, Description] = {}
        self._aliases: dict[str, str] = {}
        for file in sorted(folder.glob("*.txt")):
            self._read(file)
        self._used: set[str] = set()

    def _read(self, file: Path) -> None:
        name = None
        for number, line in enumerate(file.read_text().splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            place = f"{file.name}:{number}"
            if line.startswith(" "):
                if name is None:
                    raise ValueError(f"{place}: there is nothing that this line continues")
                before = self._texts[name]
                details = f"{before.details} {line.strip()}".strip()
                self._texts[name] = Description(before.summary, details)
                continue
            match = re.fullmatch(r"([\w.]+)(?:: (\S.*)| = ([\w.]+))", line)
            if match is None:
                raise ValueError(f"{place}: neither `name: Sentence.` nor `name = other`")
            key, text, other = match.groups()
            if key in self._texts or key in self._aliases:
                raise ValueError(f"{place}: {key} is described twice")
            name = key if text else None
            if text:
                self._texts[key] = Description(text, "")
            else:
                self._aliases[key] = other

    def of(self, module: str, name: str) -> Description | None:
        """That of `module`'s `name`; the module is "" for torch and Tensor."""
        return self._of(f"{module}.{name}" if module else name)

    def _of(self, key: str) -> Description | None:
        if key in self._texts:
            self._used.add(key)
            return self._texts[key]
        if key in self._aliases:
            self._used.add(key)
            return self._alias(self._aliases[key])
        if not key.endswith("_") or key.endswith("__"):
            return None
        base = key[:-1]
        if base in self._aliases:
            return self._alias(f"{self._aliases[base]}_")
        of_base = self._of(base)
        if of_base is None:
            return None
        return Description(f"In place: {inside_sentence(of_base.summary)}", of_base.details)

    def _alias(self, other: str) -> Description:
        described = self._of(other)
        if described is None:
            raise ValueError(f"{other} has another name and no description")
        module, _, name = other.rpartition(".")
        shown = f"{MODULES[module]}.{name}" if module else name
        return Description(f"Alias of {shown}: {inside_sentence(described.summary)}", "")

    def unused(self) -> list[str]:
        """The entries that no operator has asked for."""
        return sorted({*self._texts, *self._aliases} - self._used)
