/** `torch.autograd.forward_ad`: gradients computed forwards, along with the values. */
import { lazy_operator, native } from "../../native/index.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import type { Tensor } from "../tensor/index.js";
import { body_reader, type ModeGuard, mode } from "./grad_mode.js";

// The level that this thread has entered last; -1 if there is none.
let current_level = -1;

/** A tensor taken apart: its value, and its tangent or null. Also `{ primal, tangent }`. */
export type UnpackedDualTensor = [primal: Tensor, tangent: Tensor | null] & {
  readonly primal: Tensor;
  readonly tangent: Tensor | null;
};

/** Options of {@link make_dual} and of the other functions that take a level. */
export interface LevelOptions {
  /** The number of the level. Default: the one entered last. */
  level?: number | null | undefined;
}

/** The parameters of {@link make_dual}, by name. */
export interface MakeDualArguments extends LevelOptions {
  /** The value. */
  tensor: Tensor;
  /** Of the same shape. */
  tangent: Tensor;
}

type Level = { level: number | null };

const level_kind = { level: kinds.nullable(kinds.integer()) };

const read_body = body_reader("dual_level");

const read_exit = signature<object, Level>("exit_dual_level", {}, level_kind);

const read_make = signature<{ tensor: Tensor; tangent: Tensor }, Level>(
  "make_dual",
  { tensor: kinds.tensor(), tangent: kinds.tensor() },
  level_kind,
);

const read_unpack = signature<{ tensor: Tensor }, Level>(
  "unpack_dual",
  { tensor: kinds.tensor() },
  level_kind,
);

const make = lazy_operator("aten::_make_dual");
const unpack = lazy_operator("aten::_unpack_dual");

/**
 * Enters a level of forward mode; returns its number. There can be one at a time in the process.
 * Mirrors torch.autograd.forward_ad.enter_dual_level.
 */
export function enter_dual_level(...args: []): number {
  no_arguments("enter_dual_level", args);
  const level = native.enter_dual_level();
  current_level = level;
  return level;
}

/**
 * Leaves the level entered last: all tangents of it are gone. Mirrors
 * torch.autograd.forward_ad.exit_dual_level.
 *
 * @throws Error if `level` is not the current level
 */
export function exit_dual_level(options?: LevelOptions): void;
export function exit_dual_level(...args: unknown[]): void {
  const level = read_exit(args).level ?? current_level;
  if (level !== current_level || level < 0) {
    throw new Error(
      "Trying to exit a forward AD level that was not the last one that was created. This is not " +
        "supported.",
    );
  }
  native.exit_dual_level(level);
  current_level = level - 1;
}

/**
 * Runs `body` in a level of forward mode, or returns a guard for a block. Mirrors
 * torch.autograd.forward_ad.dual_level.
 */
export function dual_level(): ModeGuard;
export function dual_level<T>(body: () => T): T;
export function dual_level<T>(...args: unknown[]): T | ModeGuard {
  const body = read_body<T>(args);
  const enter = () => {
    const level = enter_dual_level();
    return () => exit_dual_level({ level });
  };
  return mode("autograd.forward_ad.dual_level", enter, body);
}

function check_dtype(what: string, tensor: Tensor): void {
  const { dtype } = tensor;
  if (dtype.is_floating_point || dtype.is_complex) return;
  throw new TypeError(`Expected ${what} to be floating point or complex, but got: ${dtype}`);
}

/**
 * The tensor with a tangent: operators compute with both. It shares `tensor`'s memory. Mirrors
 * torch.autograd.forward_ad.make_dual.
 *
 * @throws Error outside of a level, or if the tangent does not fit
 */
export function make_dual(
  ...args: Arguments<[tensor: Tensor, tangent: Tensor], [], MakeDualArguments>
): Tensor {
  const { tensor, tangent, ...given } = read_make(args);
  const level = given.level ?? current_level;
  if (level < 0) {
    throw new Error(
      "Trying to create a dual Tensor for forward AD but no level exists, make sure to " +
        "enter_dual_level() first.",
    );
  }
  check_dtype("primal", tensor);
  check_dtype("tangent", tangent);
  return make()(undefined, tensor, tangent, level) as Tensor;
}

/**
 * A tensor's value and tangent; null for a tensor without one. Mirrors
 * torch.autograd.forward_ad.unpack_dual.
 */
export function unpack_dual(
  ...args: Arguments<[tensor: Tensor], [], { tensor: Tensor } & LevelOptions>
): UnpackedDualTensor {
  const { tensor, ...given } = read_unpack(args);
  const level = given.level ?? current_level;
  let parts: [Tensor, Tensor | null] = [tensor, null];
  if (level >= 0) {
    const [primal, tangent] = unpack()(undefined, tensor, level) as [Tensor, Tensor | undefined];
    parts = [primal, tangent ?? null];
  }
  return Object.defineProperties(parts, {
    primal: { value: parts[0] },
    tangent: { value: parts[1] },
  }) as UnpackedDualTensor;
}
