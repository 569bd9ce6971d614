/** Garbage collection of tensors' memory, and statistics of it. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { native } from "../../native/index.js";
import { no_arguments } from "../dispatch/no_arguments.js";

type Collector = (options: { type: "minor" }) => void;

/**
 * A function that collects V8's young generation, in which the tensors of a training step die.
 *
 * V8 offers it to scripts only under a flag, which is set here for the moment that it takes to get
 * hold of the function. Without it V8 frees tensors as well, later and at a higher cost.
 *
 * @returns undefined if this V8 has no such function
 */
function minor_collector(): (() => void) | undefined {
  // The flag belongs to the process: a worker that starts at this moment may have taken it back.
  for (let attempt = 0; attempt < 3; attempt++) {
    setFlagsFromString("--expose-gc");
    const gc: unknown = runInNewContext("globalThis.gc");
    setFlagsFromString("--no-expose-gc");
    if (typeof gc === "function") return () => (gc as Collector)({ type: "minor" });
  }
  return undefined;
}

const collect = minor_collector();
if (collect !== undefined) native.set_minor_collector(collect);

/** Result of {@link memory_stats}. */
export interface MemoryStats {
  /** Tensors and generators that JavaScript holds. */
  handles: number;
  /** Bytes of the storages behind them. */
  bytes: number;
  /**
   * The process's memory for the elements of CPU tensors, in bytes. Absent if another
   * allocator than torchnode's is in use.
   */
  blocks?: {
    /** Pages that tensors are on. */
    in_use: number;
    /**
     * Pages that are kept for the tensors to come. Together with `in_use` at most 1.25 times the
     * most that was in use in the last 5 to 10 seconds, and 32 MiB.
     */
    idle: number;
    /** Pages that have come from the system since the process began. */
    fetched: number;
    /** Pages that have gone back to it. */
    returned: number;
  };
}

/** Counts of what tensors occupy: in this JavaScript environment, and of the process. */
export function memory_stats(...args: []): MemoryStats {
  no_arguments("memory_stats", args);
  return native.memory();
}
