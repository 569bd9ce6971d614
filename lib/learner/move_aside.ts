import { existsSync, linkSync, realpathSync, renameSync, unlinkSync } from "node:fs";
import { parse } from "node:path";

/** File systems without hard links answer so. */
const no_links = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/**
 * Gives a file another name, so that a new one can take its place: history.csv becomes history_1.csv,
 * or history_2.csv if that is taken, and so on. A process that has the file open goes on writing to
 * it. A symbolic link stays, and what it leads to is moved.
 *
 * @returns the file's new path.
 */
export function move_aside(path: string): string {
  const file = realpathSync(path);
  const { dir, name, ext } = parse(file);
  for (let number = 1; ; number++) {
    const aside = `${dir}/${name}_${number}${ext}`;
    try {
      // Linking fails if the name is taken; renaming would overwrite that file.
      linkSync(file, aside);
      unlinkSync(file);
      return aside;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EEXIST") continue;
      if (!no_links.has(code ?? "")) throw error;
      if (existsSync(aside)) continue;
      renameSync(file, aside);
      return aside;
    }
  }
}
