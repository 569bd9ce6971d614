/** The messages between a DataLoader and its workers, and the memory that they share. */
import type { MessagePort } from "node:worker_threads";
import type { ColumnDtypes } from "../number_columns.js";
import type { FunctionPlan } from "./portable_function.js";
import type { DatasetPlan } from "./worker_dataset.js";
import type { ErrorMessage } from "./worker_error.js";

/** Everything that a worker needs to know. */
export interface WorkerSetup {
  readonly id: number;
  readonly num_workers: number;
  /** The loader's draw, which the workers' seeds count from. */
  readonly base_seed: bigint;
  readonly dataset: DatasetPlan;
  /** Whether samples come one after the other, and not by their numbers. */
  readonly is_stream: boolean;
  /** Whether there are batches, and not single samples. */
  readonly is_batched: boolean;
  /** The samples in a batch of a stream. */
  readonly batch_size: number | null;
  readonly drop_last: boolean;
  readonly collate_fn: FunctionPlan;
  readonly worker_init_fn: FunctionPlan | null;
  /** The worker's end of the channel. */
  readonly port: MessagePort;
  /** The numbers that the reader and the workers share, at the places of Control. */
  readonly control: Int32Array;
}

/** The places in the memory that the workers of a loader share with it. */
export const Control = {
  /** The number of messages from all workers, so far: the loader waits for a change. */
  arrivals: 0,
  /** The number of the pass that is read; {@link ENDED} if no more batches are wanted. */
  pass: 1,
  /** The first of the workers' states. */
  states: 2,
} as const;

/** The number of no pass: the workers are to end. */
export const ENDED = -1;

/** The states of a worker. */
export const State = { starting: 0, running: 1, exited: 2 } as const;

/** A batch to be made. */
export interface Task {
  readonly pass: number;
  readonly number: number;
  /** The samples' numbers; not looked at if they come one after the other. */
  readonly index: unknown;
}

/** The answer to a task. */
export interface Answer {
  readonly pass: number;
  readonly number: number;
  /** The batch, in the form of torch.to_message. */
  readonly batch?: unknown;
  /** The number of samples in it. */
  readonly samples?: number;
  /** The dtypes of its JavaScript numbers, if it was collated by default. */
  readonly columns?: ColumnDtypes;
  readonly error?: ErrorMessage;
  /** Whether the worker's stream has ended. */
  readonly is_end?: boolean;
}

/** The last words of a worker that ends because of an error that nothing has caught. */
export interface LastWords {
  readonly fatal: ErrorMessage;
}

/** Adds to the number of messages, and wakes the loader if it waits. */
export function announce(control: Int32Array): void {
  Atomics.add(control, Control.arrivals, 1);
  Atomics.notify(control, Control.arrivals);
}
