/** Batch norms that are worked into the weights of the layer before. Mirrors torch.nn.utils.fusion. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, deepcopy, kinds, signature } from "../../torch/internal.js";
import type { AnyModule } from "../module/index.js";
import { module_kind } from "../modules/container/sequence.js";
import { Parameter } from "../parameter.js";

/** A layer with a weight and a bias. */
export type Fusable = AnyModule & { weight: Parameter; bias: Parameter | null };

/** A batch norm of any number of dimensions. */
export type FusableNorm = AnyModule & {
  readonly num_features: number;
  readonly eps: number;
  weight: Tensor | null;
  bias: Tensor | null;
  running_mean: Tensor | null;
  running_var: Tensor | null;
};

const layer = module_kind<Fusable>();
const bn = module_kind<FusableNorm>();
const tensor_or_null = kinds.nullable(kinds.tensor(), kinds.required);
const transpose = kinds.boolean(false);

interface FusedConv<L> {
  /** The convolution. */
  conv: L;
  /** The batch norm behind it. */
  bn: FusableNorm;
  /** Whether the convolution is a transposed one. Default: false. */
  transpose?: boolean;
}

const read_conv = signature<Required<FusedConv<Fusable>>>("fuse_conv_bn_eval", {
  conv: layer,
  bn,
  transpose,
});

const read_linear = signature<{ linear: Fusable; bn: FusableNorm }>("fuse_linear_bn_eval", {
  linear: layer,
  bn,
});

/** The statistics that a batch norm has when it is evaluated. */
function statistics_of(layer: AnyModule, bn: FusableNorm): [mean: Tensor, variance: Tensor] {
  if (layer.training || bn.training) throw new Error("Fusion only for eval!");
  const { running_mean, running_var } = bn;
  if (running_mean === null || running_var === null) {
    throw new Error("bn.running_mean and bn.running_var must not be None");
  }
  return [running_mean, running_var];
}

/**
 * A copy of a convolution that computes what it and the batch norm behind it do when they are evaluated.
 * Mirrors torch.nn.utils.fuse_conv_bn_eval.
 *
 * @throws Error if one of them trains, or the batch norm has no running statistics
 */
export function fuse_conv_bn_eval<L extends Fusable>(
  ...args: Arguments<[conv: L, bn: FusableNorm], [transpose: boolean], FusedConv<L>>
): L {
  const { conv, bn, transpose } = read_conv(args);
  const [mean, variance] = statistics_of(conv, bn);
  const fused = deepcopy(conv);
  const { weight, bias } = fused;
  [fused.weight, fused.bias] = fuse_conv_bn_weights(
    weight,
    bias,
    mean,
    variance,
    bn.eps,
    bn.weight,
    bn.bias,
    transpose,
  );
  return fused as L;
}

/** The weights of a convolution and of a batch norm. */
interface ConvWeights {
  /** The convolution's weight. */
  conv_w: Tensor;
  /** Its bias, or null. */
  conv_b: Tensor | null;
  /** The running mean. */
  bn_rm: Tensor;
  /** The running variance. */
  bn_rv: Tensor;
  /** The number that is added to the variance. */
  bn_eps: number;
  /** The batch norm's weight, or null. */
  bn_w: Tensor | null;
  /** Its bias, or null. */
  bn_b: Tensor | null;
  /** Whether the convolution is a transposed one. Default: false. */
  transpose?: boolean;
}

const read_conv_weights = signature<Required<ConvWeights>>("fuse_conv_bn_weights", {
  conv_w: kinds.tensor(),
  conv_b: tensor_or_null,
  bn_rm: kinds.tensor(),
  bn_rv: kinds.tensor(),
  bn_eps: kinds.number(),
  bn_w: tensor_or_null,
  bn_b: tensor_or_null,
  transpose,
});

/**
 * The weight and the bias of a convolution with a batch norm worked in. Mirrors
 * torch.nn.utils.fuse_conv_bn_weights.
 */
