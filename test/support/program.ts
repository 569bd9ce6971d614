/** Programs with threads, each in a process of its own. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Runs a program in a process of its own, so that a crash is seen as one. `worker` is the source of
 * the threads that it may start with `start()`.
 *
 * @returns what the program wrote, as JSON
 */
export async function program(worker: string, main: string): Promise<unknown> {
  const source = `
    import { Worker } from "node:worker_threads";
    const start = (data) => new Worker(new URL("data:text/javascript," + encodeURIComponent(
      ${JSON.stringify(`
        import { parentPort, workerData } from "node:worker_threads";
        const { torch } = await import(workerData.torch);
        ${worker}`)})), { workerData: { torch: import.meta.resolve("torchnode"), ...data } });
    const ended = (thread) => new Promise((resolve, reject) => {
      thread.on("error", reject);
      thread.on("exit", resolve);
    });
    const message = (thread) => new Promise((resolve) => thread.once("message", resolve));
    ${main}`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", source]);
  return JSON.parse(stdout);
}
