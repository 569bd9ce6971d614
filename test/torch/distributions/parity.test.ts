/** Distributions beside Python's, bit for bit: samples of one seed, probabilities, moments, gradients. */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import test, { type ExecutionContext } from "ava";
import { type Dtype, type Tensor, torch } from "torchnode/torch";
import * as D from "torchnode/torch/distributions";
import { test_file } from "../../support/paths.js";
import { exact, run_python } from "../../support/python.js";
import { divergences } from "./divergences.js";
import { constraints, distributions, type ObjectSpec, type Spec, transforms } from "./specs.js";

type Results = Record<string, unknown>;
type Leaves = Tensor[];
type Class = new (args: Record<string, unknown>) => D.Distribution;

function build(spec: Spec, dtype: Dtype, leaves: Leaves): unknown {
  if (Array.isArray(spec)) {
    const leaf = torch.tensor(spec as number[], { dtype }).requires_grad_();
    leaves.push(leaf);
    return leaf;
  }
  if (spec === null || typeof spec !== "object") return spec;
  if ("constraint" in spec) {
    const found: unknown = Reflect.get(D.constraints, spec.constraint);
    if (spec.of === undefined) return found;
    const args = spec.of.map((item) => build(item, dtype, leaves));
    // A class, or a function that makes an object of one.
    return Reflect.construct(found as Class, args);
  }
  if ("list" in spec) return spec.list.map((item) => build(item, dtype, leaves));
  const { type, args } = spec as ObjectSpec;
  const built = Object.entries(args).map(([name, value]) => [name, build(value, dtype, leaves)]);
  const spaces = [D, D.relaxed_bernoulli, D.relaxed_categorical];
  const found = spaces.map((space) => Reflect.get(space, type)).find((one) => one) as Class;
  return new found(Object.fromEntries(built));
}

function encode(value: unknown): unknown {
  if (value instanceof torch.Tensor) {
    return { dtype: String(value.dtype), shape: [...value.shape], values: exact(value) };
  }
  return Array.isArray(value) ? value.map(encode) : value;
}

function attempt(step: () => unknown): unknown {
  try {
    torch.manual_seed(1);
    return encode(step());
  } catch (error) {
    if (error instanceof Error) return "error";
    throw error;
  }
}

const attempt_all = (steps: Record<string, () => unknown>): Results =>
  Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, attempt(step)]));

/** The gradients of a sum with weights, so that those of single elements differ. */
function gradients(value: Tensor, leaves: Leaves): (Tensor | null)[] {
  const weights = torch.linspace(1, 2, value.numel(), { dtype: value.dtype }).view(value.shape);
  return torch.autograd.grad(value.mul(weights).sum(), leaves, { allow_unused: true });
}

function run_distribution(spec: ObjectSpec, dtype: Dtype): Results {
  const leaves: Leaves = [];
  const d = build(spec, dtype, leaves) as D.Distribution;
  torch.manual_seed(0);
  const value = d.sample([3]);
  const point = value.detach().clone();
  if (point.dtype.is_floating_point) point.requires_grad_();
  const quantile = torch.rand(value.shape, { dtype });
  const with_point = point.requires_grad ? [...leaves, point] : leaves;
  const expand = () => d.expand([2, ...d.batch_shape]);
  const steps: Record<string, () => unknown> = {
    repr: () => String(d),
    shapes: () => [[...d.batch_shape], [...d.event_shape]],
    has: () => [d.has_rsample, d.has_enumerate_support],
    support: () => String(d.support),
    support_is: () => [d.support.is_discrete, d.support.event_dim],
    constraints: () => Object.entries(d.arg_constraints).map(([name, one]) => [name, String(one)]),
    sample: () => [value, d.sample()],
    rsample: () => d.rsample([2]),
    rsample_grad: () => gradients(d.rsample([2]), leaves),
    log_prob: () => d.log_prob(value),
    log_prob_grad: () => gradients(d.log_prob(point), with_point),
    cdf: () => d.cdf(value),
    cdf_grad: () => gradients(d.cdf(point), with_point),
    icdf: () => d.icdf(quantile),
    entropy: () => d.entropy(),
    entropy_grad: () => gradients(d.entropy(), leaves),
    perplexity: () => d.perplexity(),
    mean: () => d.mean,
    mean_grad: () => gradients(d.mean, leaves),
    mode: () => d.mode,
    variance: () => d.variance,
    variance_grad: () => gradients(d.variance, leaves),
    stddev: () => d.stddev,
    enumerate_support: () => [d.enumerate_support(), d.enumerate_support(false)],
    expand: () => [String(expand()), [...expand().batch_shape], [...expand().event_shape]],
    expand_sample: () => expand().sample(),
    expand_log_prob: () => expand().log_prob(expand().sample([2])),
    expand_mean: () => expand().mean,
    repr_after: () => String(d),
  };
  return attempt_all(steps);
}

