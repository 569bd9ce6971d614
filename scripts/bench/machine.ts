/** The machine that was measured on: without it the figures say little. */
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { addon_files, package_root } from "../../lib/native/addon.js";
import { native } from "../../lib/native/index.js";
import { libtorch_version } from "../../lib/native/libtorch.js";
import { preloaded_allocator } from "../install/allocator.js";
import type { Versions } from "./sides.js";

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory_gib: number;
  /** The instruction set whose kernels LibTorch has chosen: "AVX512". */
  readonly cpu_capability: string;
  readonly node: string;
  /** The allocator's library in the place of malloc, if Node has one preloaded. */
  readonly allocator?: string;
  readonly torchnode: string;
  /** The LibTorch of the addon. */
  readonly libtorch: string;
  /** The Python beside it and its PyTorch, if there is one. */
  readonly python?: string;
  readonly pytorch?: string;
}

export function machine(python?: Versions): Machine {
  const { version } = JSON.parse(readFileSync(join(package_root(), "package.json"), "utf8"));
  const allocator = preloaded_allocator();
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memory_gib: Math.round(totalmem() / 2 ** 30),
    cpu_capability: native.cpu_capability(),
    node: process.version,
    ...(allocator && { allocator }),
    torchnode: version,
    libtorch: libtorch_version(addon_files(package_root()).libtorch) ?? native.versions.built_for,
    ...(python && { python: python.python, pytorch: python.torch }),
  };
}

/** Two lines that name everything. */
export function describe(machine: Machine): string {
  const { cpu, cores, memory_gib, cpu_capability } = machine;
  return (
    `${cpu}, ${cores} cores, ${memory_gib} GiB, ${cpu_capability}\n` +
    `Node ${machine.node}${machine.allocator ? ` with ${machine.allocator}` : ""}, torchnode ${machine.torchnode} on LibTorch ${machine.libtorch}` +
    (machine.python ? `; Python ${machine.python}, PyTorch ${machine.pytorch}` : "")
  );
}
