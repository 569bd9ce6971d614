/**
 * Calls functions and methods of torch with random arguments until its time is up. Whatever it calls
 * must end in a value or a JavaScript error. Before each call it notes the call in a file, so that
 * whoever started it knows which one ended the process.
 *
 * Arguments: seed, seconds, the file, and (optionally) the names to call, separated by commas, or with
 * a "-" before them those not to call.
 */
import { openSync, writeSync } from "node:fs";
import { Complex, type Tensor, torch } from "torchnode";
import { native } from "../../lib/native.js";
import * as names from "../../lib/torch/generated/names.js";
import { random_numbers } from "./cases.js";
import { is_excluded } from "./fuzz_excluded.js";

const [seed = "1", seconds = "5", file = "/dev/null", only] = process.argv.slice(2);
const random = random_numbers(Number(seed));
const note = openSync(file, "w");
torch.manual_seed(Number(seed));
torch.set_num_threads(1);

const below = (n: number): number => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
const chance = (p: number): boolean => random() < p;

const dtypes =
  "float32 float32 float64 int64 int64 int32 uint8 bool float16 bfloat16 complex64 uint16"
    .split(" ")
    .map((name) => torch[name as "float32"]);
const shapes = [
  [],
  [1],
  [3],
  [2, 3],
  [3, 3],
  [0],
  [0, 3],
  [2, 3, 4],
  [1, 2, 5, 5],
  [2, 2, 3, 4, 4],
];

function fresh_tensor(): Tensor {
  const dtype = pick(dtypes);
  const shape = pick(shapes);
  const made = torch
    .randn(shape, { dtype: torch.float64 })
    .mul(pick([1, 2, 3]))
    .to(dtype);
  const shaped = chance(0.2) && made.dim() > 1 ? made.transpose(0, -1) : made;
  if ((dtype.is_floating_point || dtype.is_complex) && chance(0.3)) return shaped.requires_grad_();
  return shaped;
}

function odd_tensor(): Tensor {
  switch (below(7)) {
    case 0:
      return torch.eye(3).to_sparse();
    case 1:
      return torch.eye(3).to_sparse_csr();
    case 2:
      return torch.empty(2, 3, { device: "meta" });
    case 3: {
      const disposed = torch.ones(2);
      disposed.dispose();
      return disposed;
    }
    case 4:
      return torch.inference_mode(() => torch.ones(3));
    case 5:
      return torch.ones(2, 3).expand(4, 2, 3);
    default:
      return torch.tensor([new Complex(1, 2)]).conj();
  }
}

const pool: Tensor[] = Array.from({ length: 40 }, fresh_tensor);

/** One of the pool that was not disposed of by a call before. */
function alive(): Tensor {
  const at = below(pool.length);
  const found = pool[at] as Tensor;
  if (!found.is_disposed && !chance(0.1)) return found;
  const made = fresh_tensor();
  pool[at] = made;
  return made;
}

const tensor = (): Tensor => (chance(0.05) ? odd_tensor() : alive());

const integer = (): number | bigint =>
  chance(0.95)
    ? below(8) - 3
    : pick([-100, 65, 1000, 2 ** 40, -(2 ** 40), 2 ** 53, 2n ** 63n - 1n, -(2n ** 63n)]);
const float = (): number =>
  chance(0.8)
    ? Math.round((random() * 4 - 2) * 8) / 8
    : pick([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e308, 1e-320]);
const list = <T>(make: () => T, most = 5): T[] => Array.from({ length: below(most) }, make);

class Impostor {
  handle = {};
}
const cyclic: unknown[] = [];
cyclic.push(cyclic);

/** What no operator expects. */
const nonsense: readonly (() => unknown)[] = [
  () => Symbol("s"),
  () => () => 1,
  () => new Impostor(),
  () => Object.create(torch.Tensor.prototype),
  () => new Proxy(alive(), {}),
  () => new Proxy([1, 2], { get: () => alive() }),
  () => ({
    get handle() {
      throw new RangeError("a getter that throws");
    },
  }),
  () => {
    const trap = alive().clone();
    return [
      trap,
      {
        get handle() {
          trap.dispose();
          return alive().handle;
        },
      },
    ];
  },
  () => cyclic,
  () => new Array(2 ** 32 - 1),
  () => new Date(0),
  () => Object.create(null),
  () => "text \0 \ud800",
  () => "",
  () => new Float32Array(3),
  () => new ArrayBuffer(8),
  () => null,
  () => undefined,
  () => Number.NaN,
  () => new Generator_(),
  () => alive().handle,
  () => ({ code: 3, kind: "dtype" }),
  () => ({ code: 99, kind: "dtype" }),
  () => [[[[1, [2]]]]],
  () => new Map([[1, 2]]),
];
const Generator_ = torch.Generator;

