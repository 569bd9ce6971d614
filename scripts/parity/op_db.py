"""Hands PyTorch's own operator samples over, with what Python makes of them.

PyTorch tests its operators on a database that the wheel ships: for each operator and dtype the calls that are worth
trying, and calls that must fail. This module makes them one operator at a time, for another process to make the same
calls and compare.

    {"list": "float32"}  ->  {"operators": [{"index": 0, "name": "abs", "variant_test_name": ""}, …]}
    {"samples": 0, "dtype": "float32", "inputs": "a.pt", "outputs": "b.pt"}  ->  {"calls": [{"args": […], …}, …]}
    {"errors": 0, "inputs": "a.pt"}  ->  {"calls": [{"args": […], "error": "…", …}, …]}

Tensors go to the files, each a list, which keeps their strides and shared memory; arguments and results refer to them
by their place in it. Each call is made with the same seed.
"""

import re

import torch
from calls import SEED, gradients, leaves_of, said_gradients, seed_everything, told
from codec import Tensors, Unencodable, encode, flat, same
from torch.testing._internal.common_methods_invocations import op_db
from variants import variants


def called_variants(op, sample, args, kwargs, leaves, result, flowed, outputs):
    """What the operator's variants make of the call."""
    for description, call in variants(op):
        in_place = description["variant"] == "in place"
        if in_place and (sample.broadcasts_input or not isinstance(args[0], torch.Tensor)):
            continue
        said = dict(description)
        torch.manual_seed(SEED)
        try:
            made = call(args, kwargs, result)
        except Exception as error:
            said["error"] = told(error)
            yield said
            continue
        said["same"] = same(made, result) or (description["variant"] == "out" and same(made, detached(result)))
        if not said["same"]:
            said["result"] = encode(made, outputs)
        if in_place and flowed is not None:
            try:
                again = gradients(made, leaves)
                said["same_gradients"] = again is not None and same(list(again[1]), list(flowed[1]))
                if not said["same_gradients"]:
                    said["gradients"] = said_gradients(again, outputs)
            except Exception as error:
                said["backward_error"] = told(error)
        yield said


def detached(result):
    return result.detach() if isinstance(result, torch.Tensor) else [tensor.detach() for tensor in result]


def versions(tensors):
    return [tensor._version for tensor in tensors if not tensor.is_inference()]


def said_call(sample, inputs):
    """A sample's positional arguments, and what is told of the call."""
    args = [sample.input, *sample.args]
    try:
        return args, {"args": [encode(arg, inputs) for arg in args], "kwargs": encode(sample.kwargs, inputs)["dict"]}
    except Unencodable as what:
        return args, {"expected_failure": f"an argument is a {what}"}


def samples(op, dtype, inputs_path, outputs_path):
    backward = op.supports_autograd and (dtype.is_floating_point or dtype.is_complex) and dtype in op.supported_backward_dtypes("cpu")
    calls, inputs, outputs = [], Tensors(), Tensors()
    made = []
    seed_everything()
    for sample in op.sample_inputs("cpu", dtype, requires_grad=backward):
        args, said = said_call(sample, inputs)
        calls.append(said)
        if "expected_failure" in said:
            continue
        made.append((said, sample, args, leaves_of([args, sample.kwargs])))
    # Before anything is called that may change them.
    inputs.save(inputs_path)
    for said, sample, args, leaves in made:
        said["leaves"] = encode(leaves, inputs)
        before = versions(flat([args, sample.kwargs]))
        torch.manual_seed(SEED)
        try:
            result = op.op(*args, **sample.kwargs)
            said["result"] = encode(result, outputs)
        except Unencodable as what:
            said["expected_failure"] = f"the result is a {what}"
            continue
        except Exception as error:
            said["error"] = told(error)
            continue
        flowed = None
        if backward:
            try:
                flowed = gradients(result, leaves)
                said["gradients"] = said_gradients(flowed, outputs)
            except Exception as error:
                said["backward_error"] = told(error)
        # A call that changes its arguments is made once.
        if versions(flat([args, sample.kwargs])) == before and "backward_error" not in said:
            said["variants"] = list(called_variants(op, sample, args, sample.kwargs, leaves, result, flowed, outputs))
    outputs.save(outputs_path)
    return {"calls": calls}


def errors(op, inputs_path):
    """The calls that must fail, with Python's message for each."""
    calls, inputs = [], Tensors()
    made = []
    seed_everything()
    for case in op.error_inputs("cpu") if op.error_inputs_func is not None else []:
        sample = case.sample_input
        args, said = said_call(sample, inputs)
        calls.append(said)
        if "expected_failure" in said:
            continue
        made.append((said, args, sample.kwargs, case.error_regex))
    inputs.save(inputs_path)
    for said, args, kwargs, pattern in made:
        torch.manual_seed(SEED)
        try:
            op.op(*args, **kwargs)
            said["expected_failure"] = "Python raises no error"
        except Exception as error:
            said["error"] = told(error)
            said["expected"] = re.search(pattern, str(error)) is not None
    return {"calls": calls}


def operators(dtype):
    """All operators of a dtype, or those with calls that must fail."""
    return {
        "operators": [
            {"index": i, "name": op.name, "variant_test_name": op.variant_test_name}
            for i, op in enumerate(op_db)
            if (op.error_inputs_func is not None if dtype == "errors" else getattr(torch, dtype) in op.supported_dtypes("cpu"))
        ]
    }


def answer(command):
    if "list" in command:
        return operators(command["list"])
    if "errors" in command:
        return errors(op_db[command["errors"]], command["inputs"])
    dtype = getattr(torch, command["dtype"])
    return samples(op_db[command["samples"]], dtype, command["inputs"], command["outputs"])
