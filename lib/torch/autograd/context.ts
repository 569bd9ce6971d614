/** The context of a {@link Function}'s call, which its forward leaves for its backward. */

import type { NativeFunctionCall } from "../../native/index.js";
import { native } from "../../native/index.js";
import { boolean } from "../dispatch/kinds.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import { contents } from "../memory/contents.js";
import type { TensorList } from "../sequences.js";
import { Tensor } from "../tensor/index.js";
import { to_gradient } from "./node.js";

/** The tensors that forward saves or marks, kept until forward ends, and related settings. */
interface Marks {
  to_save: readonly (Tensor | null | undefined)[];
  for_forward: readonly (Tensor | null | undefined)[] | null;
  dirty: readonly Tensor[];
  non_differentiable: readonly Tensor[];
  materialize_grads: boolean;
}

function check_tensors(method: string, tensors: readonly unknown[], optional: boolean): void {
  tensors.forEach((tensor, i) => {
    if (tensor instanceof Tensor) return;
    if (optional && (tensor === null || tensor === undefined)) return;
    const kind = tensor === null ? "null" : typeof tensor;
    const save = `${method} can only save variables, but argument ${i} is of type ${kind}`;
    const mark = `${method} only accepts input tensors, but argument ${i} is of type ${kind}`;
    throw new TypeError(optional ? save : mark);
  });
}

const read_materialize = signature<{ value: boolean }>("set_materialize_grads", {
  value: boolean(),
});

/** The type of {@link FunctionCtx.saved_tensors}. */
type SavedTensors<Saved extends readonly (Tensor | null)[]> = number extends Saved["length"]
  ? Saved extends readonly Tensor[]
    ? TensorList
    : (Tensor | null)[]
  : Saved;

/**
 * The first argument of a {@link Function}'s `forward` and `backward`: one for each call.
 * Anything else that backward needs can be kept in its fields.
 *
 * Keep tensors with {@link save_for_backward} rather than in fields, so that a change in place of
 * one is noticed and their memory is given back with the graph's.
 *
 * @typeParam Saved the tensors that are saved. Default: any number of tensors. If one may be
 *   null, name them: `ctx: FunctionCtx<[input: Tensor, bias: Tensor | null]>`.
 */
export class FunctionCtx<Saved extends readonly (Tensor | null)[] = readonly Tensor[]> {
  /** Any value that forward leaves for backward. */
  // biome-ignore lint/suspicious/noExplicitAny: its fields are the user's, as in Python.
  [field: string]: any;

  /** Of each argument of forward, whether it is a tensor that needs a gradient. */
  needs_input_grad: readonly boolean[] = [];

  readonly #marks: Marks = {
    to_save: [],
    for_forward: null,
    dirty: [],
    non_differentiable: [],
    materialize_grads: true,
  };
  #call: NativeFunctionCall | undefined;
  #in_jvp = false;

  /**
   * Saves inputs and results of forward, to be found in {@link saved_tensors}: to be called once, in
   * forward or setup_context. Null may stand in place of a tensor.
   *
   * @throws TypeError (when forward has ended) if something else is among them
   */
  save_for_backward(...tensors: Saved): void {
    this.#marks.to_save = tensors;
  }

  /** Saves tensors for `jvp`, to be found in {@link saved_tensors} there. */
  save_for_forward(...tensors: Saved): void {
    check_tensors("save_for_forward", tensors, true);
    this.#marks.for_forward = tensors;
  }

  /** Says which inputs forward changes in place; it must return them. */
  mark_dirty(...tensors: readonly Tensor[]): void {
    this.#marks.dirty = tensors;
  }

  /** Says which results need no gradients: backward finds zeros in their places. */
  mark_non_differentiable(...tensors: readonly Tensor[]): void {
    this.#marks.non_differentiable = tensors;
  }

  /** Whether backward finds zeros (the default) or null for results without a gradient. */
  set_materialize_grads(...args: Arguments<[value: boolean], [], { value: boolean }>): void {
    const { value } = read_materialize(args);
    this.#marks.materialize_grads = value;
  }

  /**
   * The tensors that {@link save_for_backward} has saved, in the same order; null in place of a
   * null. In `jvp`, the tensors that {@link save_for_forward} has saved.
   *
   * @throws Error if one of them was changed in place since then
   * @throws Error if a backward pass has freed the graph, or nothing refers to it any more
   */
  get saved_tensors(): SavedTensors<Saved> {
    return this.#saved() as unknown as SavedTensors<Saved>;
  }

  #saved(): (Tensor | null)[] {
    if (this.#in_jvp) return (this.#marks.for_forward ?? []).map((tensor) => tensor ?? null);
    if (this.#call === undefined) return [];
    return this.#call.saved_tensors().map(to_gradient);
  }

  /** @internal */
  [contents](): Iterable<unknown> {
    const { to_save, for_forward, dirty, non_differentiable } = this.#marks;
    return [to_save, for_forward, dirty, non_differentiable];
  }

  /**
   * Begins the call.
   *
   * @internal
   */
  static begin(ctx: FunctionCtx, call: NativeFunctionCall): void {
    ctx.#call = call;
  }

  /** Ends the call: the outputs as autograd has recorded them. @internal */
  static finish(
    ctx: FunctionCtx,
    outputs: readonly (Tensor | undefined)[],
    jvp: ((grads: readonly (Tensor | null)[]) => readonly (Tensor | undefined)[]) | null,
    has_setup_context: boolean,
  ): (Tensor | undefined)[] {
    const marks = ctx.#marks;
    check_tensors("save_for_backward", marks.to_save, true);
    check_tensors("mark_dirty", marks.dirty, false);
    check_tensors("mark_non_differentiable", marks.non_differentiable, false);
    const results = (ctx.#call as NativeFunctionCall).finish(outputs, {
      dirty: marks.dirty,
      non_differentiable: marks.non_differentiable,
      to_save: marks.to_save.map((tensor) => tensor ?? undefined),
      materialize_grads: marks.materialize_grads,
      jvp: jvp === null ? null : in_jvp(ctx, jvp),
      has_setup_context,
    });
    marks.to_save = [];
    marks.dirty = [];
    marks.non_differentiable = [];
    marks.for_forward = null;
    return results.map((result, i) => {
      if (result === true) return outputs[i];
      return result as Tensor | undefined;
    });
  }

  /** Runs `body` as a part of the function's jvp. @internal */
  static within_jvp<T>(ctx: FunctionCtx, body: () => T): T {
    ctx.#in_jvp = true;
    try {
      return body();
    } finally {
      ctx.#in_jvp = false;
    }
  }

  /** Whether results without a gradient have zeros for one. @internal */
  static materializes(ctx: FunctionCtx): boolean {
    return ctx.#marks.materialize_grads;
  }
}

function in_jvp(
  ctx: FunctionCtx,
  jvp: (grads: readonly (Tensor | null)[]) => readonly (Tensor | undefined)[],
) {
  return (grads: Parameters<Parameters<NativeFunctionCall["finish"]>[1]["jvp"] & object>[0]) =>
    FunctionCtx.within_jvp(ctx, () => jvp(grads.map(to_gradient)));
}

/** Begins a call of a function with that name. */
export function begin_call(
  ctx: FunctionCtx,
  name: string,
  backward: ConstructorParameters<typeof native.FunctionCall>[1],
  inputs: readonly Tensor[],
): NativeFunctionCall {
  const call = new native.FunctionCall(name, backward, inputs);
  FunctionCtx.begin(ctx, call);
  return call;
}
