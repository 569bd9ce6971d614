/** Tensor.to and its kin: the forms that Python takes and refuses, and the conversions themselves. */
import test from "ava";
import { nn, torch } from "torchnode";
import { run_python } from "../support/python.js";

const { Tensor } = torch;
const float64 = torch.float64;

/** Arguments by position, with those by name at the end; "double" and "other" stand for values. */
const forms: readonly (readonly unknown[])[] = [
  [],
  ["double"],
  ["cpu"],
  ["cpu", "double"],
  ["cpu", null],
  ["cpu", "double", false],
  ["cpu", "double", false, true],
  ["cpu", "double", false, true, true],
  ["cpu", false],
  [null],
  [null, "double"],
  [null, null, false, true],
  ["double", true],
  ["double", true, true],
  ["double", "cpu"],
  ["double", 1],
  ["double", null],
  ["double", { copy: true }],
  ["double", { copy: 1 }],
  ["double", { copy: null }],
  ["double", { non_blocking: null }],
  ["double", { device: "cpu" }],
  ["double", { dtype: "double" }],
  ["double", { nonblocking: true }],
  ["cpu", { dtype: "double" }],
  ["cpu", { device: "cpu" }],
  ["other"],
  ["other", true],
  ["other", true, true],
  ["other", { dtype: "double" }],
  [{ tensor: "other" }],
  [{ tensor: "other", non_blocking: true }],
  [{ tensor: "other", copy: true }],
  [{ tensor: "other", dtype: "double" }],
  [{ tensor: "cpu" }],
  [{ other: "other" }],
  [{ device: "cpu" }],
  [{ dtype: "double" }],
  [{ dtype: "double", device: "cpu", copy: true }],
  [{ dtype: null, device: null }],
  [{ dtype: "cpu" }],
  [{ device: "double" }],
  [{ copy: true }],
  [{ non_blocking: true }],
  [{ memory_format: null }],
  [{ memory_format: "preserve" }],
  [{ bogus: 1 }],
  ["nowhere"],
  [[]],
  [-1],
];

const values: Readonly<Record<string, unknown>> = {
  double: float64,
  other: torch.ones(1, { dtype: float64 }),
  preserve: torch.preserve_format,
};

const value_of = (name: unknown): unknown =>
  typeof name === "string" && Object.hasOwn(values, name) ? values[name] : name;

function argument(given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return value_of(given);
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value_of(value)]));
}

/** The dtype and identity of the result, or "error". */
function outcome(of: () => { x: unknown; to: (...args: unknown[]) => unknown }, form: unknown) {
  const { x, to } = of();
  try {
    const result = to(...(form as unknown[]).map(argument));
    const { dtype } = (result instanceof Tensor ? result : (result as nn.Linear).weight) as Tensor;
    return `${dtype}, ${result === x ? "the same" : "a copy"}`;
  } catch {
    return "error";
  }
}

type Tensor = InstanceType<typeof Tensor>;

test("to() takes and refuses what Python's does, of a tensor and of a module", (t) => {
  const python = run_python<{ tensor: string[]; module: string[] }>(
    t,
    `
values = {"double": torch.float64, "other": torch.ones(1, dtype=torch.float64),
          "preserve": torch.preserve_format}
value_of = lambda name: values.get(name, name) if isinstance(name, str) else name
def outcome(x, form):
    named = form.pop() if form and isinstance(form[-1], dict) else {}
    try:
        args = [value_of(one) for one in form]
        result = x.to(*args, **{name: value_of(one) for name, one in named.items()})
    except (TypeError, RuntimeError):
        return "error"
    dtype = result.dtype if isinstance(result, torch.Tensor) else result.weight.dtype
    return f"{dtype}, {'the same' if result is x else 'a copy'}"
output = {"tensor": [outcome(torch.ones(2), [*form]) for form in input],
          "module": [outcome(nn.Linear(2, 2), [*form]) for form in input]}`,
    forms,
  );
  if (python === undefined) return;
  const tensor = () => {
    const x = torch.ones(2);
    return { x, to: (...args: unknown[]) => x.to(...(args as [])) };
  };
  const layer = () => {
    const x = new nn.Linear(2, 2);
    return { x, to: (...args: unknown[]) => x.to(...(args as [])) };
  };
  for (const [i, form] of forms.entries()) {
    const call = `to(${JSON.stringify(form)})`;
    t.is(outcome(tensor, form), python.tensor[i], call);
    t.is(outcome(layer, form), python.module[i], `of a module: ${call}`);
  }
});

test("an unknown or unfitting argument of to() is named", (t) => {
  const x = torch.ones(2);
  const message = (of: { to: (...args: never[]) => unknown }, ...args: unknown[]) =>
    t.throws(() => of.to(...(args as never[])), { instanceOf: TypeError }).message;
  t.regex(message(x, { dtyp: float64 }), /'dtyp'\. Did you mean 'dtype'\?/);
  t.regex(message(x, float64, { nonblocking: true }), /Did you mean 'non_blocking'\?/);
  t.regex(message(x, float64, 1), /'non_blocking' \(position 2\) must be boolean, not number/);
  t.regex(message(x, [1]), /'device' \(position 1\) must be device or string or integer or null/);
  t.regex(message(x, "nowhere"), /'nowhere' is no device/);
  const layer = new nn.Linear(2, 2);
  t.is(message(layer, float64, { copy: true }), ".to() does not accept copy argument");
});

test("a number is a GPU's", (t) => {
  const x = torch.ones(2);
  const layer = new nn.Linear(2, 2);
  const device = torch.cuda.device_count();
  const message = new RegExp(`cuda:${device}|invalid device ordinal`);
  for (const move of [
    () => x.to(device),
    () => x.to({ device }),
    () => x.cuda(device),
    () => layer.to(device),
    () => layer.cuda(device),
  ]) {
    t.throws(move, { message });
  }
  t.throws(() => x.cuda("cpu"), { instanceOf: RangeError, message: /must be cuda device/ });
  t.throws(() => layer.cuda("cpu"), { instanceOf: RangeError, message: /must be cuda device/ });
});

test("a packed sequence is converted as a tensor is", (t) => {
  const packed = nn.utils.rnn.pack_sequence([torch.ones(2), torch.ones(1)]);
  t.is(packed.to(), packed);
  t.is(packed.to("cpu", float64).data.dtype, float64);
  t.is(packed.to({ tensor: torch.ones(1, { dtype: float64 }) }).data.dtype, float64);
  t.throws(() => packed.to({ dtyp: float64 } as never), { message: /Did you mean 'dtype'\?/ });
});
