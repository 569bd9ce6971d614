/** The zip files that torch.save writes, read record by record. */
import { inflateRawSync } from "node:zlib";
import { native } from "../../native/index.js";
import type { Tensor } from "../tensor/index.js";
import { UnpicklingError } from "./pickle/unpickler.js";
import type { Source } from "./source.js";

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const zip64_signature = { end: 0x06064b50, locator: 0x07064b50 } as const;

/** Sizes in bytes. */
const end_size = 22;
const zip64_end_size = 56;
const locator_size = 20;
const central_size = 46;
const local_size = 30;
const longest_comment = 0xffff;

/** The largest ratio of the size of all records to that of the file, when they are compressed. */
const greatest_ratio = 16;

const method = { stored: 0, deflated: 8 } as const;
const encrypted_flag = 1;

/** The entry of a record in the file's central directory. */
interface Entry {
  readonly method: number;
  readonly crc32: number;
  readonly compressed_size: number;
  readonly size: number;
  /** The offset of the record's own header. */
  readonly offset: number;
}

/** A part of the file, with the integers that are in it. */
class Bytes {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.#bytes.length;
  }

  uint16(at: number): number {
    return this.#view.getUint16(at, true);
  }

  uint32(at: number): number {
    return this.#view.getUint32(at, true);
  }

  uint64(at: number): number {
    return Number(this.#view.getBigUint64(at, true));
  }

  text(at: number, length: number): string {
    return new TextDecoder().decode(this.slice(at, length));
  }

  slice(at: number, length: number): Uint8Array {
    if (length > this.length - at) throw damaged("its list of records is cut off");
    return this.#bytes.subarray(at, at + length);
  }
}

function damaged(what: string): UnpicklingError {
  return new UnpicklingError(`it is damaged: ${what}`);
}

/** The place of the list of records. */
interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

function find_directory(source: Source): Directory {
  const reach = Math.min(source.size, end_size + longest_comment);
  const begin = source.size - reach;
  const tail = new Bytes(source.read(begin, reach));
  let at = reach - end_size;
  while (at >= 0 && tail.uint32(at) !== signature.end) at--;
  if (at < 0) throw damaged("it is cut off, or was not written to its end");
  const locator = begin + at - locator_size;
  const end = new Bytes(source.read(begin + at, end_size));
  if (locator >= 0) {
    const found = new Bytes(source.read(locator, locator_size));
    if (found.uint32(0) === zip64_signature.locator) {
      const long = new Bytes(source.read(found.uint64(8), zip64_end_size));
      if (long.uint32(0) !== zip64_signature.end) throw damaged("its end has no signature");
      return { count: long.uint64(32), size: long.uint64(40), offset: long.uint64(48) };
    }
  }
  return { count: end.uint16(10), size: end.uint32(12), offset: end.uint32(16) };
}

/** The numbers of 64 bits that stand for those of an entry that 32 bits do not hold. */
function* long_numbers(extra: Bytes): Generator<number, never> {
  for (let at = 0; at + 4 <= extra.length; ) {
    const [id, size] = [extra.uint16(at), extra.uint16(at + 2)];
    if (id === 1) {
      for (let i = 0; i + 8 <= size && at + 12 + i <= extra.length; i += 8) {
        yield extra.uint64(at + 4 + i);
      }
    }
    at += 4 + size;
  }
  throw damaged("a record has no size");
}

/**
 * A zip file of PyTorch's: records by name, all in one folder. Each is checked against its CRC-32 when
 * it is read, and none takes memory that the file does not hold.
 */
export class Archive {
  readonly #source: Source;
  readonly #entries = new Map<string, Entry>();

  /** @throws UnpicklingError if the file is damaged. */
  constructor(source: Source) {
    this.#source = source;
    const directory = find_directory(source);
    const bytes = new Bytes(source.read(directory.offset, directory.size));
    let at = 0;
    for (let i = 0; i < directory.count; i++) at = this.#read_entry(bytes, at);
    this.#check_sizes();
  }

