/**
 * Calls functions and methods of torch with random arguments, so many times. Whatever it calls must
 * end in a value or a JavaScript error. Before each call it notes the call in a file, so that whoever
 * started it knows which one ended the process.
 *
 * Arguments: seed, number of calls, the file, and (optionally) the names to call, separated by
 * commas, or with a "-" before them those not to call.
 */
import { openSync, rmSync, writeSync } from "node:fs";
import { nn, type Tensor, torch } from "torchnode";
import { native } from "../../../lib/native/index.js";
import * as names from "../../../lib/torch/generated/names.js";
import { any_arguments, arguments_for } from "./arguments.js";
import { describe } from "./describe.js";
import { below, chance, pick, seed_dice } from "./dice.js";
import { is_excluded } from "./excluded.js";
import { any_use, type Planned, scratch } from "./objects.js";
import { type Callable, public_functions } from "./public.js";

const [seed = "1", count = "20000", file = "/dev/null", only] = process.argv.slice(2);
seed_dice(Number(seed));
const note = openSync(file, "w");
torch.manual_seed(Number(seed));
torch.set_num_threads(1);

interface Target {
  name: string;
  /** None for what is written in TypeScript: anything is tried on that. */
  schemas: readonly string[];
  call: Callable;
}

/** Methods that are written by hand, with schemas in the same manner. */
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
/** Functions that lie in namespaces, by the names that they have there. */
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
  add(names.nn_names, "", torch["_C"]._nn);
  for (const { name, call } of public_functions()) made.push({ name, schemas: [], call });
  if (only === undefined) return made;
  const listed = new Set(only.replace(/^-/, "").split(","));
  return made.filter(({ name }) => listed.has(name) !== only.startsWith("-"));
}

/** Uses a result, which must be as sound as any tensor. */
function use(result: unknown): void {
  if (Array.isArray(result)) {
    for (const item of Array.prototype.slice.call(result, 0, 3)) use(item);
    return;
  }
  if (!(result instanceof torch.Tensor) || result.is_disposed) return;
  if (!genuine.has(Object.getPrototypeOf(result) as object)) return;
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

/** Leaves a mode that a call has entered until its guard is disposed of. */
function end_guard(result: unknown): void {
  if (typeof result !== "object" || result === null || result instanceof torch.Tensor) return;
  const dispose = (result as Partial<Disposable>)[Symbol.dispose];
  if (typeof dispose === "function") dispose.call(result as Disposable);
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
  try {
    // A forged tensor says of itself what it likes.
    if (!genuine.has(Object.getPrototypeOf(value) as object)) return true;
    const tensor = value as Tensor;
    if (tensor.is_disposed || tensor.numel() === 0) return true;
    if (tensor.layout !== torch.strided || native.device(tensor) !== "cpu") return true;
    const strides = tensor.stride();
    const last = tensor.shape.reduce(
      (sum, size, i) => sum + (size - 1) * (strides[i] as number),
      tensor.storage_offset(),
    );
    return (last + 1) * tensor.element_size() <= native.storage_of(tensor).nbytes;
  } catch {
    return true;
  }
}

const genuine = new Set<object>([torch.Tensor.prototype, nn.Parameter.prototype]);

/** The arguments, and the values of keywords that are no traps. */
function involved(args: readonly unknown[]): unknown[] {
  try {
    const descriptors = Object.getOwnPropertyDescriptors(Object(args.at(-1)) as object);
    return [...args, ...Object.values(descriptors).map(({ value }) => value)];
  } catch {
    return [...args];
  }
}

const all = targets();
const by_hand = all.filter(({ name }) => name.endsWith("()"));

function operator_call(): Planned {
  const { name, schemas, call } = pick(by_hand.length > 0 && chance(0.15) ? by_hand : all);
  const args = schemas.length > 0 ? arguments_for(pick(schemas)) : any_arguments();
  return { name, args, call: () => call(...args) };
}

/** Throws if a call has left a mode that would change the next ones. */
function check_modes(what: string): void {
  if (torch.is_inference_mode_enabled() || !torch.is_grad_enabled()) {
    throw new Error(`${what} left the gradient mode changed`);
  }
  if (native.transform_depth() !== 0) throw new Error(`${what} left a level`);
}

process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
// The promise of a function that a call was given is that function's own affair.
process.on("unhandledRejection", (error) => {
  if (!(error instanceof RangeError && error.message === "from a hostile object")) throw error;
});
const turn = () => new Promise((resolve) => setImmediate(resolve));
let values = 0;
for (let calls = 0; calls < Number(count); calls++) {
  let planned: Planned;
  try {
    planned = only === undefined && chance(0.3) ? any_use() : operator_call();
  } catch {
    // Another call has left a tensor in the pool that cannot be copied.
    continue;
  }
  const { name, args } = planned;
  const what = `${calls}: ${name}(${args.map((argument) => describe(argument)).join(", ")})`;
  writeSync(note, `${what.slice(0, 2000).padEnd(2000)}\n`, 0);
  try {
    const begin = performance.now();
    const result = planned.call();
    values++;
    use(result);
    end_guard(result);
    // A promise may be rejected: that it is not handled would be this program's own fault.
    if (result instanceof Promise) result.catch(() => undefined);
    const took = performance.now() - begin;
    if (took > 2000) console.error(`slow: ${what} took ${Math.round(took)} ms`);
  } catch (error) {
    check_error(error, what);
  }
  if (!involved(args).every(is_sound)) throw new Error(`${what} left a tensor without its memory`);
  check_modes(what);
  // Rejections that nobody handles come then.
  if (calls % 16 === 0) await turn();
}
// A fit may still be running.
process.stdout.write(JSON.stringify({ calls: Number(count), values }), () => process.exit(0));
