/** Distributions beside Python's, bit for bit: samples of one seed, probabilities, moments, gradients. */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import test from "ava";
import { type Dtype, type Tensor, torch } from "torchnode/torch";
import * as D from "torchnode/torch/distributions";
import { test_file } from "../../support/paths.js";
import { exact, run_python } from "../../support/python.js";
import { divergences } from "./divergences.js";
import { distributions, type ObjectSpec, type Spec } from "./specs.js";

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
  if ("list" in spec) return spec.list.map((item) => build(item, dtype, leaves));
  const { type, args } = spec as ObjectSpec;
  const built = Object.entries(args).map(([name, value]) => [name, build(value, dtype, leaves)]);
  const found = (D as unknown as Record<string, Class>)[type] as Class;
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

/** The gradients of a sum with weights, so that those of single elements differ. */
function gradients(value: Tensor, leaves: Leaves): (Tensor | null)[] {
  const weights = torch.linspace(1, 2, value.numel(), { dtype: value.dtype }).view(value.shape);
  return torch.autograd.grad(value.mul(weights).sum(), leaves, { allow_unused: true });
}

function run(spec: ObjectSpec, dtype: Dtype): Results {
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
  return Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, attempt(step)]));
}

function divergence(p: ObjectSpec, q: ObjectSpec, dtype: Dtype): [unknown, unknown] {
  const leaves: Leaves = [];
  const of_p = build(p, dtype, leaves) as D.Distribution;
  const of_q = build(q, dtype, leaves) as D.Distribution;
  const kl = attempt(() => D.kl_divergence(of_p, of_q));
  return [kl, attempt(() => gradients(D.kl_divergence(of_p, of_q), leaves))];
}

const text = ({ type, args }: ObjectSpec): string => `${type}(${JSON.stringify(args)})`;

const difference = (ours: unknown, theirs: unknown): string =>
  `ours ${JSON.stringify(ours)}, Python's ${JSON.stringify(theirs)}`.slice(0, 600);

interface Handed {
  distributions: Results[];
  divergences: [unknown, unknown][];
}

test("all classes compute what Python's do", (t) => {
  torch.set_num_threads(1);
  const code = readFileSync(test_file("torch/distributions/parity.py"), "utf8");
  const theirs = run_python<[Handed, Handed]>(t, code, { distributions, divergences });
  if (theirs === undefined) return;
  let [compared, values] = [0, 0];
  const differences: string[] = [];
  const compare = (name: string, ours: unknown, of_python: unknown) => {
    compared++;
    if (of_python !== "error") values++;
    if (!isDeepStrictEqual(ours, of_python))
      differences.push(`${name}: ${difference(ours, of_python)}`);
  };
  for (const [i, dtype] of [torch.float32, torch.float64].entries()) {
    const handed = theirs[i] as Handed;
    for (const [j, spec] of distributions.entries()) {
      const ours = run(spec, dtype);
      for (const [step, value] of Object.entries(handed.distributions[j] as Results)) {
        compare(`${dtype} ${text(spec)} ${step}`, ours[step], value);
      }
    }
    for (const [j, [p, q]] of divergences.entries()) {
      const name = `${dtype} kl(${text(p)}, ${text(q)})`;
      compare(name, divergence(p, q, dtype), handed.divergences[j]);
    }
  }
  t.deepEqual(differences, []);
  t.true(values > 1000, `only ${values} values`);
  t.log(`${compared} results compared, ${values} of which are values`);
});
