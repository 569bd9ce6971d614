/** Functions whose gradients are written by the user: torch.autograd.Function. */

import type { OptionalTensor } from "../../native/index.js";
import { native } from "../../native/index.js";
import { check_length } from "../dispatch/check_length.js";
import { synchronous } from "../dispatch/promises.js";
import { kind_of } from "../dispatch/values.js";
import { hold } from "../memory/scope.js";
import { Tensor } from "../tensor/index.js";
import { begin_call, FunctionCtx } from "./context.js";
import type { Definition } from "./function_definition.js";
import { call_in_transform } from "./function_transforms.js";
import { no_grad } from "./grad_mode.js";
import { type Gradient, to_gradient } from "./node.js";

/** Result of backward: a gradient for each argument of forward, or just one if it has just one. */
export type BackwardResult = Gradient | undefined | readonly (Gradient | undefined)[];

/** A context, whichever tensors are saved in it. */
// biome-ignore lint/suspicious/noExplicitAny: with any it is assignable to and from all contexts.
type AnyCtx = FunctionCtx<any>;

function refuse_promise(value: unknown, what: string): void {
  synchronous(
    value,
    `${what} of an autograd.Function must be synchronous, but it returned a Promise`,
  );
}

function backward_of(definition: Definition): (ctx: FunctionCtx, ...grads: unknown[]) => unknown {
  const { backward, vjp } = definition;
  if (backward !== undefined && vjp !== undefined) {
    throw new Error(
      "Implementing both 'backward' and 'vjp' for a custom Function is not allowed. You should " +
        "only implement one of them.",
    );
  }
  const found = backward ?? vjp;
  if (typeof found === "function") return found;
  throw new Error(
    "You must implement either the backward or vjp method for your custom autograd.Function to " +
      "use it with backward mode AD.",
  );
}

/** The gradients that backward has returned, for the arguments that are tensors. */
function input_gradients(
  name: string,
  returned: unknown,
  is_tensor: readonly boolean[],
): (Tensor | undefined)[] {
  refuse_promise(returned, "backward");
  let grads: unknown[] = Array.isArray(returned) ? check_length(returned) : [returned];
  const expected = is_tensor.length;
  if (grads.length > expected && grads.slice(expected).every((grad) => grad == null)) {
    grads = grads.slice(0, expected);
  }
  if (grads.length !== expected) {
    throw new Error(
      `function ${name} returned an incorrect number of gradients (expected ${expected}, got ` +
        `${grads.length})`,
    );
  }
  const results: (Tensor | undefined)[] = [];
  grads.forEach((grad, i) => {
    if (!is_tensor[i]) {
      if (grad == null) return;
      throw new Error(
        `function ${name} returned a gradient different than None at position ${i + 1}, but the ` +
          "corresponding forward input was not a Variable",
      );
    }
    if (grad != null && !(grad instanceof Tensor)) {
      throw new TypeError(
        `function ${name} returned a value that is not a Tensor at position ${i + 1}: expected ` +
          `Variable or None (got ${kind_of(grad)})`,
      );
    }
    results.push(grad ?? undefined);
  });
  return results;
}

// These make what the graph keeps. They are apart from `apply`, whose scope would hold the tensors
// of the call.

function backward_of_call(
  definition: Definition,
  ctx: FunctionCtx,
  name: string,
  is_tensor: readonly boolean[],
) {
  return (grads: readonly OptionalTensor[]) => {
    const backward = backward_of(definition);
    const returned = backward.call(definition, ctx, ...grads.map(to_gradient));
    return input_gradients(name, returned, is_tensor);
  };
}

/** Calls the user's jvp; `shape` says of each argument of forward whether it is a tensor. */
function jvp_of_call(
  definition: Definition,
  ctx: FunctionCtx,
  args: readonly unknown[],
  is_tensor: readonly boolean[],
) {
  return (grads: readonly Gradient[]): (Tensor | undefined)[] => {
    if (typeof definition.jvp !== "function") {
      throw new Error(
        "You must implement the jvp function for custom autograd.Function to use it with forward " +
          "mode AD.",
      );
    }
    let next = 0;
    const given = is_tensor.map((yes, i) => {
      if (!yes) return null;
      const grad = grads[next++] ?? null;
      if (grad !== null || !FunctionCtx.materializes(ctx)) return grad;
      return (args[i] as Tensor).detach().clone().zero_();
    });
    const returned = definition.jvp.call(definition, ctx, ...given);
    refuse_promise(returned, "jvp");
    const items: unknown[] = Array.isArray(returned) ? check_length(returned) : [returned];
    return items.map((item) => {
      if (item == null) return undefined;
      if (item instanceof Tensor) return item;
      throw new TypeError(`jvp returns Tensors or null, not ${kind_of(item)}`);
    });
  };
}

/** Runs what the user wrote for the forward pass. */
function run_forward(definition: Definition, ctx: FunctionCtx, args: readonly unknown[]): unknown {
  const { forward, setup_context } = definition;
  if (typeof forward !== "function") {
    throw new Error("You must implement the forward function for custom autograd.Function.");
  }
  return no_grad(() => {
    const enabled = native.set_forward_grad_enabled(false);
    try {
      if (setup_context === undefined) {
        const output = forward.call(definition, ctx, ...args);
        refuse_promise(output, "forward");
        return { output };
      }
      const output = forward.apply(definition, [...args]);
      refuse_promise(output, "forward");
      refuse_promise(setup_context.call(definition, ctx, args, output), "setup_context");
      return { output };
    } finally {
      native.set_forward_grad_enabled(enabled);
    }
  }).output;
}

