/**
 * Calls functions and methods of torch with random arguments, so many times. Whatever it calls must
 * end in a value or a JavaScript error. Before each call it notes the call in a file, so that whoever
 * started it knows which one ended the process.
 *
 * Arguments: seed, number of calls, the file, and (optionally) the names to call, separated by
 * commas, or with a "-" before them those not to call.
 */
import { openSync, writeSync } from "node:fs";
import { torch } from "torchnode";
import { native } from "../../lib/native.js";
import * as names from "../../lib/torch/generated/names.js";
import { arguments_for, below, chance, describe, pick, seed_dice } from "./fuzz_arguments.js";
import { is_excluded } from "./fuzz_excluded.js";

const [seed = "1", count = "20000", file = "/dev/null", only] = process.argv.slice(2);
seed_dice(Number(seed));
const note = openSync(file, "w");
torch.manual_seed(Number(seed));
torch.set_num_threads(1);

type Callable = (...args: unknown[]) => unknown;

interface Target {
  name: string;
  schemas: readonly string[];
  call: Callable;
}

/** What is written by hand, with schemas in the same manner. */
const written = [
  "at(Tensor self, Index a, Index? b, Index? c) -> Tensor",
  "set_at(Tensor self, Tensor value, Index a, Index? b) -> Tensor",
  "set_at(Tensor self, Scalar value, Index a, Index? b) -> Tensor",
  "to(Tensor self, ScalarType dtype) -> Tensor",
  "to(Tensor self, Tensor other) -> Tensor",
  "backward(Tensor self, Tensor? gradient, *, bool retain_graph=True) -> ()",
  "register_hook(Tensor self, Hook hook) -> ()",
  "retain_grad(Tensor self) -> ()",
  "requires_grad_(Tensor self, bool requires_grad) -> Tensor",
  "typed_array(Tensor self) -> ()",
  "tolist(Tensor self) -> ()",
  "item(Tensor self) -> ()",
  "size(Tensor self, int dim) -> ()",
  "is_same(Tensor self, Tensor other) -> ()",
];
const written_functions = [
  "tensor(Data data, *, ScalarType dtype=6, Device device=cpu) -> Tensor",
  "as_tensor(Data data, *, ScalarType dtype=6) -> Tensor",
  "frombuffer(Data data, *, ScalarType dtype, int count=-1, int offset=0) -> Tensor",
  "set_rng_state(Tensor state) -> ()",
  "result_type(Tensor a, Scalar b) -> ()",
];

const masked = "int[1]? dim=None, *, bool keepdim=False, ScalarType? dtype=None, Tensor? mask=None";
const along = "int dim, *, ScalarType? dtype=None, Tensor? mask=None";
/** What lies in namespaces, by the names that it has there. */
const written_namespaces = [
  ...["sum", "prod", "amax", "amin", "mean", "logsumexp", "var", "std", "argmax", "argmin"].map(
    (name) => `masked.${name}(Tensor input, ${masked}) -> Tensor`,
  ),
  ...["median", "cumsum", "cumprod", "softmax", "log_softmax", "softmin"].map(
    (name) => `masked.${name}(Tensor input, ${along}) -> Tensor`,
  ),
  "masked.norm(Tensor input, Scalar? ord=2, int[1]? dim=None, *, Tensor? mask=None) -> Tensor",
  "masked.normalize(Tensor input, Scalar ord, int dim, *, Tensor? mask=None) -> Tensor",
  "masked.logaddexp(Tensor input, Tensor other, *, Tensor? input_mask=None) -> Tensor",
  "sparse.mm(Tensor mat1, Tensor mat2) -> Tensor",
  "sparse.mm(Tensor mat1, Tensor mat2, str reduce) -> Tensor",
  "sparse.addmm(Tensor mat, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor",
  "sparse.sampled_addmm(Tensor input, Tensor mat1, Tensor mat2, *, Scalar beta=1) -> Tensor",
  "sparse.sum(Tensor input, int[1]? dim=None, ScalarType? dtype=None) -> Tensor",
  "sparse.softmax(Tensor input, int dim, *, ScalarType? dtype=None) -> Tensor",
  "sparse.log_softmax(Tensor input, int dim, *, ScalarType? dtype=None) -> Tensor",
  "sparse.spdiags(Tensor diagonals, Tensor offsets, int[] shape, Layout? layout=None) -> Tensor",
  "sparse.spsolve(Tensor input, Tensor other) -> Tensor",
  "sparse_coo_tensor(Data indices, Data values, int[]? size=None, *, bool? is_coalesced=None) -> Tensor",
  ...["csr", "csc", "bsr", "bsc"].map(
    (name) =>
      `sparse_${name}_tensor(Data starts, Data places, Data values, int[]? size=None) -> Tensor`,
  ),
  "lu(Tensor A, bool pivot=True, bool get_infos=False) -> Tensor[]",
  "svd_lowrank(Tensor A, int? q=6, *, Tensor? M=None) -> Tensor[]",
  "pca_lowrank(Tensor A, int? q=None, bool center=True) -> Tensor[]",
  "norm(Tensor input, Scalar? p=2, int[1]? dim=None, bool keepdim=False) -> Tensor",
  "unique(Tensor input, bool sorted=True, bool return_inverse=False, int? dim=None) -> Tensor",
  "nonzero(Tensor input, *, bool as_tuple=False) -> Tensor",
  "unravel_index(Tensor indices, int[] shape) -> Tensor[]",
  "asarray(Data obj, *, ScalarType? dtype=None, bool? copy=None) -> Tensor",
];

