/**
 * Random use of every public class: construction, methods, properties and setters, on objects that
 * are well made, forged or of another class.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { types } from "node:util";
import * as torchnode from "torchnode";
import {
  DataBunch,
  DataLoader,
  F,
  Learner,
  nn,
  optim,
  Slice,
  type Tensor,
  TensorDataset,
  Tokenizer,
  torch,
  Vocab,
} from "torchnode";
import { any_arguments, anything } from "./arguments.js";
import { below, chance, pick } from "./dice.js";
import { forged } from "./hostile.js";
import { alive } from "./tensors.js";

/** A call that is about to happen: its name and arguments, and the function that makes it. */
export interface Planned {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly call: () => unknown;
}

/**
 * Not called: they write files, read the network, or wait for something; or they are no one's but
 * their class's own.
 */
const excluded =
  /^_(?!_)|save|load|export|purge|path|file|folder|csv|untar|open|download|history|destroy|mkdir|lr_find|^to_/i;

const excluded_classes = new Set(["CSVLogger", "SaveModelCallback", "TrackEpochCallback"]);

type Class = new (...args: never[]) => object;

const is_class = (value: unknown): value is Class =>
  typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));

const classes: readonly [string, Class][] = Object.entries<unknown>({
  ...torchnode,
  ...nn,
  ...nn.utils.rnn,
  ...optim,
  ...optim.lr_scheduler,
  ...torch.distributions,
  Generator: torch.Generator,
  Function: torch.autograd.Function,
}).filter(
  (entry): entry is [string, Class] => is_class(entry[1]) && !excluded_classes.has(entry[0]),
);

/** Where learners would put their models. */
export const scratch = mkdtempSync(join(tmpdir(), "torchnode-fuzz-"));

const model = () => new nn.Sequential(new nn.Linear(3, 4), new nn.ReLU(), new nn.Linear(4, 2));
const dataset = () => new TensorDataset(torch.randn(8, 3), torch.zeros(8, { dtype: torch.int64 }));

type AnyOptimizer = optim.AnyOptimizer;

function stepped(made: AnyOptimizer, parameters: readonly Tensor[]): AnyOptimizer {
  for (const parameter of parameters) parameter.grad = torch.ones_like(parameter);
  if (chance(0.5)) made.step();
  return made;
}

function optimizer(): AnyOptimizer {
  const parameters = [...model().parameters(), new nn.Parameter(torch.randn(3, 3))];
  const options = pick([{}, { fused: true }, { foreach: true }]);
  switch (below(9)) {
    case 0:
      return stepped(new optim.SGD(parameters, { lr: 0.1, momentum: 0.9, ...options }), parameters);
    case 1:
      return stepped(new optim.Adam(parameters, options), parameters);
    case 2:
      return stepped(new optim.AdamW(parameters, options), parameters);
    case 3:
      return stepped(new optim.RMSprop(parameters, { momentum: 0.5 }), parameters);
    case 4:
      return stepped(new optim.NAdam(parameters, { weight_decay: 0.1 }), parameters);
    case 5:
      return stepped(new optim.Rprop(parameters, { foreach: chance(0.5) }), parameters);
    case 6:
      return stepped(new optim.Adafactor(parameters), parameters);
    case 7:
      return new optim.LBFGS(parameters, { line_search_fn: pick([null, "strong_wolfe"]) });
    default:
      return stepped(new optim.Adagrad(parameters, options), parameters);
  }
}

const { lr_scheduler } = optim;

function distribution(): object {
  const { Normal, ...distributions } = torch.distributions;
  const normal = new Normal(torch.randn(3), torch.rand(3).add(0.1), chance(0.5) ? null : false);
  return pick([
    () => normal,
    () => new distributions.Independent(normal, 1),
    () => new distributions.Categorical({ logits: torch.randn(2, 3) }),
    () => new distributions.Binomial(4, torch.rand(3)),
    () => new distributions.Multinomial(4, torch.rand(3)),
    () => new distributions.Dirichlet(torch.rand(3).add(0.1)),
    () => new distributions.Gumbel(torch.randn(3), 1),
    () => new distributions.MultivariateNormal(torch.randn(3), torch.eye(3)),
    () => new distributions.VonMises(torch.randn(3), torch.rand(3).add(0.1)),
    () => new distributions.Wishart(4, torch.eye(2)),
    () => new distributions.MixtureSameFamily(new distributions.Categorical(torch.rand(3)), normal),
  ])();
}

