/** Values that no function expects, and objects that work against those who use them. */
import { nn, Tensor, torch } from "torchnode";
import { below, pick } from "./dice.js";
import { alive } from "./tensors.js";

class Impostor {
  handle = {};
}

class Heir extends Tensor {
  override get shape(): Tensor["shape"] {
    return [2 ** 32, -1, Number.NaN] as number[] as Tensor["shape"];
  }
}

const cyclic: unknown[] = [];
cyclic.push(cyclic);

function throws(): never {
  throw new RangeError("from a hostile object");
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function detached(): Float32Array {
  const array = new Float32Array(4);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

/** A typed array over memory that becomes less. */
function shrunk(): Float32Array {
  const Resizable = ArrayBuffer as unknown as new (
    length: number,
    options: { maxByteLength: number },
  ) => ArrayBuffer & { resize(length: number): void };
  const buffer = new Resizable(64, { maxByteLength: 128 });
  const array = new Float32Array(buffer);
  buffer.resize(pick([0, 8, 128]));
  return array;
}

/** A list whose element is another each time it is asked for. */
function changing(): object {
  let asked = 0;
  return Object.defineProperty([alive()], 0, {
    get: () => (asked++ % 2 === 0 ? alive() : pick([{}, undefined, 5])),
  });
}

/** A list, one of whose elements ends another while it is read. */
function ending(): unknown[] {
  const trap = alive().clone();
  return Object.defineProperty([trap, trap], 1, {
    get() {
      trap.dispose();
      return alive();
    },
  });
}

/** An array that becomes shorter while it is read. */
function shrinking(): unknown[] {
  const array: unknown[] = [alive(), 1, 2, 3, alive()];
  Object.defineProperty(array, 1, {
    get() {
      array.length = 0;
      return alive();
    },
  });
  return array;
}

function* endless(): Generator<number> {
  for (let i = 0; i < 2 ** 21; i++) yield i;
}

export const nonsense: readonly (() => unknown)[] = [
  () => Symbol("s"),
  () => () => 1,
  () => throws,
  () => async () => throws(),
  () => Promise.resolve(alive()),
  // biome-ignore lint/suspicious/noThenProperty: that is the point
  () => ({ then: throws }),
  () => ({
    // biome-ignore lint/suspicious/noThenProperty: that is the point
    get then() {
      return throws();
    },
  }),
  () => new Impostor(),
  () => Object.create(torch.Tensor.prototype),
  () => Object.create(alive()),
  () => new Tensor(),
  () => new Heir(),
  () => Reflect.construct(Tensor, [], Array),
  () => Reflect.construct(nn.Parameter, [alive()], Date),
  () => Object.create(nn.Module.prototype),
  () => new Proxy(alive(), {}),
  () => new Proxy(alive(), { get: throws }),
  () => new Proxy({}, { ownKeys: throws }),
  () => new Proxy(() => alive(), { apply: throws }),
  () => new Proxy([1, 2], { get: () => alive() }),
  () => revoked({}),
  () => revoked([]),
  () => revoked(alive()),
  () => ({
    get handle() {
      return throws();
    },
  }),
  changing,
  ending,
  shrinking,
  () => ({ valueOf: throws, toString: throws }),
  () => ({ [Symbol.toPrimitive]: throws }),
  () => ({ [Symbol.iterator]: throws }),
  () => ({ [Symbol.iterator]: endless }),
  endless,
  () => ({ length: 2 ** 53 - 1, 0: 1 }),
  () => ({ length: -1 }),
  () => cyclic,
  () => nested(pick([10, 100, 100_000])),
  () => new Array(2 ** 32 - 1),
  () => Object.assign([1, 2], { length: 2 ** 31 }),
  () => new Date(Number.NaN),
  () => Object.create(null),
  () => Object.freeze([1, 2, 3]),
  () => "text \0 \ud800",
  () => "",
  () => new Float32Array(3),
  detached,
  shrunk,
  () => new DataView(new ArrayBuffer(8), 4),
  () => new Uint8Array(new SharedArrayBuffer(8), 3),
  () => new ArrayBuffer(8),
  () => null,
  () => undefined,
  () => Number.NaN,
  () => 2 ** 53,
  () => 2n ** 64n,
  () => -1n,
  () => new torch.Generator(),
  () => Object.create(torch.Generator.prototype),
  () => ({ code: 3, kind: "dtype" }),
  () => ({ code: 99, kind: "dtype" }),
  () => Object.create(torch.float32),
  () => [[[[1, [2]]]]],
  () => [1, "2", null, [3]],
  () => new Map([[1, 2]]),
  () => new Set([alive()]),
  () => new WeakMap(),
  () => class extends Tensor {},
  () => /r/g,
  () => new Error("an error"),
  () => globalThis,
];

export const any_nonsense = (): unknown => (pick(nonsense) as () => unknown)();

/** A `this` that is none of a method's own class. */
export function forged(prototype: object, instance: object): unknown {
  const ways: readonly (() => unknown)[] = [
    () => Object.create(prototype),
    () => Object.create(instance),
    () => new Proxy(instance, {}),
    () => new Proxy(Object.create(prototype) as object, { get: () => alive() }),
    () => ({ __proto__: instance }),
    () => Object.setPrototypeOf(() => 1, prototype),
    () => Object.setPrototypeOf([alive()], prototype),
    any_nonsense,
    alive,
  ];
  return ways[below(ways.length)]?.();
}
