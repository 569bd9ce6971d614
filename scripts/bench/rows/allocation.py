"""A result of one size, made and dropped, in a process that has used twenty other sizes before."""

import torch
import torch.nn.functional as F


def use_others(others):
    for kib in others:
        x = torch.ones(kib * 256)
        for _ in range(4 + 40_000 // kib):
            torch.add(x, x)


def prepare(name, kib, others, variant, seed):
    use_others(others)
    x = torch.ones(kib * 256)

    if name == "add":

        def loop(times):
            for _ in range(times):
                torch.add(x, x)
    else:

        def loop(times):
            for _ in range(times):
                F.gelu(x)

    return loop
