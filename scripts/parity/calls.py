"""Seeds, errors and gradients, which the programs of the parity run share."""

import random

import numpy
import torch
from codec import flat, encode

SEED = 42


def seed_everything():
    torch.manual_seed(SEED)
    numpy.random.seed(SEED)
    random.seed(SEED)


def told(error):
    return f"{type(error).__name__}: {error}"


def is_leaf(tensor):
    """Whether gradients can be asked for it. What is a view of such a tensor, taken while nothing was recorded, says so
    as well, and gets none."""
    return tensor.requires_grad and tensor.is_leaf and not (tensor._is_view() and tensor._base.requires_grad)


def leaves_of(value):
    """The tensors that gradients can be asked for, each once: a tensor may be several arguments."""
    return list(filter(is_leaf, dict.fromkeys(flat(value))))


def gradients(result, leaves):
    """Given gradients of the results and what flows back for them, or None where nothing does."""
    outputs = [tensor for tensor in flat(result) if tensor.requires_grad]
    if not outputs or not leaves:
        return None
    torch.manual_seed(SEED)
    given = [torch.randn_like(output, requires_grad=False) for output in outputs]
    return given, torch.autograd.grad(outputs, leaves, given, allow_unused=True)


def said_gradients(found, tensors):
    if found is None:
        return None
    given, flowed = found
    return {"given": encode(given, tensors), "found": encode(list(flowed), tensors)}
