/** Datasets that the workers of test/data's loaders make. */
import { Dataset, get_worker_info, IterableDataset, type Tensor, torch } from "torchnode";

/** Each sample is its number, a number that is drawn while it is read, and one drawn for all of them. */
export default class Drawn extends Dataset<Tensor> {
  readonly whole: Tensor;

  constructor(readonly length: number) {
    super();
    this.whole = torch.rand(1);
  }

  get(index: number): Tensor {
    return torch.cat([torch.full([1], index, { dtype: torch.float32 }), torch.rand(1), this.whole]);
  }
}

/** The numbers from 0 on; each worker has more of them than the one before. */
export class Uneven extends IterableDataset {
  constructor(readonly counts: readonly number[]) {
    super();
  }

  get length(): number {
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const { id = 0 } = get_worker_info() ?? {};
    for (let i = 0; i < (this.counts[id] ?? 0); i++) yield 100 * id + i;
  }
}

/** Samples that have to be waited for. */
export class Later extends Dataset<Promise<number>> {
  constructor(readonly length: number) {
    super();
  }

  async get(index: number): Promise<number> {
    await new Promise((resolve) => setImmediate(resolve));
    return index;
  }
}

/** A sample that fails in one of several ways, and good ones before it. */
export class Failing extends Dataset<number | Promise<number>> {
  readonly length = 8;

  constructor(readonly way: "throw" | "own" | "linalg" | "exit" | "uncaught" | "never") {
    super();
  }

  get(index: number): number | Promise<number> {
    if (index < 4) return index;
    switch (this.way) {
      case "throw":
        throw new RangeError(`no row ${index}`);
      case "own":
        throw Object.assign(new Broken("torn"), { code: "ERR_TORN" });
      case "linalg":
        torch.linalg.inv(torch.zeros(2, 2));
        break;
      case "exit":
        process.exit(3);
        break;
      case "uncaught":
        setImmediate(() => {
          throw new TypeError("nobody catches this");
        });
        return new Promise(() => {});
      default:
        // Until the thread is ended.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
    return index;
  }
}

class Broken extends Error {}

/** The name of the function says what a worker has called it with. */
export function note_worker(worker_id: number): void {
  const { dataset, seed } = get_worker_info() ?? {};
  Object.assign(dataset as object, { noted: [worker_id, Number(BigInt(seed ?? 0) % 1000n)] });
}

/** Samples that tell of the worker that has read them. */
export class Noting extends Dataset<unknown[]> {
  readonly noted: readonly number[] = [];

  constructor(readonly length: number) {
    super();
  }

  get(index: number): unknown[] {
    const { id, num_workers, worker_method, dataset } = get_worker_info() ?? {};
    return [index, id ?? -1, num_workers ?? 0, worker_method ?? "", dataset === this, this.noted];
  }
}

/** Makes a batch of samples that are text. */
export function joined(samples: readonly string[]): string {
  return samples.join("+");
}
