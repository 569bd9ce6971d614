/** The worker threads of a DataLoader. */
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from "node:worker_threads";
import { is_thread_noted, prepare_thread_generators, program_url } from "../../torch/internal.js";
import {
  type Answer,
  Control,
  ENDED,
  type LastWords,
  State,
  type Task,
  type WorkerSetup,
} from "./protocol.js";
import { type ErrorMessage, error_message, reraised } from "./worker_error.js";

/** The time between two looks at whether workers still run, in milliseconds. */
const CHECK_INTERVAL = 1000;

/** The time that a worker has to end by itself, in milliseconds. */
const PATIENCE = 5000;

/**
 * The time that a thread has to start, in milliseconds. Its failure to do so is an event, which a
 * reader that waits without the event loop is not told of.
 */
const START_LIMIT = 120_000;

/**
 * Options of Node.js for the threads: this thread's, unless it runs a program that was given as text,
 * which is said by an option that threads of files refuse.
 */
function thread_options(): { execArgv?: string[] } {
  return process.execArgv.some((option) => option.startsWith("--input-type"))
    ? { execArgv: [] }
    : {};
}

/** One worker, as its reader sees it. */
export class PoolWorker {
  /** Its number, from 0 on. */
  readonly id: number;
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #control: Int32Array;
  readonly #thread: number;
  readonly #received: (Answer | LastWords)[] = [];
  #is_gone = false;
  #is_listening = false;
  readonly #made = performance.now();
  #fatal: ErrorMessage | null = null;

