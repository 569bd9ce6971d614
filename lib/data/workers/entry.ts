/**
 * The module that a DataLoader's worker thread runs. It loads nothing before the reader can be told
 * of a failure.
 */
import { workerData } from "node:worker_threads";
import { announce, Control, State, type WorkerSetup } from "./protocol.js";

const { port, control, id } = workerData as WorkerSetup;

process.on("exit", () => {
  Atomics.store(control, Control.states + id, State.exited);
  announce(control);
});
process.on("uncaughtExceptionMonitor", (error: unknown) => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const fatal = { name, message, stack: stack ?? `${name}: ${message}`, properties: {} };
  port.postMessage({ fatal });
});
// The reader closes its end if no more batches are wanted, whatever the dataset has left open.
port.on("close", () => process.exit());

const { work } = await import("./loop.js");
await work(workerData as WorkerSetup);
