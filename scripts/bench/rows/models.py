"""Models of the sizes that people begin with: a small conv net, a character GPT, an encoder."""

import resource

import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    """A block of a transformer: with GPT-2's order of norms and a causal mask, or with BERT's."""

    def __init__(self, width, heads, is_causal):
        super().__init__()
        self.width, self.heads, self.is_causal = width, heads, is_causal
        self.ln_1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)
        self.ln_2 = nn.LayerNorm(width)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)

    def attend(self, x):
        batch, time, _ = x.shape
        parts = self.qkv(x).view(batch, time, 3, self.heads, self.width // self.heads)
        q, k, v = parts.permute(2, 0, 3, 1, 4).unbind(0)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=self.is_causal)
        return self.proj(y.transpose(1, 2).reshape(batch, time, self.width))

    def forward(self, x):
        if self.is_causal:
            x = x + self.attend(self.ln_1(x))
            return x + self.down(F.gelu(self.up(self.ln_2(x))))
        x = self.ln_1(x + self.attend(x))
        return self.ln_2(x + self.down(F.gelu(self.up(x))))


class Transformer(nn.Module):
    """Embeddings of tokens and places, blocks, and a head that predicts tokens if there is one."""

    def __init__(self, vocabulary, length, width, layers, heads, is_causal):
        super().__init__()
        self.tokens = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(length, width)
        self.blocks = nn.Sequential(*(Block(width, heads, is_causal) for _ in range(layers)))
        self.head = nn.Linear(width, vocabulary) if is_causal else None

    def forward(self, ids):
        x = self.blocks(self.tokens(ids) + self.places(torch.arange(ids.size(1))))
        return x if self.head is None else self.head(x)


class ConvNet(nn.Module):
    """Two convolutions, each with batch norm, ReLU and pooling, and a linear layer."""

    def __init__(self):
        super().__init__()
        self.weight_1 = nn.Parameter(torch.randn(16, 3, 3, 3) * 0.2)
        self.weight_2 = nn.Parameter(torch.randn(32, 16, 3, 3) * 0.1)
        self.gain_1 = nn.Parameter(torch.ones(16))
        self.gain_2 = nn.Parameter(torch.ones(32))
        self.bias_1 = nn.Parameter(torch.zeros(16))
        self.bias_2 = nn.Parameter(torch.zeros(32))
        self.head = nn.Linear(32 * 8 * 8, 10)

    def part(self, x, weight, gain, bias):
        y = F.conv2d(x, weight, padding=1)
        return F.max_pool2d(F.relu(F.batch_norm(y, None, None, gain, bias, training=True)), 2)

    def forward(self, x):
        x = self.part(x, self.weight_1, self.gain_1, self.bias_1)
        return self.head(self.part(x, self.weight_2, self.gain_2, self.bias_2).flatten(1))


def training(model, x, y):
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)

    def step():
        out = model(x)
        F.cross_entropy(out.view(-1, out.size(-1)), y).backward()
        optimizer.step()
        optimizer.zero_grad()

    return step


def gpt_step():
    model = Transformer(65, 64, 128, 4, 4, True)
    return training(model, torch.randint(0, 65, (16, 64)), torch.randint(0, 65, (16 * 64,)))


def encoder():
    model = Transformer(1000, 64, 256, 4, 8, False).eval()
    x = torch.randint(0, 1000, (8, 64))

    def infer():
        with torch.no_grad():
            model(x)

    return infer


def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt


def prepare(name, *steps, variant, seed):
    if name == "page faults":
        step = gpt_step()

        def count(_):
            for _ in range(*steps):
                step()
            before = faults()
            for _ in range(*steps):
                step()
            return 1 + faults() - before

        return count
    if name.startswith("conv net"):
        work = training(ConvNet(), torch.randn(16, 3, 32, 32), torch.randint(0, 10, (16,)))
    elif name.startswith("GPT"):
        work = gpt_step()
    elif name.startswith("TransformerEncoderLayer"):
        layer = nn.TransformerEncoderLayer(256, 8, dim_feedforward=1024, batch_first=True)
        work = training(layer, torch.randn(8, 64, 256), torch.randint(0, 256, (8 * 64,)))
    else:
        work = encoder()

    def works(times):
        for _ in range(times):
            work()

    return works
