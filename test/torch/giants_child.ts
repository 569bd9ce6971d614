/** Calls everything public with arrays and iterables that have no end, and says each call before it is made. */
import { writeSync } from "node:fs";
import { nn, optim, torch } from "torchnode";
import { type ParameterDescription, parameters_of } from "../../lib/torch/internal.js";
import { everything_public, type Public } from "../support/public.js";

/** They change what later calls do, wait for somebody, or are for heirs. */
const left_out =
  /\bset_|seed|\b(lesson7|enter_|exit_|detect_anomaly|untar_data|count_on)|TrackerCallback\.is_better/;

type Callable = (...args: unknown[]) => unknown;

const x = torch.ones(2, 2);

function* endless<T>(value: T): Generator<T> {
  for (;;) yield value;
}

const unending = (values: unknown[]): unknown =>
  Object.assign(values, { [Symbol.iterator]: () => endless(values[0]) });

/** Values that a call is given in the place of one argument. */
const giants: Readonly<Record<string, () => unknown>> = {
  "an empty array of 2^32 - 1": () => new Array(2 ** 32 - 1),
  "an array of 2^31 numbers": () => Object.assign([1, 2], { length: 2 ** 31 }),
  "an array of 2^31 Tensors": () => Object.assign([x, x], { length: 2 ** 31 }),
  "an array in an array": () => [Object.assign([1, 2], { length: 2 ** 31 })],
  "an array whose iterator never ends": () => unending([1, 2]),
  "Tensors whose iterator never ends": () => unending([x, x]),
  "numbers without end": () => ({ [Symbol.iterator]: () => endless(1) }),
  "Tensors without end": () => ({ [Symbol.iterator]: () => endless(x) }),
  "an object that claims a length": () => ({ length: 2 ** 53 - 1, 0: x }),
};

const samples: readonly (readonly [RegExp, unknown])[] = [
  [/Tensor/, x],
  [/array of integers|integer/, 1],
  [/number/, 0.5],
  [/boolean/, true],
  [/dtype/, torch.float32],
  [/function/, (value: unknown) => value],
  [/Module/, new nn.Linear(2, 2)],
  [/optimizer|Optimizer/, new optim.SGD([torch.ones(2).requires_grad_()], { lr: 0.1 })],
  [/string/, "cpu"],
  [/array|iterable|anything/, [x, x]],
];

/** Something that the parameter takes, or undefined where its default does. */
function sample(parameter: ParameterDescription): unknown {
  if ("default" in parameter) return undefined;
  return samples.find(([kind]) => kind.test(parameter.kind))?.[1];
}

/** All the ways in which a giant is put among the arguments. */
function* ways({ callable, self }: Public): Iterable<(giant: unknown) => unknown[]> {
  const parameters = parameters_of(callable, self);
  if (parameters === undefined) {
    yield (giant) => [giant];
    yield (giant) => [x, giant];
    yield (giant) => [x, x, giant];
    yield (giant) => [(value: unknown) => value, giant];
    yield (giant) => ["ij,jk", giant];
    yield (giant) => [giant, giant];
    return;
  }
  const required = Object.fromEntries(parameters.map((one) => [one.name, sample(one)]));
  for (const { name } of parameters) yield (giant) => [{ ...required, [name]: giant }];
  if (parameters.length > 0) yield (giant) => [giant];
}

/** The object of a method. */
function owner({ name, self }: Public): unknown {
  if (self === torch.Tensor.prototype) return x.clone();
  if (self === nn.Module.prototype) return new nn.Linear(2, 2);
  if (name.startsWith("optim.Optimizer.")) return new optim.SGD([torch.ones(2).requires_grad_()]);
  return self;
}

/** The number of the first call, and how many calls further the next one is. */
const [from = 0, step = 1] = process.argv.slice(2).map(Number);
let number = 0;
for (const found of everything_public()) {
  if (left_out.test(found.name)) continue;
  const is_class = /^class\b/.test(Function.prototype.toString.call(found.callable));
  for (const [way, make] of [...ways(found)].entries()) {
    for (const [kind, giant] of Object.entries(giants)) {
      number++;
      if (number < from || (number - from) % step !== 0) continue;
      writeSync(1, `${number} ${found.name} way ${way} ${kind}\n`);
      try {
        const args = make(giant());
        const result: unknown = is_class
          ? Reflect.construct(found.callable, args)
          : Reflect.apply(found.callable as Callable, owner(found), args);
        if (result instanceof Promise) await result.catch(() => {});
      } catch (error) {
        if (!(error instanceof Error)) throw error;
      }
    }
  }
}
writeSync(1, "done\n");
process.exit(0);
