"""A training step of a language model (Embedding, GRU, Linear) as its sizes grow, one at a time."""

import torch
import torch.nn.functional as F
from torch import nn

VOCABULARY = 40


class Model(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.embedding = nn.Embedding(VOCABULARY, width)
        self.rnn = nn.GRU(width, width, batch_first=True)
        self.output = nn.Linear(width, VOCABULARY)

    def forward(self, x):
        return self.output(self.rnn(self.embedding(x))[0])


def prepare(sizes, variant, seed):
    model = Model(sizes["width"])
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True)
    x = torch.randint(VOCABULARY, (sizes["batch"], sizes["length"]))
    y = torch.randint(VOCABULARY, (sizes["batch"] * sizes["length"],))

    def steps(times):
        for _ in range(times):
            F.cross_entropy(model(x).view(-1, VOCABULARY), y).backward()
            optimizer.step()
            optimizer.zero_grad()

    return steps
