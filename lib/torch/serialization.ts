/** `torch.save` and `torch.load`: files that Python's PyTorch reads and writes as well. */
import { randomUUID } from "node:crypto";
import { closeSync, openSync, readSync, renameSync, rmSync } from "node:fs";
import { type NativeArchiveReader, native } from "../native.js";
import type { Complex } from "./complex.js";
import { device_count, is_available } from "./cuda.js";
import { Device } from "./device.js";
import type { Dtype } from "./dtype.js";
import { find_global, Storage, StorageType } from "./pickle/globals.js";
import { Pickler, type SavedStorage, type SavedTensor } from "./pickle/pickler.js";
import { storage_classes } from "./pickle/storage_classes.js";
import { to_javascript } from "./pickle/to_javascript.js";
import { Unpickler, UnpicklingError } from "./pickle/unpickler.js";
import { Tensor } from "./tensor.js";
import type { DeviceLike } from "./types.js";

/** What can be saved: state dicts and whatever else is made of these. */
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

/** Where {@link load} puts tensors: on one device, or on another for each of the file's. */
export type MapLocation =
  | DeviceLike
  | Readonly<Record<string, DeviceLike>>
  | ((location: string) => DeviceLike | undefined);

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

/**
 * Writes a file that Python's `torch.load` reads, with weights_only too. Mirrors torch.save.
 *
 * Objects become dicts with string keys, Maps dicts with string, integer or other number keys,
 * arrays lists; integral numbers and bigints become ints, other numbers floats. Tensors that share
 * memory share it in the file. The file appears whole or not at all.
 *
 * @throws TypeError for a value of any other kind, such as a function or an instance of a class
 * @throws Error where the file cannot be written
 */
export function save(value: Saveable, path: string): void {
  const storages = new SavedStorages();
  const pickle = new Pickler(storages.add).dump(value);
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    native.archive_write(partial, [
      ["data.pkl", pickle],
      [".format_version", text("1")],
      [".storage_alignment", text("64")],
      ["byteorder", text("little")],
      ...storages.tensors.map((tensor, key) => [`data/${key}`, tensor] as const),
    ]);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new Error(`torch.save: ${(error as Error).message}`, { cause: error });
  }
}

/** The file's first bytes tell a zip file from others. */
function check_format(path: string): void {
  const bytes = Buffer.alloc(4);
  let count: number;
  try {
    const file = openSync(path, "r");
    try {
      count = readSync(file, bytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new Error(`torch.load: '${path}' cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (bytes.toString("latin1") === "PK\x03\x04") return;
  const is_pickle = count > 1 && bytes[0] === 0x80 && (bytes[1] as number) <= 5;
  throw new UnpicklingError(
    is_pickle
      ? `torch.load: '${path}' is a pickle, the format of PyTorch before 1.6: load it in Python and ` +
          "save it with torch.save as it is now"
      : `torch.load: '${path}' is no file that torch.save wrote: it is ${count === 0 ? "empty" : "no zip file"}`,
  );
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
    new Device(Object.hasOwn(map, location) ? (map[location] as DeviceLike) : location),
  );
}

/** The storages of a file, each read when it is first asked for. */
class LoadedStorages {
  readonly #archive: NativeArchiveReader;
  readonly #map_location: MapLocation | undefined;
  readonly #bytes = new Map<string, Tensor>();

  constructor(archive: NativeArchiveReader, map_location: MapLocation | undefined) {
    this.#archive = archive;
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
      bytes = new Tensor(this.#archive.storage(`data/${key}`)).to(device);
      this.#bytes.set(key, bytes);
    }
    return new Storage(bytes, type.dtype);
  };
}

function read(path: string, map_location: MapLocation | undefined): unknown {
  const archive = new native.ArchiveReader(path);
  const records = new Set(archive.records());
  if (records.has("constants.pkl")) {
    throw new UnpicklingError("it is a TorchScript archive, which torch.load does not read");
  }
  if (!records.has("data.pkl")) throw new UnpicklingError("it has no record data.pkl");
  if (records.has("byteorder")) {
    const order = new TextDecoder().decode(archive.bytes("byteorder"));
    if (order !== "little") throw new UnpicklingError(`its byte order is ${order}, not little`);
  }
  const storages = new LoadedStorages(archive, map_location);
  const unpickler = new Unpickler(archive.bytes("data.pkl"), {
    find_global,
    persistent_load: storages.load,
  });
  return to_javascript(unpickler.load());
}

/**
 * Reads what {@link save} or Python's `torch.save` wrote, as Python does with `weights_only=True`:
 * tensors, numbers, strings, lists, tuples, sets and dicts of them. Mirrors torch.load.
 *
 * A dict with string keys only becomes a plain object, any other a Map; a list or tuple an array; an
 * int past 2^53 a bigint. Tensors that shared memory share it again. A Parameter becomes a Tensor that
 * requires grad. A state_dict's `_metadata` is kept as a property that is not enumerable.
 *
 * @param options `map_location`: the device that tensors are put on, or by the name of the device
 *   they were on ("cuda:0") another. Default: where they were.
 * @throws Error where there is no such file, or a device of the file is not there
 * @throws UnpicklingError where it is no file that PyTorch wrote, is damaged, or names any other of
 *   Python's classes and functions
 */
export function load(path: string, { map_location }: { map_location?: MapLocation } = {}): unknown {
  check_format(path);
  try {
    return read(path, map_location);
  } catch (error) {
    const reason = (error as Error).message;
    const message = `torch.load: '${path}' cannot be loaded: ${reason}`;
    const Class = error instanceof UnpicklingError ? UnpicklingError : Error;
    throw new Class(message, { cause: error });
  }
}
