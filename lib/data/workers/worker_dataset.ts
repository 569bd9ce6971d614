/** Datasets that a worker can have as well. */
import { type Tensor, torch } from "../../torch/index.js";
import { type GlobalURL, kind_of } from "../../torch/internal.js";
import { ConcatDataset } from "../concat_dataset.js";
import { type DataSource, dataset_kind, is_dataset, no_dataset } from "../dataset.js";
import { ChainDataset } from "../iterable_dataset.js";
import { StackDataset } from "../stack_dataset.js";
import { Subset } from "../subset.js";
import { TensorDataset } from "../tensor_dataset.js";
import {
  type AnyFunction,
  call_or_construct,
  type FunctionPlan,
  follow,
  function_plan,
} from "./portable_function.js";

/** The way a worker comes by a dataset. */
export type DatasetPlan =
  /** Made by a function of {@link worker_dataset}, from the state that torch's generator had then. */
  | {
      readonly kind: "made";
      readonly by: FunctionPlan;
      readonly args: unknown;
      readonly rng_state: unknown;
    }
  /** Data that can be posted, in the form of torch.to_message. */
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "tensors"; readonly tensors: unknown }
  | { readonly kind: "subset"; readonly dataset: DatasetPlan; readonly indices: readonly number[] }
  | {
      readonly kind: "concat" | "chain" | "stack";
      readonly datasets: readonly DatasetPlan[];
      /** The names of a StackDataset's datasets, if they have names. */
      readonly names: readonly string[] | null;
    };

/** A class or function that makes a dataset. */
export type DatasetMaker =
  | (new (
      ...args: never[]
    ) => DataSource)
  | ((...args: never[]) => DataSource | PromiseLike<DataSource>);

/** The arguments that make a dataset. */
export type DatasetArguments<Maker> = Maker extends abstract new (
  ...args: infer Args
) => unknown
  ? Args
  : Maker extends (...args: infer Args) => unknown
    ? Args
    : never;

/** The dataset that a class or function makes. */
export type DatasetMadeBy<Maker> = Maker extends abstract new (
  ...args: never[]
) => infer Made
  ? Made
  : Maker extends (...args: never[]) => infer Made
    ? Awaited<Made>
    : never;

type AnyMaker = (...args: unknown[]) => DataSource;

const plans = new WeakMap<object, DatasetPlan>();

async function made_by(by: FunctionPlan, args: readonly unknown[]): Promise<DataSource> {
  const found = await follow(by);
  const is_maker = typeof found === "function";
  const made: unknown = is_maker ? await call_or_construct(found as AnyFunction, args) : found;
  if (!is_dataset(made)) throw new TypeError(`worker_dataset: ${no_dataset(made)}`);
  return made;
}

/**
 * A dataset that the workers of a DataLoader can have as well as this thread: each makes its own. It
 * is given as the URL of a module whose default export is a class or function that makes it, and the
 * arguments; the URL's hash may name another export.
 *
 * ```ts
 * import type { Rows } from "./rows.js";
 * const rows = await worker_dataset<typeof Rows>(new URL("./rows.js#Rows", import.meta.url), "train.csv");
 * const loader = new DataLoader(rows, { batch_size: 64, shuffle: true, num_workers: 2 });
 * ```
 *
 * Or as a function that makes it, which is passed on by its text: it sees its arguments and what is
 * global, and imports by `await import(…)` anything else.
 *
 * ```ts
 * const rows = await worker_dataset(async (path: string) => {
 *   const { readFile } = await import("node:fs/promises");
 *   return JSON.parse(await readFile(path, "utf8")) as number[][];
 * }, "rows.json");
 * ```
 *
 * The arguments are posted to the workers: data, and tensors. Tensors in shared memory
 * (`share_memory_`) are not copied. A dataset that draws random numbers while it is made draws the
 * same ones in each worker.
 *
 * @throws TypeError if no dataset is made
 */
