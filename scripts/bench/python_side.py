"""The Python half of the benchmark: waits for commands, does the work, and tells how long it took.

One JSON command a line on standard input, one JSON answer a line on standard output:

    {"prepare": "steps/Model0", "file": "…/lesson_steps.py", "args": [0], "variant": "fused"}  ->  {}
    {"run": "steps/Model0 fused", "times": 20}  ->  {"measured": 0.021}
    {"versions": true}                          ->  {"python": "3.11.2", "torch": "2.13.0"}

A group's file has `prepare(*args, variant, seed)`, which returns a function of the number of times. What is measured is
the seconds that it takes, unless it returns something else.
While it waits this process sleeps in a read; nothing spins.
"""

import importlib.util
import json
import os
import platform
import sys
import time
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")

import torch  # noqa: E402

modules, works = {}, {}


def module_of(file):
    if file not in modules:
        spec = importlib.util.spec_from_file_location(Path(file).stem, file)
        modules[file] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(modules[file])
    return modules[file]


def answer(command):
    if "prepare" in command:
        prepare = module_of(command["file"]).prepare
        works[command["prepare"]] = prepare(*command["args"], variant=command["variant"], seed=command["seed"])
        return {}
    if "run" in command:
        began = time.perf_counter()
        told = works[command["run"]](command["times"])
        return {"measured": time.perf_counter() - began if told is None else told}
    if "drop" in command:
        works.pop(command["drop"])
        return {}
    return {"python": platform.python_version(), "torch": torch.__version__, "libtorch": os.path.dirname(torch.__file__)}


torch.set_num_threads(int(sys.argv[1]))
# Groups may share code.
sys.path.insert(0, str(Path(__file__).parent / "rows"))
for line in sys.stdin:
    try:
        told = answer(json.loads(line))
    except Exception as error:
        told = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(told), flush=True)
