/** Finds programs as a shell would, without running them. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

function is_program(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The file that `name` runs, or undefined. A name with a slash is a path. */
export function find_program(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  if (name.includes("/")) return is_program(name) ? name : undefined;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(is_program);
}

/** Advice on installing a program, for the common systems. */
export function how_to_install(debian: string, fedora = debian): string {
  return `On Debian or Ubuntu: apt install ${debian}; on Fedora: dnf install ${fedora}.`;
}
