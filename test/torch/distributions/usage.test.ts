/** Distributions as programs use them: arguments, messages, subclasses, divergences of one's own. */
import test from "ava";
import { type Tensor, torch } from "torchnode/torch";
import * as D from "torchnode/torch/distributions";
import { run_python } from "../../support/python.js";

const { constraints, Distribution, Normal } = D;

test("parameters come by position or by name", (t) => {
  const log_prob = (normal: D.Normal) => normal.log_prob(torch.tensor(0.5)).item();
  const expected = log_prob(new Normal(1, 2));
  t.is(log_prob(new Normal(1, { scale: 2 })), expected);
  t.is(log_prob(new Normal({ loc: 1, scale: 2, validate_args: false })), expected);
  t.is(log_prob(new torch.distributions.Normal(torch.tensor(1), 2, true)), expected);
  t.deepEqual(new Normal(0, 1).sample({ sample_shape: [2, 3] }).shape, [2, 3]);
  t.throws(() => new Normal(0, { scales: 1 } as never), { message: /Did you mean 'scale'/ });
  t.throws(() => new Normal(0, "1" as never), {
    instanceOf: TypeError,
    message: /number or Tensor/,
  });
});

test("a policy gradient and the reparameterization trick", (t) => {
  torch.manual_seed(0);
  const logits = torch.zeros(2, 3, { requires_grad: true });
  const policy = new D.Categorical({ logits });
  const action = policy.sample();
  policy
    .log_prob(action)
    .mul(torch.tensor([1, -1]))
    .neg()
    .sum()
    .backward();
  t.deepEqual(logits.grad?.shape, [2, 3]);

  const mean = torch.zeros(4, { requires_grad: true });
  const posterior = new D.Independent(new Normal(mean, 1), 1);
  const sample: Tensor = posterior.rsample();
  const prior = new D.Independent(new Normal(torch.zeros(4), 1), 1);
  sample.sum().sub(D.kl_divergence(posterior, prior)).backward();
  t.deepEqual(mean.grad?.tolist(), [1, 1, 1, 1]);
  t.false(posterior.sample().requires_grad);
});

test("a subclass says what it is, and its divergence is registered", (t) => {
  class Degenerate extends Distribution {
    static override readonly arg_constraints: D.ArgumentConstraints = {
      point: constraints.positive,
    };
    static override readonly support = constraints.real;
    declare readonly point: Tensor;
    constructor(point: Tensor) {
      super(point.shape, { parameters: { point } });
    }
    override get mean(): Tensor {
      return this.point;
    }
    override log_prob(value: Tensor): Tensor {
      return value.eq(this.point).log();
    }
  }
  const one = new Degenerate(torch.tensor([1, 2]));
  t.is(String(one), "Degenerate(point: torch.Size([2]))");
  t.deepEqual(one.mean.tolist(), [1, 2]);
  t.deepEqual(one.log_prob(torch.tensor([1, 1])).tolist(), [0, -Infinity]);
  t.throws(() => new Degenerate(torch.tensor([-1])), { message: /Expected parameter point/ });
  t.throws(() => one.variance, { message: "Degenerate does not implement variance" });
  t.throws(() => one.sample(), { message: /rsample/ });
  t.throws(() => D.kl_divergence(one, new Normal(0, 1)), { message: /No KL\(p \|\| q\)/ });
  D.register_kl(Degenerate, Normal)((p, q) => q.log_prob(p.point).neg());
  t.deepEqual(D.kl_divergence(one, new Normal(0, 1)).shape, [2]);
});

test("a subclass of a distribution is expanded with its fields, unless it has a constructor", (t) => {
  class Named extends Normal {
    label = "prior";
  }
  const expanded: Named = new Named(0, 1).expand([3]);
  t.true(expanded instanceof Named);
  t.is(expanded.label, "prior");
  t.deepEqual(expanded.sample().shape, [3]);
  class Standard extends Normal {
    constructor() {
      super(0, 1);
    }
  }
  t.throws(() => new Standard().expand([3]), { message: /must also define a custom .expand/ });
});

