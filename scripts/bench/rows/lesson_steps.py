"""Training steps of the lesson's models in plain PyTorch: from fetching a batch to zero_grad."""

import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "test" / "parity"))

import lesson  # noqa: E402

OPTIMIZERS = {"default": {}, "foreach": {"foreach": True}, "fused": {"fused": True}}


def batches(plan):
    train_ids, valid_ids, _ = lesson.human_numbers()
    return (lesson.Batches(ids, lesson.BS, plan.bptt) for ids in (train_ids, valid_ids))


def training(number, variant, seed):
    """How the lesson trains the model, the model, and a step of it as a function of a batch."""
    plan = lesson.LESSONS[number]
    torch.manual_seed(seed)
    model = plan.model()
    lr, wd = plan.lr_max / 10, 1e-2
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, betas=(0.9, 0.99), **OPTIMIZERS[variant])
    parameters = list(model.parameters())

    def step(x, y):
        loss = plan.loss(model(x), y)
        loss.backward()
        with torch.no_grad():
            torch._foreach_mul_(parameters, 1 - wd * lr)
        optimizer.step()
        optimizer.zero_grad()
        return loss.detach()

    model.train()
    return plan, model, step


def prepare(number, variant, seed):
    plan, _, step = training(number, variant, seed)
    train, _ = batches(plan)

    def endless():
        while True:
            yield from train

    source = endless()

    def steps(times):
        for _ in range(times):
            step(*next(source))

    return steps
