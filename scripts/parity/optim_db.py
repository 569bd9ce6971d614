"""Hands PyTorch's own configurations of every optimizer over, with what Python makes of them.

PyTorch tests its optimizers on a database that the wheel ships: for each the options that are worth trying, by each of
its implementations, and options that must be refused. This program makes ten steps with each, for another process to
make the same steps and compare.

One JSON command a line on standard input, one JSON answer a line on standard output:

    {"optimizers": true}  ->  {"optimizers": [{"index": 0, "name": "Adadelta"}, …]}
    {"samples": 0, "dtype": "float32", "inputs": "a.pt", "outputs": "b.pt"}  ->  {"samples": [{"form": "steps", …}, …]}
    {"errors": 0, "inputs": "a.pt"}  ->  {"errors": [{"params": …, "kwargs": …, "message": "…"}, …]}

Tensors go to the files, each a list; all else refers to them by their place in it.
"""

import json
import sys
import warnings
from copy import deepcopy

warnings.filterwarnings("ignore")

import torch  # noqa: E402
from codec import Tensors, encode  # noqa: E402
from torch.testing._internal.common_optimizers import OptimizerErrorEnum, optim_db  # noqa: E402

SEED = 42
STEPS = 10
# The steps that are made before a state is handed over, to go on from.
RESUMED_AT = 5
DIFFERENTIABLE_STEPS = 3
SHAPES = [(5, 3), (4,), (2, 3, 2), ()]
MATRICES = [(4, 3), (3, 6), (5, 5)]
TABLES = [(6, 3), (5, 2)]


def told(error):
    return f"{type(error).__name__}: {error}"


def flat(params):
    return torch.cat([param.detach().reshape(-1) for param in params])


def sparse_gradient(param):
    rows = torch.randint(0, param.size(0), (1, 4))
    return torch.sparse_coo_tensor(rows, torch.randn(4, param.size(1), dtype=param.dtype), param.shape)


def starts(info, form, dtype):
    """The parameters before the first step, and the gradients of every step. One parameter has none in the fourth."""
    torch.manual_seed(SEED)
    shapes = TABLES if form == "sparse" else MATRICES if info.name == "Muon" else SHAPES
    params = [torch.randn(shape, dtype=dtype) for shape in shapes]
    of = sparse_gradient if form == "sparse" else torch.randn_like
    return params, [[None if (step, i) == (3, 1) else of(param) for i, param in enumerate(params)] for step in range(STEPS)]


def loss_of(params, targets):
    """The function that LBFGS makes small: of the same operations here and there."""
    total = 0
    for param, target in zip(params, targets):
        square = (param - target) * (param - target)
        if param.is_complex():
            square = torch.view_as_real(square) * torch.view_as_real(square)
        total = total + square.sum() + (square * square).sum() * 0.1
    return total


def make(info, params, kwargs, groups):
    return info.optim_cls(groups_of(params, groups) if groups else params, **kwargs)


def groups_of(params, groups):
    split, options = groups
    return [{"params": params[:split]}, {"params": params[split:], **options}]


def step(optimizer, params, grads, closure):
    """One step; of an optimizer that needs a closure, with the loss before it."""
    if closure is not None:
        return float(optimizer.step(lambda: closure(optimizer)).detach())
    for param, grad in zip(params, grads):
        param.grad = grad
    optimizer.step()
    return None


def run(info, optimizer, params, grads, first, last):
    """The weights after each step, the losses before, and the state after the last step."""
    def closure(optimizer):
        optimizer.zero_grad()
        loss = loss_of(params, grads[0])
        loss.backward()
        return loss

    rows, losses = [], []
    for of_step in grads[first:last]:
        losses.append(step(optimizer, params, of_step, closure if info.step_requires_closure else None))
        rows.append(flat(params))
    return {"history": torch.stack(rows), "losses": losses, "state": deepcopy(optimizer.state_dict())}


def steps(info, kwargs, groups, start, grads):
    """All steps; and those of the second half again, by an optimizer that takes up the state of the first."""
    params = [param.clone().requires_grad_() for param in start]
    optimizer = make(info, params, kwargs, groups)
    run(info, optimizer, params, grads, 0, RESUMED_AT)
    middle = {"params": [param.detach().clone() for param in params], "state": deepcopy(optimizer.state_dict())}
    params = [param.clone().requires_grad_() for param in middle["params"]]
    optimizer = make(info, params, kwargs, groups)
    optimizer.load_state_dict(deepcopy(middle["state"]))
    resumed = run(info, optimizer, params, grads, RESUMED_AT, STEPS)
    params = [param.clone().requires_grad_() for param in start]
    optimizer = make(info, params, kwargs, groups)
    whole = run(info, optimizer, params, grads, 0, STEPS)
    return {"result": {**whole, "repr": repr(optimizer)}, "resume": {**middle, "result": resumed}}


