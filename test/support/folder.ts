import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExecutionContext } from "ava";

/** A folder of the test's own, gone after it. */
export function temporary_folder(t: ExecutionContext): string {
  const folder = mkdtempSync(join(tmpdir(), "torchnode-test-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  return folder;
}