export function worker_dataset<Maker extends DatasetMaker = AnyMaker>(
  source: GlobalURL | string,
  ...args: DatasetArguments<Maker>
): Promise<DatasetMadeBy<Maker>>;
export function worker_dataset<Args extends unknown[], Made extends DataSource>(
  source: (...args: Args) => Made | PromiseLike<Made>,
  ...args: Args
): Promise<Made>;
export async function worker_dataset(source: unknown, ...args: unknown[]): Promise<DataSource> {
  const by = function_plan("worker_dataset", source);
  const posted = {
    args: torch.to_message(args),
    rng_state: torch.to_message(torch.get_rng_state()),
  };
  const made = await made_by(by, args);
  plans.set(made, { kind: "made", by, ...posted });
  return made;
}

/** Whether an object is of the class itself, whose methods are known, and of no subclass. */
const is_exactly = (value: object, type: { readonly prototype: object }): boolean =>
  Object.getPrototypeOf(value) === type.prototype;

/**
 * The way to a dataset that any thread can follow: one of {@link worker_dataset}, data that can be
 * posted, or one made of these.
 *
 * @throws TypeError for a dataset of another kind
 */
export function dataset_plan(dataset: DataSource): DatasetPlan {
  const plan = plans.get(dataset);
  if (plan !== undefined) return plan;
  const all = (datasets: readonly DataSource[]): DatasetPlan[] => datasets.map(dataset_plan);
  if (is_exactly(dataset, TensorDataset)) {
    const { tensors } = dataset as TensorDataset;
    return { kind: "tensors", tensors: torch.to_message(tensors) };
  }
  if (is_exactly(dataset, Subset)) {
    const { dataset: whole, indices } = dataset as Subset<unknown>;
    return { kind: "subset", dataset: dataset_plan(whole), indices };
  }
  if (is_exactly(dataset, ConcatDataset)) {
    const { datasets } = dataset as ConcatDataset<unknown>;
    return { kind: "concat", datasets: all(datasets), names: null };
  }
  if (is_exactly(dataset, ChainDataset)) {
    const { datasets } = dataset as ChainDataset<unknown>;
    return { kind: "chain", datasets: all(datasets), names: null };
  }
  if (is_exactly(dataset, StackDataset)) {
    const { datasets } = dataset as StackDataset;
    const names = Array.isArray(datasets) ? null : Object.keys(datasets);
    return { kind: "stack", datasets: all(Object.values(datasets)), names };
  }
  const kind = dataset_kind(dataset);
  if (kind !== "Dataset" && kind !== "stream") {
    return { kind: "value", value: torch.to_message(dataset) };
  }
  throw new TypeError(
    `DataLoader: a worker cannot be given ${kind_of(dataset)}, an object with methods: make it by ` +
      'await worker_dataset(new URL("./rows.js", import.meta.url), …arguments), of a module whose ' +
      "default export is its class",
  );
}

/** The dataset that a plan leads to, made anew. */
export async function follow_dataset(plan: DatasetPlan): Promise<DataSource> {
  switch (plan.kind) {
    case "made":
      torch.set_rng_state(torch.from_message<Tensor>(plan.rng_state));
      return made_by(plan.by, torch.from_message(plan.args));
    case "value":
      return torch.from_message(plan.value);
    case "tensors":
      return new TensorDataset(...torch.from_message<TensorDataset["tensors"]>(plan.tensors));
    case "subset":
      return new Subset(await follow_dataset(plan.dataset), plan.indices);
  }
  const datasets: DataSource[] = [];
  // One after the other: each may draw while it is made.
  for (const part of plan.datasets) datasets.push(await follow_dataset(part));
  if (plan.kind === "concat") return new ConcatDataset(datasets);
  if (plan.kind === "chain") return new ChainDataset(datasets as never);
  const { names } = plan;
  if (names === null) return new StackDataset(...datasets);
  return new StackDataset(Object.fromEntries(names.map((name, i) => [name, datasets[i]])) as never);
}
