/** Values in the texts of errors: neither does their own code run, nor do they take long. */
import test from "ava";
import { CallbackError, optim, torch } from "torchnode";
import { kind_of, message_of, text_of } from "../../lib/torch/internal.js";

const giant = (): number[] => Object.assign([1, 2], { length: 2 ** 31 });
const empty = (): unknown[] => new Array(2 ** 32 - 1);

function never(): never {
  throw new Error("the value's own code ran");
}

test("values are written as they print, or by what they are", (t) => {
  const texts: [value: unknown, text: string][] = [
    ["a name", "a name"],
    [-1.5, "-1.5"],
    [3n, "3"],
    [10n ** 400n, `1${"0".repeat(400)}`],
    [2n ** 100_000n, "bigint"],
    [null, "null"],
    [undefined, "undefined"],
    [Symbol("s"), "Symbol(s)"],
    [torch.float32, "torch.float32"],
    [torch.device("cuda:1"), "cuda:1"],
    [torch.strided, "torch.strided"],
    [torch.channels_last, "torch.channels_last"],
    [new torch.Complex(1, -2), "1-2j"],
    [torch.tensor([1, 2]), "tensor([1., 2.])"],
    [[1, "two", [3, [4, [5, [6]]]]], '[1, "two", [3, [4, [5, […]]]]]'],
    [Array.from({ length: 9 }, (_, i) => i), "[0, 1, 2, 3, 4, 5, 6, 7, …]"],
    [giant(), "[1, 2, undefined, undefined, undefined, undefined, undefined, undefined, …]"],
    [new Float32Array(3), "Float32Array"],
    [{ a: 1 }, "Object"],
    [Object.create(null), "object"],
    [new Map(), "Map"],
    [() => 1, "function"],
  ];
  for (const [value, text] of texts) t.is(text_of(value), text);
});

test("no code of a value's own runs", (t) => {
  const hostile: [value: unknown, kind: string][] = [
    [{ toString: never, valueOf: never, toJSON: never, [Symbol.toPrimitive]: never }, "Object"],
    [Object.defineProperty({}, "constructor", { get: never }), "object"],
    [
      Object.create({ constructor: Object.defineProperty(() => 1, "name", { value: giant() }) }),
      "object",
    ],
    [new Proxy({}, { get: never, getPrototypeOf: never, ownKeys: never }), "Proxy"],
    [new Proxy([], { get: never }), "Proxy"],
    [Object.create(new Proxy({}, { get: never, getPrototypeOf: never })), "object"],
    [Object.create(torch.Tensor.prototype), "Tensor"],
  ];
  for (const [value, kind] of hostile) {
    t.is(kind_of(value), kind);
    t.is(text_of(value), kind);
  }
  const array = Object.defineProperty([1, 2], 0, { get: never });
  t.is(text_of(array), "[undefined, 2]");
  t.is(
    kind_of(new ({ ["C".repeat(1000)]: class {} }["C".repeat(1000)] as new () => object)()),
    "C".repeat(64),
  );
});

test("errors take strings for messages", (t) => {
  const { LinAlgError } = torch.linalg;
  const { CheckpointError } = torch.utils.checkpoint;
  const { GradcheckError } = torch.autograd;
  for (const Class of [LinAlgError, torch.OutOfMemoryError, CheckpointError, GradcheckError]) {
    t.is(new Class().message, "");
    t.is(new Class("why", { cause: 1 }).message, "why");
    for (const message of [giant(), empty(), null, 1, { toString: never }, Symbol("s")]) {
      t.throws(() => new Class(message as never), {
        instanceOf: TypeError,
        message: `an error's message must be string, not ${kind_of(message)}`,
      });
    }
  }
  t.is(
    new CallbackError("A", "on_epoch_end", giant()).message.slice(0, 24),
    "A.on_epoch_end: [1, 2, u",
  );
  for (const args of [
    [giant(), "b"],
    ["a", empty()],
  ]) {
    t.throws(() => new CallbackError(...(args as [string, string]), new Error("c")), {
      instanceOf: TypeError,
      message: /^CallbackError\(\): argument '\w+' must be string, not Array$/,
    });
  }
  t.is(message_of(empty()).slice(0, 11), "[undefined,");
  t.is(message_of(Object.assign(new Error("a"), { message: giant() })).slice(0, 6), "[1, 2,");
});

test("what assert_close writes of nested values has an end", (t) => {
  const cyclic: unknown[] = [1];
  cyclic.push(cyclic);
  let deep: unknown = [1];
  for (let i = 0; i < 100; i++) deep = [deep, deep];
  const { assert_close } = torch.testing;
  for (const key of [cyclic, deep, giant(), empty(), Symbol("s"), { valueOf: never }]) {
    const error = t.throws(() =>
      assert_close(
        new Map([
          [key, 1],
          [2 as unknown, 2],
        ]),
        new Map(),
      ),
    );
    t.regex(error?.message ?? "", /The keys of the mappings do not match/);
    t.true((error?.message.length ?? 0) < 2 ** 17);
  }
  t.throws(() => assert_close(giant(), giant()), { instanceOf: RangeError, message: /too long/ });
});

test("an optimizer's options print to an end", (t) => {
  const optimizer = new optim.SGD([torch.ones(1).requires_grad_()], { lr: 0.1 });
  Object.assign(optimizer.param_groups[0] as object, { mine: empty() });
  t.regex(optimizer.toString(), /mine: \[undefined, /);
});
