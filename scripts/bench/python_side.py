"""The Python half of the benchmark: waits for commands, does the work, and tells how long it took.

One JSON command a line on standard input, one JSON answer a line on standard output:

    {"prepare": "steps/Model0", "file": "…/lesson_steps.py", "args": [0], "variant": "fused"}   ->  {}
    {"run": "steps/Model0 fused", "times": 20, "repeat": 3}  ->  {"seconds": [0.021, 0.020, 0.020]}
    {"versions": true}                                       ->  {"python": "3.11.2", "torch": "2.13.0"}

A group's file has `prepare(*args, variant, seed)`, which returns a function of the number of times.
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
        work, seconds = works[command["run"]], []
        for _ in range(command["repeat"]):
            began = time.perf_counter()
            work(command["times"])
            seconds.append(time.perf_counter() - began)
        return {"seconds": seconds}
    if "drop" in command:
        works.pop(command["drop"])
        return {}
    return {"python": platform.python_version(), "torch": torch.__version__, "libtorch": os.path.dirname(torch.__file__)}


torch.set_num_threads(int(sys.argv[1]))
for line in sys.stdin:
    try:
        told = answer(json.loads(line))
    except Exception as error:
        told = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(told), flush=True)
