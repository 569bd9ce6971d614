"""Trains the lesson's six models with nothing but PyTorch, doing step by step what fastai 1.0.61 does.

This is the Python half of the parity tests. It shares no code and no data with the TypeScript: the human numbers are
written, tokenized and cut into batches here, and every line of arithmetic that decides a bit of the result stands here.
Run it with the Python of the same LibTorch, on one thread:

    OMP_NUM_THREADS=1 python lesson.py --model 5 --seed 0 > model5.json

It writes one line of JSON for each model as soon as that is trained: the tensors of its state_dict before and after the
fit (little-endian bytes in base64), every training loss, and for every epoch the smoothed training loss, the validation
loss and the accuracy. All numbers are float32 values written with the digits that give back the same value.
"""

import argparse
import base64
import collections
import json
import math
import os
import time

import torch
import torch.nn.functional as F
from torch import nn

# ---- the text -------------------------------------------------------------------------------------------------------

ONES = ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen").split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

# fastai's special tokens stand first in every vocabulary, xxfake pads it to a multiple of eight
SPECIAL = "xxunk xxpad xxbos xxeos xxfld xxmaj xxup xxrep xxwrep".split()


def in_words(n):
    """The words of a number from 1 to 9999, without "and" and without hyphens."""
    if n >= 1000:
        return in_words(n // 1000) + ["thousand"] + in_words(n % 1000)
    if n >= 100:
        return in_words(n // 100) + ["hundred"] + in_words(n % 100)
    if n >= 20:
        return [TENS[n // 10 - 2]] + in_words(n % 10)
    return [ONES[n - 1]] if n else []


def tokens_of(numbers):
    """One text: xxbos, then the numbers' words with a comma between two numbers."""
    tokens = ["xxbos"]
    for n in numbers:
        if len(tokens) > 1:
            tokens.append(",")
        tokens += in_words(n)
    return tokens


def vocabulary(tokens, min_freq=3):
    """The tokens by frequency (equally frequent ones by first appearance) after the special ones."""
    frequent = [t for t, count in collections.Counter(tokens).most_common() if count >= min_freq and t not in SPECIAL]
    itos = SPECIAL + frequent
    return itos + ["xxfake"] * (-len(itos) % 8)


class Batches:
    """Rows of a text that all read on from batch to batch; iterating starts them over.

    Row i starts at token int(i * total / bs). A batch takes bptt + 1 tokens of each row: x is all but the last of them,
    y all but the first. The next batch starts with the token that was the last. The text is a ring.
    """

    def __init__(self, ids, bs, bptt):
        self.ids, self.bptt = ids, bptt
        total = len(ids)
        starts = torch.tensor([int(total / bs * row) for row in range(bs)])
        self.first = starts[:, None] + torch.arange(bptt + 1)
        self.length = math.ceil(total / (bptt * bs))

    def __len__(self):
        return self.length

    def __iter__(self):
        for batch in range(self.length):
            window = self.ids[(self.first + batch * self.bptt) % len(self.ids)]
            yield window[:, :-1], window[:, 1:]


def human_numbers():
    """(training ids, validation ids, vocabulary): 1 to 7999 and 8001 to 9999."""
    train, valid = tokens_of(range(1, 8000)), tokens_of(range(8001, 10000))
    itos = vocabulary(train)
    stoi = {token: i for i, token in enumerate(itos)}
    return torch.tensor([stoi[t] for t in train]), torch.tensor([stoi[t] for t in valid]), itos


# ---- the models -----------------------------------------------------------------------------------------------------
# Layers are made in this order because each draws its weights from the generator as it is made.

NV, NH, BS = 40, 64, 64


class FlatBatchNorm(nn.BatchNorm1d):
    """fastai's BatchNorm1dFlat: statistics over all but the last dimension."""

    def forward(self, x):
        if x.dim() == 2:
            return super().forward(x)
        return super().forward(x.contiguous().view(-1, x.shape[-1])).view(x.shape)


class Stepwise(nn.Module):
    """What models 0 to 3 have in common: the same four layers."""

    def __init__(self):
        super().__init__()
        self.i_h = nn.Embedding(NV, NH)
        self.h_h = nn.Linear(NH, NH)
        self.h_o = nn.Linear(NH, NV)
        self.bn = nn.BatchNorm1d(NH)


class Model0(Stepwise):
    """Three words in, written out one after the other; the last word is predicted."""

    def forward(self, x):
        h = self.bn(F.relu(self.i_h(x[:, 0])))
        if x.shape[1] > 1:
            h = self.bn(F.relu(self.h_h(h + self.i_h(x[:, 1]))))
        if x.shape[1] > 2:
            h = self.bn(F.relu(self.h_h(h + self.i_h(x[:, 2]))))
        return self.h_o(h)


class Model1(Stepwise):
    """The same as a loop, from a hidden state of zeros."""

    def forward(self, x):
        h = torch.zeros(x.shape[0], NH)
        for i in range(x.shape[1]):
            h = self.bn(F.relu(self.h_h(h + self.i_h(x[:, i]))))
        return self.h_o(h)


class Model2(Stepwise):
    """Predicts after every word; the batch norm is on the way out only."""

    def forward(self, x):
        h, out = torch.zeros(x.shape[0], NH), []
        for i in range(x.shape[1]):
            h = F.relu(self.h_h(h + self.i_h(x[:, i])))
            out.append(self.h_o(self.bn(h)))
        return torch.stack(out, dim=1)


class Model3(Stepwise):
    """Keeps its hidden state from batch to batch, from training into validation and back."""

    def __init__(self):
        super().__init__()
        self.h = torch.zeros(BS, NH)

    def forward(self, x):
        h, out = self.h, []
        for i in range(x.shape[1]):
            h = F.relu(self.h_h(h + self.i_h(x[:, i])))
            out.append(self.bn(h))
        self.h = h.detach()
        return self.h_o(torch.stack(out, dim=1))


class Recurrent(nn.Module):
    """What models 4 and 5 have in common: PyTorch's recurrent layer in the place of the loop."""

    def __init__(self, rnn, layers):
        super().__init__()
        self.i_h = nn.Embedding(NV, NH)
        self.rnn = rnn(NH, NH, layers, batch_first=True)
        self.h_o = nn.Linear(NH, NV)
        self.bn = FlatBatchNorm(NH)
        self.h = torch.zeros(layers, BS, NH)

    def forward(self, x):
        out, h = self.rnn(self.i_h(x), self.h)
        self.h = h.detach()
        return self.h_o(self.bn(out))


class Model4(Recurrent):
    def __init__(self):
        super().__init__(nn.RNN, 1)


class Model5(Recurrent):
    def __init__(self):
        super().__init__(nn.GRU, 2)


# ---- losses and metrics ---------------------------------------------------------------------------------------------


def cross_entropy_flat(out, y):
    return F.cross_entropy(out.view(-1, out.shape[-1]), y.reshape(-1))


def loss4(out, y):
    return F.cross_entropy(out, y[:, -1])


def accuracy(out, y):
    return (out.argmax(dim=-1).view(len(y), -1) == y.reshape(len(y), -1)).float().mean()


def acc4(out, y):
    return accuracy(out, y[:, -1])


Lesson = collections.namedtuple("Lesson", "model bptt epochs lr_max pct_start loss metric")

LESSONS = [
    Lesson(Model0, 3, 6, 1e-4, 0.3, loss4, acc4),
    Lesson(Model1, 3, 6, 1e-4, 0.3, loss4, acc4),
    Lesson(Model2, 20, 10, 1e-4, 0.1, cross_entropy_flat, accuracy),
    Lesson(Model3, 20, 20, 3e-3, 0.3, cross_entropy_flat, accuracy),
    Lesson(Model4, 20, 20, 3e-3, 0.3, cross_entropy_flat, accuracy),
    Lesson(Model5, 20, 10, 1e-2, 0.3, cross_entropy_flat, accuracy),
]

# ---- the fit --------------------------------------------------------------------------------------------------------


def cosine(start, end, part):
    return end + (start - end) / 2 * (math.cos(math.pi * part) + 1)


def one_cycle(steps, lr_max, pct_start):
    """(lr, momentum) of each training step: up from lr_max / 25 and down to lr_max / 250,000, momentum the other way."""
    rising = int(steps * pct_start)
    up, down = max(1, rising), max(1, steps - rising)
    yield lr_max / 25, 0.95
    for i in range(1, up + 1):
        yield cosine(lr_max / 25, lr_max, i / up), cosine(0.95, 0.85, i / up)
    for i in range(1, down):
        yield cosine(lr_max, lr_max / (25 * 1e4), i / down), cosine(0.85, 0.95, i / down)


class Smooth:
    """A running mean of the losses, corrected for its start at zero; float32 tensors all the way."""

    def __init__(self, beta=0.98):
        self.beta, self.n, self.average = beta, 0, 0

    def add(self, loss):
        self.n += 1
        self.average = self.beta * self.average + (1 - self.beta) * loss
        return self.average / (1 - self.beta**self.n)


def sum_as_numpy(values):
    """The sum of a short float32 vector (up to 128 values) in numpy's order: eight running sums, then the rest."""
    rows = values[: len(values) // 8 * 8].view(-1, 8)
    total = torch.zeros(())
    if len(rows):
        r = rows[0].clone()
        for row in rows[1:]:
            r += row
        total = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]))
    for value in values[len(rows) * 8 :]:
        total = total + value
    return total


def training_step(model, optimizer, loss_function, x, y, lr, momentum, wd=1e-2):
    loss = loss_function(model(x), y)
    loss.backward()
    for group in optimizer.param_groups:
        group["lr"], group["betas"] = lr, (momentum, 0.99)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.mul_(1 - wd * lr)
    optimizer.step()
    optimizer.zero_grad()
    return loss.detach()


def validate(model, batches, lesson):
    """Loss and accuracy over all validation batches; each counts by its rows, of which all have the same number."""
    model.eval()
    losses, correct, rows = [], 0.0, 0
    with torch.no_grad():
        for x, y in batches:
            out = model(x)
            losses.append(lesson.loss(out, y))
            correct = correct + len(y) * lesson.metric(out, y)
            rows += len(y)
    return sum_as_numpy(torch.stack(losses) * BS) / rows, correct / rows


def state_of(model):
    """The tensors of a model's state_dict: their shape, dtype, and bytes in base64."""
    return {
        name: {
            "shape": list(t.shape),
            "dtype": str(t.dtype).removeprefix("torch."),
            "bytes": base64.b64encode(bytes(t.contiguous().view(-1).view(torch.uint8).tolist())).decode(),
        }
        for name, t in model.state_dict().items()
    }


def train(number, seed, fused=False, epochs=None):
    """Trains one model from its seed, and tells everything about it."""
    lesson = LESSONS[number]
    train_ids, valid_ids, itos = human_numbers()
    assert len(itos) == NV
    train_batches, valid_batches = Batches(train_ids, BS, lesson.bptt), Batches(valid_ids, BS, lesson.bptt)
    epochs = epochs or lesson.epochs

    torch.manual_seed(seed)
    model = lesson.model()
    told = {"name": lesson.model.__name__, "seed": seed, "fused": fused, "initial": state_of(model)}
    told |= {"torch": torch.__version__, "libtorch": os.path.dirname(torch.__file__)}
    told |= {"threads": torch.get_num_threads(), "cpu_capability": torch.backends.cpu.get_cpu_capability()}
    optimizer = torch.optim.Adam(model.parameters(), lr=0.0, betas=(0.9, 0.99), eps=1e-8, fused=fused or None)
    schedule = one_cycle(len(train_batches) * epochs, lesson.lr_max, lesson.pct_start)
    smooth, losses, rows = Smooth(), [], []
    for epoch in range(epochs):
        began = time.perf_counter()
        model.train()
        for (x, y), (lr, momentum) in zip(train_batches, schedule):
            loss = training_step(model, optimizer, lesson.loss, x, y, lr, momentum)
            smoothed = smooth.add(loss)
            losses.append(loss)
        valid_loss, correct = validate(model, valid_batches, lesson)
        rows.append({
            "epoch": epoch,
            "train_loss": smoothed.item(),
            "valid_loss": valid_loss.item(),
            "accuracy": correct.item(),
            "seconds": time.perf_counter() - began,
        })
    told |= {"losses": torch.stack(losses).tolist(), "epochs": rows, "final": state_of(model)}
    return told


def main():
    options = argparse.ArgumentParser(description="Train the lesson's models with plain PyTorch.")
    options.add_argument("--model", type=int, action="append", choices=range(len(LESSONS)), help="0 to 5; repeatable")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--epochs", type=int, help="the lesson's number for each model, if not given")
    options.add_argument("--fused", action="store_true", help="Adam(fused=True) and not what Adam() does by itself")
    options.add_argument("--threads", type=int, default=1)
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    for number in given.model or range(len(LESSONS)):
        print(json.dumps(train(number, given.seed, given.fused, given.epochs)), flush=True)


if __name__ == "__main__":
    main()