/** A value for an argument of that type in a schema. */
function value_for(type: string): unknown {
  if (chance(0.02)) return pick(nonsense)();
  if (type.endsWith("?") && chance(0.4)) return undefined;
  const base = type.replace(/\([a-z!|>\s*-]*\)/g, "").replace(/\?$/, "");
  const match = /^(.*?)\[(\d*)\]$/.exec(base);
  if (match !== null) {
    const count = match[2] ? Number(match[2]) : undefined;
    const element = match[1] as string;
    if (count !== undefined && chance(0.5))
      return Array.from({ length: count }, () => value_for(element));
    return list(() => value_for(element));
  }
  switch (base) {
    case "Tensor":
      return tensor();
    case "SymInt":
    case "int":
      return integer();
    case "float":
      return float();
    case "bool":
      return chance(0.5);
    case "Scalar":
      return chance(0.4) ? float() : chance(0.8) ? integer() : pick([true, new Complex(1, 2)]);
    case "str":
      return pick([
        "mean",
        "sum",
        "none",
        "linear",
        "constant",
        "ij",
        "trunc",
        "floor",
        "i,j->ij",
        "N",
        "L",
        "fro",
        "x",
      ]);
    case "ScalarType":
      return pick(dtypes);
    case "Device":
      return pick(["cpu", "cpu", "cpu", "meta", "cuda", "cpu:99", "nowhere", "cuda:999999999999"]);
    case "Layout":
      return pick([torch.strided, torch.sparse_coo, torch.sparse_csr]);
    case "MemoryFormat":
      return pick([torch.contiguous_format, torch.channels_last, torch.preserve_format]);
    case "Generator":
      return chance(0.5) ? undefined : new torch.Generator();
    default:
      return pick(nonsense)();
  }
}

interface Parameter {
  name: string;
  type: string;
  keyword_only: boolean;
  has_default: boolean;
}

/** The parameters in a schema's text: `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`. */
function parameters(schema: string): Parameter[] {
  const inside = schema.slice(schema.indexOf("(") + 1, schema.lastIndexOf(") ->"));
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of inside) {
    if (character === "(" || character === "[") depth++;
    if (character === ")" || character === "]") depth--;
    if (character === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += character;
  }
  if (part.trim() !== "") parts.push(part.trim());
  let keyword_only = false;
  const found: Parameter[] = [];
  for (const text of parts) {
    if (text === "*") keyword_only = true;
    else {
      const [declaration = "", fallback] = text.split("=");
      const at = declaration.lastIndexOf(" ");
      const type = declaration.slice(0, at).trim();
      found.push({
        name: declaration.slice(at + 1),
        type,
        keyword_only,
        has_default: fallback !== undefined,
      });
    }
  }
  return found;
}

function arguments_for(schema: string): unknown[] {
  const positional: unknown[] = [];
  const keywords: Record<string, unknown> = {};
  for (const { name, type, keyword_only, has_default } of parameters(schema)) {
    if (has_default && chance(0.5)) continue;
    if (keyword_only || (has_default && chance(0.5)) || Object.keys(keywords).length > 0) {
      keywords[name] = value_for(type);
    } else positional.push(value_for(type));
  }
  if (chance(0.02)) positional.push(pick(nonsense)());
  if (chance(0.02)) positional.splice(below(positional.length + 1), 1);
  if (chance(0.01))
    keywords[pick(["out", "dtype", "dim", "input", "nonsense", "requires_grad"])] =
      pick(nonsense)();
  return Object.keys(keywords).length > 0 ? [...positional, keywords] : positional;
}

