"""Blocks of layers as they run in training loops: a step without its optimizer."""

import torch
from torch import nn

BLOCKS = {
    "conv block at 32×3×32×32": lambda: (
        nn.Sequential(nn.Conv2d(3, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2)),
        torch.randn(32, 3, 32, 32),
    ),
}


def prepare(name, variant, seed):
    layers, x = BLOCKS[name]()
    with torch.no_grad():
        gradient = torch.randn_like(layers(x))

    def steps(times):
        for _ in range(times):
            layers.zero_grad()
            layers(x).backward(gradient)

    return steps
