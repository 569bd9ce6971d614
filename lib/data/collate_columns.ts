/** Batches of the values that samples have at one place, by the class of the values. */
import { Tensor, type TypedArray, torch } from "../torch/index.js";
import { check_length, is_data_view, is_map, is_plain, kind_of } from "../torch/internal.js";
import { NumberColumns, type Path, place_in_sample, quoted } from "./number_columns.js";

type Elements = Parameters<typeof torch.tensor>[0];

/** A class, abstract ones too. */
export type CollateType = abstract new (...args: never[]) => unknown;

/** Makes a batch of the values that samples have at one place. */
export type CollateTypeFunction = (
  batch: readonly never[],
  options?: { collate_fn_map?: CollateFunctionMap | null },
) => unknown;

/** Functions that make batches, by the class (or one of several classes) of the values. */
export type CollateFunctionMap = Map<CollateType | readonly CollateType[], CollateTypeFunction>;

/** The values to be collated: those that the samples of a batch have at one place. */
export class Column {
  constructor(
    readonly values: readonly unknown[],
    readonly path: Path,
    readonly numbers: NumberColumns,
    readonly functions: CollateFunctionMap | null,
  ) {}

  /** Collates what the values have under `key`. */
  at(key: unknown, get: (value: unknown) => unknown): unknown {
    const { numbers, functions } = this;
    return collated(new Column(this.values.map(get), [...this.path, key], numbers, functions));
  }

  /** @throws TypeError at the first value that is not of the first one's kind */
  check_all(is_same: (value: unknown) => boolean): void {
    const at = this.values.findIndex((value) => !is_same(value));
    if (at < 0) return;
    throw new TypeError(
      `default_collate: ${place_in_sample(this.path, at)} of the batch is ${kind_of(this.values[at])}, but that of the first sample is ${kind_of(this.values[0])}`,
    );
  }

  /** @throws TypeError at the first value without the key */
  check_key(key: unknown, has: (value: unknown) => boolean): void {
    const at = this.values.findIndex((value) => !has(value));
    if (at < 0) return;
    throw new TypeError(
      `default_collate: ${place_in_sample(this.path, at)} of the batch has no ${quoted(key)}, but that of the first sample has one`,
    );
  }
}

function stacked(column: Column): Tensor {
  column.check_all((value) => value instanceof Tensor);
  const tensors = column.values as Tensor[];
  for (const kind of ["is_nested", "is_sparse"] as const) {
    if (!(tensors[0] as { is_nested?: boolean; is_sparse?: boolean })[kind]) continue;
    throw new TypeError(
      `Batches of ${kind.slice(3)} tensors are not currently supported by the default collate_fn; please provide a custom collate_fn to handle them appropriately.`,
    );
  }
  return (shares && stacked_shared(tensors)) || torch.stack(tensors);
}

let shares = false;

/** Makes batches be collated into memory that threads share, as a worker's are, from now on. */
export function share_batches(): void {
  shares = true;
}

/** A batch in shared memory, for tensors that are stacked as they are; null for others. */
function stacked_shared(tensors: readonly Tensor[]): Tensor | null {
  const [{ dtype, shape, layout }] = tensors as readonly [Tensor];
  const are_plain = tensors.every(
    (one) => one.dtype === dtype && one.device.type === "cpu" && !one.requires_grad,
  );
  const count = tensors.length * shape.reduce((product, size) => product * size, 1);
  if (!are_plain || layout !== torch.strided || count === 0) return null;
  const memory = new SharedArrayBuffer(count * dtype.itemsize);
  const out = torch.frombuffer(memory, { dtype }).view([tensors.length, ...shape]);
  return torch.stack([...tensors], 0, { out });
}

function of_arrays(column: Column): unknown[] {
  column.check_all(Array.isArray);
  const rows = column.values as unknown[][];
  const lengths = new Set(rows.map(({ length }) => length));
  if (lengths.size > 1) {
    throw new RangeError(
      `each sample of a batch should have as many elements: here they have ${[...lengths].join(", ")}`,
    );
  }
  const [first = []] = rows;
  return Array.from({ length: check_length(first).length }, (_, i) =>
    column.at(i, (row) => (row as unknown[])[i]),
  );
}

function of_objects(column: Column): object {
  column.check_all(is_plain);
  const keys = Object.keys(column.values[0] as object);
  for (const key of keys) column.check_key(key, (value) => Object.hasOwn(value as object, key));
  return Object.fromEntries(
    keys.map((key) => [key, column.at(key, (value) => Reflect.get(value as object, key))]),
  );
}

