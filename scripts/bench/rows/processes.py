"""What whole processes cost: their start, and the memory of a training.

As a program it trains each of the lesson's models for an epoch, and prints the most bytes that it has occupied.
"""

import re
import subprocess
import sys
from pathlib import Path


def prepare(what, threads, variant, seed):
    def start(times):
        for _ in range(times):
            subprocess.run([sys.executable, "-c", "import torch; torch.ones(2) + 1"], check=True, capture_output=True)

    def memory(_):
        told = subprocess.run([sys.executable, __file__, str(threads)], check=True, capture_output=True, text=True)
        return int(told.stdout.split()[-1])

    return start if what == "start" else memory


if __name__ == "__main__":
    import torch

    import epochs

    torch.set_num_threads(int(sys.argv[1]))
    for number in range(6):
        epochs.prepare(number, "fused", 0)(1)
    # Not getrusage's ru_maxrss: that of a process begins with what its parent occupied.
    status = Path("/proc/self/status").read_text()
    print(int(re.search(r"^VmHWM:\s+(\d+) kB$", status, re.M)[1]) * 1024)
