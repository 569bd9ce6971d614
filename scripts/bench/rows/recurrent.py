"""Recurrent layers of the lesson's size: 20 steps of 64 features, hidden size 64."""

import torch
from torch import nn

SIZE, TIME = 64, 20


def prepare(plan, variant, seed):
    layer = getattr(nn, plan["kind"])(SIZE, SIZE, plan["num_layers"], batch_first=True)
    x = torch.randn(plan["batch"], TIME, SIZE, requires_grad=plan["training"])
    gradient = torch.randn(plan["batch"], TIME, SIZE)

    def training(times):
        for _ in range(times):
            layer(x)[0].backward(gradient)

    @torch.no_grad()
    def inference(times):
        for _ in range(times):
            layer(x)

    return training if plan["training"] else inference
