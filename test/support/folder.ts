/** Folders for what a test writes. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExecutionContext } from "ava";

/** A folder of the test's own, gone after it. Programs that the test ends may still write to it. */
export function temporary_folder(t: Pick<ExecutionContext, "teardown">): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "torchnode-test-")));
  t.teardown(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