function of_maps(column: Column): Map<unknown, unknown> {
  column.check_all((value) => is_map(value));
  const [first] = column.values as Map<unknown, unknown>[];
  const keys = [...(first?.keys() ?? [])];
  for (const key of keys) {
    column.check_key(key, (value) => (value as Map<unknown, unknown>).has(key));
  }
  return new Map(
    keys.map((key) => [key, column.at(key, (value) => (value as Map<unknown, unknown>).get(key))]),
  );
}

/** Whether a value is a typed array. */
export const is_elements = (value: unknown): boolean =>
  ArrayBuffer.isView(value) && !is_data_view(value);

function of_elements(column: Column): Tensor {
  column.check_all(is_elements);
  const rows = (column.values as Elements[]).map((row) => torch.tensor(row));
  return (shares && stacked_shared(rows)) || torch.stack(rows);
}

/** The functions of {@link default_collate_fn_map}, which know where in a sample the values are. */
const built_in = new Map<CollateTypeFunction, (column: Column) => unknown>();

/** A function for the map, which can be called by itself as well. */
function collator(of_column: (column: Column) => unknown): CollateTypeFunction {
  const collate_values: CollateTypeFunction = (batch, options) => {
    const { collate_fn_map = null } = options ?? {};
    return of_column(new Column(batch, [], new NumberColumns(), collate_fn_map));
  };
  built_in.set(collate_values, of_column);
  return collate_values;
}

const collate_numbers = collator(({ numbers, values, path }) => numbers.tensor(values, path));

/** The class of all typed arrays, which has no name of its own. */
const TypedArrayClass = Object.getPrototypeOf(Uint8Array) as abstract new () => TypedArray;

/**
 * The functions that {@link default_collate} makes batches with, by the class of the first sample's
 * part: `Number`, `BigInt`, `Boolean` and `String` are those of plain values. A class that is added
 * is collated as well, wherever in the samples its objects are:
 *
 * ```ts
 * default_collate_fn_map.set(Picture, (pictures) => torch.stack(pictures.map(({ pixels }) => pixels)));
 * ```
 *
 * Each worker of a DataLoader has a map of its own: change it in the module of the dataset.
 *
 * Mirrors torch.utils.data._utils.collate.default_collate_fn_map.
 */
export const default_collate_fn_map: CollateFunctionMap = new Map<
  CollateType | readonly CollateType[],
  CollateTypeFunction
>([
  [Tensor, collator(stacked)],
  [TypedArrayClass, collator(of_elements)],
  [Number, collate_numbers],
  [BigInt as unknown as CollateType, collate_numbers],
  [Boolean, collate_numbers],
  [String, collator(({ values }) => values)],
]);

/** The class of a value; of a plain one that of its objects. */
function class_of(value: unknown): unknown {
  const plain = { number: Number, bigint: BigInt, boolean: Boolean, string: String };
  const kind = typeof value;
  if (kind in plain) return plain[kind as keyof typeof plain];
  if (kind !== "object" || value === null) return undefined;
  return (value as object).constructor;
}

function is_of(value: unknown, types: CollateType | readonly CollateType[]): boolean {
  if (Array.isArray(types)) return types.some((type) => is_of(value, type));
  const type = types as CollateType;
  if (type === TypedArrayClass) return is_elements(value);
  return type === class_of(value) || value instanceof type;
}

/** The function for a value: that of its own class, else the first of a class that it is of. */
function function_for(value: unknown, functions: CollateFunctionMap): CollateTypeFunction | null {
  const own = functions.get(class_of(value) as CollateType);
  if (own !== undefined) return own;
  for (const [types, found] of functions) if (is_of(value, types)) return found;
  return null;
}

/** The batch that the values of a column make. */
export function collated(column: Column): unknown {
  const { values, path, functions } = column;
  const [first] = values;
  const found = functions === null ? null : function_for(first, functions);
  if (found !== null) {
    const by_column = built_in.get(found);
    if (by_column !== undefined) return by_column(column);
    return found(values as never[], { collate_fn_map: functions });
  }
  if (Array.isArray(first)) return of_arrays(column);
  if (is_map(first)) return of_maps(column);
  if (is_plain(first)) return of_objects(column);
  throw nothing_to_collate(first, path);
}

function nothing_to_collate(first: unknown, path: Path): TypeError {
  const where = path.length === 0 ? "" : ` (${place_in_sample(path, 0)} of the batch)`;
  return new TypeError(
    "default_collate: batch must contain tensors, typed arrays, numbers, bigints, booleans, strings, " +
      `arrays, plain objects or Maps; found ${kind_of(first)}${where}`,
  );
}