/** Well made objects. */
const recipes: readonly (() => object)[] = [
  model,
  () => new nn.Linear(3, 2),
  () => new nn.Bilinear(3, 3, 2),
  () => new nn.Embedding(5, 3),
  () => new nn.BatchNorm1d(3),
  () => new nn.LayerNorm([3]),
  () => new nn.GroupNorm(1, 3),
  () => new nn.LSTM(3, 4, 2, { bidirectional: chance(0.5) }),
  () => new nn.LSTM(3, 4, 1, { proj_size: 2 }),
  () => new nn.GRU(3, 4, 1, { batch_first: chance(0.5) }),
  () => new nn.RNN(3, 4),
  () => new nn.LSTMCell(3, 4),
  () => new nn.GRUCell(3, 4),
  () => new nn.RNNCell(3, 4),
  () => new nn.ModuleList([new nn.Linear(3, 3)]),
  () => new nn.ModuleDict({ a: new nn.Linear(3, 3) }),
  () => new nn.ParameterList([new nn.Parameter(torch.ones(3))]),
  () => new nn.ParameterDict({ a: new nn.Parameter(torch.ones(3)) }),
  () => new nn.CrossEntropyLoss(),
  () => new nn.MSELoss(),
  () => new nn.Flatten(),
  () => new nn.utils.rnn.PackedSequence(torch.randn(5, 3), torch.tensor([2n, 2n, 1n])),
  () => nn.utils.rnn.pack_sequence([torch.randn(3, 3), torch.randn(2, 3)]),
  optimizer,
  optimizer,
  optimizer,
  () => new lr_scheduler.StepLR(optimizer(), 2),
  () => new lr_scheduler.ExponentialLR(optimizer(), 0.5),
  () => new lr_scheduler.CosineAnnealingLR(optimizer(), 5),
  () => new lr_scheduler.ReduceLROnPlateau(optimizer()),
  () => new lr_scheduler.LambdaLR(optimizer(), () => 0.5),
  () => new lr_scheduler.CyclicLR(optimizer(), 0.1, 0.5, 3, { cycle_momentum: false }),
  () => new lr_scheduler.ChainedScheduler([new lr_scheduler.PolynomialLR(optimizer())]),
  distribution,
  distribution,
  () => new torch.distributions.AffineTransform(1, torch.randn(3)).inv,
  () => new torch.distributions.StickBreakingTransform(chance(0.5) ? 1 : 0),
  () => torch.distributions.constraints.interval(0, torch.ones(3)),
  dataset,
  () => new DataLoader(dataset(), { batch_size: 4 }),
  () => DataBunch.create(dataset(), dataset(), { bs: 4 }),
  () => learner(),
  () => new Vocab(["xxunk", "xxpad", "a", "b"]),
  () => new Tokenizer(),
  () => new Slice(1, 2),
  () => new torch.Generator(),
  () => alive(),
  () => torch.float32,
  () => alive().device,
  () => (torch.ones(2, { requires_grad: true }).mul(2).grad_fn as object) ?? alive(),
  () => torch.ones(2, { requires_grad: true }).register_hook(() => undefined),
];

function learner(): Learner {
  const data = DataBunch.create(dataset(), dataset(), { bs: 4 });
  return new Learner(data, model(), {
    loss_func: F.cross_entropy as never,
    path: scratch,
    silent: true,
  });
}

/** Objects that calls share. */
const pool: (object | undefined)[] = new Array(40);

function object(): object {
  const at = below(pool.length);
  const found = pool[at];
  if (found !== undefined && !chance(0.15)) return found;
  const made = pick(recipes)();
  pool[at] = made;
  return made;
}

/** A property on an object's chain of prototypes. */
interface Member {
  readonly key: string;
  readonly owner: object;
  readonly descriptor: PropertyDescriptor;
}

/** Prototypes of JavaScript's own, which are not ours to try. */
const javascripts_own: ReadonlySet<object> = new Set(
  [Object, Function, Array, Date, Map, Set].map(({ prototype }) => prototype as object),
);

function members_of(target: object): Member[] {
  const found: Member[] = [];
  for (
    let owner = target as object | null;
    owner !== null && !javascripts_own.has(owner);
    owner = Object.getPrototypeOf(owner) as object | null
  ) {
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (key === "constructor" || excluded.test(key)) continue;
      found.push({ key, owner, descriptor });
    }
  }
  return found;
}

/** Whether a value, or one in it, claims to have more elements than there is time for. */
function is_giant(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null || types.isProxy(value)) return false;
  const length = Object.getOwnPropertyDescriptor(value, "length")?.value as unknown;
  if (typeof length === "number" && length > 2 ** 22) return true;
  return (
    depth < 2 &&
    Object.values(Object.getOwnPropertyDescriptors(value)).some((field) =>
      is_giant(field.value, depth + 1),
    )
  );
}

