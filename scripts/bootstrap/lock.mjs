/**
 * One set-up at a time in one clone: a second start waits for the first, and then finds everything
 * there.
 *
 * The lock is a file outside the clone that names its owner. A killed owner's lock is taken over,
 * after what the owner had started (a compiler, pip) and left running has been ended, so that
 * nothing writes where the new owner does.
 */
import { createHash } from "node:crypto";
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { marker, SetupError, say } from "./process.mjs";

/** When a process began, in clock ticks since boot; undefined when it is not there. */
function startTime(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** Whom the lock names; undefined where there is none any more. */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw new SetupError(`${file} is not a lock of this user's: remove it and start again.`);
  }
}

const isAlive = (owner) => startTime(owner.pid) === owner.start;

/** Processes that a set-up started with this process id has left behind. */
function leftBehind(pid) {
  const found = [];
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue;
    try {
      const environment = readFileSync(`/proc/${entry}/environ`, "latin1").split("\0");
      if (environment.includes(`${marker}=${pid}`)) found.push(Number(entry));
    } catch {
      // Another user's process, or one that has just ended.
    }
  }
  return found;
}

async function endLeftBehind(pid) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const processes = leftBehind(pid);
    if (processes.length === 0) return;
    for (const process_ of processes) {
      try {
        process.kill(process_, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    }
    await sleep(20);
  }
}

/** The file that becomes the lock. */
const ownFile = (file, owner) => `${file}.${owner.pid}.${owner.start}`;

/** The file that locks `folder`. */
export function lockFile(folder) {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  return join(tmpdir(), `torchnode-setup-${process.getuid?.() ?? 0}-${name}.lock`);
}

/**
 * Runs `work` while holding the lock of `folder`.
 *
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  const file = lockFile(folder);
  const owner = { pid: process.pid, start: startTime(process.pid) };
  // Written aside and linked, so that the lock never exists without its owner's name in it.
  const own = ownFile(file, owner);
  writeFileSync(own, JSON.stringify(owner));
  try {
    await acquire(file, own);
    try {
      return await work();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

async function acquire(file, own) {
  let told = false;
  for (;;) {
    try {
      linkSync(own, file);
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const owner = readOwner(file);
    if (owner === undefined) continue;
    if (isAlive(owner)) {
      if (!told) say(`another start (process ${owner.pid}) is setting up here; waiting for it …`);
      told = true;
      await sleep(200);
      continue;
    }
    await endLeftBehind(owner.pid);
    const taken = `${own}.taken`;
    try {
      renameSync(file, taken);
    } catch {
      continue;
    }
    // Somebody else may have taken it over in between: then it is put back.
    const stolen = readOwner(taken);
    if (stolen && isAlive(stolen)) {
      try {
        linkSync(taken, file);
      } catch {
        // A third start holds it by now.
      }
    } else {
      rmSync(ownFile(file, owner), { force: true });
    }
    rmSync(taken, { force: true });
  }
}
