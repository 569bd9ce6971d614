/** The names of Python that a file may use: classes and functions for tensors and plain data. */
import { native, operator } from "../../../native/index.js";
import { Complex } from "../../complex.js";
import { Device } from "../../device.js";
import { kind_of, text_of } from "../../dispatch/values.js";
import * as dtypes from "../../dtype.js";
import { Dtype } from "../../dtype.js";
import { Layout, sparse_coo } from "../../layout.js";
import { sparse_compressed_tensor, sparse_coo_tensor } from "../../sparse/construction.js";
import { Tensor } from "../../tensor/index.js";
import { Dict, Global, Tuple } from "./python.js";
import { storage_classes } from "./storage_classes.js";
import { UnpicklingError } from "./unpickler.js";

/** A class of storages: what dtype their elements have. */
export class StorageType {
  constructor(readonly dtype: Dtype) {}
}

/**
 * A storage of the file: its bytes, on the device that they are loaded to, and its elements' dtype.
 */
export class Storage {
  constructor(
    readonly bytes: Tensor,
    readonly dtype: Dtype,
  ) {}
}

const known = new Map<string, unknown>();

/** Arguments of one call, read by position with the type that each must have. */
class CallArguments {
  constructor(
    readonly name: string,
    readonly items: readonly unknown[],
  ) {}

  #fail(index: number, expected: string): never {
    const item = this.items[index];
    const kind = typeof item === "object" ? kind_of(item) : text_of(item);
    throw new UnpicklingError(
      `${this.name}: argument ${index + 1} must be ${expected}, not ${kind}`,
    );
  }

  is<T>(index: number, type: { readonly name: string; readonly prototype: T }): T {
    const item = this.items[index];
    return item instanceof (type as unknown as typeof Object)
      ? (item as T)
      : this.#fail(index, `a ${type.name}`);
  }

  number(index: number): number {
    const item = this.items[index];
    return typeof item === "number" ? item : this.#fail(index, "a number");
  }

  string(index: number): string {
    const item = this.items[index];
    return typeof item === "string" ? item : this.#fail(index, "a string");
  }

  boolean(index: number): boolean {
    const item = this.items[index];
    return typeof item === "boolean" ? item : this.#fail(index, "a boolean");
  }

  integers(index: number): number[] {
    const item = this.items[index];
    const list = Array.isArray(item) ? item : this.is(index, Tuple).items;
    return list.map((element) =>
      typeof element === "number" ? element : this.#fail(index, "a tuple of integers"),
    );
  }
}

function define(name: string, call: (args: CallArguments) => unknown): void {
  known.set(name, new Global(name, (items) => call(new CallArguments(name, items))));
}

function run(name: string, keywords: object | undefined, ...args: unknown[]): Tensor {
  return operator(name)(keywords, ...args) as Tensor;
}

// Plain data.

function pairs(args: CallArguments): Dict {
  const dict = new Dict();
  const [given] = args.items;
  if (given instanceof Dict) for (const [key, value] of given.items) dict.items.set(key, value);
  else if (Array.isArray(given)) {
    for (const pair of given) {
      const [key, value] = pair instanceof Tuple ? pair.items : (pair as unknown[]);
      dict.items.set(key, value);
    }
  }
  return dict;
}

define("collections.OrderedDict", pairs);
define("collections.Counter", pairs);
define("builtins.set", (args) => new Set(args.items.length > 0 ? args.is(0, Array) : []));
define("builtins.complex", (args) => new Complex(args.number(0), args.number(1)));
// Bytes as protocol 2 writes them: as text with the code points 0 to 255.
define("_codecs.encode", (args) => Uint8Array.from(Buffer.from(args.string(0), "latin1")));
define("builtins.bytes", () => new Uint8Array());
define("builtins.bytearray", (args) =>
  args.items.length > 0 ? args.is(0, Uint8Array) : new Uint8Array(),
);

// Values and classes that describe tensors.