export function fuse_conv_bn_weights(
  ...args: Arguments<
    [
      conv_w: Tensor,
      conv_b: Tensor | null,
      bn_rm: Tensor,
      bn_rv: Tensor,
      bn_eps: number,
      bn_w: Tensor | null,
      bn_b: Tensor | null,
    ],
    [transpose: boolean],
    ConvWeights
  >
): [weight: Parameter, bias: Parameter] {
  const { conv_w, bn_rm, bn_rv, bn_eps, transpose, ...given } = read_conv_weights(args);
  const bias = given.conv_b ?? torch.zeros_like(bn_rm);
  const scale = given.bn_w ?? torch.ones_like(bn_rm);
  const shift = given.bn_b ?? torch.zeros_like(bn_rm);
  const inverse = torch.rsqrt(bn_rv.add(bn_eps));
  const ones = new Array<number>(conv_w.dim() - 2).fill(1);
  const factor = scale.mul(inverse).reshape([...(transpose ? [1, -1] : [-1, 1]), ...ones]);
  const fused_weight = conv_w.mul(factor).to({ dtype: conv_w.dtype });
  const fused_bias = bias.sub(bn_rm).mul(inverse).mul(scale).add(shift);
  const dtype = (given.conv_b ?? conv_w).dtype;
  return [
    new Parameter(fused_weight, conv_w.requires_grad),
    new Parameter(fused_bias.to({ dtype }), bias.requires_grad),
  ];
}

/**
 * A copy of a linear layer that computes what it and the batch norm behind it do when they are evaluated.
 * Mirrors torch.nn.utils.fuse_linear_bn_eval.
 *
 * @throws Error if one of them trains, the sizes differ, or the batch norm has no running statistics
 */
export function fuse_linear_bn_eval<L extends Fusable & { readonly out_features: number }>(
  ...args: Arguments<[linear: L, bn: FusableNorm], [], { linear: L; bn: FusableNorm }>
): L {
  const { linear, bn } = read_linear(args);
  const [mean, variance] = statistics_of(linear, bn);
  const fused = deepcopy(linear) as L;
  const { out_features } = fused;
  if (out_features !== bn.num_features && bn.num_features !== 1) {
    throw new Error(
      "To fuse, linear.out_features == bn.num_features or bn.num_features == 1, got " +
        `linear.out_features=${out_features} and bn.num_features=${bn.num_features}`,
    );
  }
  const { weight, bias, eps } = bn;
  if (weight === null || bias === null) {
    throw new TypeError("fuse_linear_bn_eval needs a batch norm with a weight and a bias");
  }
  [fused.weight, fused.bias] = fuse_linear_bn_weights(
    fused.weight,
    fused.bias,
    mean,
    variance,
    eps,
    weight,
    bias,
  );
  return fused;
}

/** The weights of a linear layer and of a batch norm. */
interface LinearWeights {
  /** The layer's weight. */
  linear_w: Tensor;
  /** Its bias, or null. */
  linear_b: Tensor | null;
  /** The running mean. */
  bn_rm: Tensor;
  /** The running variance. */
  bn_rv: Tensor;
  /** The number that is added to the variance. */
  bn_eps: number;
  /** The batch norm's weight. */
  bn_w: Tensor;
  /** Its bias. */
  bn_b: Tensor;
}

const read_linear_weights = signature<LinearWeights>("fuse_linear_bn_weights", {
  linear_w: kinds.tensor(),
  linear_b: tensor_or_null,
  bn_rm: kinds.tensor(),
  bn_rv: kinds.tensor(),
  bn_eps: kinds.number(),
  bn_w: kinds.tensor(),
  bn_b: kinds.tensor(),
});

/**
 * The weight and the bias of a linear layer with a batch norm worked in. Mirrors
 * torch.nn.utils.fuse_linear_bn_weights.
 */
export function fuse_linear_bn_weights(
  ...args: Arguments<
    [
      linear_w: Tensor,
      linear_b: Tensor | null,
      bn_rm: Tensor,
      bn_rv: Tensor,
      bn_eps: number,
      bn_w: Tensor,
      bn_b: Tensor,
    ],
    [],
    LinearWeights
  >
): [weight: Parameter, bias: Parameter] {
  const { linear_w, linear_b, bn_rm, bn_rv, bn_eps, bn_w, bn_b } = read_linear_weights(args);
  const bias = linear_b ?? torch.zeros_like(bn_rm);
  const scale = bn_w.mul(torch.rsqrt(bn_rv.add(bn_eps)));
  const fused_weight = linear_w.mul(scale.unsqueeze(-1).to({ dtype: linear_w.dtype }));
  const fused_bias = bias.sub(bn_rm).mul(scale).add(bn_b);
  const dtype = (linear_b ?? linear_w).dtype;
  return [
    new Parameter(fused_weight, linear_w.requires_grad),
    new Parameter(fused_bias.to({ dtype }), bias.requires_grad),
  ];
}
