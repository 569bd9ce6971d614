import { type Tensor, torch } from "../torch/index.js";
import { type Arguments, kinds, signature, text_of } from "../torch/internal.js";
import { minus, negated, operand, scalar, times, to_scalar } from "./arithmetic.js";
import {
  check_at_least_0,
  check_one_element,
  type ParamsArgument,
  params_kind,
  type TensorOrNumber,
  tensor_or_number,
} from "./elementwise.js";
import { GroupwiseOptimizer } from "./groupwise.js";
import type { OptimizerParams, ParamGroup } from "./param_groups.js";

/** The way a learning rate is fitted to a matrix: see {@link MuonOptions.adjust_lr_fn}. */
export type AdjustLR = "original" | "match_rms_adamw";

export interface MuonOptions {
  /** The learning rate: a number, or a Tensor of one element. Default: 1e-3. */
  lr: TensorOrNumber;
  /** The share of the weights that each step takes away, times the learning rate. Default: 0.1. */
  weight_decay: number;
  /** The share of the past in the average of gradients. Default: 0.95. */
  momentum: number;
  /** Whether the momentum is Nesterov's. Default: true. */
  nesterov: boolean;
  /** The coefficients of the Newton–Schulz iteration's polynomial. Default: [3.4445, −4.775, 2.0315]. */
  ns_coefficients: readonly [number, number, number];
  /** The least divisor. Default: 1e-7. */
  eps: number;
  /** The number of Newton–Schulz iterations, up to 99. Default: 5. */
  ns_steps: number;
  /**
   * The factor of the learning rate for a matrix of A rows and B columns: "original" (the default,
   * null), √max(1, A / B), or "match_rms_adamw", 0.2 · √max(A, B), with which a learning rate of
   * AdamW's serves.
   */
  adjust_lr_fn: AdjustLR | null;
}

const three_numbers = () =>
  new kinds.Kind<readonly [number, number, number]>(
    "array of three numbers",
    kinds.array_of(kinds.number(), 3).accepts,
  );

const read = signature<
  ParamsArgument<MuonOptions> & Omit<MuonOptions, "adjust_lr_fn"> & { adjust_lr_fn: string | null }
>("Muon", {
  params: params_kind(),
  lr: tensor_or_number(1e-3),
  weight_decay: kinds.number(0.1),
  momentum: kinds.number(0.95),
  nesterov: kinds.boolean(true),
  ns_coefficients: three_numbers().or([3.4445, -4.775, 2.0315] as const),
  eps: kinds.number(1e-7),
  ns_steps: kinds.integer(5),
  adjust_lr_fn: kinds.nullable(kinds.string()),
});

/** The matrix nearest to orthogonal ones in bfloat16, by Newton–Schulz iterations. */
function orthogonalized(
  update: Tensor,
  { ns_coefficients: [a, b, c], ns_steps, eps }: MuonOptions,
): Tensor {
  if (ns_steps >= 100) {
    throw new RangeError("Number of steps must be less than 100 for computational efficiency");
  }
  const is_tall = update.size(0) > update.size(1);
  let matrix = update.bfloat16();
  if (is_tall) matrix = matrix.T;
  matrix.div_(matrix.norm().clamp({ min: eps }));
  for (let i = 0; i < ns_steps; i++) {
    const gram = matrix.matmul(matrix.T);
    const gram_update = torch.addmm(gram, gram, gram, { beta: b, alpha: c });
    matrix = torch.addmm(matrix, gram_update, matrix, { beta: a });
  }
  return is_tall ? matrix.T : matrix;
}

/** The factor of the learning rate for a matrix of that size. */
function adjustment(adjust_lr_fn: AdjustLR | null, [rows, columns]: readonly number[]): number {
  const [a, b] = [rows as number, columns as number];
  return adjust_lr_fn === "match_rms_adamw"
    ? 0.2 * Math.sqrt(Math.max(a, b))
    : Math.sqrt(Math.max(1, a / b));
}

/**
 * Momentum whose updates are made orthogonal, for the matrices of hidden layers; embeddings, biases
 * and the like need another optimizer. Mirrors torch.optim.Muon.
 *
 * @throws RangeError for parameters that are not matrices
 */
export class Muon extends GroupwiseOptimizer<MuonOptions> {
  constructor(
    ...args: Arguments<
      [params: OptimizerParams<MuonOptions>],
      [
        lr: TensorOrNumber,
        weight_decay: number,
        momentum: number,
        nesterov: boolean,
        ns_coefficients: readonly [number, number, number],
        eps: number,
        ns_steps: number,
        adjust_lr_fn: AdjustLR | null,
      ],
      ParamsArgument<MuonOptions> & Partial<MuonOptions>
    >
  ) {
    const { params, adjust_lr_fn, ns_coefficients, ...options } = read(args);
    const { lr, momentum, weight_decay } = options;
    check_one_element("lr", lr);
    check_at_least_0("Learning rate", lr);
    check_at_least_0("momentum", momentum);
    check_at_least_0("weight decay", weight_decay);
    if (adjust_lr_fn !== null && !["original", "match_rms_adamw"].includes(adjust_lr_fn)) {
      throw new RangeError(
        `Adjust learning rate function ${text_of(adjust_lr_fn)} is not supported`,
      );
    }
    const [a, b, c] = ns_coefficients;
    super(params, {
      ...options,
      ns_coefficients: [a, b, c],
      adjust_lr_fn: adjust_lr_fn as AdjustLR | null,
    });
    for (const group of this.param_groups) {
      for (const param of group.params) {
        if (param.dim() !== 2) {
          throw new RangeError(
            `Muon only supports 2D parameters whereas we found a parameter with size: [${param.shape}]`,
          );
        }
      }
    }
  }

  protected override step_group(group: ParamGroup<MuonOptions>): void {
    const { weight_decay, momentum, nesterov, adjust_lr_fn } = group;
    const lr = to_scalar(group.lr);
    for (const param of group.params) {
      const { grad } = param;
      if (grad === null) continue;
      if (param.is_complex()) throw new Error("Muon does not support complex parameters");
      if (grad.is_sparse) throw new Error("Muon does not support sparse gradients");
      if (grad.dim() !== 2) throw new RangeError("Param gradient must be a 2D matrix");
      const state = this.state.get(param);
      if (state.momentum_buffer === undefined) {
        this.state.set(param, { ...state, momentum_buffer: torch.zeros_like(grad) });
      }
      const buffer: Tensor = this.state.get(param).momentum_buffer;
      buffer.lerp_(grad, 1 - momentum);
      const update = orthogonalized(nesterov ? grad.lerp(buffer, momentum) : buffer, group);
      const adjusted = times(lr, adjustment(adjust_lr_fn, param.shape));
      param.mul_(operand(minus(1, times(lr, weight_decay))));
      param.add_(update, { alpha: scalar(negated(adjusted)) });
    }
  }
}
