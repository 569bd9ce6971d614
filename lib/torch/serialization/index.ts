/** `torch.save` and `torch.load`: files that Python's PyTorch reads and writes as well. */
import { fileURLToPath } from "node:url";
import { native } from "../../native/index.js";
import type { Complex } from "../complex.js";
import { device_count, is_available } from "../cuda.js";
import { Device } from "../device.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import {
  anything,
  boolean,
  callable,
  either,
  instance,
  Kind,
  nullable,
  required,
  string,
} from "../dispatch/tensor_kinds.js";
import { is_plain, kind_of } from "../dispatch/values.js";
import type { Dtype } from "../dtype.js";
import type { GlobalURL } from "../globals.js";
import type { Tensor } from "../tensor/index.js";
import type { DeviceLike } from "../types.js";
import { Archive } from "./archive.js";
import { describe_archive, describe_file } from "./file_kind.js";
import { find_global, Storage, StorageType } from "./pickle/globals.js";
import { Pickler, type SavedStorage, type SavedTensor } from "./pickle/pickler.js";
import { storage_classes } from "./pickle/storage_classes.js";
import { to_javascript } from "./pickle/to_javascript.js";
import { Unpickler, UnpicklingError } from "./pickle/unpickler.js";
import { bytes_of, open_source, type Source } from "./source.js";

/** The values that can be saved: state dicts, and any others that are made of these types. */
export type Saveable =
  | Tensor
  | number
  | bigint
  | boolean
  | string
  | null
  | undefined
  | Complex
  | Device
  | Dtype
  | Uint8Array
  | readonly Saveable[]
  | { readonly [key: string]: Saveable }
  | ReadonlyMap<string | number | bigint | boolean, Saveable>
  | ReadonlySet<Saveable>;

/** `T` itself if it can be saved; otherwise a type that shows what in it cannot. */
type Checked<T> = T extends Saveable
  ? T
  : T extends (...args: never[]) => unknown
    ? never
    : T extends ReadonlyMap<infer Key, infer Value>
      ? ReadonlyMap<Key, Checked<Value>>
      : T extends object
        ? { readonly [Key in keyof T]: Checked<T[Key]> }
        : never;

/**
 * A device for tensors that were on another, by the name of that device: `{ "cuda:1": "cuda:0" }`.
 */
export type DeviceMap = {
  readonly [location in "cpu" | "cuda" | "meta" | `${string}:${number}`]?: DeviceLike;
};

/**
 * The device that {@link load} puts tensors on: one for all, or on another for each of the file's.
 */
export type MapLocation = DeviceLike | DeviceMap | ((location: string) => DeviceLike | undefined);

/** The storages of what is being saved, each once however many tensors share it. */
class SavedStorages {
  /** A tensor of each storage, in the order of their keys. */
  readonly tensors: Tensor[] = [];
  readonly #by_id = new Map<bigint, { saved: SavedStorage; dtype: Dtype }>();

  add = (given: Tensor): SavedTensor => {
    const { layout, device, dtype } = given;
    if (layout.name !== "strided" || device.type === "meta" || dtype.name.startsWith("q")) {
      const what = layout.name !== "strided" ? layout : device.type === "meta" ? "meta" : dtype;
      throw new TypeError(
        `a ${what} tensor cannot be saved: only dense and sparse ones with elements`,
      );
    }
    const tensor = given.detach().resolve_conj().resolve_neg();
    return {
      storage: this.#storage(tensor, dtype),
      offset: tensor.storage_offset(),
      size: tensor.shape,
      stride: tensor.stride(),
      requires_grad: given.requires_grad,
      ...(storage_classes.has(dtype) ? {} : { dtype }),
    };
  };

  #storage(tensor: Tensor, dtype: Dtype): SavedStorage {
    const { id, nbytes } = native.storage_of(tensor);
    const found = this.#by_id.get(id);
    if (found !== undefined) {
      if (found.dtype !== dtype) {
        throw new Error(
          "Cannot save multiple tensors or storages that view the same data as different types",
        );
      }
      return found.saved;
    }
    const name = storage_classes.get(dtype);
    const saved: SavedStorage = {
      key: String(this.tensors.length),
      type: name === undefined ? ["torch.storage", "UntypedStorage"] : ["torch", name],
      location: tensor.device.toString(),
      numel: name === undefined ? nbytes : Math.floor(nbytes / dtype.itemsize),
    };
    this.tensors.push(tensor);
    this.#by_id.set(id, { saved, dtype });
    return saved;
  }
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The path that a string or a `file:` URL is. */
function path_of(path: string | GlobalURL, what: string): string {
  const text = path instanceof URL ? fileURLToPath(path) : path;
  if (typeof text !== "string") {
    throw new TypeError(`${what}: expected a file's path, but got ${kind_of(path)}`);
  }
  if (!text.includes("\0")) return text;
  throw new TypeError(`${what}: a path cannot have a null byte in it: ${JSON.stringify(text)}`);
}

