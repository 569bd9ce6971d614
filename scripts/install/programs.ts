/** Finds programs as a shell would, without running them. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The file that `name` runs, or undefined. A name with a slash is a path. */
export function findProgram(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  if (name.includes("/")) return isProgram(name) ? name : undefined;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** How to install a program, for the common systems. */
export function howToInstall(debian: string, fedora = debian): string {
  return `On Debian or Ubuntu: apt install ${debian}; on Fedora: dnf install ${fedora}.`;
}