test("properties that are computed once outlive the scope in which they are asked for", (t) => {
  const coin = new D.Bernoulli(0.25);
  torch.scope(() => void coin.logits);
  t.is(coin.logits.item(), coin.logits.item());
  t.is(String(coin), `Bernoulli(probs: 0.25, logits: ${coin.logits.item()})`);
});

test("validation is on unless it is turned off", (t) => {
  t.throws(() => new Normal(0, -1), { instanceOf: RangeError });
  t.notThrows(() => new Normal(0, -1, false));
  Distribution.set_default_validate_args(false);
  try {
    t.notThrows(() => new Normal(0, -1));
    t.throws(() => new Normal(0, -1, true));
  } finally {
    Distribution.set_default_validate_args(true);
  }
  t.throws(() => new Normal(0, -1));
});

test("draws that never end are an error", (t) => {
  const broken = new D.VonMises(0, Number.NaN, false);
  t.throws(() => broken.sample(), { message: /VonMises/ });
});

test("a constraint of one's own is registered", (t) => {
  class Even extends constraints.Constraint {
    protected override _check(value: Tensor): Tensor {
      return value.remainder(2).eq(0);
    }
  }
  const even = new Even();
  t.deepEqual(even.check(torch.tensor([1, 2])).tolist(), [false, true]);
  t.throws(() => D.transform_to(even), { message: /Cannot transform Even constraints/ });
  D.transform_to.register(Even)(() => new D.AffineTransform(0, 2));
  t.deepEqual(D.transform_to(even)(torch.tensor([3])).tolist(), [6]);
  t.true(constraints.greater_than(0) instanceof (constraints.greater_than as never));
  const known = constraints.dependent({ is_discrete: true });
  t.true(known.is_discrete);
  t.throws(() => known.event_dim, { message: /cannot be determined statically/ });
});

/** Calls that must fail, with Python's code. */
const failures: readonly [python: string, call: () => unknown][] = [
  ["D.Normal(0., -1.)", () => new Normal(0, -1)],
  [
    "D.Normal(torch.zeros(2), torch.tensor([1., -1.]))",
    () => new Normal(torch.zeros(2), torch.tensor([1, -1])),
  ],
  ["D.HalfNormal(-1.)", () => new D.HalfNormal(-1)],
  ["D.Uniform(1., 0.)", () => new D.Uniform(1, 0)],
  ["D.Bernoulli()", () => new D.Bernoulli()],
  ["D.Bernoulli(0.5, 0.5)", () => new D.Bernoulli(0.5, 0.5)],
  ["D.Bernoulli(1.5)", () => new D.Bernoulli(1.5)],
  ["D.Categorical(torch.tensor([1.5, -0.5]))", () => new D.Categorical(torch.tensor([1.5, -0.5]))],
  [
    "D.Categorical(logits=torch.tensor(0.5))",
    () => new D.Categorical({ logits: torch.tensor(0.5) }),
  ],
  ["D.Dirichlet(torch.tensor(1.))", () => new D.Dirichlet(torch.tensor(1))],
  ["D.Geometric(torch.tensor([0., 0.5]))", () => new D.Geometric(torch.tensor([0, 0.5]))],
  ["D.NegativeBinomial(-1., 0.5)", () => new D.NegativeBinomial(-1, 0.5)],
  ["D.Independent(D.Normal(0., 1.), 1)", () => new D.Independent(new Normal(0, 1), 1)],
  ["D.MultivariateNormal(torch.zeros(2))", () => new D.MultivariateNormal(torch.zeros(2))],
  [
    "D.MultivariateNormal(torch.zeros(2), torch.ones(2, 2))",
    () => new D.MultivariateNormal(torch.zeros(2), torch.ones(2, 2)),
  ],
  ["D.Wishart(1, torch.eye(3))", () => new D.Wishart(1, torch.eye(3))],
  ["D.LKJCholesky(1)", () => new D.LKJCholesky(1)],
  [
    "D.MixtureSameFamily(D.Categorical(torch.ones(2)), D.Normal(torch.zeros(3), 1.))",
    () => new D.MixtureSameFamily(new D.Categorical(torch.ones(2)), new Normal(torch.zeros(3), 1)),
  ],
  [
    "D.TransformedDistribution(D.Normal(0., 1.), D.StickBreakingTransform())",
    () => new D.TransformedDistribution(new Normal(0, 1), new D.StickBreakingTransform()),
  ],
  [
    "D.Normal(0., 1.).log_prob(torch.tensor(torch.nan))",
    () => new Normal(0, 1).log_prob(torch.tensor(Number.NaN)),
  ],
  [
    "D.Uniform(0., 1.).log_prob(torch.tensor([0.5, 2.]))",
    () => new D.Uniform(0, 1).log_prob(torch.tensor([0.5, 2])),
  ],
  [
    "D.Dirichlet(torch.ones(2)).log_prob(torch.ones(3))",
    () => new D.Dirichlet(torch.ones(2)).log_prob(torch.ones(3)),
  ],
  [
    "D.Normal(torch.zeros(3), 1.).log_prob(torch.zeros(2))",
    () => new Normal(torch.zeros(3), 1).log_prob(torch.zeros(2)),
  ],
  [
    "D.kl_divergence(D.Normal(0., 1.), D.Categorical(torch.ones(2)))",
    () => D.kl_divergence(new Normal(0, 1), new D.Categorical(torch.ones(2))),
  ],
  ["D.ReshapeTransform((2,), (3,))", () => new D.ReshapeTransform([2], [3])],
  ["D.TanhTransform(cache_size=2)", () => new D.TanhTransform(2)],
  [
    "D.ReshapeTransform((2,), (1, 2)).forward_shape(torch.Size([3]))",
    () => new D.ReshapeTransform([2], [1, 2]).forward_shape([3]),
  ],
  [
    "D.utils.tril_matrix_to_vec(torch.eye(2), 2)",
    () => D.utils.tril_matrix_to_vec(torch.eye(2), 2),
  ],
  ["D.utils.vec_to_tril_matrix(torch.ones(2))", () => D.utils.vec_to_tril_matrix(torch.ones(2))],
];

