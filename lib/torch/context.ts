/** Settings of the precision and determinism of results. They belong to the process. */
import { native } from "../native/index.js";
import * as kinds from "./dispatch/kinds.js";
import { no_arguments } from "./dispatch/no_arguments.js";
import { type Arguments, signature } from "./dispatch/signature.js";

const read = signature<{ mode: boolean }, { warn_only: boolean }>(
  "use_deterministic_algorithms",
  { mode: kinds.boolean() },
  { warn_only: kinds.boolean(false) },
);

type DebugMode = (typeof debug_modes)[number] | 0 | 1 | 2;

const read_debug_mode = signature<{ debug_mode: DebugMode }>("set_deterministic_debug_mode", {
  debug_mode: new kinds.Kind<DebugMode>('one of "default", "warn", "error", 0, 1, 2', (value) =>
    ["string", "number", "boolean"].includes(typeof value),
  ),
});

const read_precision = signature<{ precision: MatmulPrecision }>("set_float32_matmul_precision", {
  precision: kinds.choice(["highest", "high", "medium"]),
});

const read_flush = signature<{ mode: boolean }>("set_flush_denormal", { mode: kinds.boolean() });

/**
 * Whether operators must give the same result each time: if an operator has only an implementation
 * whose results may differ from run to run, its call is an error; with `warn_only` it warns.
 *
 * Mirrors torch.use_deterministic_algorithms. Default: false.
 */
export function use_deterministic_algorithms(
  mode: boolean,
  options?: { warn_only?: boolean },
): void;
export function use_deterministic_algorithms(...args: unknown[]): void {
  const { mode, warn_only } = read(args);
  native.set_deterministic(mode, warn_only);
}

/** Whether operators must be deterministic: the `mode` of {@link use_deterministic_algorithms}. */
export function are_deterministic_algorithms_enabled(...args: []): boolean {
  no_arguments("are_deterministic_algorithms_enabled", args);
  return native.deterministic();
}

/** Whether such an operator only warns. */
export function is_deterministic_algorithms_warn_only_enabled(...args: []): boolean {
  no_arguments("is_deterministic_algorithms_warn_only_enabled", args);
  return native.deterministic_warn_only();
}

const debug_modes = ["default", "warn", "error"] as const;

/**
 * {@link use_deterministic_algorithms} in one word: "default" (or 0), "warn" (1), "error" (2).
 *
 * @throws RangeError for any other
 */
export function set_deterministic_debug_mode(
  ...args: Arguments<[debug_mode: DebugMode], [], { debug_mode: DebugMode }>
): void {
  const { debug_mode } = read_debug_mode(args);
  const mode =
    typeof debug_mode === "string" ? debug_modes.indexOf(debug_mode) : Number(debug_mode);
  if (debug_modes[mode] === undefined) {
    throw new RangeError(
      "invalid value of debug_mode, expected one of `default`, `warn`, `error`, 0, 1, or 2, " +
        `but got ${debug_mode}`,
    );
  }
  native.set_deterministic(mode > 0, mode === 1);
}

/** 0, 1 or 2: see {@link set_deterministic_debug_mode}. */
export function get_deterministic_debug_mode(...args: []): 0 | 1 | 2 {
  no_arguments("get_deterministic_debug_mode", args);
  if (!native.deterministic()) return 0;
  return native.deterministic_warn_only() ? 1 : 2;
}

/** The precision of products of float32 matrices. */
export type MatmulPrecision = "highest" | "high" | "medium";

/**
 * The precision of products of float32 matrices: "highest" in float32 throughout, "high" and
 * "medium" in less if the device is faster that way. Mirrors torch.set_float32_matmul_precision.
 * Default: "highest".
 */
export function set_float32_matmul_precision(
  ...args: Arguments<[precision: MatmulPrecision], [], { precision: MatmulPrecision }>
): void {
  native.set_float32_matmul_precision(read_precision(args).precision);
}

/** The precision that {@link set_float32_matmul_precision} has set. */
export function get_float32_matmul_precision(...args: []): MatmulPrecision {
  no_arguments("get_float32_matmul_precision", args);
  return native.float32_matmul_precision() as MatmulPrecision;
}

/**
 * Whether numbers too small for a float's normal form count as 0, on this thread: they are slow.
 * Mirrors torch.set_flush_denormal. Default: false.
 *
 * @returns whether the processor supports that
 */
export function set_flush_denormal(
  ...args: Arguments<[mode: boolean], [], { mode: boolean }>
): boolean {
  return native.set_flush_denormal(read_flush(args).mode);
}
