"""A step over many small parameters."""

import torch
from torch import nn, optim

COUNT, SIZE = 100, 64

OPTIMIZERS = {
    "SGD": lambda params, **how: optim.SGD(params, lr=1e-3, momentum=0.9, **how),
    "Adam": lambda params, **how: optim.Adam(params, lr=1e-3, **how),
    "AdamW": lambda params, **how: optim.AdamW(params, lr=1e-3, **how),
}
VARIANTS = {"default": {}, "foreach": {"foreach": True}, "fused": {"fused": True}}


def prepare(name, variant, seed):
    params = [nn.Parameter(torch.randn(SIZE, SIZE)) for _ in range(COUNT)]
    for parameter in params:
        parameter.grad = torch.randn(SIZE, SIZE)
    optimizer = OPTIMIZERS[name](params, **VARIANTS[variant])

    def steps(times):
        for _ in range(times):
            optimizer.step()

    return steps
