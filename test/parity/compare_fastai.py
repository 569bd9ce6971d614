"""Runs the real fastai 1.0.61 and lesson.py side by side and compares every number of every fit, bit for bit.

fastai 1 is older than today's numpy, pandas and PyTorch, so it needs a virtual environment of its own:

    python3 -m venv /tmp/fastai1
    /tmp/fastai1/bin/pip install torch==2.13.0 numpy pandas matplotlib "fastprogress<1.0"
    /tmp/fastai1/bin/pip install --no-deps fastai==1.0.61
    OMP_NUM_THREADS=1 /tmp/fastai1/bin/python test/parity/compare_fastai.py [--model N] [--seed N] [--epochs N] [--fused]

What fastai imports and the lesson does not use (torchvision, spacy, scipy, …) is replaced by empty modules, the names that
numpy has dropped are given back, and a regular expression takes spacy's place as tokenizer.
The exit status is 0 if all is equal, 1 if something differs.
"""

import argparse
import contextlib
import importlib.abc
import importlib.machinery
import importlib.util
import io
import json
import re
import sys
import tempfile
import types
import warnings
from functools import partial
from pathlib import Path
from unittest import mock

warnings.filterwarnings("ignore")

STAND_INS = "torchvision spacy pynvml pkg_resources scipy yaml requests bs4 IPython sentencepiece".split()


class Nothing:
    """Whatever is asked of a module that is not there: can be called, subclassed and asked for more."""

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, *args, **kwargs):
        return Nothing()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()