function call_function(definition: Definition, args: readonly unknown[]): unknown {
  const ctx = new FunctionCtx();
  hold(ctx);
  const is_tensor = args.map((arg) => arg instanceof Tensor);
  ctx.needs_input_grad = args.map((arg) => arg instanceof Tensor && arg.requires_grad);
  const inputs = args.filter((arg): arg is Tensor => arg instanceof Tensor);
  const name = `${definition.name}Backward`;
  const call = begin_call(ctx, name, backward_of_call(definition, ctx, name, is_tensor), inputs);
  try {
    const output = run_forward(definition, ctx, args);
    const outputs: unknown[] = Array.isArray(output) ? check_length(output) : [output];
    const has_dual = inputs.some((input) => native.has_forward_grad(input));
    const recorded = FunctionCtx.finish(
      ctx,
      outputs.map((item) => (item instanceof Tensor ? item : undefined)),
      has_dual ? jvp_of_call(definition, ctx, args, is_tensor) : null,
      definition.setup_context !== undefined,
    );
    // Results that are not tensors are returned unchanged.
    const results = outputs.map((item, i) => recorded[i] ?? item);
    return Array.isArray(output) ? results : results[0];
  } catch (error) {
    call.abandon();
    throw error;
  }
}

/**
 * The base of functions with gradients of their own. Subclass it, give it a static `forward` and a
 * static `backward`, and call `apply`:
 *
 * ```ts
 * class Exp extends torch.autograd.Function {
 *   static forward(ctx: FunctionCtx, x: Tensor): Tensor {
 *     const result = x.exp();
 *     ctx.save_for_backward(result);
 *     return result;
 *   }
 *   static backward(ctx: FunctionCtx, grad: Tensor): Tensor {
 *     const [result] = ctx.saved_tensors;
 *     return grad.mul(result);
 *   }
 * }
 * const y = Exp.apply(x);
 * ```
 *
 * `forward(ctx, ...args)` computes the result, or an array of results, from any arguments; nothing
 * of it is recorded. With a static `setup_context(ctx, inputs, output)` it is `forward(...args)`.
 * `backward(ctx, ...grads)` (or `vjp`) is given a gradient for each result and returns one for each
 * argument, null for those that are not tensors. `jvp(ctx, ...grads)` does the same forwards.
 *
 * The transforms of torch.func take a function with `setup_context`; {@link vmap} needs besides a
 * static `vmap(info, in_dims, ...args)`, which returns `[output, out_dims]`, or a static
 * `generate_vmap_rule = true`, if all its parts are made of operators.
 *
 * Mirrors torch.autograd.Function.
 */
// biome-ignore lint/complexity/noStaticOnlyClass: it is made to be subclassed, as in PyTorch.
export abstract class AutogradFunction {
  /**
   * Calls forward and records the call, so that backward is called in a backward pass.
   *
   * @throws Error if forward or backward is missing or asynchronous, or backward returns another
   *   number of gradients; what these throw arrives as it is
   */
  static apply<A extends unknown[], R>(
    this: {
      readonly name: string;
      forward(...args: A): R;
      setup_context(ctx: AnyCtx, inputs: A, output: R): void;
    },
    ...args: A
  ): R;
  static apply<A extends unknown[], R>(
    this: { readonly name: string; forward(ctx: AnyCtx, ...args: A): R },
    ...args: A
  ): R;
  static apply(this: unknown, ...args: unknown[]): unknown {
    // biome-ignore lint/complexity/noThisInStatic: it is the subclass.
    return call_in_transform(definition_of(this), args.map(alive), call_function);
  }
}

// By the name that it has in PyTorch.
Object.defineProperty(AutogradFunction, "name", { value: "Function" });

/** Unwraps a tensor that has escaped from a transform that is over; returns others unchanged. */
function alive(arg: unknown): unknown {
  if (!(arg instanceof Tensor) || native.transform_of(arg) === undefined) return arg;
  return native.unwrap_if_dead(arg) as Tensor;
}

/** The user's class that `apply` was called on. */
function definition_of(receiver: unknown): Definition {
  if (typeof receiver === "function" && receiver.prototype instanceof AutogradFunction) {
    return receiver;
  }
  throw new TypeError("apply is a static method of a class that extends autograd.Function");
}

class DelayedError extends AutogradFunction {
  static forward(_ctx: FunctionCtx, ...tensors: Gradient[]): Gradient[] {
    return tensors.map((tensor) => (tensor === null ? null : tensor.view_as(tensor)));
  }
  static backward(): never {
    throw new Error(
      "trying to differentiate twice a function that was marked with @once_differentiable",
    );
  }
}

/**
 * Marks a backward that computes with more than what autograd records: its gradients cannot be
 * differentiated, which is then an error. A decorator, or a function to call:
 * `static backward = once_differentiable((ctx, grad) => …)`. Mirrors
 * torch.autograd.function.once_differentiable.
 */
export function once_differentiable<
  A extends unknown[],
  R extends BackwardResult,
  Ctx extends AnyCtx = FunctionCtx,
>(backward: (ctx: Ctx, ...grads: A) => R, _decorated?: unknown): (ctx: Ctx, ...grads: A) => R {
  return function (this: unknown, ctx: Ctx, ...grads: A): R {
    const outputs = no_grad(() => backward.call(this, ctx, ...grads)) as R;
    const records = grads.some((grad) => grad instanceof Tensor && grad.requires_grad);
    if (!native.is_grad_enabled() || !records) return outputs;
    const items = (Array.isArray(outputs) ? outputs : [outputs]) as Gradient[];
    const leaves = items.map((item) =>
      item instanceof Tensor ? item.detach().requires_grad_() : (item ?? null),
    );
    const delayed = DelayedError.apply(...leaves);
    return (Array.isArray(outputs) ? delayed : delayed[0]) as R;
  };
}