/** The error of `what`, which names it, and of the kind that it was. */
function named(what: string, error: unknown): Error {
  const { message } = error as Error;
  const classes = [UnpicklingError, TypeError, RangeError];
  const Class = classes.find((candidate) => error instanceof candidate) ?? Error;
  return new Class(`${what}${message}`, { cause: error });
}

/** The arguments of {@link save} by name. */
export interface SavedTo<T = Saveable> {
  /** The value that is saved. */
  obj?: T;
  /** The file's path. */
  f?: string | GlobalURL;
}

const read_save = signature<{ obj: Saveable; f: string | GlobalURL }>("save", {
  obj: anything<Saveable>(),
  f: anything<string | GlobalURL>(),
});

/**
 * Writes a file that Python's `torch.load` reads, with weights_only too. Mirrors torch.save.
 *
 * Objects become dicts with string keys, Maps dicts with string, integer or other number keys,
 * arrays lists; integral numbers and bigints become ints, other numbers floats. Tensors that share
 * memory share it in the file.
 *
 * The file appears whole or not at all: what was there stays until the new file is on the disk, also
 * if the process is killed or the disk is full. A file that is there keeps its mode and owner, a
 * symbolic link goes on leading to it; a pipe or a device is written to.
 *
 * @param obj what is saved: a {@link Saveable}, or an object of an interface with such members.
 * @param f the file's path or `file:` URL.
 * @throws TypeError for a value of any other kind, such as a function or an instance of a class
 * @throws Error if the file cannot be written
 */
export function save<T>(
  ...args: Arguments<[obj: T & Checked<T>, f: string | GlobalURL], [], SavedTo<T & Checked<T>>>
): void;
export function save(...args: unknown[]): void {
  const { obj: value, f } = read_save(args);
  const file = path_of(f, "torch.save");
  const storages = new SavedStorages();
  const pickle = new Pickler(storages.add).dump(value);
  try {
    native.archive_write(file, [
      ["data.pkl", pickle],
      [".format_version", text("1")],
      [".storage_alignment", text("64")],
      ["byteorder", text("little")],
      ...storages.tensors.map((tensor, key) => [`data/${key}`, tensor] as const),
    ]);
  } catch (error) {
    throw named("torch.save: ", error);
  }
}

function check_device(device: Device): Device {
  if (device.type !== "cuda") return device;
  if (!is_available()) {
    throw new Error(
      "Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is false. If you " +
        'are running on a CPU-only machine, please use torch.load with { map_location: "cpu" } to map ' +
        "your storages to the CPU.",
    );
  }
  const count = device_count();
  if ((device.index ?? 0) >= count) {
    throw new Error(
      `Attempting to deserialize object on CUDA device ${device.index} but torch.cuda.device_count() is ` +
        `${count}. Please use torch.load with map_location to map your storages to an existing device.`,
    );
  }
  return device;
}

/** The device for what was saved on the device of that name. */
function place(location: string, map: MapLocation | undefined): Device {
  if (map === undefined) return check_device(new Device(location));
  if (typeof map === "function") return check_device(new Device(map(location) ?? location));
  if (typeof map === "string" || map instanceof Device) return check_device(new Device(map));
  return check_device(
    new Device(Object.hasOwn(map, location) ? (map[location as "cpu"] as DeviceLike) : location),
  );
}

/** The storages of a file, each read when it is first asked for. */
class LoadedStorages {
  readonly #read: (key: string) => Tensor;
  readonly #map_location: MapLocation | undefined;
  readonly #bytes = new Map<string, Tensor>();

  constructor(read_record: (key: string) => Tensor, map_location: MapLocation | undefined) {
    this.#read = read_record;
    this.#map_location = map_location;
  }

