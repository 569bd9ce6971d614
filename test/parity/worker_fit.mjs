/**
 * The process that worker_threads.test.ts starts. It runs this very file in several worker threads at
 * once; what they tell and how they end goes to standard output as JSON. Plain JavaScript, as worker
 * threads know nothing of TypeScript.
 */
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { Callback, torch } from "torchnode";
import { lesson_data, lesson_learner, lessons } from "torchnode/lesson7";

/** Tells the main thread every batch's loss; after batch `exit_after` it ends the thread in mid-fit. */
class Tell extends Callback {
  constructor(exit_after) {
    super();
    this.exit_after = exit_after;
  }

  on_batch_end({ train, iteration, smooth_loss }) {
    if (!train) return;
    parentPort.postMessage(smooth_loss);
    if (iteration + 1 === this.exit_after) process.exit(0);
  }
}

async function train({ model, epochs, exit_after }) {
  torch.set_num_threads(1);
  const lesson = lessons[model];
  const learn = lesson_learner(lesson, lesson_data().src, { device: "cpu", silent: true });
  await learn.fit_one_cycle(epochs, lesson.max_lr, { callbacks: [new Tell(exit_after)] });
}

/**
 * Trains in a worker that ends as `ending` says: it "returns" after an epoch, or is "terminated" from
 * here or "exits" by itself in the middle of a longer fit.
 */
function in_worker(model, ending) {
  const epochs = ending === "returns" ? 1 : 5;
  const exit_after = ending === "exits" ? 20 : null;
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { model, epochs, exit_after },
    });
    const losses = [];
    worker.on("message", (loss) => {
      losses.push(loss);
      if (ending === "terminated" && losses.length === 20) void worker.terminate();
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      const report = {
        ending,
        first: losses[0],
        last: losses.at(-1),
        batches: losses.length,
        code,
      };
      resolve(report);
    });
  });
}

if (isMainThread) {
  const endings = ["returns", "terminated", "exits", "returns"];
  const together = Promise.all(endings.map((ending, i) => in_worker(3 + (i % 3), ending)));
  // The main thread has the library loaded and computes as well, before, meanwhile and afterwards.
  const sums = [torch.ones(3).sum().item()];
  const reports = await together;
  sums.push(torch.ones(4).sum().item());
  reports.push(await in_worker(4, "returns"));
  process.stdout.write(JSON.stringify({ sums, reports }));
} else {
  await train(workerData);
}
