import type { OptimizerKind } from "../native/index.js";
import { Tensor, torch } from "../torch/index.js";
import { kinds, text_of } from "../torch/internal.js";
import { NativeState } from "./native_state.js";
import { type Closure, Optimizer, read_step, read_zero_grad } from "./optimizer.js";
import type { OptimizerParams } from "./param_groups.js";
import type { OptimizerState } from "./state.js";

/** A number that may be changed in place: a Tensor of one element instead of a number. */
export type TensorOrNumber = number | Tensor;

/** Options that all native optimizers have. */
export interface CommonOptions {
  /** The learning rate: a number, or a Tensor of one element that is read at each step. */
  lr: TensorOrNumber;
  /** Whether the loss is made greater instead of smaller. Default: false. */
  maximize: boolean;
  /** Whether all parameters are processed at once. Default (null): on CUDA, if not fused. */
  foreach: boolean | null;
  /** PyTorch's option of this name. Only false is supported. */
  differentiable: boolean;
}

/** Options of optimizers that have fused kernels. */
export interface FusedOptions extends CommonOptions {
  /** Whether the whole step is one kernel. Default (null): no. */
  fused: boolean | null;
}

/**
 * An optimizer whose step runs in the addon: one native call for all parameters, on the kernels
 * that PyTorch's own runs.
 */
export abstract class NativelySteppedOptimizer<O extends CommonOptions> extends Optimizer<O> {
  /** The name of the addon's optimizer. */
  protected abstract get kind(): OptimizerKind;

  protected override make_state(): OptimizerState {
    return new NativeState(this.kind);
  }

  override step(closure?: null | { closure?: null }): undefined;
  override step<T>(closure: Closure<T> | { closure: Closure<T> }): T;
  override step<T>(...args: unknown[]): T | undefined {
    const closure = args.length === 0 ? null : read_step<T>(args);
    const loss = closure === null ? undefined : torch.enable_grad(closure);
    (this.state as NativeState).step(this.param_groups);
    return loss;
  }

  override zero_grad(set_to_none?: boolean | { set_to_none?: boolean }): void;
  override zero_grad(...args: unknown[]): void {
    const lets_go = args.length === 0 || read_zero_grad(args).set_to_none;
    (this.state as NativeState).zero_grad(lets_go);
  }

  /** In PyTorch's oldest files a step count is a number. */
  protected override loaded_value(
    param: Tensor,
    name: string,
    value: unknown,
    group: object,
  ): unknown {
    const count = name === "step" && typeof value === "number" ? torch.tensor(value) : value;
    return super.loaded_value(param, name, count, group);
  }
}

/** The parameters of all optimizers' constructors. */
export interface ParamsArgument<O extends object> {
  /** Parameters, or groups of them with their own options. */
  params: OptimizerParams<O>;
}

/** The kind of {@link ParamsArgument}. Its contents are checked when the groups are made. */
export const params_kind = <O extends object>() =>
  new kinds.Kind<OptimizerParams<O>>("iterable of Tensors or of groups", kinds.iterable().accepts);

/** A number, or a Tensor in its place. */
export const tensor_or_number = (fallback: number) =>
  kinds.either<[number, Tensor]>(kinds.number(), kinds.tensor()).or(fallback);

/** A parameter that is null (undecided), true or false. */
export const undecided = () => kinds.nullable(kinds.boolean());

/**
 * @throws RangeError if a number is less than 0 or NaN, or a Tensor does not have exactly one
 * element.
 */
export function check_not_negative(what: string, value: TensorOrNumber): void {
  if (value instanceof Tensor) {
    if (value.numel() !== 1) throw new RangeError(`Tensor ${what} must be 1-element`);
    return;
  }
  if (!(value >= 0)) throw new RangeError(`Invalid ${what}: ${text_of(value)}`);
}

/** @throws Error for options that exclude each other, or that are not supported. */
export function check_kernels(options: {
  lr: TensorOrNumber;
  foreach: boolean | null;
  fused?: boolean | null;
  differentiable: boolean;
  capturable?: boolean;
}): void {
  if (options.fused && options.foreach) {
    throw new Error("`fused` and `foreach` cannot be `true` together.");
  }
  if (options.lr instanceof Tensor && options.foreach) {
    throw new RangeError("lr as a Tensor is not supported for capturable=False and foreach=True");
  }
  if (options.differentiable) throw new Error("`differentiable: true` is not supported");
  if (options.capturable) throw new Error("`capturable: true` is not supported");
}
