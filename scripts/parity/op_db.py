"""Hands PyTorch's own operator samples over, with what Python makes of them.

PyTorch tests its operators on a database that the wheel ships: for each operator and dtype the calls that are worth
trying, and calls that must fail. This program makes them one operator at a time, for another process to make the same
calls and compare.

One JSON command a line on standard input, one JSON answer a line on standard output:

    {"operators": "float32"}  ->  {"operators": [{"index": 0, "name": "abs", "variant_test_name": ""}, …]}
    {"samples": 0, "dtype": "float32", "inputs": "a.pt", "outputs": "b.pt"}  ->  {"calls": [{"args": […], …}, …]}
    {"errors": 0, "inputs": "a.pt"}  ->  {"calls": [{"args": […], "error": "…", …}, …]}

Tensors go to the files, each a list, which keeps their strides and shared memory; arguments and results refer to them
by their place in it. Each call is made with the same seed.
"""

import json
import random
import re
import sys
import warnings

warnings.filterwarnings("ignore")

import numpy  # noqa: E402
import torch  # noqa: E402
from variants import variants  # noqa: E402
from codec import Tensors, Unencodable, flat, same, encode  # noqa: E402
from torch.testing._internal import common_utils  # noqa: E402

# Two thirds of the time would pass with what is of no use here. PyTorch's own `manual_seed` notes the stack for every
# other device that it seeds, and samples look on the stack for the test that asks for them.
torch.manual_seed = torch.default_generator.manual_seed
common_utils.extract_test_fn = lambda: None

from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402

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
        # Each once: a tensor may be several arguments.
        leaves = list(filter(is_leaf, dict.fromkeys(flat([args, sample.kwargs]))))
        made.append((said, sample, args, leaves))
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
    if "operators" in command:
        return operators(command["operators"])
    if "errors" in command:
        return errors(op_db[command["errors"]], command["inputs"])
    dtype = getattr(torch, command["dtype"])
    return samples(op_db[command["samples"]], dtype, command["inputs"], command["outputs"])


torch.set_num_threads(1)
for line in sys.stdin:
    try:
        reply = answer(json.loads(line))
    except Exception as error:
        reply = {"failed": told(error)}
    print(json.dumps(reply, allow_nan=False), flush=True)
