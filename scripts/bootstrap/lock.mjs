/**
 * One set-up at a time in one folder: a second start waits for the first, and then finds everything
 * there.
 *
 * The lock is a symbolic link in the folder's own .setup, in which only users write who could also
 * change the set-up itself. Its target is not a file but the owner's name: it is therefore made in
 * one step, name included, or not at all. A killed owner's lock is taken over, after what the owner
 * had started (a compiler, pip) and left running has been ended, so that nothing else writes in the
 * new owner's folder.
 */
import {
  lstatSync,
  lutimesSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { make_folder, marker, SetupError, say, start_time } from "./process.mjs";

/** An owner on another machine, or in another container, counts as alive while it touches its lock. */
const touch_every = 5_000;
const silent_for = 60_000;

/** Names the system that process numbers are of: this boot of this machine, and the PID namespace. */
function here() {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}.${readlinkSync("/proc/self/ns/pid").replace(/\D/g, "")}`;
  } catch {
    return "unknown";
  }
}

/**
 * The owner that the lock names; undefined if the lock is gone, null for anything that is not a
 * lock.
 */
function read_owner(file) {
  let name;
  try {
    name = readlinkSync(file);
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    if (error.code === "EINVAL") return null;
    throw error;
  }
  const [, pid, start, system] = /^(\d+)\.(\d+)@(.+)$/.exec(name) ?? [];
  return pid === undefined ? null : { pid: Number(pid), start, system };
}

function is_alive(owner, file) {
  if (owner.system === here()) return start_time(owner.pid) === owner.start;
  const touched = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - touched < silent_for;
}

/** Processes that a dead set-up has left behind. */
function left_behind(owner) {
  const found = [];
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue;
    try {
      const environment = readFileSync(`/proc/${entry}/environ`, "latin1").split("\0");
      if (environment.includes(`${marker}=${owner.pid}.${owner.start}`)) found.push(Number(entry));
    } catch {
      // Another user's process, or one that has just ended.
    }
  }
  return found;
}

async function end_left_behind(owner) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const processes = left_behind(owner);
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

/** The lock of `folder`. */
export function lock_file(folder) {
  return join(folder, ".setup", "lock");
}

/**
 * Runs `work` while holding the lock of `folder`.
 *
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function with_lock(folder, work) {
  const file = lock_file(folder);
  const own = `${process.pid}.${start_time(process.pid)}@${here()}`;
  try {
    await acquire(file, own);
  } catch (error) {
    throw forbidden(error, folder) ?? error;
  }
  const touch = setInterval(() => {
    try {
      lutimesSync(file, new Date(), new Date());
    } catch {
      // It is looked at only from elsewhere.
    }
  }, touch_every);
  touch.unref();
  try {
    return await work();
  } finally {
    clearInterval(touch);
    if (holds(file, own)) rmSync(file, { force: true });
  }
}

/** The error for a user who may not write in `folder`. */
function forbidden(error, folder) {
  if (error.code === "EROFS") {
    return new SetupError(
      `something is to be set up in ${folder}, but that file system is read-only. Set it up where it ` +
        "can be written to; to use what was set up there nothing is written.",
    );
  }
  if (error.code !== "EACCES" && error.code !== "EPERM") return undefined;
  const owner = lstatSync(folder, { throwIfNoEntry: false })?.uid;
  return new SetupError(
    `something is to be set up in ${folder}, but user ${process.getuid?.()} may not write there; ` +
      `it belongs to user ${owner}. Start again as that user, or give this one the right to write.`,
  );
}

function holds(file, own) {
  try {
    return readlinkSync(file) === own;
  } catch {
    return false;
  }
}

async function acquire(file, own) {
  for (let told = false, gone = 0; ; ) {
    // Each time, because another process may remove .setup.
    make_folder(dirname(file));
    try {
      symlinkSync(own, file);
      // A start that was about to take a dead owner's lock away may have taken this one.
      await sleep(50);
      if (holds(file, own)) return;
      continue;
    } catch (error) {
      if (error.code === "ENOENT" && gone++ < 100) continue;
      if (error.code !== "EEXIST") throw error;
    }
    const owner = read_owner(file);
    if (owner === undefined) continue;
    if (owner && is_alive(owner, file)) {
      if (!told) {
        say(`another start (${described(owner, file)}) is setting up here; waiting for it …`);
      }
      told = true;
      await sleep(200);
      continue;
    }
    if (owner?.system === here()) await end_left_behind(owner);
    take_away(file, `${file}.${process.pid}`, owner);
  }
}

function described(owner, file) {
  if (owner.system === here()) return `process ${owner.pid}`;
  return (
    `process ${owner.pid} of another machine or container; if it has died, its lock ${file} ` +
    "is taken over within a minute"
  );
}

/** Removes a dead owner's lock, by way of another name, because two may be about to do so. */
function take_away(file, aside, dead) {
  const now = read_owner(file);
  if (now?.pid !== dead?.pid || now?.start !== dead?.start) return;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  const stolen = read_owner(aside);
  if (stolen && is_alive(stolen, aside)) {
    try {
      symlinkSync(readlinkSync(aside), file);
    } catch {
      // A third start holds it by now.
    }
  }
  rmSync(aside, { recursive: true, force: true });
}
