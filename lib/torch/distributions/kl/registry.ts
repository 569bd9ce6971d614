/** Kullback–Leibler divergences by the classes of the two distributions. */

import { type Arguments, signature } from "../../dispatch/signature.js";
import * as kinds from "../../dispatch/tensor_kinds.js";
import type { Tensor } from "../../tensor/index.js";
import { warn } from "../../warnings.js";
import type { ClassOf } from "../arguments.js";
import { Distribution } from "../distribution.js";
import { NotImplementedError } from "../not_implemented.js";

/** A class of distributions, whatever its constructor takes. */
export type DistributionClass<D extends Distribution = Distribution> = ClassOf<D>;

/** A function that computes the divergence of two distributions. */
export type Divergence<P extends Distribution = never, Q extends Distribution = never> = (
  p: P,
  q: Q,
) => Tensor;

interface Entry {
  types: readonly [DistributionClass, DistributionClass];
  compute: Divergence;
}

/** In the order of registration. */
const registry: Entry[] = [];
/** The function that was found for a pair of classes; emptied by each registration. */
const found = new Map<unknown, Map<unknown, Divergence | undefined>>();

/** The kind of a class of distributions. */
const class_kind = (): kinds.Kind<DistributionClass> =>
  new kinds.Kind<DistributionClass>(
    "subclass of Distribution",
    (value) => typeof value === "function" && is_subclass(value as never, Distribution),
  );

const is_subclass = (type: DistributionClass, base: DistributionClass): boolean =>
  type === base || Object.prototype.isPrototypeOf.call(base.prototype, type.prototype);

const read_register = signature<{ type_p: DistributionClass; type_q: DistributionClass }>(
  "register_kl",
  { type_p: class_kind(), type_q: class_kind() },
);

const read_function = signature<{ fun: Divergence }>("register_kl", {
  fun: kinds.callable<Divergence>(),
});

/**
 * Returns a function that registers the computation of a divergence between two classes, and
 * subclasses of them, and returns it.
 *
 * ```ts
 * register_kl(Normal, MyNormal)((p, q) => torch.zeros(p.batch_shape));
 * ```
 *
 * Mirrors torch.distributions.kl.register_kl.
 */
export function register_kl<P extends Distribution, Q extends Distribution>(
  ...args: Arguments<
    [type_p: DistributionClass<P>, type_q: DistributionClass<Q>],
    [],
    { type_p: DistributionClass<P>; type_q: DistributionClass<Q> }
  >
): <F extends Divergence<P, Q>>(fun: F) => F {
  const { type_p, type_q } = read_register(args);
  return (...given: unknown[]) => {
    const { fun } = read_function(given);
    const entry = registry.find(({ types: [p, q] }) => p === type_p && q === type_q);
    if (entry === undefined) registry.push({ types: [type_p, type_q], compute: fun });
    else entry.compute = fun;
    found.clear();
    return fun as never;
  };
}

type Pair = readonly [DistributionClass, DistributionClass];

/** Whether a pair of classes comes before another: the first that differ are compared. */
function is_before(a: Pair, b: Pair): boolean {
  if (!is_subclass(a[0], b[0])) return false;
  if (a[0] !== b[0]) return true;
  return a[1] !== b[1] && is_subclass(a[1], b[1]);
}

/** The first of entries none of which comes before it. */
const least = (entries: readonly Entry[], pair: (entry: Entry) => Pair): Entry =>
  entries.reduce((best, entry) => (is_before(pair(entry), pair(best)) ? entry : best));

function look_up(type_p: DistributionClass, type_q: DistributionClass): Divergence | undefined {
  const matches = registry.filter(
    ({ types: [p, q] }) => is_subclass(type_p, p) && is_subclass(type_q, q),
  );
  if (matches.length === 0) return undefined;
  const left = least(matches, ({ types }) => types);
  const right = least(matches, ({ types: [p, q] }) => [q, p]);
  if (left.compute !== right.compute) {
    warn(
      `Ambiguous kl_divergence(${type_p.name}, ${type_q.name}). Please register_kl(` +
        `${left.types[0].name}, ${right.types[1].name})`,
      "RuntimeWarning",
    );
  }
  return left.compute;
}

const read_kl_divergence = signature<{ p: Distribution; q: Distribution }>("kl_divergence", {
  p: kinds.instance(Distribution),
  q: kinds.instance(Distribution),
});

/**
 * Returns the Kullback–Leibler divergence KL(p ‖ q) of two distributions, of shape `batch_shape`, in
 * nats.
 *
 * ```ts
 * kl_divergence(new Normal(mean, std), new Normal(0, 1)).sum(); // the regularizer of a VAE
 * ```
 *
 * Mirrors torch.distributions.kl.kl_divergence.
 *
 * @throws Error if the divergence of the two classes is not registered
 */
export function kl_divergence(
  ...args: Arguments<[p: Distribution, q: Distribution], [], { p: Distribution; q: Distribution }>
): Tensor {
  const { p, q } = read_kl_divergence(args);
  const [type_p, type_q] = [p.constructor, q.constructor] as DistributionClass[] as [
    DistributionClass,
    DistributionClass,
  ];
  let of_p = found.get(type_p);
  if (of_p === undefined) {
    of_p = new Map();
    found.set(type_p, of_p);
  }
  if (!of_p.has(type_q)) of_p.set(type_q, look_up(type_p, type_q));
  const compute = of_p.get(type_q);
  if (compute === undefined) {
    throw new NotImplementedError(
      `No KL(p || q) is implemented for p type ${type_p.name} and q type ${type_q.name}`,
    );
  }
  return compute(p as never, q as never);
}
