/** The work of one of a DataLoader's workers. Mirrors torch.utils.data._utils.worker._worker_loop. */
import { threadId } from "node:worker_threads";
import { torch } from "../../torch/index.js";
import { compute_alone, note_thread, use_own_generator } from "../../torch/internal.js";
import { data_collate, data_convert, default_collate, default_convert } from "../collate.js";
import { share_batches } from "../collate_columns.js";
import type { DataSource } from "../dataset.js";
import { type BatchSource, batch_of, fetch_batch } from "../fetch.js";
import { NumberColumns } from "../number_columns.js";
import { is_async_iterable } from "../passes.js";
import { read_stream, read_stream_async } from "../stream.js";
import { follow } from "./portable_function.js";
import { type Answer, announce, Control, State, type Task, type WorkerSetup } from "./protocol.js";
import { follow_dataset } from "./worker_dataset.js";
import { error_message } from "./worker_error.js";
import { set_worker_info } from "./worker_info.js";

/** torchnode's own functions, by the names that plans have for them. */
const built_in = { default_collate, default_convert, data_collate, data_convert };

/** Makes the batches of one pass. */
class Fetcher {
  readonly #stream: Iterator<unknown> | AsyncIterator<unknown> | null;

  constructor(
    readonly source: BatchSource,
    { is_stream, batch_size, drop_last }: WorkerSetup,
  ) {
    if (!is_stream) {
      this.#stream = null;
      return;
    }
    const { dataset } = source;
    const grouping = { batch_size, drop_last };
    this.#stream = is_async_iterable(dataset as object)
      ? read_stream_async(dataset as AsyncIterable<unknown>, grouping, null)
      : read_stream(dataset as Iterable<unknown>, grouping, null);
  }

  async fetch(index: unknown): Promise<Partial<Answer>> {
    const numbers = new NumberColumns();
    if (this.#stream === null) {
      const batch = await fetch_batch(this.source, index, numbers, true);
      return this.#answer(batch, numbers, 0);
    }
    const { done, value } = await this.#stream.next();
    if (done) return { is_end: true };
    const { is_batched } = this.source;
    const samples = is_batched ? await Promise.all(value as unknown[]) : await value;
    const count = is_batched ? (samples as unknown[]).length : 1;
    return this.#answer(await batch_of(this.source, samples, numbers), numbers, count);
  }

  #answer(batch: unknown, { columns }: NumberColumns, samples: number): Partial<Answer> {
    return { batch: torch.to_message(batch), columns, samples };
  }

  /** Ends a stream that is not read to its end. */
  async end(): Promise<void> {
    await this.#stream?.return?.();
  }
}

/** Answers tasks, one after the other. */
class TaskReader {
  #source: BatchSource | null = null;
  #fetcher: Fetcher | null = null;
  #pass = 0;
  #ended_in = 0;
  #failure: { readonly error: unknown } | null = null;

  constructor(readonly setup: WorkerSetup) {}

  /** Makes what the batches need. An error is thrown to the reader for the first task. */
  async prepare(): Promise<void> {
    try {
      await this.#prepare();
    } catch (error) {
      this.#failure = { error };
    }
  }

  async #prepare(): Promise<void> {
    const { id, num_workers, base_seed, is_batched, worker_init_fn } = this.setup;
    const dataset: DataSource = await follow_dataset(this.setup.dataset);
    const seed = base_seed + BigInt(id);
    const collate_fn = (await follow(this.setup.collate_fn, built_in)) as (given: never) => unknown;
    const init_fn = worker_init_fn === null ? null : await follow(worker_init_fn);
    // The dataset is there before the worker in Python, where making it draws from another generator.
    torch.manual_seed(seed);
    const shown = Number.isSafeInteger(Number(seed)) ? Number(seed) : seed;
    set_worker_info({ id, num_workers, seed: shown, dataset, worker_method: "thread" });
    if (init_fn !== null) await (init_fn as (id: number) => unknown)(id);
    this.#source = { dataset, is_batched, collate_fn };
  }

  async #fetcher_of(pass: number): Promise<Fetcher> {
    if (this.#failure !== null) throw this.#failure.error;
    if (this.#fetcher !== null && pass === this.#pass) return this.#fetcher;
    const before = this.#fetcher;
    this.#fetcher = null;
    await before?.end();
    this.#pass = pass;
    this.#fetcher = new Fetcher(this.#source as BatchSource, this.setup);
    return this.#fetcher;
  }

  /** The answer to a task; nothing for one of a pass that is over. */
  async answer({ pass, number, index }: Task): Promise<Answer | undefined> {
    const { control } = this.setup;
    if (Atomics.load(control, Control.pass) !== pass || this.#ended_in === pass) return undefined;
    try {
      const fetcher = await this.#fetcher_of(pass);
      const answer = await fetcher.fetch(index);
      if (answer.is_end) this.#ended_in = pass;
      return { pass, number, ...answer };
    } catch (error) {
      return { pass, number, error: error_message(error) };
    }
  }

  async read(task: Task): Promise<void> {
    const { port, control } = this.setup;
    const answer = await this.answer(task);
    if (answer === undefined) return;
    try {
      port.postMessage(answer);
    } catch (error) {
      // The batch is of a kind that cannot be posted.
      const { pass, number } = task;
      port.postMessage({ pass, number, error: error_message(error) } satisfies Answer);
    }
    announce(control);
  }
}

/** Answers the reader's tasks until it closes the channel. */
export async function work(setup: WorkerSetup): Promise<void> {
  const { port, control, id } = setup;
  note_thread(threadId);
  Atomics.store(control, Control.states + id, State.running);
  compute_alone();
  use_own_generator();
  share_batches();
  const reader = new TaskReader(setup);
  let last = reader.prepare();
  port.on("message", (task: Task) => {
    last = last.then(() => reader.read(task));
  });
}
