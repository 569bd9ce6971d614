/**
 * Worker threads: several load torchnode, train and end at the same time, whether they return, are
 * terminated in the middle of a fit or end themselves there. All of it happens in a process of its
 * own, so that a crash is seen as one.
 */
import { execFile } from "node:child_process";
import test from "ava";
import { test_file } from "../support/paths.js";

/** The report of worker_fit.mjs on a worker: the smoothed training losses, and how it ended. */
interface Report {
  ending: "returns" | "terminated" | "exits";
  first: number;
  last: number;
  batches: number;
  code: number;
}

interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
}

function run(file: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [file], (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, signal: child.signalCode, stdout, stderr });
    });
  });
}

test("workers load, train and end, several at once", async (t) => {
  const { code, signal, stdout, stderr } = await run(test_file("parity/worker_fit.mjs"));
  t.deepEqual({ code, signal, stderr }, { code: 0, signal: null, stderr: "" });

  const { sums, reports } = JSON.parse(stdout) as { sums: number[]; reports: Report[] };
  t.deepEqual(sums, [3, 4]);
  t.deepEqual(
    reports.map(({ ending }) => ending),
    ["returns", "terminated", "exits", "returns", "returns"],
  );
  for (const { ending, first, last, batches, code } of reports) {
    t.true(last < first, `${ending}: the loss went from ${first} to ${last}`);
    t.is(code, ending === "terminated" ? 1 : 0, ending);
    if (ending === "returns") t.is(batches, 40);
    else t.true(batches >= 20 && batches < 200, `${ending} after ${batches} batches`);
  }
});
