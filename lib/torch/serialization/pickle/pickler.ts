/** Writes Python's pickle format, protocol 2, as torch.save does. */

import { types } from "node:util";
import { Complex } from "../../complex.js";
import { Device } from "../../device.js";
import { is_map, is_plain, is_set, kind_of } from "../../dispatch/values.js";
import { Dtype } from "../../dtype.js";
import { parts_of } from "../../sparse/parts.js";
import { Tensor } from "../../tensor/index.js";
import { op, protocol } from "./opcodes.js";
import { encode } from "./text.js";

/** The greatest depth of nested values. */
const max_depth = 500;

/** A global's full name, as `GLOBAL` takes it. */
type GlobalName = readonly [module: string, name: string];

/** A storage as the pickle names it. */
export interface SavedStorage {
  /** The name of the record that has its bytes, below "data/". */
  readonly key: string;
  /** Python's class: "FloatStorage". */
  readonly type: GlobalName;
  /** Its device: "cpu", "cuda:0". */
  readonly location: string;
  /** The number of elements that it has. */
  readonly numel: number;
}

/** A tensor as the pickle describes it. */
export interface SavedTensor {
  readonly storage: SavedStorage;
  readonly offset: number;
  readonly size: readonly number[];
  readonly stride: readonly number[];
  readonly requires_grad: boolean;
  /** Given if the storage's class does not say it. */
  readonly dtype?: Dtype;
}

export class Pickler {
  readonly #save_tensor: (tensor: Tensor) => SavedTensor;
  readonly #memo = new Map<unknown, number>();
  #bytes = Buffer.alloc(1024);
  #length = 0;

  /** @param save_tensor returns the place of a tensor's elements, and has them saved */
  constructor(save_tensor: (tensor: Tensor) => SavedTensor) {
    this.#save_tensor = save_tensor;
  }

  /**
   * The pickle of `value`.
   *
   * @throws TypeError for values that a pickle cannot hold: functions, symbols, instances of other
   * classes
   */
  dump(value: unknown): Uint8Array {
    this.#put(op.PROTO, protocol.written);
    this.#save(value, 0);
    this.#put(op.STOP);
    return this.#bytes.subarray(0, this.#length);
  }

  #save(value: unknown, depth: number): void {
    if (depth > max_depth) {
      throw new TypeError(`a value nested more than ${max_depth} deep cannot be saved`);
    }
    switch (typeof value) {
      case "undefined":
        this.#put(op.NONE);
        break;
      case "boolean":
        this.#put(value ? op.NEWTRUE : op.NEWFALSE);
        break;
      case "number":
        if (Number.isInteger(value) && !Object.is(value, -0)) this.#integer(BigInt(value));
        else this.#float(value);
        break;
      case "bigint":
        this.#integer(value);
        break;
      case "string":
        this.#string(value);
        break;
      case "object":
        if (value === null) this.#put(op.NONE);
        else if (!this.#recall(value)) this.#object(value, depth);
        break;
      default:
        throw cannot_be_saved(value);
    }
  }

