/** A user's project, test/package/consumer, compiled in the ways that projects are set up. */
import { execFile } from "node:child_process";

/**
 * The compiler's arguments by way. All are strict, with `noUncheckedIndexedAccess` and
 * `exactOptionalPropertyTypes`, and check the package's declarations too.
 */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  "node16, lib ES2022, no types of Node.js": ["--project", "tsconfig.json", "--module", "node16"],
  "nodenext, lib ES2022, with the types of Node.js": ["--project", "tsconfig.node.json"],
  "a bundler, lib ESNext, with the types of browsers": [
    ...["--project", "tsconfig.json", "--module", "esnext", "--moduleResolution", "bundler"],
    ...["--target", "esnext", "--lib", "esnext,dom,dom.iterable"],
  ],
};

/**
 * Compiles the project in `folder`, where torchnode and @types/node are installed, without writing
 * anything.
 *
 * @param tsc the compiler's program
 * @returns the compiler's output, by way: empty if all is well
 */
export async function errors_of_consumer(
  folder: string,
  tsc: string,
): Promise<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const [way, args] of Object.entries(WAYS)) {
    const output = await new Promise<string>((resolve) => {
      const options = { cwd: folder, maxBuffer: 2 ** 26 };
      const all = [tsc, ...args, "--noEmit", "--pretty", "false"];
      execFile(process.execPath, all, options, (error, stdout, stderr) => {
        resolve(error === null ? "" : `${stdout}${stderr}` || String(error));
      });
    });
    if (output !== "") errors[way] = output;
  }
  return errors;
}
