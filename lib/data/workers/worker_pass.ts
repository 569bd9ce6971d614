import type { PoolWorker, WorkerPool } from "./pool.js";
import type { Answer } from "./protocol.js";
import { reraised } from "./worker_error.js";

/** The reading of batches from workers. */
export interface WorkerPassOptions<Batch> {
  readonly pool: WorkerPool;
  /** The samples of each batch; null for a dataset that has no order, and ends by itself. */
  readonly order: Iterator<unknown> | null;
  readonly prefetch_factor: number;
  readonly in_order: boolean;
  /** In seconds; 0 for no limit. */
  readonly timeout: number;
  /** Whether the workers stay for the next pass. */
  readonly persistent: boolean;
  /** Makes a batch of a worker's answer. */
  readonly finish: (answer: Answer) => Batch;
}

/** A batch that was asked for. */
interface Asked {
  readonly worker: PoolWorker;
  answer?: Answer;
}

/** Ends the workers of passes that are neither read to their end nor left by `break`. */
const abandoned = new FinalizationRegistry<WorkerPool>((pool) => pool.end());

/**
 * One pass over the batches of workers. Mirrors _MultiProcessingDataLoaderIter: each worker is asked
 * for `prefetch_factor` batches beforehand, in turn, and for another one with each that is read, so
 * that sampler and generators are asked in Python's order.
 */
export class WorkerPass<Batch> {
  readonly #options: WorkerPassOptions<Batch>;
  readonly #pass: number;
  readonly #asked = new Map<number, Asked>();
  /** By worker: whether it has more to give, and the number of batches that it was asked for. */
  readonly #is_active: boolean[];
  readonly #loads: number[];
  /** The number of the next task that is posted, and of the next that is read. */
  #to_send = 0;
  #to_read = 0;
  #turn = 0;
  #is_over = false;

  constructor(options: WorkerPassOptions<Batch>) {
    const { pool, prefetch_factor, persistent } = options;
    this.#options = options;
    this.#is_active = pool.workers.map(() => true);
    this.#loads = pool.workers.map(() => 0);
    this.#pass = pool.begin();
    if (!persistent) abandoned.register(this, pool, this);
    try {
      for (let i = 0; i < prefetch_factor * pool.workers.length; i++) if (!this.#ask()) break;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  get #most(): number {
    return this.#options.prefetch_factor * this.#is_active.length;
  }

  /** The worker whose turn it is; undefined if all have given what they have. */
  #next_worker(): PoolWorker | undefined {
    const { pool, in_order } = this.#options;
    const active = this.#is_active.filter(Boolean).length;
    for (let i = 0; i < pool.workers.length; i++) {
      const id = this.#turn;
      this.#turn = (id + 1) % pool.workers.length;
      if (!this.#is_active[id]) continue;
      // Out of order a quick worker gets more to do.
      const has_time = (this.#loads[id] as number) < Math.floor(this.#most / active);
      if (in_order || has_time) return pool.workers[id];
    }
    return undefined;
  }

  /** Asks a worker for the next batch; returns whether there is one. */
  #ask(): boolean {
    const { order } = this.#options;
    const { done, value: index } = order === null ? { done: false, value: null } : order.next();
    if (done) return false;
    const worker = this.#next_worker();
    if (worker === undefined) return false;
    const number = this.#to_send;
    worker.post({ pass: this.#pass, number, index });
    this.#asked.set(number, { worker });
    this.#loads[worker.id] = (this.#loads[worker.id] as number) + 1;
    this.#to_send += 1;
    return true;
  }

  /** The batch of the next task, if it has been answered; the workers to wait for otherwise. */
  #ready(): { readonly number: number; readonly answer: Answer } | readonly PoolWorker[] | null {
    for (; this.#to_read < this.#to_send; this.#to_read += 1) {
      const asked = this.#asked.get(this.#to_read);
      if (asked === undefined) continue;
      const { worker, answer } = asked;
      if (answer !== undefined) return { number: this.#to_read, answer };
      if (this.#is_active[worker.id]) {
        return this.#options.in_order ? [worker] : this.#busy();
      }
      // Its stream has ended before.
      this.#asked.delete(this.#to_read);
    }
    return null;
  }

  #busy(): readonly PoolWorker[] {
    const { workers } = this.#options.pool;
    return workers.filter(({ id }) => this.#is_active[id] && (this.#loads[id] as number) > 0);
  }

  /** Takes an answer; returns it if it is to be read at once, before earlier ones. */
  #take([worker, answer]: [PoolWorker, Answer]): number | undefined {
    if (answer.is_end) {
      this.#is_active[worker.id] = false;
      this.#ask();
      return undefined;
    }
    const asked = this.#asked.get(answer.number) as Asked;
    asked.answer = answer;
    return this.#options.in_order ? undefined : answer.number;
  }

  /** The batch of a task that has been answered; another one is asked for first. */
  #read(number: number): IteratorResult<Batch> {
    const { worker, answer } = this.#asked.get(number) as Required<Asked>;
    this.#asked.delete(number);
    if (number === this.#to_read) this.#to_read += 1;
    this.#loads[worker.id] = (this.#loads[worker.id] as number) - 1;
    this.#ask();
    if (answer.error !== undefined) throw reraised(answer.error, worker.id);
    return { value: this.#options.finish(answer), done: false };
  }

  /** The next batch if it is there, else the workers to wait for. */
  #step(): IteratorResult<Batch> | readonly PoolWorker[] {
    const { pool } = this.#options;
    if (!this.#is_over && pool.pass !== this.#pass) {
      throw new Error(
        "DataLoader: a later pass has begun, and persistent workers read only one at a time",
      );
    }
    const ready = this.#is_over ? null : this.#ready();
    if (ready === null) {
      this.close();
      return { value: undefined, done: true };
    }
    return "answer" in ready ? this.#read(ready.number) : ready;
  }

  /** The next batch; this thread waits for it. */
  next(): IteratorResult<Batch> {
    const { pool, timeout } = this.#options;
    try {
      for (;;) {
        const step = this.#step();
        if (!Array.isArray(step)) return step as IteratorResult<Batch>;
        const number = this.#take(pool.receive(step as PoolWorker[], timeout));
        if (number !== undefined) return this.#read(number);
      }
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The same while the event loop goes on. */
  async next_async(): Promise<IteratorResult<Batch>> {
    const { pool, timeout } = this.#options;
    try {
      for (;;) {
        const step = this.#step();
        if (!Array.isArray(step)) return step as IteratorResult<Batch>;
        const number = this.#take(await pool.receive_async(step as PoolWorker[], timeout));
        if (number !== undefined) return this.#read(number);
      }
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Ends the pass: the workers end as well, or leave what they were asked for. */
  close(): void {
    if (this.#is_over) return;
    this.#is_over = true;
    const { pool, persistent, order } = this.#options;
    abandoned.unregister(this);
    if (!persistent) pool.end();
    else if (pool.pass === this.#pass) pool.begin();
    this.#asked.clear();
    order?.return?.();
  }
}

/** A pass that is read by `for`. */
export function synchronous_pass<Batch>(pass: WorkerPass<Batch>): IterableIterator<Batch> {
  return {
    next: () => pass.next(),
    return(value?: unknown): IteratorResult<Batch> {
      pass.close();
      return { value, done: true };
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}

/** A pass that is read by `for await`. */
export function asynchronous_pass<Batch>(pass: WorkerPass<Batch>): AsyncIterableIterator<Batch> {
  return {
    next: () => pass.next_async(),
    async return(value?: unknown): Promise<IteratorResult<Batch>> {
      pass.close();
      return { value, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