def differentiated(info, kwargs, groups, start, grads):
    """The weights after a few steps that autograd has recorded, and what flows back through them."""
    leaves = [param.clone().requires_grad_() for param in start]
    given = [[grad.clone().requires_grad_() for grad in of_step if grad is not None] for of_step in grads]
    params = [leaf.clone() for leaf in leaves]
    optimizer = make(info, params, kwargs, groups)
    for of_step in given[:DIFFERENTIABLE_STEPS]:
        step(optimizer, params, of_step, None)
    total = sum((torch.view_as_real(param) if param.is_complex() else param).sum() for param in params)
    asked = leaves + [grad for of_step in given[:DIFFERENTIABLE_STEPS] for grad in of_step]
    found = torch.autograd.grad(total, asked, allow_unused=True)
    return {"result": {"history": flat(params), "state": optimizer.state_dict(), "repr": repr(optimizer), "gradients": list(found)}}


def configurations(info):
    """The database's options, by each implementation: PyTorch's own list leaves foreach out on the CPU, where it works."""
    impls = [impl for impl in info.supported_impls if impl != "fused" or "cpu" in info.supports_fused_on]
    for config in info.optim_inputs_func("cpu"):
        plain = {**config.kwargs, **{impl: False for impl in impls}}
        yield config.desc, plain
        for impl in impls:
            yield f"{config.desc} & {impl}", {**plain, impl: True}


def forms(info, kwargs):
    """The ways to try options: with dense gradients, with sparse ones, and through autograd."""
    if kwargs.get("differentiable"):
        return ["differentiable"]
    if info.only_supports_sparse_grads:
        return ["sparse"]
    return ["steps", "sparse"] if info.supports_sparse else ["steps"]


def second_group(info, kwargs, params):
    """Where the second group begins and its own options; a Tensor as learning rate is that of both."""
    if not info.supports_param_groups:
        return None
    rate = kwargs.get("lr")
    return len(params) // 2, {} if isinstance(rate, torch.Tensor) else {"lr": 0.02}


def samples(info, dtype, inputs_path, outputs_path):
    inputs, outputs = Tensors(), Tensors()
    said = []
    begun = {}
    for description, kwargs in configurations(info):
        for form in forms(info, kwargs):
            if form not in begun:
                begun[form] = starts(info, form, dtype)
            params, grads = begun[form]
            groups = second_group(info, kwargs, params)
            one = {
                "form": form,
                "description": description,
                "kwargs": encode(kwargs, inputs)["dict"],
                "groups": groups,
                "params": encode(params, inputs),
                "grads": encode(grads, inputs),
                "closure": info.step_requires_closure,
            }
            try:
                made = differentiated if form == "differentiable" else steps
                for key, value in made(info, kwargs, groups, params, grads).items():
                    one[key] = encode(value, outputs)["dict"]
            except Exception as error:
                one["error"] = told(error)
            said.append(one)
    inputs.save(inputs_path)
    outputs.save(outputs_path)
    return {"samples": said, "resumed_at": RESUMED_AT, "differentiable_steps": DIFFERENTIABLE_STEPS}


def errors(info, inputs_path):
    """Options that must be refused, or warned of, with the database's pattern of the message."""
    inputs = Tensors()
    said = []
    # As PyTorch's own test has them.
    given = torch.randn(2, 3)
    given.grad = torch.randn(2, 3)
    for case in info.optim_error_inputs_func("cpu", torch.float32):
        sample = case.optimizer_error_input
        params = [given] if sample.params is None else sample.params
        said.append(
            {
                "description": sample.desc,
                "params": encode(params, inputs),
                "grads": [
                    encode([param, param.grad], inputs)
                    for param in (params if isinstance(params, list) else [])
                    if isinstance(param, torch.Tensor) and param.grad is not None
                ],
                "kwargs": encode(sample.kwargs, inputs)["dict"],
                "at_step": case.error_on is OptimizerErrorEnum.STEP_ERROR,
                "is_warning": issubclass(case.error_type, Warning),
                "pattern": case.error_regex,
            }
        )
    inputs.save(inputs_path)
    return {"errors": said}


def answer(command):
    if "optimizers" in command:
        return {
            "optimizers": [
                {"index": i, "name": info.name, "supports_complex": info.supports_complex} for i, info in enumerate(optim_db)
            ]
        }
    if "errors" in command:
        return errors(optim_db[command["errors"]], command["inputs"])
    dtype = getattr(torch, command["dtype"])
    return samples(optim_db[command["samples"]], dtype, command["inputs"], command["outputs"])


torch.set_num_threads(1)
for line in sys.stdin:
    try:
        reply = answer(json.loads(line))
    except Exception as error:
        reply = {"failed": told(error)}
    print(json.dumps(reply, allow_nan=False), flush=True)
