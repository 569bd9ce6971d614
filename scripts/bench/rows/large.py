"""Steps that are bound by large matrix products: here the binding can only get in the way."""

import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    """A transformer's block as GPT-2 has it."""

    def __init__(self):
        super().__init__()
        self.ln_1 = nn.LayerNorm(512)
        self.qkv = nn.Linear(512, 3 * 512)
        self.proj = nn.Linear(512, 512)
        self.ln_2 = nn.LayerNorm(512)
        self.up = nn.Linear(512, 4 * 512)
        self.down = nn.Linear(4 * 512, 512)

    def forward(self, x):
        batch, time, _ = x.shape
        q, k, v = self.qkv(self.ln_1(x)).view(batch, time, 3, 8, 64).permute(2, 0, 3, 1, 4).unbind(0)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.proj(y.transpose(1, 2).reshape(batch, time, 512))
        return x + self.down(F.gelu(self.up(self.ln_2(x))))


def prepare(name, variant, seed):
    if name.startswith("GPT"):
        model, x = Block(), torch.randn(4, 128, 512)
        output = model
    else:
        model, x = nn.LSTM(400, 1150, batch_first=True), torch.randn(32, 20, 400)

        def output(x):
            return model(x)[0]

    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)

    def steps(times):
        for _ in range(times):
            output(x).pow(2).mean().backward()
            optimizer.step()
            optimizer.zero_grad()

    return steps
