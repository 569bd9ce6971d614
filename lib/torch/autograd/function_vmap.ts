/** The rule for batches that `generate_vmap_rule` makes of a user's autograd.Function. */

import { native } from "../../native/index.js";
import { check_length } from "../dispatch/check_length.js";
import { synchronous } from "../dispatch/promises.js";
import { in_level } from "../func/level.js";
import { vmap } from "../func/vmap.js";
import { Tensor } from "../tensor/index.js";
import type { FunctionCtx } from "./context.js";
import type { Definition, VmapInfo } from "./function_definition.js";

type Dim = number | null;

/** A context with some members of another meaning; its fields are those of `ctx`. */
function overriding(ctx: FunctionCtx, members: Readonly<Record<string, unknown>>): FunctionCtx {
  return new Proxy(ctx, {
    get(target, key) {
      if (typeof key === "string" && Object.hasOwn(members, key)) return members[key];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
}

const as_array = (value: unknown): unknown[] =>
  Array.isArray(value) ? check_length(value) : [value];

interface Unbatched {
  values: unknown[];
  dims: Dim[];
}

/** Tensors of a level of vmap as those behind them. */
function unbatched(values: readonly unknown[], level: number): Unbatched {
  const dims: Dim[] = [];
  const plain = values.map((value) => {
    if (!(value instanceof Tensor)) {
      dims.push(null);
      return value;
    }
    const [behind, dim] = native.unwrap_batched(value, level);
    dims.push(dim ?? null);
    return behind as Tensor;
  });
  return { values: plain, dims };
}

function batched(values: readonly unknown[], dims: readonly Dim[], level: number): unknown[] {
  return values.map((value, i) => {
    const dim = dims[i] ?? null;
    if (dim === null || !(value instanceof Tensor)) return value;
    return native.add_batch_dim(value, dim, level) as Tensor;
  });
}

/**
 * A gradient with the batch dimension if its input has it; summed if the input has none, or if an
 * element of the batch has fewer elements itself.
 */
function at_input(
  grad: unknown,
  grad_dim: Dim,
  input_dim: Dim,
  batch_size: number,
  input_shape?: readonly number[],
): unknown {
  if (!(grad instanceof Tensor)) return grad;
  if (input_dim === null) return grad_dim === null ? grad : grad.sum(grad_dim);
  if (grad_dim === null) {
    const shape = [...grad.shape];
    shape.splice(input_dim, 0, batch_size);
    const expanded = grad.unsqueeze(input_dim).expand(shape);
    return at_input(expanded, input_dim, input_dim, batch_size, input_shape);
  }
  if (input_shape === undefined) return grad.movedim(grad_dim, input_dim);
  return vmap((each: Tensor) => each.sum_to_size(input_shape), grad_dim, input_dim)(grad);
}

/** A function for batches, made of one for their elements. */
export interface Vmapped {
  definition: Definition;
  /** The batch's dimension of its outputs, when it was called. */
  out_dims: () => Dim[];
  /** One output, or an array of them, as the user's forward returns it. */
  join: (outputs: unknown) => unknown;
}

/**
 * Runs every part of `definition` for a whole batch: its saved tensors and its gradients are those
 * of the batch.
 */
export function vmapped(definition: Definition, in_dims: readonly Dim[], info: VmapInfo): Vmapped {
  const { batch_size, randomness } = info;
  const { forward, setup_context, backward, vjp, jvp } = definition;
  const run = <T>(body: (level: number) => T): T =>
    in_level(() => native.enter_vmap(batch_size, randomness), body);
  let is_array = false;
  let out_dims: Dim[] = [];
  let saved_dims: Dim[] = [];
  let input_shapes: (number[] | undefined)[] = [];

  /** Calls backward or jvp within a level, with the tensors that were saved for it. */
  const call = (
    name: string,
    body: (ctx: FunctionCtx, ...grads: unknown[]) => unknown,
    ctx: FunctionCtx,
    grads: readonly unknown[],
    dims: readonly Dim[],
  ): Unbatched =>
    run((level) => {
      const saved_tensors = batched(ctx.saved_tensors, saved_dims, level);
      const inner = overriding(ctx, { saved_tensors });
      const found = synchronous(
        body.call(definition, inner, ...batched(grads, dims, level)),
        `${name} of an autograd.Function must be synchronous`,
      );
      return unbatched(as_array(found), level);
    });

  const rule: Definition = {
    name: `Vmapped${definition.name}`,
    generate_vmap_rule: true,
    forward: (...operands) =>
      run((level) => {
        const output = forward?.apply(definition, batched(operands, in_dims, level));
        is_array = Array.isArray(output);
        const { values, dims } = unbatched(as_array(output), level);
        out_dims = dims;
        return values;
      }),
    setup_context: (ctx, inputs, outputs) =>
      run((level) => {
        const given = outputs as unknown[];
        const within = batched(given, out_dims, level);
        const save = (method: "save_for_backward" | "save_for_forward") => {
          return (...tensors: unknown[]) => {
            const { values, dims } = unbatched(tensors, level);
            saved_dims = dims;
            ctx[method](...(values as Tensor[]));
          };
        };
        const inner = overriding(ctx, {
          save_for_backward: save("save_for_backward"),
          save_for_forward: save("save_for_forward"),
          mark_non_differentiable: (...tensors: unknown[]) => {
            const outside = tensors.map((tensor) => given[within.indexOf(tensor)] ?? tensor);
            ctx.mark_non_differentiable(...(outside as Tensor[]));
          },
          mark_dirty: () => {
            throw new Error("generate_vmap_rule: mark_dirty is not supported");
          },
        });
        const output = is_array ? within : within[0];
        const elements = batched(inputs, in_dims, level);
        input_shapes = elements.map((each) => (each instanceof Tensor ? each.shape : undefined));
        setup_context?.call(definition, inner, elements, output);
      }),
  };
  const reverse = backward ?? vjp;
  if (reverse !== undefined) {
    rule.backward = (ctx, ...grads) => {
      const { values, dims } = call("backward", reverse, ctx, grads, out_dims);
      return values.map((grad, i) =>
        at_input(grad, dims[i] ?? null, in_dims[i] ?? null, batch_size, input_shapes[i]),
      );
    };
  }
  if (jvp !== undefined) {
    rule.jvp = (ctx, ...tangents) => {
      const { values, dims } = call("jvp", jvp, ctx, tangents, in_dims);
      return values.map((tangent, i) =>
        at_input(tangent, dims[i] ?? null, out_dims[i] ?? null, batch_size),
      );
    };
  }
  return {
    definition: rule,
    out_dims: () => out_dims,
    join: (outputs) => (is_array ? outputs : (outputs as unknown[])[0]),
  };
}