/** A value for a field: what goes through a public field goes as far as its user has made it. */
function for_field(): unknown {
  const given = anything();
  return is_giant(given) ? for_field() : given;
}

/** Arguments for an object's method: often such as a layer takes. */
function method_arguments(key: string): unknown[] {
  if (key === "forward" && chance(0.6)) {
    return [torch.randn(pick([[2, 3], [4, 2, 3], [3]])), ...(chance(0.2) ? [anything()] : [])];
  }
  return chance(0.3) ? [] : any_arguments();
}

function use_of(target: object): Planned {
  const members = members_of(target);
  const name_of = ({ key }: Member) => `${target.constructor?.name ?? "object"}.${key}`;
  const member = pick(members);
  if (member === undefined)
    return { name: "keys", args: [target], call: () => Object.keys(target) };
  const { key, descriptor } = member;
  const self = chance(0.25) ? forged(member.owner, target) : target;
  const { value, get, set } = descriptor;
  if (set !== undefined && chance(0.5)) {
    const given = for_field();
    return {
      name: `set ${name_of(member)}`,
      args: [self, given],
      call: () => Reflect.apply(set, self, [given]),
    };
  }
  if (get !== undefined) {
    return {
      name: `get ${name_of(member)}`,
      args: [self],
      call: () => Reflect.apply(get, self, []),
    };
  }
  if (typeof value === "function" && !is_class(value)) {
    const args = method_arguments(key);
    const call = () => Reflect.apply(value as (...args: unknown[]) => unknown, self, args);
    return { name: `${name_of(member)}`, args: [self, ...args], call };
  }
  const given = for_field();
  return {
    name: `${name_of(member)} =`,
    args: [target, given],
    call: () => Reflect.set(target, key, given),
  };
}

/** Sets a field of any of an object's own; what it does next, it does with that. */
function replaced(target: object): Planned {
  const key = pick(Object.keys(target)) ?? "field";
  const given = for_field();
  return {
    name: `${target.constructor?.name}.${key} =`,
    args: [given],
    call: () => {
      Reflect.set(target, key, given);
      const { forward, step } = target as {
        forward?: (x: Tensor) => unknown;
        step?: () => unknown;
      };
      if (forward !== undefined) return Reflect.apply(forward, target, [torch.randn(2, 4, 3)]);
      return step === undefined ? undefined : Reflect.apply(step, target, []);
    },
  };
}

/** A gradient, or a piece of state, that does not fit its parameter; then a step. */
function odd_step(): Planned {
  const made = optimizer();
  const parameter = pick(made.param_groups[0]?.params as readonly Tensor[]);
  const odd = for_field();
  return {
    name: `${made.constructor.name}.step`,
    args: [parameter, odd],
    call: () => {
      if (chance(0.5)) parameter.grad = odd as Tensor;
      else if (chance(0.3)) parameter.data = odd as Tensor;
      else {
        const state = (made.state as Map<unknown, Record<string, unknown>>).get(parameter);
        for (const key of Object.keys(state ?? {})) {
          if (chance(0.5)) (state as Record<string, unknown>)[key] = odd;
        }
      }
      return made.step();
    },
  };
}

function construction(): Planned {
  const [name, made_by] = pick(classes);
  const args = any_arguments();
  const target = chance(0.9) ? made_by : pick([Array, Date, pick(classes)[1], Map]);
  return {
    name: `new ${name}`,
    args,
    call: () => {
      const made = Reflect.construct(made_by, args as never[], target) as object;
      if (chance(0.5) && !is_giant(made)) pool[below(pool.length)] = made;
      return made;
    },
  };
}

function static_call(): Planned {
  const [name, made_by] = pick(classes);
  const names = Object.getOwnPropertyNames(made_by).filter(
    (key) =>
      !/^(length|name|prototype|caller|arguments)$/.test(key) &&
      !excluded.test(key) &&
      typeof Reflect.get(made_by, key) === "function",
  );
  const key = pick(names);
  if (key === undefined) return construction();
  const args = any_arguments();
  const called = Reflect.get(made_by, key) as (...args: unknown[]) => unknown;
  return { name: `${name}.${key}`, args, call: () => Reflect.apply(called, made_by, args) };
}

/** Something to do with an object or a class. */
export function any_use(): Planned {
  const throw_ = below(20);
  if (throw_ < 11) return use_of(object());
  if (throw_ < 13) return replaced(object());
  if (throw_ < 15) return odd_step();
  return throw_ < 19 ? construction() : static_call();
}
