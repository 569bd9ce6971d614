"""One small operator call, with and without autograd's recording."""

import torch

CALLS = {
    "add": {"method": "a.add(b)", "function": "torch.add(a, b)", "operator": "a + b"},
    "matmul": {"method": "a.matmul(b)", "function": "torch.matmul(a, b)", "operator": "a @ b"},
    "relu": {"method": "a.relu()", "function": "torch.relu(a)"},
    "view": {"method": "a.view(16)"},
    "sum": {"method": "a.sum()", "function": "torch.sum(a)"},
}

LOOP = """
def loop(times):
    for _ in range(times):
        {call}
"""


def prepare(name, records, variant, seed):
    scope = {"torch": torch}
    scope["a"], scope["b"] = (torch.randn(4, 4, requires_grad=records) for _ in range(2))
    exec(LOOP.format(call=CALLS[name][variant]), scope)
    return scope["loop"]
