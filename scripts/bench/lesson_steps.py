"""Training steps of the lesson's models in plain PyTorch: from fetching a batch to zero_grad."""

import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "test" / "parity"))

import lesson  # noqa: E402

OPTIMIZERS = {"default": {}, "foreach": {"foreach": True}, "fused": {"fused": True}}


def prepare(number, variant, seed):
    plan = lesson.LESSONS[number]
    train_ids, _, _ = lesson.human_numbers()
    batches = lesson.Batches(train_ids, lesson.BS, plan.bptt)
    torch.manual_seed(seed)
    model = plan.model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.0, betas=(0.9, 0.99), eps=1e-8, **OPTIMIZERS[variant])
    parameters = list(model.parameters())
    lr, momentum, wd = plan.lr_max / 10, 0.9, 1e-2
    for group in optimizer.param_groups:
        group["lr"], group["betas"] = lr, (momentum, 0.99)

    def endless():
        while True:
            yield from batches

    source = endless()

    def steps(times):
        for _ in range(times):
            x, y = next(source)
            loss = plan.loss(model(x), y)
            loss.backward()
            with torch.no_grad():
                torch._foreach_mul_(parameters, 1 - wd * lr)
            optimizer.step()
            optimizer.zero_grad()

    model.train()
    return steps
