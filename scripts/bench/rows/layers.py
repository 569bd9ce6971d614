"""Layers of the size that the lesson's models have, forward and backward."""

import torch
from torch import nn

SIZE = 64

LAYERS = {
    "Linear": lambda: nn.Linear(SIZE, SIZE),
    "ReLU": nn.ReLU,
    "BatchNorm1d": lambda: nn.BatchNorm1d(SIZE),
    "all three": lambda: nn.Sequential(nn.Linear(SIZE, SIZE), nn.ReLU(), nn.BatchNorm1d(SIZE)),
}


def prepare(name, variant, seed):
    layer = LAYERS[name]()
    x = torch.randn(SIZE, SIZE, requires_grad=True)
    gradient = torch.randn(SIZE, SIZE)

    def passes(times):
        for _ in range(times):
            layer(x).backward(gradient)

    return passes
