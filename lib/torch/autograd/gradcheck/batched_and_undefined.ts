/** Further checks of gradcheck: of batches of gradients, and of undefined gradients. */
import { jvp as func_jvp } from "../../func/forward.js";
import { vmap } from "../../func/vmap.js";
import type { Tensor } from "../../tensor/index.js";
import type { FunctionCtx } from "../context.js";
import { dual_level, make_dual, unpack_dual } from "../forward_ad.js";
import { AutogradFunction } from "../function.js";
import { grad } from "../gradients.js";
import { with_tangents } from "./analytical.js";
import { random_vectors, type Subject } from "./compare.js";
import {
  call,
  differentiable,
  GradcheckError,
  is_float_or_complex,
  randn_like,
  stack,
  zeros_like,
} from "./shared.js";

const batched_hint =
  "The function's backward could not be run for a batch of gradients at once. Where that is known, " +
  "pass `check_batched_grad: false` (or `check_batched_forward_grad: false`).";

function zeros_of(tensor: Tensor): Tensor {
  return tensor.detach().new_zeros([]).expand(tensor.shape);
}

function compare_batches(
  each: readonly (readonly Tensor[])[],
  batched: () => readonly Tensor[],
  output: number | undefined,
): void {
  let found: readonly Tensor[];
  try {
    found = batched();
  } catch (error) {
    throw new GradcheckError(
      `While computing batched gradients, got: ${(error as Error).message}\n\n${batched_hint}`,
      { cause: error },
    );
  }
  found.forEach((result, i) => {
    const expected = stack(each.map((shards) => shards[i] as Tensor));
    if (result.allclose(expected)) return;
    throw new GradcheckError(
      `For output ${output ?? i} and input ${i}:\n\n${batched_hint}\n\nGot:\n${result}\n\n` +
        `Expected:\n${expected}`,
    );
  });
}

/** Backwards, a batch of gradients gives the gradients of each. */
export function check_batched_grad({ inputs, outputs }: Subject): void {
  const by = differentiable(inputs);
  outputs.forEach((output, o) => {
    const vjp = (v: Tensor) =>
      grad(output, by, { grad_outputs: v, retain_graph: true, allow_unused: true }).map(
        (found, i) => found ?? zeros_of(by[i] as Tensor),
      );
    const given = [0, 1].map(() => randn_like(output.detach()));
    compare_batches(given.map(vjp), () => vmap(vjp)(stack(given)), o);
  });
}

/** Forwards, a batch of tangents gives the tangents of each. */
export function check_batched_forward_grad({ func, inputs }: Subject): void {
  inputs.forEach((current, at) => {
    if (!is_float_or_complex(current) || !current.requires_grad) return;
    const along = (value: Tensor) =>
      call(
        func,
        inputs.map((input, i) => {
          if (i === at) return value;
          return is_float_or_complex(input) ? input.detach() : input;
        }),
      ).filter(is_float_or_complex);
    const jvp = (tangent: Tensor) => func_jvp(along, [current.detach()], [tangent])[1];
    const given = [0, 1].map(() => randn_like(current.detach()));
    compare_batches(given.map(jvp), () => vmap(jvp)(stack(given)), undefined);
  });
}

/** A backward pass with zeros for gradients gives zeros, of the inputs' own form. */
export function check_multiplied_by_grad_output({ inputs, outputs }: Subject): void {
  const by = differentiable(inputs);
  if (by.length === 0) throw new GradcheckError("no Tensors requiring grad found in input");
  const zeros = outputs.map((output) => zeros_like(output.detach()).contiguous());
  const grads =
    outputs.length === 0 ? [] : grad(outputs, by, { grad_outputs: zeros, allow_unused: true });
  grads.forEach((found, i) => {
    const input = by[i] as Tensor;
    if (found === null) return;
    if (!found.to_dense().eq(0).all().item()) {
      throw new GradcheckError("backward not multiplied by grad_output");
    }
    if (found.dtype !== input.dtype) throw new GradcheckError("grad is incorrect type");
    if (String(found.device) !== String(input.device)) {
      throw new GradcheckError("grad is incorrect device");
    }
    if (String(found.shape) !== String(input.shape)) {
      throw new GradcheckError("grad is incorrect size");
    }
  });
}

/** Passes no gradient on. */
class UndefinedGrad extends AutogradFunction {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor {
    ctx.set_materialize_grads(false);
    return x.view_as(x);
  }
  static backward(): null {
    return null;
  }
}

const derivatives =
  'Please look at "Notes about undefined output gradients" in "tools/autograd/derivatives.yaml"';

/** Outputs without a gradient, all of them or one, count as if theirs were zero. */
export function check_undefined_backward({ func, inputs }: Subject): void {
  const by = differentiable(inputs);
  if (by.length === 0) throw new GradcheckError("no Tensors requiring grad found in input");
  const compute = () => differentiable(call(func, inputs));
  const check = (outputs: readonly Tensor[]) => {
    if (outputs.length === 0) return;
    const zeros = outputs.map((output) => zeros_like(output.detach()).contiguous());
    let grads: (Tensor | null)[];
    try {
      grads = grad(outputs, by, { grad_outputs: zeros, allow_unused: true });
    } catch (error) {
      throw new GradcheckError(
        `Expected backward function to handle undefined output grads. ${derivatives}`,
        { cause: error },
      );
    }
    if (grads.some((found) => found !== null && !found.to_dense().eq(0).all().item())) {
      throw new GradcheckError(
        "Expected all input grads to be undefined or zero when all output grads are undefined or " +
          `zero. ${derivatives}`,
      );
    }
  };
  const outputs = compute();
  check(outputs.map((output) => UndefinedGrad.apply(output)));
  if (outputs.length < 2) return;
  outputs.forEach((_, without) => {
    check(compute().map((output, i) => (i === without ? UndefinedGrad.apply(output) : output)));
  });
}

/** Forwards, an input without a tangent counts as if that were zero. */
export function check_undefined_forward({ func, inputs }: Subject): void {
  const { u } = random_vectors(differentiable(inputs), null);
  dual_level(() => {
    const { duals, tangents } = with_tangents(inputs);
    tangents.forEach((tangent, i) => {
      tangent.copy_((u[i] as Tensor).view_as(tangent));
    });
    inputs.forEach((input, at) => {
      if (!is_float_or_complex(input) || !input.requires_grad) return;
      const run = (replacement: Tensor) => {
        const args = duals.map((dual, i) => (i === at ? replacement : dual));
        return call(func, args)
          .filter(is_float_or_complex)
          .map((dual) => unpack_dual(dual).tangent);
      };
      const zero = run(make_dual(input.detach(), zeros_like(input.detach())));
      const none = run(input.detach());
      zero.forEach((with_zero, o) => {
        const without = none[o] ?? null;
        if (with_zero === null || without === null || with_zero.allclose(without)) return;
        throw new GradcheckError(
          `Mismatch in tangent values for output with index: ${o} when input: ${input} has an ` +
            `undefined tangent value. Got: ${with_zero} but expected: ${without}`,
        );
      });
    });
  });
}
