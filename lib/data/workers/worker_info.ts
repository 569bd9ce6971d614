import { no_arguments } from "../../torch/internal.js";
import type { DataSource } from "../dataset.js";

/** A worker of a DataLoader, as it is told by {@link get_worker_info}. Mirrors WorkerInfo. */
export interface WorkerInfo {
  /** The worker's number, from 0 to `num_workers - 1`. */
  readonly id: number;
  /** The number of workers. */
  readonly num_workers: number;
  /** The seed of the worker's generator: the loader's draw plus `id`. */
  readonly seed: number | bigint;
  /** The worker's own copy of the dataset. */
  readonly dataset: DataSource;
  /** The kind of workers, which is always "thread". */
  readonly worker_method: "thread";
}

let info: WorkerInfo | null = null;

/**
 * The worker of a DataLoader that this thread is; null in any other thread. A dataset or a
 * `worker_init_fn` divides the work by it. Mirrors torch.utils.data.get_worker_info.
 */
export function get_worker_info(...args: []): WorkerInfo | null {
  no_arguments("get_worker_info", args);
  return info;
}

/** Makes this thread a worker. */
export function set_worker_info(worker: WorkerInfo): void {
  info = worker;
}
