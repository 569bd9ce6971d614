/** A user's project, test/package/consumer, compiled in the ways that projects are set up. */
import { execFile } from "node:child_process";

/**
 * The project's configurations: as Node.js resolves modules, without its types and with them, and
 * for a bundler, with the types of browsers. All are strict, with `noUncheckedIndexedAccess` and
 * `exactOptionalPropertyTypes`, and check the package's declarations too.
 */
export const WAYS = ["tsconfig.node16.json", "tsconfig.node.json", "tsconfig.bundler.json"];

/**
 * Compiles the project in `folder`, where torchnode and @types/node are installed, in each way. One
 * process does it, because a compiler that has warmed up needs a quarter less for the next.
 *
 * @param tsc the compiler's program
 * @returns the compiler's output, or nothing if all is well
 */
export function errors_of_consumer(folder: string, tsc: string): Promise<string> {
  // By force: the folder may have notes of another compiler.
  const args = [tsc, "--build", "--force", "--verbose", "--pretty", "false", ...WAYS];
  return new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 2 ** 26 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      resolve(error === null ? "" : `${stdout}${stderr}` || String(error));
    });
  });
}
