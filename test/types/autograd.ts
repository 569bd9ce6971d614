/**
 * The uses that the types of torch.autograd and torch.func let through, and those that they refuse.
 * It is compiled and never run: see modules.ts.
 */
import { type FunctionCtx, nn, type Tensor, torch } from "torchnode";

declare const x: Tensor;

/** Compiles where the two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

class Scale extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, input: Tensor, factor: number): Tensor {
    ctx.save_for_backward(input);
    // @ts-expect-error: that there may be no tensor is a matter of the context's type
    ctx.save_for_backward(input, null);
    ctx.factor = factor;
    return input.mul(factor);
  }
  static backward(ctx: FunctionCtx, grad: Tensor) {
    const [input] = ctx.saved_tensors;
    same<typeof input, Tensor>(true);
    return [grad.mul(ctx.factor), null];
  }
}

/** One of the tensors may be missing. */
class Affine extends torch.autograd.Function {
  static forward(
    ctx: FunctionCtx<[weight: Tensor, bias: Tensor | null]>,
    input: Tensor,
    weight: Tensor,
    bias: Tensor | null,
  ): Tensor {
    ctx.save_for_backward(weight, bias);
    // @ts-expect-error: two tensors are saved
    ctx.save_for_backward(weight);
    return input.mul(weight).add(bias ?? 0);
  }
  static backward(ctx: FunctionCtx<[weight: Tensor, bias: Tensor | null]>, grad: Tensor) {
    const [weight, bias] = ctx.saved_tensors;
    same<typeof bias, Tensor | null>(true);
    return [grad.mul(weight), null, bias === null ? null : grad.sum_to_size(bias.shape)];
  }
}

const affine = Affine.apply(x, x, null);
same<typeof affine, Tensor>(true);

class Pair extends torch.autograd.Function {
  static forward(a: Tensor, b: Tensor): [Tensor, Tensor] {
    return [a.add(b), a.mul(b)];
  }
  static setup_context(ctx: FunctionCtx, inputs: [Tensor, Tensor], _output: [Tensor, Tensor]) {
    ctx.save_for_backward(...inputs);
  }
}

const scaled = Scale.apply(x, 2);
same<typeof scaled, Tensor>(true);
const pair = Pair.apply(x, x);
same<typeof pair, [Tensor, Tensor]>(true);
// @ts-expect-error: an argument is missing
Scale.apply(x);
// @ts-expect-error: a factor is a number
Scale.apply(x, "2");
// @ts-expect-error: two tensors
Pair.apply(x);

const gradients = torch.autograd.grad(x, x);
same<typeof gradients, [Tensor]>(true);
const [of_first, of_second] = torch.autograd.grad(x, [x, x]);
same<typeof of_second, typeof of_first>(true);
// @ts-expect-error: there are two gradients for two inputs
const [, , third] = torch.autograd.grad(x, [x, x]);
void third;
const unused = torch.autograd.grad(x, x, { allow_unused: true });
same<typeof unused, (Tensor | null)[]>(true);

const mapped = torch.vmap((a: Tensor, n: number) => [a.mul(n), a] as const, [0, null]);
same<ReturnType<typeof mapped>, readonly [Tensor, Tensor]>(true);
// @ts-expect-error: the second argument is a number
mapped(x, x);
// @ts-expect-error: no such randomness
torch.vmap((a: Tensor) => a, { randomness: "some" });

const by_params = torch.func.grad((params: { w: Tensor }, input: Tensor) => params.w.mul(input));
same<ReturnType<typeof by_params>, { w: Tensor }>(true);
const [with_aux, aux] = torch.func.grad((a: Tensor) => [a.sum(), 5], { has_aux: true })(x);
same<typeof with_aux, Tensor>(true);
same<typeof aux, number>(true);
// @ts-expect-error: a gradient is of one tensor
torch.func.grad((a: Tensor) => [a, a]);
const [output, vjp_fn] = torch.func.vjp((a: Tensor) => ({ y: a.sin() }), x);
same<typeof output, { y: Tensor }>(true);
vjp_fn({ y: x });
// @ts-expect-error: cotangents have the output's structure
vjp_fn(x);
const [, tangent] = torch.func.jvp((a: Tensor) => a.sin(), [x], [x]);
same<typeof tangent, Tensor>(true);

const checked = torch.utils.checkpoint.checkpoint((a: Tensor, n: number) => a.pow(n), x, 3);
same<typeof checked, Tensor>(true);
torch.utils.checkpoint.checkpoint((a: Tensor) => a.exp(), x, { preserve_rng_state: false });
// @ts-expect-error: an argument is missing
torch.utils.checkpoint.checkpoint((a: Tensor, n: number) => a.pow(n), x);

const through = torch.func.functional_call(new nn.Linear(2, 2), { weight: x }, x);
same<typeof through, Tensor>(true);

torch.autograd.gradcheck((a: Tensor) => a.sin(), x, { fast_mode: true });
// @ts-expect-error: no such option
torch.autograd.gradcheck((a: Tensor) => a.sin(), x, { fast: true });

x.register_post_accumulate_grad_hook((param) => void param.grad);
const name: string | undefined = x.grad_fn?.next_functions[0]?.[0]?.name;
void name;
