import { execFile } from "node:child_process";
import { promisify } from "node:util";
import test from "ava";

const run = promisify(execFile);

/** Threads that apply functions, and end at any time: in a process of its own, to see a crash. */
const program = `
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
const { torch } = await import("torchnode");
const { autograd } = torch;
const source = \`
  import { parentPort, workerData } from "node:worker_threads";
  const { torch } = await import(workerData.torch);
  class Scale extends torch.autograd.Function {
    static forward(ctx, x) { ctx.save_for_backward(x); return x.mul(workerData.factor); }
    static backward(ctx, grad) { return grad.mul(workerData.factor).mul(ctx.saved_tensors[0]); }
  }
  const x = torch.ones(3, { requires_grad: true });
  const step = () => {
    const hooks = torch.autograd.graph.saved_tensors_hooks((t) => [t], ([t]) => t);
    const y = Scale.apply(x);
    hooks[Symbol.dispose]();
    y.sum().backward();
  };
  for (let i = 0; i < 100; i++) step();
  parentPort.postMessage(x.grad.tolist());
  if (workerData.forever) for (;;) step();
  // Graphs and modes that are left when the thread ends.
  globalThis.left = Scale.apply(x);
  torch.autograd.graph.saved_tensors_hooks((t) => t, (t) => t);
\`;
const start = (factor, forever) =>
  new Worker(new URL("data:text/javascript," + encodeURIComponent(source)), {
    workerData: { torch: import.meta.resolve("torchnode"), factor, forever },
  });
const message = (thread) => new Promise((resolve, reject) => {
  thread.once("message", resolve);
  thread.once("error", reject);
});
const ended = (thread) => new Promise((resolve) => thread.once("exit", resolve));
const results = [];
for (let round = 0; round < 3; round++) {
  const threads = [start(2, false), start(3, true)];
  const ends = threads.map(ended);
  results.push(...(await Promise.all(threads.map(message))));
  await threads[1].terminate();
  await Promise.all(ends);
}
class Id extends autograd.Function {
  static forward(ctx, x) { return x.mul(1); }
  static backward(ctx, grad) { return grad; }
}
const x = torch.ones(1, { requires_grad: true });
Id.apply(x).backward();
console.log(JSON.stringify([results, x.grad.tolist()]));
`;

test("functions and hooks in threads that end at any time", async (t) => {
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program]);
  const [results, main] = JSON.parse(stdout) as [number[][], number[]];
  t.deepEqual(
    results,
    new Array(3)
      .fill([
        [200, 200, 200],
        [300, 300, 300],
      ])
      .flat(),
  );
  t.deepEqual(main, [1]);
});