class StandIns(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the modules that are not installed and not used."""

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in STAND_INS:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        module = types.ModuleType(spec.name)
        module.__path__ = []
        module.__getattr__ = lambda name: self.attribute(name)
        return module

    def exec_module(self, module):
        pass

    @staticmethod
    def attribute(name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing


import matplotlib.pyplot  # noqa: E402, F401
import numpy as np  # noqa: E402
import pandas  # noqa: E402, F401
import torch  # noqa: E402

sys.meta_path.insert(0, StandIns())
for dropped, now in {"int": int, "float": float, "object": object}.items():
    setattr(np, dropped, now)

import lesson  # noqa: E402
import fastai.version  # noqa: E402
from fastai.basic_train import Learner, LearnerCallback  # noqa: E402
from fastai.data_block import ItemLists  # noqa: E402
from fastai.layers import BatchNorm1dFlat  # noqa: E402
from fastai.metrics import accuracy  # noqa: E402
from fastai.text.data import NumericalizeProcessor, TextList, TokenizeProcessor  # noqa: E402
from fastai.text.transform import BaseTokenizer, Tokenizer  # noqa: E402
from fastai import train as _train  # noqa: E402, F401 (gives Learner its fit_one_cycle)


class WordTokenizer(BaseTokenizer):
    """Words and punctuation marks, which is what spacy makes of this text."""

    def tokenizer(self, t):
        return re.findall(r"\w+|[^\w\s]", t)


class EveryLoss(LearnerCallback):
    """Keeps every training loss as the loss function gave it."""

    def __init__(self, learn):
        super().__init__(learn)
        self.losses = []

    def on_backward_begin(self, last_loss, **kwargs):
        self.losses.append(last_loss.detach().clone())


def loss4(out, target):
    return torch.nn.functional.cross_entropy(out, target[:, -1])


def acc4(out, target):
    return accuracy(out, target[:, -1])


def databunch(path, bptt):
    """The lesson's data, by fastai's own data block calls."""

    def as_one_text(numbers):
        return [", ".join(" ".join(lesson.in_words(n)) for n in numbers)]

    processor = [TokenizeProcessor(tokenizer=Tokenizer(WordTokenizer, n_cpus=1)), NumericalizeProcessor()]
    train = TextList(as_one_text(range(1, 8000)), path=path, processor=processor)
    valid = TextList(as_one_text(range(8001, 10000)), path=path, processor=processor)
    source = ItemLists(path=path, train=train, valid=valid).label_for_lm()
    return source.databunch(bs=lesson.BS, bptt=bptt, device=torch.device("cpu"))


def fastai_fit(number, seed, fused, epochs):
    """The same report as lesson.train gives, from fastai's Learner."""
    plan = lesson.LESSONS[number]
    epochs = epochs or plan.epochs
    options = {"metrics": accuracy}
    if plan.bptt == 3:
        options = {"metrics": acc4, "loss_func": loss4}
    if fused:
        options["opt_func"] = partial(torch.optim.Adam, betas=(0.9, 0.99), fused=True)
    own_layer = mock.patch.object(lesson, "FlatBatchNorm", BatchNorm1dFlat)
    with own_layer, tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        data = databunch(Path(folder), plan.bptt)
        torch.manual_seed(seed)
        learn = Learner(data, plan.model(), **options)
        every = EveryLoss(learn)
        told = {"initial": lesson.state_of(learn.model), "itos": data.valid_ds.vocab.itos}
        learn.fit_one_cycle(epochs, plan.lr_max, pct_start=plan.pct_start, callbacks=[every])
    recorder = learn.recorder
    ends = np.cumsum(recorder.nb_batches) - 1
    told["losses"] = torch.stack(every.losses).tolist()
    told["epochs"] = [
        {
            "train_loss": recorder.losses[ends[epoch]].item(),
            "valid_loss": float(recorder.val_losses[epoch]),
            "accuracy": recorder.metrics[epoch][0].item(),
        }
        for epoch in range(epochs)
    ]
    told["final"] = lesson.state_of(learn.model)
    told["schedule"] = list(zip(map(float, recorder.lrs), map(float, recorder.moms)))
    return told


def differences(real, plain, number, epochs):
    """One line for each kind of number that is not the same in both."""
    lines = []
    for kind in ("initial", "final"):
        for name, tensor in real[kind].items():
            if plain[kind].get(name) != tensor:
                lines.append(f"{kind} {name} differs")
    if len(real["losses"]) != len(plain["losses"]):
        lines.append(f"{len(real['losses'])} losses against {len(plain['losses'])}")
    for i, (a, b) in enumerate(zip(real["losses"], plain["losses"])):
        if a != b:
            lines.append(f"training loss {i}: fastai {a!r}, lesson.py {b!r}")
            break
    for epoch, (a, b) in enumerate(zip(real["epochs"], plain["epochs"])):
        for name in a:
            if a[name] != b[name]:
                lines.append(f"epoch {epoch} {name}: fastai {a[name]!r}, lesson.py {b[name]!r}")
    plan = lesson.LESSONS[number]
    schedule = list(lesson.one_cycle(len(real["losses"]), plan.lr_max, plan.pct_start))
    for i, (a, b) in enumerate(zip(real["schedule"], schedule)):
        if a != b:
            lines.append(f"learning rate and momentum of step {i}: fastai {a!r}, lesson.py {b!r}")
            break
    return lines


def main():
    options = argparse.ArgumentParser(description="Compare lesson.py with the real fastai 1.0.61, bit for bit.")
    options.add_argument("--model", type=int, action="append", choices=range(len(lesson.LESSONS)))
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--epochs", type=int)
    options.add_argument("--fused", action="store_true")
    given = options.parse_args()
    torch.set_num_threads(1)
    print(f"fastai {fastai.version.__version__}, PyTorch {torch.__version__}, seed {given.seed}, "
          f"{'fused' if given.fused else 'default'} Adam, 1 thread", flush=True)
    failed = False
    for number in given.model or range(len(lesson.LESSONS)):
        plain = lesson.train(number, given.seed, given.fused, given.epochs)
        real = fastai_fit(number, given.seed, given.fused, given.epochs)
        lines = differences(real, json.loads(json.dumps(plain)), number, given.epochs)
        if real["itos"] != lesson.human_numbers()[2]:
            lines.append("the vocabularies differ")
        last = real["epochs"][-1]
        print(f"Model{number}: {len(real['losses'])} training losses, {len(real['epochs'])} epochs, "
              f"{len(real['final'])} tensors: {'DIFFERENT' if lines else 'equal to the last bit'} "
              f"(valid_loss {last['valid_loss']:.6f}, accuracy {last['accuracy']:.6f})", flush=True)
        for line in lines:
            print("   ", line)
        failed = failed or bool(lines)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