  #read_entry(bytes: Bytes, at: number): number {
    if (at + central_size > bytes.length || bytes.uint32(at) !== signature.central) {
      throw damaged("its list of records is cut off");
    }
    const name_length = bytes.uint16(at + 28);
    const extra_length = bytes.uint16(at + 30);
    const name = bytes.text(at + central_size, name_length);
    const extra = new Bytes(bytes.slice(at + central_size + name_length, extra_length));
    const long = long_numbers(extra);
    const number = (value: number): number => (value === 0xffffffff ? long.next().value : value);
    // In the order in which the long ones come.
    const size = number(bytes.uint32(at + 24));
    const compressed_size = number(bytes.uint32(at + 20));
    const offset = number(bytes.uint32(at + 42));
    if ((bytes.uint16(at + 8) & encrypted_flag) !== 0) {
      throw new UnpicklingError(`its record '${name}' is encrypted`);
    }
    if (this.#entries.has(name)) throw damaged(`it has two records '${name}'`);
    this.#entries.set(name, {
      method: bytes.uint16(at + 10),
      crc32: bytes.uint32(at + 16),
      compressed_size,
      size,
      offset,
    });
    return at + central_size + name_length + extra_length + bytes.uint16(at + 32);
  }

  /** Nothing that claims to be larger than a file can hold is read at all. */
  #check_sizes(): void {
    const { size: whole } = this.#source;
    let stored = 0;
    let total = 0;
    for (const [name, { size, compressed_size, method: how }] of this.#entries) {
      if (how === method.stored && size !== compressed_size) {
        throw damaged(`its record '${name}' has two sizes`);
      }
      if (size > whole) {
        throw new UnpicklingError(
          `its record '${name}' claims to have ${size} bytes, more than the file, which has ${whole}`,
        );
      }
      stored += compressed_size;
      total += size;
    }
    if (stored > whole || total > greatest_ratio * whole) {
      throw new UnpicklingError(
        `its records claim to have ${Math.max(stored, total)} bytes, more than a file of ${whole} bytes holds`,
      );
    }
  }

  /** The names of all records, folders included. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The place of a record's bytes. */
  #begin(name: string): { entry: Entry; begin: number } {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new UnpicklingError(`it has no record '${name}'`);
    const header = new Bytes(this.#source.read(entry.offset, local_size));
    const name_length = header.uint16(26);
    const own = this.#source.read(entry.offset + local_size, name_length);
    if (header.uint32(0) !== signature.local || new TextDecoder().decode(own) !== name) {
      throw damaged(`there is no record '${name}' where it should be`);
    }
    return { entry, begin: entry.offset + local_size + name_length + header.uint16(28) };
  }

  /**
   * One record's bytes.
   *
   * @param most the greatest number of bytes. Default: no limit.
   */
  bytes(name: string, most = Number.POSITIVE_INFINITY): Uint8Array {
    const { entry, begin } = this.#begin(name);
    if (entry.size > most) {
      throw new UnpicklingError(
        `its record '${name}' claims to have ${entry.size} bytes, but ${most} are expected at most`,
      );
    }
    const stored = this.#source.read(begin, entry.compressed_size);
    const bytes = inflated(name, entry, stored);
    check(name, entry, native.crc32(bytes));
    return bytes;
  }

  /** One record's bytes as the storage of a uint8 tensor, read directly into it. */
  storage(name: string): Tensor {
    const { entry, begin } = this.#begin(name);
    if (entry.method !== method.stored) {
      const bytes = this.bytes(name);
      return native.read_storage(bytes, 0, bytes.length).storage as Tensor;
    }
    if (begin + entry.size > this.#source.size) throw damaged(`its record '${name}' is cut off`);
    const { storage, crc32 } = this.#source.read_storage(begin, entry.size);
    const tensor = storage as Tensor;
    try {
      check(name, entry, crc32);
    } catch (error) {
      tensor.dispose();
      throw error;
    }
    return tensor;
  }
}

/** torch.save compresses nothing, other programs may have. */
function inflated(name: string, entry: Entry, stored: Uint8Array): Uint8Array {
  if (entry.method === method.stored) return stored;
  if (entry.method !== method.deflated) {
    throw new UnpicklingError(`its record '${name}' is compressed in the way ${entry.method}`);
  }
  let bytes: Uint8Array;
  try {
    bytes = inflateRawSync(stored, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    throw damaged(`its record '${name}' cannot be decompressed (${(error as Error).message})`);
  }
  if (bytes.length !== entry.size) throw damaged(`its record '${name}' has another size`);
  return bytes;
}

/** Without `torch.serialization.set_crc32_options` Python writes a checksum, with it may write 0. */
function check(name: string, entry: Entry, crc32: number): void {
  if (entry.crc32 === 0 || entry.crc32 === crc32) return;
  throw damaged(`the bytes of its record '${name}' are not those that were saved (CRC-32)`);
}