/** What a value is, for the report of a crash. It must not throw for any of them. */
function describe(value: unknown, depth = 0): string {
  try {
    if (value instanceof torch.Tensor) {
      const grad = value.requires_grad ? " requires_grad" : "";
      return `${value.dtype}[${value.shape}](${value.stride()})${grad} ${value.device} ${value.layout}`;
    }
    if (Array.isArray(value) && depth < 3) {
      const items = value.length < 100 ? Array.from(value) : [`${value.length} elements`];
      return `[${items.map((item) => describe(item, depth + 1))}]`;
    }
    if (is_plain(value)) {
      const items = Object.entries(value).map(
        ([key, item]) => `${key}: ${describe(item, depth + 1)}`,
      );
      return `{${items}}`;
    }
    return typeof value === "bigint" ? `${value}n` : String(value);
  } catch {
    return `some ${typeof value}`;
  }
}

const is_plain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

type Callable = (...args: unknown[]) => unknown;

interface Target {
  name: string;
  schemas: readonly string[];
  call: Callable;
}

function targets(): Target[] {
  const made: Target[] = [];
  const add = (list: readonly string[], prefix: string, owner: object | undefined) => {
    for (const name of list) {
      const schemas = native.schemas(`aten::${prefix}${name}`);
      const full = `${owner === undefined ? "Tensor." : ""}${prefix}${name}`;
      if (schemas.length === 0 || is_excluded(prefix + name)) continue;
      const call: Callable =
        owner === undefined
          ? (self, ...args) => Reflect.apply(torch.Tensor.prototype[name as "add"], self, args)
          : (owner[name as keyof typeof owner] as Callable);
      made.push({ name: full, schemas, call });
    }
  };
  add(names.method_names, "", undefined);
  add(names.function_names, "", torch);
  add(names.linalg_names, "linalg_", torch.linalg);
  add(names.fft_names, "fft_", torch.fft);
  add(names.special_names, "special_", torch.special);
  add(names.nn_names, "", torch._C._nn);
  if (only === undefined) return made;
  const listed = new Set(only.replace(/^-/, "").split(","));
  return made.filter(({ name }) => listed.has(name) !== only.startsWith("-"));
}

/** What is done with a result: it must be as sound as any tensor. */
function use(result: unknown): void {
  if (Array.isArray(result)) {
    for (const item of result.slice(0, 3)) use(item);
    return;
  }
  if (!(result instanceof torch.Tensor) || result.is_disposed) return;
  if (result.shape.some((size) => size < 0)) throw new TypeError(negative_size);
  switch (below(12)) {
    case 0:
      String(result);
      break;
    case 1:
      if (result.requires_grad) result.sum().backward();
      break;
    case 2:
      result.dispose();
      break;
    case 3:
      result.tolist();
      break;
    case 4:
      result.typed_array();
      break;
  }
}

const negative_size = "the result has a negative size";

function check_error(error: unknown, what: string): void {
  if (error instanceof TypeError && error.message === negative_size) {
    throw new Error(`${what}: ${negative_size}`);
  }
  if (!(error instanceof Error)) throw new Error(`${what} threw ${String(error)}`);
  if (/Exception raised from|frame #\d/.test(error.message)) {
    throw new Error(`${what} threw an error with a C++ backtrace: ${error.message}`);
  }
}

const all = targets();
const end = performance.now() + 1000 * Number(seconds);
let [calls, values] = [0, 0];
while (performance.now() < end) {
  const target = pick(all);
  let args: unknown[];
  try {
    args = arguments_for(pick(target.schemas));
  } catch {
    // Another call has left a tensor in the pool that cannot be copied.
    continue;
  }
  const what = `${target.name}(${args.map((argument) => describe(argument)).join(", ")})`;
  writeSync(note, `${what.slice(0, 2000).padEnd(2000)}\n`, 0);
  calls++;
  try {
    const begin = performance.now();
    const result = target.call(...args);
    values++;
    use(result);
    const took = performance.now() - begin;
    if (took > 2000) console.error(`slow: ${what} took ${Math.round(took)} ms`);
  } catch (error) {
    check_error(error, what);
  }
  if (torch.is_inference_mode_enabled() || !torch.is_grad_enabled()) {
    throw new Error(`${what} left the gradient mode changed`);
  }
}
console.log(JSON.stringify({ calls, values }));
