import { type Tensor, torch } from "../torch/index.js";
import { type Arguments, kinds, signature, text_of } from "../torch/internal.js";
import { negated, operand, over, power, times, to_scalar, value_of } from "./arithmetic.js";
import {
  check_betas,
  check_one_element,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
  two_numbers,
} from "./elementwise.js";
import { GroupwiseOptimizer } from "./groupwise.js";
import type { OptimizerParams, ParamGroup } from "./param_groups.js";
import type { ParamState } from "./state.js";

export interface SparseAdamOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1e-3. */
  lr: TensorOrNumber;
  /** The shares of the past in the averages of the gradient and of its square. Default: [0.9, 0.999]. */
  betas: readonly [number, number];
  /** Added to the divisor. Default: 1e-8. */
  eps: number;
  /** Whether the loss is made greater instead of smaller. Default: false. */
  maximize: boolean;
}

const read = signature<ParamsArgument<SparseAdamOptions> & SparseAdamOptions>("SparseAdam", {
  params: params_kind(),
  lr: tensor_or_number(1e-3),
  betas: two_numbers(0.9, 0.999),
  eps: kinds.number(1e-8),
  maximize: kinds.boolean(false),
});

/** The places of the parameters that have some property: each group's number and the parameter's. */
const places = (
  groups: readonly { readonly params: readonly Tensor[] }[],
  has: (param: Tensor) => boolean,
): string =>
  groups
    .flatMap(({ params }, i) => params.flatMap((param, j) => (has(param) ? [`[${i}, ${j}]`] : [])))
    .join(", ");

/**
 * Adam for sparse gradients, such as those of an `Embedding` with `sparse`: only the elements that a
 * gradient has move, and only their averages. Mirrors torch.optim.SparseAdam.
 *
 * @throws RangeError for parameters that are sparse or complex themselves
 */
export class SparseAdam extends GroupwiseOptimizer<SparseAdamOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<SparseAdamOptions>],
      [lr: TensorOrNumber, betas: readonly [number, number], eps: number, maximize: boolean],
      ParamsArgument<SparseAdamOptions> & Partial<SparseAdamOptions>
    >
  ) {
    const { params, ...options } = read(args);
    const { lr, betas, eps } = options;
    check_one_element("lr", lr);
    if (!(value_of(lr) > 0))
      throw new RangeError(`Invalid learning rate: ${text_of(value_of(lr))}`);
    if (!(eps > 0)) throw new RangeError(`Invalid epsilon value: ${text_of(eps)}`);
    check_betas(betas);
    super(params, { ...options, betas: [betas[0], betas[1]] });
    const sparse = places(this.param_groups, ({ is_sparse }) => is_sparse);
    if (sparse !== "") {
      throw new RangeError(
        `Sparse params at indices [${sparse}]: SparseAdam requires dense parameter tensors`,
      );
    }
    const complex = places(this.param_groups, (param) => param.is_complex());
    if (complex !== "") {
      throw new RangeError(
        `Complex params at indices [${complex}]: SparseAdam does not support complex parameters`,
      );
    }
  }

  protected override step_group(group: ParamGroup<SparseAdamOptions>): void {
    for (const param of group.params) {
      const { grad } = param;
      if (grad === null) continue;
      if (!grad.is_sparse) {
        throw new Error(
          "SparseAdam does not support dense gradients, please consider Adam instead",
        );
      }
      if (Object.keys(this.state.get(param)).length === 0) {
        this.state.set(param, {
          step: 0,
          exp_avg: torch.zeros_like(param),
          exp_avg_sq: torch.zeros_like(param),
        });
      }
      const state = this.state.get(param);
      state.step += 1;
      step(param, grad, state, group);
    }
  }
}

function step(param: Tensor, given: Tensor, state: ParamState, group: SparseAdamOptions): void {
  const [beta1, beta2] = group.betas;
  const grad = (group.maximize ? given.neg() : given).coalesce();
  const indices = grad["_indices"]();
  const values = grad["_values"]();
  if (values.numel() === 0) return;
  const like = (elements: Tensor): Tensor => torch.sparse_coo_tensor(indices, elements, grad.shape);
  const exp_avg: Tensor = state.exp_avg;
  const exp_avg_sq: Tensor = state.exp_avg_sq;
  const old_average = exp_avg.sparse_mask(grad)["_values"]();
  const average = values.sub(old_average).mul_(1 - beta1);
  exp_avg.add_(like(average));
  const old_square = exp_avg_sq.sparse_mask(grad)["_values"]();
  const square = values
    .pow(2)
    .sub_(old_square)
    .mul_(1 - beta2);
  exp_avg_sq.add_(like(square));
  const numerator = average.add_(old_average);
  square.add_(old_square);
  const denominator = square.sqrt_().add_(group.eps);
  const bias_correction1 = 1 - (power(beta1, state.step) as number);
  const bias_correction2 = 1 - (power(beta2, state.step) as number);
  const scaled = times(to_scalar(group.lr), Math.sqrt(bias_correction2));
  const step_size = over(scaled, bias_correction1);
  const update = operand(times(negated(step_size), numerator.div_(denominator)));
  param.add_(like(update));
}
