/** The members of a user's autograd.Function. */
import type { FunctionCtx } from "./context.js";

/** About the batch that a static `vmap` of a function is called for. */
export interface VmapInfo {
  readonly batch_size: number;
  readonly randomness: "error" | "different" | "same";
}

/** The static members that a user may define; which ones there are is seen when they are needed. */
export interface Definition {
  readonly name: string;
  forward?: (...args: unknown[]) => unknown;
  setup_context?: (ctx: FunctionCtx, inputs: readonly unknown[], output: unknown) => unknown;
  backward?: (ctx: FunctionCtx, ...grads: unknown[]) => unknown;
  vjp?: (ctx: FunctionCtx, ...grads: unknown[]) => unknown;
  jvp?: (ctx: FunctionCtx, ...grads: unknown[]) => unknown;
  vmap?: (info: VmapInfo, in_dims: readonly (number | null)[], ...args: unknown[]) => unknown;
  generate_vmap_rule?: boolean;
}