  load = ([tag, type, key, location]: readonly unknown[]): Storage => {
    if (
      tag !== "storage" ||
      !(type instanceof StorageType) ||
      typeof key !== "string" ||
      typeof location !== "string"
    ) {
      throw new UnpicklingError("the file asks for something stored that is no tensor's storage");
    }
    let bytes = this.#bytes.get(key);
    if (bytes === undefined) {
      const device = place(location, this.#map_location);
      bytes = this.#read(key).to(device);
      this.#bytes.set(key, bytes);
    }
    return new Storage(bytes, type.dtype);
  };
}

/** The newest version of the file's format that LibTorch reads. */
const newest_version = 10;
/** More than any of the small records has. */
const small = 64;

function read(source: Source, map_location: MapLocation | undefined): unknown {
  const archive = new Archive(source);
  const { names } = archive;
  const other = describe_archive(names);
  if (other !== undefined) throw new UnpicklingError(`it ${other}`);
  const folder = (names.find((name) => /^[^/]+\/data\.pkl$/.test(name)) as string).split("/")[0];
  const small_text = (name: string) => new TextDecoder().decode(archive.bytes(name, small)).trim();
  const version = small_text(
    names.includes(`${folder}/version`) ? `${folder}/version` : `${folder}/.data/version`,
  );
  if (!(Number(version) >= 1 && Number(version) <= newest_version)) {
    throw new UnpicklingError(
      `its format has version '${version}', and this LibTorch reads 1 to ${newest_version}`,
    );
  }
  if (names.includes(`${folder}/byteorder`)) {
    const order = small_text(`${folder}/byteorder`);
    if (order !== "little") throw new UnpicklingError(`its byte order is ${order}, not little`);
  }
  const storages = new LoadedStorages(
    (key) => archive.storage(`${folder}/data/${key}`),
    map_location,
  );
  const unpickler = new Unpickler(archive.bytes(`${folder}/data.pkl`), {
    find_global,
    persistent_load: storages.load,
  });
  return to_javascript(unpickler.load());
}

/** The bytes of zip files begin so. */
const zip = "PK\x03\x04";

function load_source(source: Source, map_location: MapLocation | undefined): unknown {
  const head = source.read(0, Math.min(source.size, zip.length));
  if (Buffer.from(head).toString("latin1") !== zip) {
    throw new UnpicklingError(`torch.load: ${source.name} ${describe_file(source)}`);
  }
  try {
    return read(source, map_location);
  } catch (error) {
    throw named(`torch.load: ${source.name} cannot be loaded: `, error);
  }
}

/** The path or the bytes of what is to be loaded. */
function open(file: unknown): Source {
  const bytes = bytes_of(file);
  if (bytes !== undefined) return open_source(bytes);
  if (typeof file !== "string" && !(file instanceof URL)) {
    throw new TypeError(
      "torch.load: expected a file's path, or its bytes as a Buffer, a Uint8Array or an ArrayBuffer, " +
        `but got ${kind_of(file)}`,
    );
  }
  const path = path_of(file, "torch.load");
  try {
    return open_source(path);
  } catch (error) {
    throw named(`torch.load: '${path}' cannot be read: `, error);
  }
}

/** The arguments of {@link load} by name. */
export interface LoadOptions {
  /** The file. */
  f?: LoadedFrom | undefined;
  /**
   * The device that tensors are put on, or by the name of the device that they were on ("cuda:0")
   * another. Default: null, the device that they were on.
   */
  map_location?: MapLocation | null | undefined;
  /** Whether nothing but plain data is loaded, which is all that there is. Default: null, so. */
  weights_only?: true | null | undefined;
}

/** A path or `file:` URL, or a file's bytes. */
export type LoadedFrom = string | GlobalURL | ArrayBufferView | ArrayBufferLike;

/** Whether a device has that name. */
function is_device(name: string): boolean {
  try {
    return new Device(name) !== undefined;
  } catch {
    return false;
  }
}

const map_of_devices = new Kind<DeviceMap>(
  "object with names of devices",
  (value) => is_plain(value) && Object.keys(value).every(is_device),
  required,
  true,
);

const read_load = signature<
  { f: unknown; map_location: MapLocation | null },
  { weights_only: boolean | null }
>(
  "load",
  {
    f: anything(),
    map_location: nullable(
      either<[Device, string, (location: string) => DeviceLike | undefined, DeviceMap]>(
        instance(Device, "device"),
        string(),
        callable(),
        map_of_devices,
      ),
    ),
  },
  { weights_only: nullable(boolean()) },
);

/**
 * Reads what {@link save} or Python's `torch.save` wrote, as Python does with `weights_only=True`:
 * tensors, numbers, strings, lists, tuples, sets and dicts of them. Mirrors torch.load.
 *
 * A dict with string keys only becomes a plain object, any other a Map; both keep the order of their
 * items, integer-like names included. A list or tuple becomes an array, an int past 2^53 a bigint.
 * Tensors that shared memory share it again. A Parameter becomes a Tensor that requires grad. A
 * state_dict's `_metadata` is kept as a property that is not enumerable.
 *
 * Everything that is read is compared with its checksum in the file.
 *
 * @typeParam T what is in the file: the program knows it, and nothing checks it. Default: any, as
 *   nothing else fits state_dicts, checkpoints and single tensors alike.
 * @param f its path or `file:` URL, or its bytes: a Buffer or any other view, or an ArrayBuffer.
 * @param map_location the device that tensors are put on, or by the name of the device that they
 *   were on ("cuda:0") another. Default: null, the device that they were on.
 * @param weights_only true or null, which is the same: nothing but plain data is loaded.
 * @throws Error if there is no such file, or a device of the file is not available
 * @throws UnpicklingError if the file was not written by PyTorch, is damaged, or names any other of
 *   Python's classes and functions
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever the file holds, as in Python.
export function load<T = any>(
  ...args: Arguments<[f: LoadedFrom], [map_location: MapLocation | null], LoadOptions>
): T;
export function load(...args: unknown[]): unknown {
  const { f, map_location, weights_only } = read_load(args);
  if (weights_only === false) {
    throw new Error(
      "torch.load: weights_only: false is not supported: objects of Python's classes cannot be " +
        "loaded. Save their state_dict instead.",
    );
  }
  const source = open(f);
  try {
    return load_source(source, map_location ?? undefined);
  } finally {
    source.close();
  }
}
