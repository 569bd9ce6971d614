import { type Dtype, type Tensor, torch } from "../torch/index.js";
import { is_map, kind_of, text_of } from "../torch/internal.js";

/** The place of a value in a sample: the keys that lead to it. */
export type Path = readonly unknown[];

type Number = number | bigint | boolean;

const names = { bool: "true or false", int64: "whole numbers", float64: "fractions" } as const;

type ColumnDtype = keyof typeof names;

/** Places in a sample, and the dtypes of the JavaScript numbers there. */
export type ColumnDtypes = readonly { readonly path: Path; readonly dtype: ColumnDtype }[];

/** A key in the words of an error. */
export function quoted(key: unknown): string {
  return typeof key === "string" ? JSON.stringify(key) : text_of(key);
}

/** A place in a sample as one writes it: "[1].label". */
export function place(path: Path): string {
  return path
    .map((key) => {
      if (typeof key === "number") return `[${key}]`;
      return typeof key === "string" && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)
        ? `.${key}`
        : `[${quoted(key)}]`;
    })
    .join("");
}

/** A sample's place in the words of an error: "sample 3", "[1] of sample 3". */
export function place_in_sample(path: Path, sample: number): string {
  return path.length === 0 ? `sample ${sample}` : `${place(path)} of sample ${sample}`;
}

function is_number(value: unknown): value is Number {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
}

/** A JavaScript number is whole or not: 1.0 and 1 are the same. Beyond 2^53 it is a floating-point value. */
function dtype_of_value(value: Number): ColumnDtype {
  if (typeof value === "boolean") return "bool";
  return typeof value === "bigint" || Number.isSafeInteger(value) ? "int64" : "float64";
}

/** The dtype that holds values of both. */
function common(a: ColumnDtype, b: ColumnDtype): ColumnDtype {
  if (a === b) return a;
  return a === "float64" || b === "float64" ? "float64" : "int64";
}

function dtype_of_values(values: readonly unknown[], path: Path): ColumnDtype {
  let found: ColumnDtype = dtype_of_value(values[0] as Number);
  for (const [i, value] of values.entries()) {
    if (!is_number(value)) {
      const first = typeof values[0];
      throw new TypeError(
        `default_collate: ${place_in_sample(path, i)} of the batch is ${kind_of(value)}, but that of the first sample is a ${first}`,
      );
    }
    found = common(found, dtype_of_value(value));
  }
  return found;
}

function value_at(sample: unknown, path: Path): unknown {
  let value = sample;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = is_map(value) ? value.get(key) : Reflect.get(value, key as PropertyKey);
  }
  return value;
}

/**
 * The dtypes of the JavaScript numbers in samples. Python distinguishes int and float;
 * JavaScript has one kind of number, so the values decide: numbers that are all whole are int64,
 * any others float64. Each place in a sample is decided once, for all batches: from all samples of
 * an array, which is at hand, else from the first batch.
 */
export class NumberColumns {
  readonly #decided = new Map<string, { readonly path: Path; readonly dtype: ColumnDtype }>();
  readonly #samples: () => Iterable<unknown>;

  /** @param samples all samples that can be looked at beforehand. Default: none. */
  constructor(samples: () => Iterable<unknown> = () => []) {
    this.#samples = samples;
  }

  /**
   * One tensor of the numbers that the samples of a batch have at a place.
   *
   * @throws TypeError for numbers that do not fit the dtype of the batches before
   */
  tensor(values: readonly unknown[], path: Path): unknown {
    const key = place(path);
    const here = dtype_of_values(values, path);
    const dtype = this.#decided_for(key, path, here);
    if (common(dtype, here) !== dtype) {
      const at = values.findIndex((value) => dtype_of_value(value as Number) === here);
      throw misfit(`${place_in_sample(path, at)} of the batch is ${text_of(values[at])}`, dtype);
    }
    // A bigint among fractions is one of them.
    const given = dtype === "float64" ? values.map(Number) : values;
    return torch.tensor(given as number[], { dtype: torch[dtype] as Dtype });
  }

  #decide(here: ColumnDtype, path: Path): ColumnDtype {
    let dtype = here;
    if (dtype === "float64") return dtype;
    for (const sample of this.#samples()) {
      const value = value_at(sample, path);
      if (is_number(value)) dtype = common(dtype, dtype_of_value(value));
      if (dtype === "float64") break;
    }
    return dtype;
  }

  /** The dtype of a place, which is decided by this batch if none was before. */
  #decided_for(key: string, path: Path, here: ColumnDtype): ColumnDtype {
    const before = this.#decided.get(key);
    if (before !== undefined) return before.dtype;
    const dtype = this.#decide(here, path);
    this.#decided.set(key, { path, dtype });
    return dtype;
  }

  /** The places that had JavaScript numbers, and their dtypes. */
  get columns(): ColumnDtypes {
    return [...this.#decided.values()];
  }

  /**
   * A batch that another thread has collated, whose numbers get the dtypes of the batches before.
   *
   * @param columns the places of numbers in it, and the dtypes that they have there
   * @throws TypeError for numbers that do not fit the dtype of the batches before
   */
  settle(batch: unknown, columns: ColumnDtypes): unknown {
    let settled = batch;
    for (const { path, dtype: here } of columns) {
      const dtype = this.#decided_for(place(path), path, here);
      if (dtype === here) continue;
      if (common(dtype, here) !== dtype) {
        const where = path.length === 0 ? "a sample" : `${place(path)} of a sample`;
        throw misfit(`${where} of the batch is one of ${names[here]}`, dtype);
      }
      settled = with_changed(settled, path, (tensor) => tensor.to(torch[dtype] as Dtype));
    }
    return settled;
  }
}

/** The value with the tensor at that place changed, in the containers that it has. */
function with_changed(value: unknown, path: Path, change: (tensor: Tensor) => Tensor): unknown {
  const [key, ...rest] = path;
  if (path.length === 0) return change(value as Tensor);
  if (is_map(value)) {
    (value as Map<unknown, unknown>).set(key, with_changed(value.get(key), rest, change));
  } else {
    const inner = with_changed(Reflect.get(value as object, key as PropertyKey), rest, change);
    Reflect.set(value as object, key as PropertyKey, inner);
  }
  return value;
}

function misfit(what: string, dtype: ColumnDtype): TypeError {
  return new TypeError(
    `default_collate: ${what}, but the batches ` +
      `before had ${names[dtype]} there, which make a tensor of ${dtype}. A dtype must not change from ` +
      "batch to batch: write the samples with tensors or typed arrays instead of numbers there " +
      "(torch.tensor(0.5), new Float32Array([0.5])), or give the DataLoader a collate_fn",
  );
}
