"""Finds what the generator reads: the operators' definitions that the torch wheel ships."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path


def cache_folder() -> Path:
    """The folder that torchnode keeps its own torch in, shared by all clones."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "torchnode"


def site_packages() -> Path:
    """The folder that holds `torch` and `torchgen`; it is on sys.path afterwards."""
    spec = importlib.util.find_spec("torchgen")
    if spec is None:
        found = sorted(cache_folder().glob("torch-*/lib/python*/site-packages/torchgen"))
        if not found:
            sys.exit(
                "torchgen, which the torch wheel ships, is not here: "
                "run this with the Python that has torch installed"
            )
        sys.path.append(str(found[-1].parent))
        return found[-1].parent
    return Path(spec.submodule_search_locations[0]).parent


def require_yaml() -> None:
    """torchgen reads YAML with PyYAML, which the torch wheel does not bring: pip does, once."""
    if importlib.util.find_spec("yaml") is not None:
        return
    folder = cache_folder() / "python" / "pyyaml"
    if not (folder / "yaml").is_dir():
        print(f"installing PyYAML into {folder}", file=sys.stderr)
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Installed beside it and then renamed: what is there is whole.
        with tempfile.TemporaryDirectory(dir=folder.parent) as temporary:
            target = Path(temporary) / "pyyaml"
            pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(target)]
            if subprocess.run([*pip, "pyyaml"], stdout=sys.stderr).returncode != 0:
                sys.exit("PyYAML is needed to read the operators' definitions, and pip failed")
            if not folder.exists():
                target.rename(folder)
    sys.path.append(str(folder))


def torch_version(site: Path) -> str:
    """The wheel's version without its local part: "2.13.0"."""
    text = (site / "torch" / "version.py").read_text()
    match = re.search(r"__version__ = '([^'+]+)", text)
    if match is None:
        sys.exit(f"{site / 'torch' / 'version.py'} names no version")
    return match.group(1)