  #object(value: object, depth: number): void {
    if (Array.isArray(value)) this.#list(value, depth);
    else if (is_map(value)) this.#dict(value, [...value], depth);
    else if (value instanceof Dtype) this.#global(["torch", value.name]);
    else if (value instanceof Tensor) this.#tensor(value);
    else if (value instanceof Device) this.#device(value);
    else if (value instanceof Complex) this.#complex(value);
    else if (is_set(value)) this.#set(value, depth);
    else if (types.isUint8Array(value)) this.#binary(value);
    else {
      if (!is_plain(value)) throw cannot_be_saved(value);
      const items = Object.entries(value).filter(([, item]) => item !== undefined);
      this.#dict(value, items, depth);
    }
  }

  #set(set: ReadonlySet<unknown>, depth: number): void {
    this.#global(["__builtin__", "set"]);
    this.#list([...set], depth);
    this.#put(op.TUPLE1, op.REDUCE);
    this.#remember(set);
  }

  #complex(value: Complex): void {
    this.#global(["__builtin__", "complex"]);
    this.#float(value.re);
    this.#float(value.im);
    this.#put(op.TUPLE2, op.REDUCE);
    this.#remember(value);
  }

  /** Bytes are text in this protocol: each byte is the character of that number. */
  #binary(bytes: Uint8Array): void {
    this.#global(["_codecs", "encode"]);
    this.#string(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
    this.#string("latin1");
    this.#put(op.TUPLE2, op.REDUCE);
    this.#remember(bytes);
  }

  #tensor(tensor: Tensor): void {
    if (tensor.layout.name.startsWith("sparse")) {
      this.#sparse(tensor);
      return;
    }
    const { storage, offset, size, stride, requires_grad, dtype } = this.#save_tensor(tensor);
    const version = dtype === undefined ? "_rebuild_tensor_v2" : "_rebuild_tensor_v3";
    this.#global(["torch._utils", version]);
    this.#put(op.MARK);
    this.#put(op.MARK);
    this.#string("storage");
    this.#global(storage.type);
    this.#string(storage.key);
    this.#string(storage.location);
    this.#integer(BigInt(storage.numel));
    this.#put(op.TUPLE, op.BINPERSID);
    this.#integer(BigInt(offset));
    this.#integers(size);
    this.#integers(stride);
    this.#put(requires_grad ? op.NEWTRUE : op.NEWFALSE);
    // The hooks of other times: an empty OrderedDict.
    this.#ordered_dict();
    if (dtype !== undefined) this.#global(["torch", dtype.name]);
    this.#put(op.TUPLE, op.REDUCE);
    this.#remember(tensor);
  }

  /** As the tensors that it consists of. As in Python, whether it wants a gradient is not saved. */
  #sparse(tensor: Tensor): void {
    this.#global(["torch._utils", "_rebuild_sparse_tensor"]);
    this.#global(["torch.serialization", "_get_layout"]);
    this.#string(String(tensor.layout));
    this.#put(op.TUPLE1, op.REDUCE);
    this.#put(op.MARK);
    for (const part of parts_of(tensor)) this.#tensor(part);
    this.#integers(tensor.shape);
    if (tensor.is_sparse) this.#put(tensor.is_coalesced() ? op.NEWTRUE : op.NEWFALSE);
    this.#put(op.TUPLE);
    this.#put(op.TUPLE2, op.REDUCE);
    this.#remember(tensor);
  }

  #integers(values: readonly number[]): void {
    this.#put(op.MARK);
    for (const value of values) this.#integer(BigInt(value));
    this.#put(op.TUPLE);
  }

  #device(device: Device): void {
    this.#global(["torch", "device"]);
    this.#string(device.type);
    if (device.index !== null) this.#integer(BigInt(device.index));
    this.#put(device.index === null ? op.TUPLE1 : op.TUPLE2, op.REDUCE);
    this.#remember(device);
  }

  #list(values: readonly unknown[], depth: number): void {
    this.#put(op.EMPTY_LIST);
    this.#remember(values);
    if (values.length === 0) return;
    this.#put(op.MARK);
    for (const value of values) this.#save(value, depth + 1);
    this.#put(op.APPENDS);
  }

  #ordered_dict(): void {
    this.#global(["collections", "OrderedDict"]);
    this.#put(op.EMPTY_TUPLE, op.REDUCE);
  }

  /** With a hidden `_metadata` it is a module's state_dict, which Python has in an OrderedDict. */
  #dict(dict: object, items: readonly (readonly [unknown, unknown])[], depth: number): void {
    const metadata = Object.getOwnPropertyDescriptor(dict, "_metadata");
    const hidden = metadata !== undefined && !metadata.enumerable;
    if (hidden) this.#ordered_dict();
    else this.#put(op.EMPTY_DICT);
    this.#remember(dict);
    this.#items(items, depth);
    if (hidden) {
      this.#attributes({ _metadata: metadata.value }, depth + 1);
      this.#put(op.BUILD);
    }
  }

  #items(items: readonly (readonly [unknown, unknown])[], depth: number): void {
    if (items.length === 0) return;
    this.#put(op.MARK);
    for (const [key, value] of items) {
      this.#key(key);
      this.#save(value, depth + 1);
    }
    this.#put(op.SETITEMS);
  }

  /** Writes the attributes of an OrderedDict itself; `_metadata` is an OrderedDict as well. */
  #attributes({ _metadata }: { _metadata: unknown }, depth: number): void {
    this.#put(op.EMPTY_DICT);
    this.#string("_metadata");
    if (is_plain(_metadata) && !this.#recall(_metadata)) {
      this.#ordered_dict();
      this.#remember(_metadata);
      this.#items(Object.entries(_metadata), depth);
    } else this.#save(_metadata, depth);
    this.#put(op.SETITEM);
  }

  #key(key: unknown): void {
    const kind = typeof key;
    if (kind !== "string" && kind !== "number" && kind !== "bigint" && kind !== "boolean") {
      throw new TypeError(`a key of a Map must be a string or a number to be saved, not ${kind}`);
    }
    this.#save(key, 0);
  }

  #global(name: GlobalName): void {
    const text = `${name[0]}\n${name[1]}\n`;
    if (this.#recall(text)) return;
    this.#put(op.GLOBAL);
    this.#append(Buffer.from(text, "latin1"));
    this.#remember(text);
  }

  #string(value: string): void {
    const text = encode(value);
    this.#put(op.BINUNICODE);
    this.#uint32(text.length);
    this.#append(text);
  }

  #float(value: number): void {
    this.#put(op.BINFLOAT);
    this.#length = this.#reserve(8).writeDoubleBE(value, this.#length);
  }

  #integer(value: bigint): void {
    if (value >= 0n && value <= 0xffn) {
      this.#put(op.BININT1, Number(value));
      return;
    }
    if (BigInt.asIntN(32, value) === value) {
      this.#put(op.BININT);
      this.#length = this.#reserve(4).writeInt32LE(Number(value), this.#length);
      return;
    }
    let width = 5;
    while (BigInt.asIntN(8 * width, value) !== value) width++;
    if (width > 0xff) throw new RangeError(`an integer of ${width} bytes is too large to be saved`);
    const digits = BigInt.asUintN(8 * width, value)
      .toString(16)
      .padStart(2 * width, "0");
    this.#put(op.LONG1, width);
    this.#append(Buffer.from(digits, "hex").reverse());
  }

  /** Writes a reference to a value that was written before. */
  #recall(value: unknown): boolean {
    const index = this.#memo.get(value);
    if (index === undefined) return false;
    if (index <= 0xff) this.#put(op.BINGET, index);
    else {
      this.#put(op.LONG_BINGET);
      this.#uint32(index);
    }
    return true;
  }

  #remember(value: unknown): void {
    const index = this.#memo.size;
    this.#memo.set(value, index);
    if (index <= 0xff) this.#put(op.BINPUT, index);
    else {
      this.#put(op.LONG_BINPUT);
      this.#uint32(index);
    }
  }

  #uint32(value: number): void {
    this.#length = this.#reserve(4).writeUInt32LE(value, this.#length);
  }

  #put(first: number, second?: number): void {
    this.#length = this.#reserve(2).writeUInt8(first, this.#length);
    if (second !== undefined) this.#length = this.#bytes.writeUInt8(second, this.#length);
  }

  #append(bytes: Buffer): void {
    this.#reserve(bytes.length).set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #reserve(count: number): Buffer {
    if (this.#bytes.length - this.#length < count) {
      const larger = Buffer.alloc(2 * (this.#length + count));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}

const expected =
  "expected tensors, numbers, strings, booleans, null, arrays, plain objects, Maps or Sets of them";

/** Suggests what to save instead of a value that a pickle cannot hold. */
function cannot_be_saved(value: unknown): TypeError {
  if (typeof value !== "object" && typeof value !== "function") {
    return new TypeError(`a ${typeof value} cannot be saved: ${expected}`);
  }
  const name = kind_of(value);
  const has = (method: string): boolean =>
    typeof Reflect.get(value as object, method) === "function";
  if (has("state_dict")) {
    const what = (value as object).constructor?.name || "module";
    return new TypeError(`a ${what} itself cannot be saved: save its state_dict() instead`);
  }
  if (types.isPromise(value)) {
    return new TypeError("a Promise cannot be saved: await it, and save what it gives");
  }
  if (ArrayBuffer.isView(value)) {
    return new TypeError(`a ${name} cannot be saved: make a tensor of it with torch.tensor`);
  }
  if (typeof value === "function") {
    return new TypeError(
      `a function (${value.name || "without a name"}) cannot be saved: ${expected}`,
    );
  }
  return new TypeError(`a ${name} cannot be saved: ${expected}`);
}
