/** A user's autograd.Function within the transforms of torch.func, level by level. */
import { native } from "../../native/index.js";
import { broadcast_to_and_flatten, tree_flatten, tree_unflatten } from "../func/pytree.js";
import { Tensor } from "../tensor/index.js";
import type { Definition, VmapInfo } from "./function_definition.js";
import { vmapped } from "./function_vmap.js";

/** Calls a function that is within no transform, or on tensors of the innermost one. */
export type CallSingle = (definition: Definition, args: readonly unknown[]) => unknown;

type Wrap = (output: Tensor, dim: number | null) => Tensor;

/** The outputs as those of the level; an output that is an input comes back as that very tensor. */
function wrapped_outputs(
  output: unknown,
  inner: readonly unknown[],
  outer: readonly unknown[],
  wrap: Wrap,
  out_dims?: unknown,
): unknown {
  const [outputs, spec] = tree_flatten(output);
  const dims =
    out_dims === undefined ? outputs.map(() => null) : broadcast_to_and_flatten(out_dims, spec);
  if (dims === undefined) {
    throw new Error(
      "The autograd.Function's vmap staticmethod returned an incompatible (output, out_dims) tuple. " +
        `out_dims has structure ${tree_flatten(out_dims)[1]} but output has structure ${spec}.`,
    );
  }
  const results = outputs.map((each, i) => {
    if (!(each instanceof Tensor)) return each;
    const same = inner.findIndex((input) => input instanceof Tensor && input.is_same(each));
    return same < 0 ? wrap(each, dims[i] as number | null) : outer[same];
  });
  return tree_unflatten(results, spec);
}

/** For a level of grad or jvp: the function is recorded there, and called on the level below. */
function in_gradient_level(
  definition: Definition,
  args: readonly unknown[],
  level: number,
  call_single: CallSingle,
): unknown {
  const { setup_context, backward, vjp, jvp } = definition;
  const unwrap = (value: unknown) =>
    value instanceof Tensor ? (native.unwrap_for_grad(value, level) as Tensor) : value;
  const recorded: Definition = {
    name: `${definition.name}Generated`,
    forward: (...operands) => {
      const inner = operands.map(unwrap);
      const grad_enabled = native.is_grad_enabled();
      const forward_enabled = native.set_forward_grad_enabled(true);
      native.set_grad_enabled(true);
      try {
        const output = native.lowered(() => ({
          result: call_in_transform(definition, inner, call_single),
        })).result;
        return wrapped_outputs(
          output,
          inner,
          operands,
          (each) => native.wrap_for_grad(each, level) as Tensor,
        );
      } finally {
        native.set_grad_enabled(grad_enabled);
        native.set_forward_grad_enabled(forward_enabled);
      }
    },
    setup_context: (ctx, inputs, output) => setup_context?.call(definition, ctx, inputs, output),
  };
  if (backward !== undefined) recorded.backward = backward.bind(definition);
  if (vjp !== undefined) recorded.vjp = vjp.bind(definition);
  if (jvp !== undefined) recorded.jvp = jvp.bind(definition);
  return call_single(recorded, args);
}

function more_about(definition: Definition, text: string): Error {
  return new Error(`You tried to vmap over ${definition.name}, but it ${text}`);
}

/** For a level of vmap: the function's own rule, or one that is made of it. */
function in_vmap_level(
  definition: Definition,
  args: readonly unknown[],
  level: number,
  info: VmapInfo,
  call_single: CallSingle,
): unknown {
  const { vmap, generate_vmap_rule = false } = definition;
  if (vmap !== undefined && generate_vmap_rule) {
    throw more_about(
      definition,
      "has both generate_vmap_rule=True and an overridden vmap staticmethod. Please set " +
        "generate_vmap_rule=False or delete the overridden vmap staticmethod to avoid ambiguity.",
    );
  }
  if (vmap === undefined && !generate_vmap_rule) {
    throw more_about(
      definition,
      "does not have vmap support. Please override and implement the vmap staticmethod or set " +
        "generate_vmap_rule=True.",
    );
  }
  const dims: (number | null)[] = [];
  const inner = args.map((arg) => {
    if (!(arg instanceof Tensor)) {
      dims.push(null);
      return arg;
    }
    const [behind, dim] = native.unwrap_batched(arg, level);
    dims.push(dim ?? null);
    return dim === undefined ? arg : (behind as Tensor);
  });
  const below = (body: () => unknown) => native.lowered(() => ({ result: body() })).result;
  if (dims.every((dim) => dim === null)) {
    return below(() => call_in_transform(definition, args, call_single));
  }
  const wrap: Wrap = (output, dim) =>
    dim === null ? output : (native.add_batch_dim(output, dim, level) as Tensor);
  if (vmap === undefined) {
    const { definition: rule, out_dims, join } = vmapped(definition, dims, info);
    const outputs = below(() => call_in_transform(rule, inner, call_single));
    return wrapped_outputs(join(outputs), inner, args, wrap, join(out_dims()));
  }
  const result = below(() => vmap.call(definition, info, dims, ...inner));
  if (!Array.isArray(result) || result.length !== 2) {
    throw new Error(
      "Expected the vmap staticmethod to have two returns, an output and out_dims with pytree " +
        "structure compatible with the output.",
    );
  }
  return wrapped_outputs(result[0], inner, args, wrap, result[1] as unknown);
}

/** Calls a function in whatever transforms there are. */
export function call_in_transform(
  definition: Definition,
  args: readonly unknown[],
  call_single: CallSingle,
): unknown {
  const top = native.transform_top();
  if (top === undefined) return call_single(definition, args);
  if (definition.setup_context === undefined) {
    throw new Error(
      "In order to use an autograd.Function with functorch transforms (vmap, grad, jvp, jacrev, " +
        "...), it must override the setup_context staticmethod.",
    );
  }
  const { kind, level, batch_size = 0, randomness = "error" } = top;
  if (kind !== "vmap") return in_gradient_level(definition, args, level, call_single);
  const info = { batch_size, randomness: randomness as VmapInfo["randomness"] };
  return in_vmap_level(definition, args, level, info, call_single);
}
