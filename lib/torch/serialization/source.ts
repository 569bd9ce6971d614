/** The source that a saved file's bytes are read from: a file on the disk, or memory. */
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { types } from "node:util";
import { type NativeTensor, native } from "../../native/index.js";

/** The bytes of a file. */
export interface Source {
  /** The name that messages use: "'model.pt'", "the buffer". */
  readonly name: string;
  readonly size: number;
  /** @throws Error if the source ends before. */
  read(offset: number, size: number): Uint8Array;
  /** Bytes as the storage of a uint8 tensor, and their CRC-32. */
  read_storage(offset: number, size: number): { storage: NativeTensor; crc32: number };
  close(): void;
}

class FileSource implements Source {
  readonly name: string;
  readonly size: number;
  readonly #file: number;

  constructor(path: string) {
    this.name = `'${path}'`;
    // Checked before it is opened, because opening a pipe would wait for a writer.
    const kind = statSync(path);
    if (!kind.isFile() && !kind.isDirectory()) {
      throw new TypeError(
        "it is a pipe or a device, where nothing can be looked up: read all of it and give torch.load the Buffer",
      );
    }
    this.#file = openSync(path, "r");
    try {
      this.size = fstatSync(this.#file).size;
      // A folder can be opened, but not read.
      readSync(this.#file, new Uint8Array(1), 0, 1, 0);
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  read(offset: number, size: number): Uint8Array {
    // Asked first: a size that the file only claims takes no memory.
    if (offset > this.size || size > this.size - offset) throw cut_off();
    const bytes = new Uint8Array(size);
    for (let done = 0; done < size; ) {
      const count = readSync(this.#file, bytes, done, size - done, offset + done);
      if (count === 0) throw cut_off();
      done += count;
    }
    return bytes;
  }

  read_storage(offset: number, size: number): { storage: NativeTensor; crc32: number } {
    return native.read_storage(this.#file, offset, size);
  }

  close(): void {
    closeSync(this.#file);
  }
}

class BufferSource implements Source {
  readonly name = "the buffer";
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get size(): number {
    return this.#bytes.length;
  }

  read(offset: number, size: number): Uint8Array {
    if (offset > this.size || size > this.size - offset) throw cut_off();
    return this.#bytes.slice(offset, offset + size);
  }

  read_storage(offset: number, size: number): { storage: NativeTensor; crc32: number } {
    return native.read_storage(this.#bytes, offset, size);
  }

  close(): void {}
}

function cut_off(): Error {
  return new Error("it ends before its records do");
}

/** The bytes of an ArrayBuffer or of a view of one, Buffers included; undefined for anything else. */
export function bytes_of(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  return types.isAnyArrayBuffer(value) ? new Uint8Array(value) : undefined;
}

/**
 * Opens the file of that path, or bytes that are in memory.
 *
 * @throws Error if there is no such file, or it cannot be read.
 */
export function open_source(file: string | Uint8Array): Source {
  return typeof file === "string" ? new FileSource(file) : new BufferSource(file);
}
