"""Hands over the samples of PyTorch's own layers, and what Python makes of them.

PyTorch tests its layers on a database that the wheel ships: for each class the arguments of its constructor and of its
forward pass that are worth trying, and some that must fail. This module makes them one class at a time, for another
process to do the same and compare.

    {"list": "float32"}  ->  {"modules": [{"index": 0, "name": "nn.Linear"}, …]}
    {"samples": 0, "dtype": "float32", "training": true, "inputs": "a.pt", "outputs": "b.pt"}  ->  {"calls": [{…}, …]}
    {"errors": 0, "inputs": "a.pt"}  ->  {"calls": [{…}, …]}

Tensors go to the files, as op_db.py has them. A layer is made, and each of its passes, with the same seed.
"""

import inspect
import re

import torch
from calls import SEED, gradients, leaves_of, said_gradients, seed_everything, told
from codec import Tensors, Unencodable, encode
from torch.nn.parameter import is_lazy
from torch.nn.utils.rnn import PackedSequence
from torch.testing._internal.common_modules import ModuleErrorEnum, module_db


def with_leaves(value):
    """The same value, where tensors that were computed of others and require gradients are leaves of their own."""
    if isinstance(value, torch.Tensor):
        return value if value.is_leaf or not value.requires_grad else value.detach().requires_grad_()
    if isinstance(value, PackedSequence):
        return PackedSequence(*map(with_leaves, value))
    if isinstance(value, (list, tuple)):
        return type(value)(map(with_leaves, value))
    if isinstance(value, dict):
        return {key: with_leaves(item) for key, item in value.items()}
    return value


def factory(info, given, dtype):
    """The constructor's keyword arguments, with a dtype if it is not the default and the class takes one."""
    takes_dtype = "dtype" in inspect.signature(info.module_cls).parameters
    if dtype is torch.get_default_dtype() or not takes_dtype or "dtype" in given:
        return dict(given)
    return {**given, "dtype": dtype}


def said_call(constructor, kwargs, forward, inputs):
    made = [list(constructor.args), kwargs]
    call = [[], {}] if forward is None else with_leaves([list(forward.args), forward.kwargs])
    try:
        said = {
            "constructor": {"args": encode(made[0], inputs), "kwargs": encode(made[1], inputs)["dict"]},
            "args": encode(call[0], inputs),
            "kwargs": encode(call[1], inputs)["dict"],
        }
    except Unencodable as what:
        said = {"expected_failure": f"an argument is a {what}"}
    return said, made, call


def state(module, outputs):
    """Copies of the state's tensors, with their names; those that a first pass has yet to give a shape have none."""
    said = []
    for name, tensor in module.state_dict(keep_vars=True).items():
        grad = tensor.requires_grad
        copy = {"requires_grad": grad} if is_lazy(tensor) else encode(tensor.detach().clone().requires_grad_(grad), outputs)
        said.append([name, copy])
    return said


def run(said, info, made, call, dtype, training, outputs):
    """Makes the layer and calls it, and writes down what came of each stage."""
    args, kwargs = call
    torch.manual_seed(SEED)
    module = info.module_cls(*made[0], **made[1]).to(dtype).train(training)
    said["repr"] = repr(module)
    said["initial"] = state(module, outputs)
    torch.manual_seed(SEED)
    result = module(*args, **kwargs)
    said["result"] = encode(result, outputs)
    leaves = [*leaves_of([args, kwargs]), *(p for p in module.parameters() if p.requires_grad)]
    said["gradients"] = said_gradients(gradients(result, leaves), outputs)
    said["state"] = state(module, outputs)
    said["repr_after"] = repr(module)
    if not training:
        torch.manual_seed(SEED)
        with torch.no_grad():
            said["inference"] = encode(module(*args, **kwargs), outputs)


def samples(info, dtype, training, inputs_path, outputs_path):
    calls, inputs, outputs = [], Tensors(), Tensors()
    made = []
    seed_everything()
    for sample in info.module_inputs_func(info, device="cpu", dtype=dtype, requires_grad=True, training=training):
        constructor = sample.constructor_input
        kwargs = factory(info, constructor.kwargs, dtype)
        said, built, call = said_call(constructor, kwargs, sample.forward_input, inputs)
        calls.append(said)
        if "expected_failure" not in said:
            made.append((said, built, call))
    # Before anything is called that may change them.
    inputs.save(inputs_path)
    for said, built, call in made:
        said["leaves"] = encode(leaves_of(call), inputs)
        try:
            run(said, info, built, call, dtype, training, outputs)
        except Unencodable as what:
            said["expected_failure"] = f"the result is a {what}"
        except Exception as error:
            said["error"] = told(error)
    outputs.save(outputs_path)
    return {"calls": calls}


def errors(info, inputs_path):
    """The layers that cannot be made and the calls that must fail, with Python's message for each."""
    calls, inputs = [], Tensors()
    made = []
    seed_everything()
    given = {"device": "cpu", "dtype": torch.float32, "requires_grad": False, "training": False}
    for case in info.module_error_inputs_func(info, **given):
        sample = case.module_error_input
        constructor = sample.constructor_input
        said, built, call = said_call(constructor, constructor.kwargs, sample.forward_input, inputs)
        calls.append(said)
        if "expected_failure" not in said:
            made.append((said, built, call, case))
    inputs.save(inputs_path)
    for said, (args, kwargs), call, case in made:
        torch.manual_seed(SEED)
        try:
            module = info.module_cls(*args, **kwargs)
            if case.error_on is ModuleErrorEnum.FORWARD_ERROR:
                module(*call[0], **call[1])
            said["expected_failure"] = "Python raises no error"
        except Exception as error:
            said["error"] = told(error)
            said["expected"] = re.search(case.error_regex, str(error)) is not None
        said["fails_when_called"] = case.error_on is ModuleErrorEnum.FORWARD_ERROR
    return {"calls": calls}


def modules(dtype):
    """All classes, or those with samples that must fail."""
    return {
        "modules": [
            {"index": i, "name": info.name}
            for i, info in enumerate(module_db)
            if dtype != "errors" or info.module_error_inputs_func is not None
        ]
    }


def answer(command):
    if "list" in command:
        return modules(command["list"])
    if "errors" in command:
        return errors(module_db[command["errors"]], command["inputs"])
    info, dtype = module_db[command["samples"]], getattr(torch, command["dtype"])
    return samples(info, dtype, command["training"], command["inputs"], command["outputs"])
