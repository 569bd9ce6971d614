/** Learners in worker threads. */
import { Worker } from "node:worker_threads";
import test from "ava";
import { tiny_learner } from "./tiny.js";

function trained_in_a_worker(path: string): Promise<unknown> {
  const worker = new Worker(new URL("worker.js", import.meta.url), { workerData: { path } });
  return new Promise((resolve, reject) => {
    let told: unknown;
    worker.on("message", (message) => {
      told = message;
    });
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve(told) : reject(new Error(`exit ${code}`))));
  });
}

test("several workers train at once, each as the main thread does", async (t) => {
  const { learn, path } = tiny_learner(t, { silent: true });
  learn.save("start");
  await learn.fit_one_cycle(2, 1e-2);
  const expected = [...learn.recorder.losses, ...learn.recorder.val_losses];
  const results = await Promise.all([1, 2, 3].map(() => trained_in_a_worker(path)));
  for (const result of results) t.deepEqual(result, expected);
});