/** The function of a dotted name in torch. */
function found(name: string): Callable {
  let at: unknown = torch;
  for (const part of name.split(".")) at = (at as Record<string, unknown>)[part];
  return at as Callable;
}

function targets(): Target[] {
  const made: Target[] = [];
  const add_written = (schemas: readonly string[], call: (name: string) => Callable) => {
    for (const schema of schemas) {
      const name = schema.slice(0, schema.indexOf("("));
      made.push({ name: `${name}()`, schemas: [schema], call: call(name) });
    }
  };
  add_written(written, (name) => (self, ...args) => {
    if (!(self instanceof torch.Tensor)) throw new TypeError("not called");
    return Reflect.apply(torch.Tensor.prototype[name as "add"], self, args);
  });
  add_written(written_functions, found);
  add_written(written_namespaces, found);
  add_written(
    ["grad(Tensor[] outputs, Tensor[] inputs) -> ()"],
    () => torch.autograd.grad as Callable,
  );
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

/** Whether a dense tensor's elements all lie within its memory: a failed call must not change that. */
function is_sound(value: unknown): boolean {
  if (!(value instanceof torch.Tensor)) return true;
  let last: number;
  try {
    if (value.is_disposed || value.layout !== torch.strided || value.device.type !== "cpu")
      return true;
    if (value.numel() === 0) return true;
    const strides = value.stride();
    last = value.shape.reduce(
      (sum, size, i) => sum + (size - 1) * (strides[i] as number),
      value.storage_offset(),
    );
  } catch {
    // A forged tensor.
    return true;
  }
  return (last + 1) * value.element_size() <= native.storage_of(value).nbytes;
}

/** The arguments, and the values of keywords that are no traps. */
function involved(args: readonly unknown[]): unknown[] {
  const properties = Object.values(Object.getOwnPropertyDescriptors(Object(args.at(-1)) as object));
  return [...args, ...properties.map(({ value }) => value)];
}

const all = targets();
const by_hand = all.filter(({ name }) => name.endsWith("()"));
let values = 0;
for (let calls = 0; calls < Number(count); calls++) {
  const target = pick(by_hand.length > 0 && chance(0.15) ? by_hand : all);
  let args: unknown[];
  try {
    args = arguments_for(pick(target.schemas));
  } catch {
    // Another call has left a tensor in the pool that cannot be copied.
    continue;
  }
  const what = `${target.name}(${args.map((argument) => describe(argument)).join(", ")})`;
  writeSync(note, `${what.slice(0, 2000).padEnd(2000)}\n`, 0);
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
  if (!involved(args).every(is_sound)) throw new Error(`${what} left a tensor without its memory`);
  if (torch.is_inference_mode_enabled() || !torch.is_grad_enabled()) {
    throw new Error(`${what} left the gradient mode changed`);
  }
}
console.log(JSON.stringify({ calls: Number(count), values }));
