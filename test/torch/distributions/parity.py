"""The results of Python's distributions: see parity.test.ts, whose functions of these names do the same."""

D = torch.distributions
NAMESPACES = (D, D.relaxed_bernoulli, D.relaxed_categorical)


def build(spec, dtype, leaves):
    """The object that a spec describes; its tensors are added to `leaves`."""
    if isinstance(spec, list):
        leaves.append(torch.tensor(spec, dtype=dtype).requires_grad_())
        return leaves[-1]
    if not isinstance(spec, dict):
        return spec
    if "constraint" in spec:
        found = getattr(D.constraints, spec["constraint"])
        return found(*(build(item, dtype, leaves) for item in spec["of"])) if "of" in spec else found
    if "list" in spec:
        return [build(item, dtype, leaves) for item in spec["list"]]
    cls = next(found for found in (getattr(space, spec["type"], None) for space in NAMESPACES) if found)
    return cls(**{name: build(value, dtype, leaves) for name, value in spec["args"].items()})


def encode(value):
    if isinstance(value, torch.Tensor):
        return {"dtype": str(value.dtype), "shape": list(value.shape), "values": exact(value)}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    return value


def attempt(step):
    try:
        torch.manual_seed(1)
        return encode(step())
    except (NotImplementedError, RuntimeError, ValueError, AssertionError, AttributeError, TypeError):
        return "error"


def gradients(value, leaves):
    """The gradients of a sum with weights, so that those of single elements differ."""
    weights = torch.linspace(1, 2, value.numel(), dtype=value.dtype).view(value.shape)
    return list(torch.autograd.grad((value * weights).sum(), leaves, allow_unused=True))


def run_distribution(spec, dtype):
    leaves = []
    d = build(spec, dtype, leaves)
    torch.manual_seed(0)
    value = d.sample([3])
    point = value.detach().clone()
    if point.dtype.is_floating_point:
        point.requires_grad_()
    quantile = torch.rand(value.shape, dtype=dtype)
    with_point = [*leaves, point] if point.requires_grad else leaves
    def expand():
        return d.expand([2, *d.batch_shape])
    steps = {
        "repr": lambda: repr(d),
        "shapes": lambda: [list(d.batch_shape), list(d.event_shape)],
        "has": lambda: [d.has_rsample, d.has_enumerate_support],
        "support": lambda: repr(d.support),
        "support_is": lambda: [d.support.is_discrete, d.support.event_dim],
        "constraints": lambda: [[name, repr(one)] for name, one in d.arg_constraints.items()],
        "sample": lambda: [value, d.sample()],
        "rsample": lambda: d.rsample([2]),
        "rsample_grad": lambda: gradients(d.rsample([2]), leaves),
        "log_prob": lambda: d.log_prob(value),
        "log_prob_grad": lambda: gradients(d.log_prob(point), with_point),
        "cdf": lambda: d.cdf(value),
        "cdf_grad": lambda: gradients(d.cdf(point), with_point),
        "icdf": lambda: d.icdf(quantile),
        "entropy": lambda: d.entropy(),
        "entropy_grad": lambda: gradients(d.entropy(), leaves),
        "perplexity": lambda: d.perplexity(),
        "mean": lambda: d.mean,
        "mean_grad": lambda: gradients(d.mean, leaves),
        "mode": lambda: d.mode,
        "variance": lambda: d.variance,
        "variance_grad": lambda: gradients(d.variance, leaves),
        "stddev": lambda: d.stddev,
        "enumerate_support": lambda: [d.enumerate_support(), d.enumerate_support(False)],
        "expand": lambda: [repr(expand()), list(expand().batch_shape), list(expand().event_shape)],
        "expand_sample": lambda: expand().sample(),
        "expand_log_prob": lambda: expand().log_prob(expand().sample([2])),
        "expand_mean": lambda: expand().mean,
        "repr_after": lambda: repr(d),
    }
    return {name: attempt(step) for name, step in steps.items()}


def run_transform(spec, values, dtype):
    leaves = []
    f = build(spec, dtype, leaves)
    x = build(values, dtype, leaves)
    y = f(x)
    steps = {
        "repr": lambda: [repr(f), repr(f.inv), repr(f.inv.inv)],
        "is": lambda: [f.bijective, repr(f.domain), repr(f.codomain)],
        "event_dim": lambda: f.event_dim,
        "dims": lambda: [f.domain.event_dim, f.codomain.event_dim],
        "sign": lambda: f.sign,
        "y": lambda: y,
        "y_grad": lambda: gradients(f(x), leaves),
        "inverse": lambda: f.inv(y),
        "inverse_grad": lambda: gradients(f.inv(y.detach()), leaves),
        "inverse_is_x": lambda: f.inv(y) is x,
        "jacobian": lambda: f.log_abs_det_jacobian(x, y),
        "jacobian_grad": lambda: gradients(f.log_abs_det_jacobian(x, f(x)), leaves),
        "inverse_jacobian": lambda: f.inv.log_abs_det_jacobian(y, x),
        "shapes": lambda: [list(f.forward_shape(x.shape)), list(f.inverse_shape(y.shape))],
        "cached": lambda: repr(f.with_cache(1)),
        "cached_y": lambda: f.with_cache(1)(x),
        "equal": lambda: [f == f, f == build(spec, dtype, []), f == f.inv, f.inv == f.inv],
    }
    return {name: attempt(step) for name, step in steps.items()}


def run_constraint(spec, values, dtype):
    c = build(spec, dtype, [])
    x = torch.tensor(values, dtype=dtype)
    steps = {
        "repr": lambda: repr(c),
        "is": lambda: [c.is_discrete, c.event_dim],
        "is_dependent": lambda: D.constraints.is_dependent(c),
        "check": lambda: c.check(x),
        "biject_to": lambda: [repr(D.biject_to(c)), D.biject_to(c)(x)],
        "transform_to": lambda: [repr(D.transform_to(c)), D.transform_to(c)(x)],
    }
    return {name: attempt(step) for name, step in steps.items()}


def divergence(p, q, dtype):
    leaves = []
    p, q = build(p, dtype, leaves), build(q, dtype, leaves)
    kl = attempt(lambda: D.kl_divergence(p, q))
    return [kl, attempt(lambda: gradients(D.kl_divergence(p, q), leaves))]


output = [
    {
        "distributions": [run_distribution(spec, dtype) for spec in input["distributions"][::step]],
        "transforms": [run_transform(spec, x, dtype) for spec, x in input["transforms"]],
        "constraints": [run_constraint(spec, x, dtype) for spec, x in input["constraints"]],
        "divergences": [divergence(p, q, dtype) for p, q in input["divergences"]],
    }
    for dtype, step in ((torch.float32, 1), (torch.float64, 2))
]
