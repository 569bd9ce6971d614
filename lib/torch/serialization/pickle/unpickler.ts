/**
 * Reads Python's pickle format as `torch.load(weights_only=True)` does: a small machine that makes
 * plain data, and calls nothing but the functions it was given by name.
 */

import { MessageError } from "../../message_error.js";
import { op, protocol } from "./opcodes.js";
import { Dict, Global, Tuple } from "./python.js";
import { decode } from "./text.js";

/** Functions by which the pickle machine asks the file around the pickle. */
export interface UnpicklerHost {
  /**
   * Returns the value of that full name: a {@link Global} that can be called
   * ("collections.OrderedDict"), a value ("torch.float32"), or undefined if the name is not known.
   */
  find_global(name: string): unknown;
  /** Returns what a persistent id, such as a storage's, stands for. */
  persistent_load(id: readonly unknown[]): unknown;
}

/** A pickle that ends too early, or that holds something not allowed in it. */
export class UnpicklingError extends MessageError {
  override name = "UnpicklingError";
}

/** Modules that Python 2 called otherwise. */
const renamed: Record<string, string> = { __builtin__: "builtins", copy_reg: "copyreg" };

/** Bytes. */
const longest_integer = 8192;

const latin1 = new TextDecoder("latin1");

/** A number if it is exact, else a bigint. */
function integer(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

export class Unpickler {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #host: UnpicklerHost;
  readonly #memo = new Map<number, unknown>();
  #stack: unknown[] = [];
  readonly #marks: unknown[][] = [];
  #at = 0;

  constructor(bytes: Uint8Array, host: UnpicklerHost) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#host = host;
  }

  /**
   * The value that the pickle describes, with {@link Dict}s and {@link Tuple}s in it.
   *
   * @throws UnpicklingError if the pickle is cut off, damaged, or asks for something that is not
   * allowed
   */
  load(): unknown {
    for (;;) {
      const code = this.#byte();
      if (code === op.STOP) return this.#pop();
      this.#step(code);
    }
  }

  #step(code: number): void {
    switch (code) {
      case op.PROTO: {
        const version = this.#byte();
        if (version > protocol.newest) throw this.#error(`pickle protocol ${version} is unknown`);
        return;
      }
      case op.FRAME:
        this.#take(8);
        return;

      case op.NONE:
        this.#push(null);
        return;
      case op.NEWTRUE:
        this.#push(true);
        return;
      case op.NEWFALSE:
        this.#push(false);
        return;
      case op.BININT:
        this.#push(this.#view.getInt32(this.#take(4), true));
        return;
      case op.BININT1:
        this.#push(this.#byte());
        return;
      case op.BININT2:
        this.#push(this.#view.getUint16(this.#take(2), true));
        return;
      case op.LONG1:
        this.#push(this.#long(this.#byte()));
        return;
      case op.LONG4:
        this.#push(this.#long(this.#length(4)));
        return;
      case op.BINFLOAT:
        this.#push(this.#view.getFloat64(this.#take(8), false));
        return;

      case op.BINUNICODE:
        this.#push(this.#text(this.#slice(this.#length(4))));
        return;
      case op.SHORT_BINUNICODE:
        this.#push(this.#text(this.#slice(this.#byte())));
        return;
      case op.BINUNICODE8:
        this.#push(this.#text(this.#slice(this.#length(8))));
        return;
      case op.BINSTRING:
        this.#push(this.#text(this.#slice(this.#length(4))));
        return;
      case op.SHORT_BINSTRING:
        this.#push(this.#text(this.#slice(this.#byte())));
        return;
      case op.BINBYTES:
        this.#push(this.#slice(this.#length(4)).slice());
        return;
      case op.SHORT_BINBYTES:
        this.#push(this.#slice(this.#byte()).slice());
        return;
      case op.BINBYTES8:
      case op.BYTEARRAY8:
        this.#push(this.#slice(this.#length(8)).slice());
        return;

      case op.MARK:
        this.#marks.push(this.#stack);
        this.#stack = [];
        return;
      case op.EMPTY_TUPLE:
        this.#push(new Tuple([]));
        return;
      case op.TUPLE:
        this.#push(new Tuple(this.#pop_mark()));
        return;
      case op.TUPLE1:
        this.#tuple(1);
        return;
      case op.TUPLE2:
        this.#tuple(2);
        return;
      case op.TUPLE3:
        this.#tuple(3);
        return;
      case op.EMPTY_LIST:
        this.#push([]);
        return;
      case op.EMPTY_DICT:
        this.#push(new Dict());
        return;
      case op.EMPTY_SET:
        this.#push(new Set());
        return;
      case op.FROZENSET:
        this.#push(new Set(this.#pop_mark()));
        return;
      case op.APPEND: {
        const item = this.#pop();
        this.#top(Array, "append to a list").push(item);
        return;
      }
      case op.APPENDS: {
        const items = this.#pop_mark();
        const list = this.#top(Array, "append to a list");
        for (const item of items) list.push(item);
        return;
      }
      case op.ADDITEMS: {
        const items = this.#pop_mark();
        const set = this.#top(Set, "add to a set");
        for (const item of items) set.add(item);
        return;
      }
      case op.SETITEM: {
        const value = this.#pop();
        const key = this.#pop();
        this.#top(Dict, "set an item of a dict").items.set(key, value);
        return;
      }
      case op.SETITEMS: {
        const items = this.#pop_mark();
        const dict = this.#top(Dict, "set items of a dict");
        if (items.length % 2 !== 0) throw this.#error("a dict's key has no value");
        for (let i = 0; i < items.length; i += 2) dict.items.set(items[i], items[i + 1]);
        return;
      }

      case op.BINPUT:
        this.#memo.set(this.#byte(), this.#peek());
        return;
      case op.LONG_BINPUT:
        this.#memo.set(this.#length(4), this.#peek());
        return;
      case op.MEMOIZE:
        this.#memo.set(this.#memo.size, this.#peek());
        return;
      case op.BINGET:
        this.#recall(this.#byte());
        return;
      case op.LONG_BINGET:
        this.#recall(this.#length(4));
        return;

      case op.GLOBAL: {
        const module = this.#line();
        this.#global(module, this.#line());
        return;
      }
      case op.STACK_GLOBAL: {
        const name = this.#pop();
        const module = this.#pop();
        if (typeof module !== "string" || typeof name !== "string") {
          throw this.#error("a global's name must be a string");
        }
        this.#global(module, name);
        return;
      }
      case op.BINPERSID: {
        const id = this.#pop();
        if (!(id instanceof Tuple)) throw this.#error("a persistent id must be a tuple");
        this.#push(this.#host.persistent_load(id.items));
        return;
      }
      case op.REDUCE:
      case op.NEWOBJ: {
        const args = this.#pop();
        const callee = this.#pop();
        if (!(callee instanceof Global)) throw this.#error("only a global can be called");
        if (!(args instanceof Tuple))
          throw this.#error(`the arguments of ${callee.name} must be a tuple`);
        this.#push(callee.call(args.items));
        return;
      }
      case op.BUILD: {
        const state = this.#pop();
        const target = this.#peek();
        if (!(target instanceof Dict) || !(state instanceof Dict)) {
          throw this.#error("only an OrderedDict can be given attributes");
        }
        target.attributes = state;
        return;
      }
      default:
        throw this.#error(`the opcode 0x${code.toString(16)} is not supported`);
    }
  }

  #error(reason: string): UnpicklingError {
    return new UnpicklingError(`${reason} (at byte ${this.#at} of the pickle)`);
  }

  /** The offset of the next `count` bytes. */
  #take(count: number): number {
    const begin = this.#at;
    if (count > this.#bytes.length - begin) throw this.#error("the pickle is cut off");
    this.#at += count;
    return begin;
  }

  #byte(): number {
    return this.#bytes[this.#take(1)] as number;
  }

  #slice(count: number): Uint8Array {
    const begin = this.#take(count);
    return this.#bytes.subarray(begin, begin + count);
  }

  #text(bytes: Uint8Array): string {
    try {
      return decode(bytes);
    } catch {
      throw this.#error("a text is no UTF-8");
    }
  }

  /** A count of 4 or 8 bytes. */
  #length(width: 4 | 8): number {
    const at = this.#take(width);
    return width === 4 ? this.#view.getUint32(at, true) : Number(this.#view.getBigUint64(at, true));
  }

  #line(): string {
    const end = this.#bytes.indexOf(0x0a, this.#at);
    if (end < 0) throw this.#error("the pickle is cut off");
    const text = latin1.decode(this.#bytes.subarray(this.#at, end));
    this.#at = end + 1;
    return text;
  }

  /** An integer in two's complement of any length. */
  #long(count: number): number | bigint {
    const bytes = this.#slice(count);
    if (count === 0) return 0;
    if (count > longest_integer) throw this.#error(`an integer of ${count} bytes is too large`);
    const digits = Buffer.from(bytes).reverse().toString("hex");
    return integer(BigInt.asIntN(8 * count, BigInt(`0x${digits}`)));
  }

  #push(value: unknown): void {
    this.#stack.push(value);
  }

  #pop(): unknown {
    if (this.#stack.length === 0) throw this.#error("the pickle's stack is empty");
    return this.#stack.pop();
  }

  #peek(): unknown {
    if (this.#stack.length === 0) throw this.#error("the pickle's stack is empty");
    return this.#stack[this.#stack.length - 1];
  }

  #top<T>(type: abstract new (...args: never[]) => T, what: string): T {
    const top = this.#peek();
    if (!(top instanceof type)) throw this.#error(`the pickle tries to ${what}, but there is none`);
    return top;
  }

  #pop_mark(): unknown[] {
    const below = this.#marks.pop();
    if (below === undefined) throw this.#error("the pickle's stack has no mark");
    const items = this.#stack;
    this.#stack = below;
    return items;
  }

  #tuple(count: number): void {
    if (this.#stack.length < count) throw this.#error("the pickle's stack is empty");
    this.#push(new Tuple(this.#stack.splice(-count)));
  }

  #recall(index: number): void {
    if (!this.#memo.has(index)) throw this.#error(`nothing was remembered as ${index}`);
    this.#push(this.#memo.get(index));
  }

  #global(module: string, name: string): void {
    const full = `${renamed[module] ?? module}.${name}`;
    const found = this.#host.find_global(full);
    if (found === undefined) {
      throw new UnpicklingError(
        `the file asks for Python's ${full}, and torch.load reads nothing but tensors, numbers, ` +
          "strings, lists, tuples, sets and dicts of them: save a state_dict instead of an object",
      );
    }
    this.#push(found);
  }
}