  constructor(setup: Omit<WorkerSetup, "port">) {
    const { port1, port2 } = new MessageChannel();
    this.id = setup.id;
    this.#control = setup.control;
    this.#port = port1;
    this.#worker = new Worker(program_url("data/workers/entry.js"), {
      workerData: { ...setup, port: port2 } satisfies WorkerSetup,
      transferList: [port2],
      name: `DataLoader worker ${setup.id}`,
      ...thread_options(),
    });
    this.#thread = this.#worker.threadId;
    // The worker has told of it by itself, unless it has not even started.
    this.#worker.on("error", (error) => {
      this.#fatal ??= error_message(error);
    });
    this.#worker.on("exit", () => {
      this.#is_gone = true;
    });
    this.#worker.unref();
  }

  post(task: Task): void {
    this.#port.postMessage(task);
  }

  /** The next answer that has arrived, if any. */
  take(): Answer | undefined {
    for (;;) {
      const given = (this.#received.shift() ?? receiveMessageOnPort(this.#port)?.message) as
        | Answer
        | LastWords
        | undefined;
      if (given === undefined || !("fatal" in given)) return given;
      this.#fatal = given.fatal;
    }
  }

  /** Whether the thread has ended; it may have left answers. */
  get is_gone(): boolean {
    if (this.#is_gone) return true;
    const state = Atomics.load(this.#control, Control.states + this.id);
    if (state === State.starting) return performance.now() - this.#made > START_LIMIT;
    return state === State.exited || !is_thread_noted(this.#thread);
  }

  /** The error of a worker that has ended although it was not told to. */
  death(): Error {
    const cause = this.#fatal === null ? undefined : reraised(this.#fatal, this.id);
    const why = cause === undefined ? "" : `: ${cause.message}`;
    return new Error(
      `DataLoader worker ${this.id} (thread ${this.#thread}) exited unexpectedly${why}`,
      cause === undefined ? undefined : { cause },
    );
  }

  /** Calls back at each answer, and at the end of the thread. */
  #listen(wake: () => void): void {
    this.#port.on("message", (message: Answer | LastWords) => {
      this.#received.push(message);
      wake();
    });
    this.#worker.on("exit", wake);
    this.#port.unref();
  }

  /** Keeps the event loop alive for this worker, and calls back when something happens to it. */
  attend(wake: () => void): void {
    if (!this.#is_listening) this.#listen(wake);
    this.#is_listening = true;
    this.#worker.ref();
    this.#port.ref();
  }

  /** Lets the event loop end. */
  leave(): void {
    this.#worker.unref();
    this.#port.unref();
  }

  /** Closes the channel, by which the worker knows that it has to end. */
  end(): void {
    this.#port.close();
    if (this.is_gone) return;
    const terminate = (): void => {
      void this.#worker.terminate();
    };
    const timer = setTimeout(terminate, PATIENCE);
    timer.unref();
    this.#worker.once("exit", () => clearTimeout(timer));
  }
}

/** The memory that workers share with their reader. */
const control_of = (workers: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(4 * (Control.states + workers)));

/** Workers, and the passes that are read from them one after the other. */
export class WorkerPool {
  readonly workers: readonly PoolWorker[];
  readonly #control: Int32Array;
  readonly #wakers = new Set<() => void>();
  #pass = 0;

  constructor(setup: Omit<WorkerSetup, "port" | "control" | "id">) {
    const control = control_of(setup.num_workers);
    this.#control = control;
    prepare_thread_generators();
    const workers: PoolWorker[] = [];
    try {
      for (let id = 0; id < setup.num_workers; id++) {
        workers.push(new PoolWorker({ ...setup, control, id }));
      }
    } catch (error) {
      for (const worker of workers) worker.end();
      throw error;
    }
    this.workers = workers;
  }

  /** The number of the pass that is read. */
  get pass(): number {
    return this.#pass;
  }

  /** Begins a pass. Tasks and answers of earlier ones are left out. */
  begin(): number {
    this.#pass += 1;
    Atomics.store(this.#control, Control.pass, this.#pass);
    return this.#pass;
  }

  /** The next answer of one of these workers, if it has arrived. */
  #arrived(workers: readonly PoolWorker[]): [PoolWorker, Answer] | undefined {
    for (const worker of workers) {
      // In this order: a worker may end right after its answer.
      const { is_gone } = worker;
      let answer = worker.take();
      while (answer !== undefined && answer.pass !== this.#pass) answer = worker.take();
      if (answer !== undefined) return [worker, answer];
      if (!is_gone) continue;
      this.end();
      throw worker.death();
    }
    return undefined;
  }

  /**
   * The next answer of one of these workers; this thread waits for it.
   *
   * @param timeout in seconds; 0 for no limit
   * @throws Error if one of the workers has ended, or after the timeout
   */
  receive(workers: readonly PoolWorker[], timeout: number): [PoolWorker, Answer] {
    const begin = performance.now();
    for (;;) {
      const arrivals = Atomics.load(this.#control, Control.arrivals);
      const found = this.#arrived(workers);
      if (found !== undefined) return found;
      const left = time_left(timeout, begin);
      if (left <= 0) throw timed_out(timeout);
      Atomics.wait(this.#control, Control.arrivals, arrivals, Math.min(left, CHECK_INTERVAL));
    }
  }

  /** The same without a wait: the event loop goes on. */
  async receive_async(
    workers: readonly PoolWorker[],
    timeout: number,
  ): Promise<[PoolWorker, Answer]> {
    const begin = performance.now();
    for (;;) {
      const found = this.#arrived(workers);
      if (found !== undefined) return found;
      const left = time_left(timeout, begin);
      if (left <= 0) throw timed_out(timeout);
      await this.#change(workers, left);
    }
  }

  /** Waits until something happens to one of the workers, or for that many milliseconds. */
  async #change(workers: readonly PoolWorker[], most: number): Promise<void> {
    const wake_all = (): void => {
      for (const wake of this.#wakers) wake();
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wake = (): void => {};
    const changed = new Promise<void>((resolve) => {
      wake = resolve;
    });
    this.#wakers.add(wake);
    for (const worker of workers) worker.attend(wake_all);
    if (Number.isFinite(most)) timer = setTimeout(wake, most);
    await changed;
    clearTimeout(timer);
    this.#wakers.delete(wake);
    for (const worker of workers) worker.leave();
  }

  /** Whether the workers have ended, or are about to. */
  get is_ended(): boolean {
    return Atomics.load(this.#control, Control.pass) === ENDED;
  }

  /** Ends all workers. */
  end(): void {
    if (this.is_ended) return;
    Atomics.store(this.#control, Control.pass, ENDED);
    for (const worker of this.workers) worker.end();
  }
}

const time_left = (timeout: number, begin: number): number =>
  timeout === 0 ? Number.POSITIVE_INFINITY : begin + 1000 * timeout - performance.now();

const timed_out = (timeout: number): Error =>
  new Error(`DataLoader timed out after ${timeout} seconds`);
