import { data_collate, data_convert, default_collate, default_convert } from "../collate.js";
import { dataset_kind } from "../dataset.js";
import type { BatchSource } from "../fetch.js";
import { WorkerPool } from "./pool.js";
import { type AnyFunction, type FunctionPlan, plan_of } from "./portable_function.js";
import { dataset_plan } from "./worker_dataset.js";

const built_in = new Map<unknown, string>(
  Object.entries({ default_collate, default_convert, data_collate, data_convert }).map(
    ([name, value]) => [value, name],
  ),
);

/**
 * The way to a function of a loader's that its workers call.
 *
 * @throws TypeError for one of this thread alone
 */
function plan_for(option: string, given: AnyFunction): FunctionPlan {
  const name = built_in.get(given);
  const plan = name === undefined ? plan_of(given) : ({ kind: "built-in", name } as const);
  if (plan !== undefined) return plan;
  throw new TypeError(
    `DataLoader: ${option} is a function of this thread, which workers cannot call: make it by ` +
      'await worker_function(new URL("./functions.js#name", import.meta.url)), or of a function ' +
      "that sees nothing but its arguments by await worker_function((…) => …)",
  );
}

/** The parts of a loader that its workers depend on. */
interface WorkerOptions {
  readonly num_workers: number;
  readonly batch_size: number | null;
  readonly drop_last: boolean;
  readonly worker_init_fn: AnyFunction | null;
}

/**
 * Starts the workers of a loader.
 *
 * @throws TypeError for a dataset or a function that workers cannot have
 */
export function worker_pool(
  source: BatchSource,
  options: WorkerOptions,
  base_seed: bigint,
): WorkerPool {
  const { num_workers, batch_size, drop_last, worker_init_fn } = options;
  const { dataset, is_batched, collate_fn } = source;
  return new WorkerPool({
    num_workers,
    base_seed,
    dataset: dataset_plan(dataset),
    is_stream: dataset_kind(dataset) === "stream",
    is_batched,
    batch_size,
    drop_last,
    collate_fn: plan_for("collate_fn", collate_fn),
    worker_init_fn: worker_init_fn === null ? null : plan_for("worker_init_fn", worker_init_fn),
  });
}