function run_transform(spec: ObjectSpec, values: Spec, dtype: Dtype): Results {
  const leaves: Leaves = [];
  const f = build(spec, dtype, leaves) as D.Transform;
  const x = build(values, dtype, leaves) as Tensor;
  const y = f(x);
  const again = () => build(spec, dtype, []) as D.Transform;
  const steps: Record<string, () => unknown> = {
    repr: () => [String(f), String(f.inv), String(f.inv.inv)],
    is: () => [f.bijective, String(f.domain), String(f.codomain)],
    event_dim: () => f.event_dim,
    dims: () => [f.domain.event_dim, f.codomain.event_dim],
    sign: () => f.sign,
    y: () => y,
    y_grad: () => gradients(f(x), leaves),
    inverse: () => f.inv(y),
    inverse_grad: () => gradients(f.inv(y.detach()), leaves),
    inverse_is_x: () => f.inv(y) === x,
    jacobian: () => f.log_abs_det_jacobian(x, y),
    jacobian_grad: () => gradients(f.log_abs_det_jacobian(x, f(x)), leaves),
    inverse_jacobian: () => f.inv.log_abs_det_jacobian(y, x),
    shapes: () => [f.forward_shape(x.shape), f.inverse_shape(y.shape)].map((one) => [...one]),
    cached: () => String(f.with_cache(1)),
    cached_y: () => f.with_cache(1)(x),
    equal: () => [f["__eq__"](f), f["__eq__"](again()), f["__eq__"](f.inv), f.inv["__eq__"](f.inv)],
  };
  return attempt_all(steps);
}

function run_constraint(spec: Spec, values: Spec, dtype: Dtype): Results {
  const c = build(spec, dtype, []) as D.constraints.Constraint;
  const x = torch.tensor(values as number[], { dtype });
  return attempt_all({
    repr: () => String(c),
    is: () => [c.is_discrete, c.event_dim],
    is_dependent: () => D.constraints.is_dependent(c),
    check: () => c.check(x),
    biject_to: () => [String(D.biject_to(c)), D.biject_to(c)(x)],
    transform_to: () => [String(D.transform_to(c)), D.transform_to(c)(x)],
  });
}

function divergence(p: ObjectSpec, q: ObjectSpec, dtype: Dtype): [unknown, unknown] {
  const leaves: Leaves = [];
  const of_p = build(p, dtype, leaves) as D.Distribution;
  const of_q = build(q, dtype, leaves) as D.Distribution;
  const kl = attempt(() => D.kl_divergence(of_p, of_q));
  return [kl, attempt(() => gradients(D.kl_divergence(of_p, of_q), leaves))];
}

const difference = (ours: unknown, theirs: unknown): string =>
  `ours ${JSON.stringify(ours)}, Python's ${JSON.stringify(theirs)}`.slice(0, 600);

interface Handed {
  distributions: Results[];
  transforms: Results[];
  constraints: Results[];
  divergences: [unknown, unknown][];
}

/** Compares results with Python's, and counts them. */
class Comparison {
  readonly differences: string[] = [];
  compared = 0;
  values = 0;

  one(name: string, ours: unknown, theirs: unknown): void {
    this.compared++;
    if (theirs !== "error") this.values++;
    if (isDeepStrictEqual(ours, theirs)) return;
    this.differences.push(`${name}: ${difference(ours, theirs)}`);
  }

  all(name: string, ours: Results, theirs: Results | undefined): void {
    for (const [step, value] of Object.entries(theirs ?? {})) {
      this.one(`${name} ${step}`, ours[step], value);
    }
  }

  end(t: ExecutionContext, least: number): void {
    t.deepEqual(this.differences, []);
    t.true(this.values > least, `only ${this.values} values`);
    t.log(`${this.compared} results compared, ${this.values} of which are values`);
  }
}

const input = { distributions, transforms, constraints, divergences };
let handed: [Handed, Handed] | undefined;

/** Python's results, for each dtype. */
function python(t: ExecutionContext): [Dtype, Handed][] {
  torch.set_num_threads(1);
  const code = readFileSync(test_file("torch/distributions/parity.py"), "utf8");
  handed ??= run_python<[Handed, Handed]>(t, code, input);
  if (handed === undefined) return [];
  return [
    [torch.float32, handed[0]],
    [torch.float64, handed[1]],
  ];
}

/** All specs, and every other one in float64. */
const of_dtype = (dtype: Dtype): readonly ObjectSpec[] =>
  distributions.filter((_, i) => dtype === torch.float32 || i % 2 === 0);

test.serial("distributions compute what Python's do", (t) => {
  const comparison = new Comparison();
  const runs = python(t);
  for (const [dtype, theirs] of runs) {
    for (const [i, spec] of of_dtype(dtype).entries()) {
      const name = `${dtype} ${JSON.stringify(spec)}`;
      comparison.all(name, run_distribution(spec, dtype), theirs.distributions[i]);
    }
  }
  if (runs.length > 0) comparison.end(t, 5000);
});

test.serial("transforms and constraints compute what Python's do", (t) => {
  const comparison = new Comparison();
  const runs = python(t);
  for (const [dtype, theirs] of runs) {
    for (const [i, [spec, x]] of transforms.entries()) {
      const name = `${dtype} ${JSON.stringify(spec)}`;
      comparison.all(name, run_transform(spec, x, dtype), theirs.transforms[i]);
    }
    for (const [i, [spec, x]] of constraints.entries()) {
      const name = `${dtype} ${JSON.stringify([spec, x])}`;
      comparison.all(name, run_constraint(spec, x, dtype), theirs.constraints[i]);
    }
  }
  if (runs.length > 0) comparison.end(t, 900);
});

test.serial("divergences of all pairs of classes are Python's", (t) => {
  const comparison = new Comparison();
  const runs = python(t);
  for (const [dtype, theirs] of runs) {
    for (const [i, [p, q]] of divergences.entries()) {
      const name = `${dtype} kl(${JSON.stringify(p)}, ${JSON.stringify(q)})`;
      const ours = divergence(p, q, dtype);
      comparison.one(name, ours[0], theirs.divergences[i]?.[0]);
      comparison.one(`${name} grad`, ours[1], theirs.divergences[i]?.[1]);
    }
  }
  if (runs.length > 0) comparison.end(t, 300);
});