test("errors have Python's messages", (t) => {
  const code = `
D = torch.distributions
def message(text):
    try:
        eval(text, {"torch": torch, "D": D})
    except Exception as error:
        return str(error)
output = [message(text) for text in input]
`;
  const messages = run_python<(string | null)[]>(
    t,
    code,
    failures.map(([text]) => text),
  );
  if (messages === undefined) return;
  for (const [i, [text, call]] of failures.entries()) {
    t.is(t.throws(call, undefined, text)?.message, messages[i] ?? "no error", text);
  }
});

test("wrong calls are no TypeScript, and errors when they run", (t) => {
  const calls: (() => unknown)[] = [
    // @ts-expect-error
    () => new Normal(),
    // @ts-expect-error
    () => new Normal(0),
    // @ts-expect-error
    () => new Normal(0, 1, "yes"),
    // @ts-expect-error
    () => new Normal({ loc: 0 }),
    // @ts-expect-error
    () => new D.Categorical("probs"),
    // @ts-expect-error
    () => new D.Independent(1, 1),
    // @ts-expect-error
    () => new Normal(0, 1).sample(3),
    // @ts-expect-error
    () => new Normal(0, 1).log_prob(0.5),
    // @ts-expect-error
    () => new Normal(0, 1).expand(),
    // @ts-expect-error
    () => D.kl_divergence(new Normal(0, 1)),
    // @ts-expect-error
    () => D.kl_divergence(1, 2),
    // @ts-expect-error
    () => D.register_kl(Number, Normal),
    // @ts-expect-error
    () => new D.ExpTransform()(1),
    // @ts-expect-error
    () => constraints.interval(0),
    // @ts-expect-error
    () => D.biject_to(1),
    // @ts-expect-error
    () => D.utils.lazy_property(Normal, "name"),
  ];
  for (const call of calls) t.throws(call, { instanceOf: TypeError }, String(call));
});
