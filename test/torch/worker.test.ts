import { execFile } from "node:child_process";
import { promisify } from "node:util";
import test from "ava";
import { program } from "../support/program.js";

const run = promisify(execFile);

test("several threads compute at once, each with tensors and hooks of its own", async (t) => {
  const result = await program(
    `
    const w = torch.full([8, 8], workerData.value, { dtype: torch.float32, requires_grad: true });
    let hooks = 0;
    w.register_hook((grad) => { hooks++; return grad.mul(2); });
    for (let i = 0; i < 50; i++) torch.ones(8, 8).matmul(w).sum().backward();
    parentPort.postMessage([hooks, w.grad.at(0, 0).item(), w.sum().item()]);`,
    `
    const { torch } = await import("torchnode");
    const threads = [1, 2, 3].map((value) => start({ value }));
    const messages = Promise.all(threads.map(message));
    const ends = Promise.all(threads.map(ended));
    for (let i = 0; i < 200; i++) torch.ones(16, 16).matmul(torch.ones(16, 16));
    const results = await messages;
    const codes = await ends;
    console.log(JSON.stringify({ results, codes, alive: torch.ones(2).sum().item() }));`,
  );
  const results = [1, 2, 3].map((value) => [50, 800, 64 * value]);
  t.deepEqual(result, { results, codes: [0, 0, 0], alive: 2 });
});

test("a thread may be ended in the midst of its work, or with everything still in use", async (t) => {
  const result = await program(
    `
    const kept = [];
    const w = torch.ones(64, 64, { requires_grad: true });
    w.register_hook((grad) => { kept.push(grad); });
    kept.push(torch.as_tensor(new Float32Array(1000)), torch.ones(1000).typed_array(), new torch.Generator());
    parentPort.postMessage("started");
    if (workerData.mode === "end") process.exit(0);
    if (workerData.mode === "throw") w.register_hook(() => { throw new Error("from a hook"); });
    for (let step = 0; ; step++) {
      torch.ones(64, 64).matmul(w).relu().sum().backward();
      if (step === 10) parentPort.postMessage("in the midst of it");
      if (kept.length > 1000) kept.length = 4;
    }`,
    `
    const codes = [];
    for (const mode of ["run", "end", "throw", "run", "run"]) {
      const thread = start({ mode });
      const end = ended(thread).catch((error) => error.message);
      await message(thread);
      if (mode === "run") {
        await message(thread);
        thread.terminate();
      }
      codes.push(await end);
    }
    console.log(JSON.stringify(codes));`,
  );
  t.deepEqual(result, [1, 0, "from a hook", 1, 1]);
});

test("the process ends well with tensors, hooks and guards still in use", async (t) => {
  const { stdout } = await run(process.execPath, [
    "--input-type=module",
    "-e",
    `
    import { torch } from "torchnode";
    globalThis.kept = [torch.ones(5, { requires_grad: true }), torch.ones(9).typed_array()];
    kept[0].register_hook(() => undefined);
    kept.push(torch.as_tensor(kept[1]));
    kept.push(kept[0].mul(2).sum(), torch.no_grad(), torch.inference_mode());
    process.on("exit", () => console.log(kept.length));
    process.exit(0);`,
  ]);
  t.is(stdout.trim(), "6");
});