for (const dtype of Object.values(dtypes)) {
  if (dtype instanceof Dtype) known.set(`torch.${dtype.name}`, dtype);
}
for (const [dtype, name] of storage_classes) {
  known.set(`torch.${name}`, new StorageType(dtype));
  known.set(`torch.cuda.${name}`, new StorageType(dtype));
}
known.set("torch.storage.UntypedStorage", new StorageType(dtypes.uint8));

define("torch.Size", (args) => new Tuple(args.integers(0)));
define("torch.device", (args) =>
  args.items.length > 1 ? new Device(args.string(0), args.number(1)) : new Device(args.string(0)),
);
define("torch.serialization._get_layout", (args) => {
  const name = args.string(0).replace(/^torch\./, "");
  const layout = Layout.all.find((candidate) => candidate.name === name);
  if (layout === undefined) throw new UnpicklingError(`there is no layout ${name}`);
  return layout;
});

// Tensors.

function in_storage(args: CallArguments, dtype = args.is(0, Storage).dtype): Tensor {
  const { bytes } = args.is(0, Storage);
  const offset = args.number(1);
  const [size, stride] = [args.integers(2), args.integers(3)];
  return native.tensor_in_storage(bytes, dtype.code, offset, size, stride) as Tensor;
}

/** The bits of a view that say how its elements are to be read, and whether it wants a gradient. */
function finish(tensor: Tensor, metadata: unknown, requires_grad: boolean): Tensor {
  let made = tensor;
  if (metadata instanceof Dict) {
    if (metadata.items.get("conj") === true) made = run("aten::_conj", undefined, made);
    if (metadata.items.get("neg") === true) made = run("aten::_neg_view", undefined, made);
  }
  return requires_grad ? made.requires_grad_() : made;
}

define("torch._utils._rebuild_tensor", (args) => in_storage(args));
define("torch._utils._rebuild_tensor_v2", (args) =>
  finish(in_storage(args), args.items[6], args.boolean(4)),
);
define("torch._utils._rebuild_tensor_v3", (args) =>
  finish(in_storage(args, args.is(6, Dtype)), args.items[7], args.boolean(4)),
);
define("torch._utils._rebuild_meta_tensor_no_storage", (args) =>
  run(
    "aten::empty_strided",
    { dtype: args.is(0, Dtype), device: "meta" },
    args.integers(1),
    args.integers(2),
  ).requires_grad_(args.boolean(3)),
);
define("torch._utils._rebuild_sparse_tensor", (args) => {
  const layout = args.is(0, Layout);
  const data = new CallArguments(args.name, args.is(1, Tuple).items);
  const [first, second] = [data.is(0, Tensor), data.is(1, Tensor)];
  // Both look whether the indices are those of that size.
  if (layout === sparse_coo) {
    const is_coalesced = typeof data.items[3] === "boolean" ? data.boolean(3) : null;
    return sparse_coo_tensor(first, second, data.integers(2), { is_coalesced });
  }
  return sparse_compressed_tensor(first, second, data.is(2, Tensor), data.integers(3), { layout });
});

/** A Parameter is a tensor that is trained: which class it has, the floor above decides. */
function parameter(args: CallArguments): Tensor {
  return args.is(0, Tensor).detach().requires_grad_(args.boolean(1));
}

define("torch._utils._rebuild_parameter", parameter);
define("torch._utils._rebuild_parameter_with_state", parameter);
define("torch.nn.parameter.Parameter", parameter);

// A tensor with attributes of its own: the function that makes it, its class, arguments, attributes.
define("torch._tensor._rebuild_from_type_v2", (args) =>
  args.is(0, Global).call(args.is(2, Tuple).items),
);
// The class that such a tensor names.
known.set("torch.Tensor", Tensor);

/** Returns the class, function or value of that full name; undefined if no file may use it. */
export function find_global(name: string): unknown {
  return known.get(name);
}
