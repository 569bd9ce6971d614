/** The parts of the addon that concern worker threads which prepare data for others. */
import { pathToFileURL } from "node:url";
import { native, package_root } from "../native/index.js";
import type { GlobalURL } from "./globals.js";

/**
 * The URL of a module of lib/ that a thread runs, given by its path in it: in the published package
 * other modules are in files of other names, so the module has to be one of its programs
 * (scripts/package/pack.ts).
 */
export function program_url(path: string): GlobalURL {
  return new URL(`dist/lib/${path}`, pathToFileURL(`${package_root()}/`));
}

/** Notes that this thread runs, until its environment ends in whatever way. */
export function note_thread(thread_id: number): void {
  native.note_thread(thread_id);
}

/** Whether a thread that was noted still runs: it is asked while no event can be received. */
export function is_thread_noted(thread_id: number): boolean {
  return native.is_thread_noted(thread_id);
}

/** Limits the operators that this thread calls to one thread. */
export function compute_alone(): void {
  native.compute_alone();
}

/**
 * Makes LibTorch ready for threads with default generators of their own. It is called before they
 * start, because LibTorch's tables of operators are not to be changed while they are used.
 */
export function prepare_thread_generators(): void {
  native.prepare_thread_generators();
}

/** Gives this thread a default generator of its own on the CPU, which `torch.manual_seed` seeds. */
export function use_own_generator(): void {
  native.use_own_generator();
}
