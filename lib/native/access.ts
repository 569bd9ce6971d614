/**
 * Names the reason why this user cannot read a file: a folder on the way that other users may not
 * enter.
 */
import { accessSync, constants, lstatSync, readlinkSync, statSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, parse, resolve, sep } from "node:path";

/** "user 1000 (node)", or the number alone for a user without an account. */
function this_user(): string {
  const uid = process.getuid?.();
  try {
    return `user ${uid} (${userInfo().username})`;
  } catch {
    return `user ${uid}`;
  }
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== "EACCES" && code !== "EPERM";
  }
}

/**
 * The first folder on the way to `path` that this user may not enter, or `path` itself if this user
 * may not read it; undefined if nothing forbids it (or if it does not exist). Symbolic links are
 * followed, because the folder that forbids it is often behind one.
 */
export function forbidding(path: string): string | undefined {
  let rest = resolve(path).split(sep).filter(Boolean);
  let at = parse(resolve(path)).root;
  for (let links = 0; rest.length > 0; ) {
    if (!may(at, constants.X_OK)) return at;
    const [name = "", ...others] = rest;
    const next = resolve(at, name);
    let target: string | undefined;
    try {
      if (lstatSync(next).isSymbolicLink()) target = resolve(at, readlinkSync(next));
    } catch {
      return undefined;
    }
    if (target === undefined) {
      at = next;
      rest = others;
    } else {
      if (++links > 40) return undefined;
      at = parse(target).root;
      rest = [...target.split(sep).filter(Boolean), ...others];
    }
  }
  let needed = constants.R_OK;
  try {
    if (statSync(at).isDirectory()) needed |= constants.X_OK;
  } catch {
    return undefined;
  }
  return may(at, needed) ? undefined : at;
}

/**
 * Says who may not read what, and whose it is ("user 1000 (node) may not enter /root, which belongs
 * to user 0 and has mode 700"); undefined if nothing forbids reading `path`.
 */
export function why_forbidden(path: string): string | undefined {
  const place = forbidding(path);
  if (place === undefined) return undefined;
  const verb = place === resolve(path) ? "read" : "enter";
  return `${this_user()} may not ${verb} ${described(place)}`;
}

/** "/root, which belongs to user 0 and has mode 700" */
function described(place: string): string {
  try {
    const { uid, mode } = lstatSync(place);
    return `${place}, which belongs to user ${uid} and has mode ${(mode & 0o7777).toString(8)}`;
  } catch {
    return `${place} (below ${dirname(place)})`;
  }
}
