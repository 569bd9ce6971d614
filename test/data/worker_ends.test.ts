/** Ends of loaders with workers: threads that are left, and processes that end by themselves. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import {
  DataBunch,
  DataLoader,
  Learner,
  nn,
  TensorDataset,
  torch,
  worker_dataset,
} from "torchnode";
import { temporary_folder } from "../support/folder.js";
import { program } from "../support/program.js";

/** The number of this process's threads. */
const threads = (): number => readdirSync("/proc/self/task").length;

/** Resolves once there are no more threads than that; until then the event loop goes on. */
async function until_at_most(count: number): Promise<void> {
  while (threads() > count) await new Promise((resolve) => setImmediate(resolve));
}

const rows = (n: number): Promise<number[]> =>
  worker_dataset((length: number) => Array.from({ length }, (_, i) => i), n);

test.serial(
  "a loop that is left ends the workers, and so do one that is read whole and an error",
  async (t) => {
    const before = threads();
    const dl = new DataLoader(await rows(8), { num_workers: 1 });
    for (const _ of dl) {
      t.true(threads() > before);
      break;
    }
    await until_at_most(before);
    for await (const _ of dl) break;
    await until_at_most(before);
    t.is([...dl].length, 8);
    await until_at_most(before);
    t.throws(() => {
      for (const _ of dl) throw new Error("in the loop");
    });
    await until_at_most(before);
  },
);

test.serial(
  "persistent workers stay after a loop that is left, and begin the next pass anew",
  async (t) => {
    const made = await worker_dataset(() => {
      const key = Math.random();
      return { length: 8, get: (i: number) => [i, key] };
    });
    const dl = new DataLoader(made, { num_workers: 1, batch_size: 3, persistent_workers: true });
    const keys: unknown[] = [];
    for (const [first, key] of dl) {
      t.deepEqual(first?.tolist(), [0, 1, 2]);
      keys.push(key?.at(0).item());
      break;
    }
    const read: unknown[] = [];
    for await (const [numbers, key] of dl) {
      read.push(numbers?.tolist());
      keys.push(key?.at(0).item());
    }
    t.deepEqual(read, [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7],
    ]);
    t.is(new Set(keys).size, 1);
    const first = dl[Symbol.iterator]();
    first.next();
    const second = dl[Symbol.iterator]();
    t.throws(() => first.next(), { message: /a later pass has begun/ });
    t.deepEqual(second.next().value?.[0]?.tolist(), [0, 1, 2]);
    second.return?.();
  },
);

test.serial(
  "a loader works within a worker thread, and an iterator that is left alone keeps no process",
  async (t) => {
    const output = await program(
      `const { DataLoader, get_worker_info } = await import(workerData.torch);
     const dl = new DataLoader([1, 2, 3], { num_workers: 1, batch_size: 2 });
     const read = [...dl].map((batch) => batch.tolist());
     for await (const batch of dl) read.push(batch.tolist());
     parentPort.postMessage([read, get_worker_info()]);`,
      `const thread = start({});
     const given = await message(thread);
     const { DataLoader } = await import("torchnode");
     const batches = new DataLoader([1, 2, 3], { num_workers: 1 })[Symbol.iterator]();
     batches.next();
     console.log(JSON.stringify(given));`,
    );
    const read = [[1, 2], [3]];
    t.deepEqual(output, [[...read, ...read], null]);
  },
);

test.serial("a Learner trains to the same weights with workers as without", async (t) => {
  const x = torch.randn(24, 4, { generator: new torch.Generator().manual_seed(1) });
  const dataset = new TensorDataset(x, x.sum(1).gt(0).long());
  const path = temporary_folder(t);
  const trained = async (options: { num_workers?: number }) => {
    torch.manual_seed(0);
    const data = DataBunch.create(dataset, dataset, { bs: 8, path: join(path, "."), ...options });
    const model = new nn.Sequential(new nn.Linear(4, 2));
    const learn = new Learner(data, model, {
      loss_func: nn.functional.cross_entropy,
      silent: true,
    });
    await learn.fit(2, 1e-2);
    return learn.model.state_dict()["0.weight"];
  };
  const alone = await trained({});
  const together = await trained({ num_workers: 1 });
  t.deepEqual(together?.tolist(), alone?.tolist());
});
