import { Tensor, torch } from "../torch/index.js";
import { kinds, text_of } from "../torch/internal.js";
import { type TensorOrNumber, value_of } from "./arithmetic.js";
import { GroupwiseOptimizer } from "./groupwise.js";
import type { OptimizerParams, ParamGroup } from "./param_groups.js";
import type { ParamState } from "./state.js";
import {
  type Algorithm,
  by_device_and_dtype,
  type StepBatch,
  state_number,
} from "./steps/index.js";

export type { TensorOrNumber } from "./arithmetic.js";

/** Options of all optimizers whose step goes element by element. */
export interface CommonOptions {
  /** The learning rate: a number, or a Tensor of one element that is read at each step. */
  lr: TensorOrNumber;
  /** Whether the loss is made greater instead of smaller. Default: false. */
  maximize: boolean;
  /** Whether all parameters are processed at once. Default (null): on CUDA, if not fused. */
  foreach: boolean | null;
  /**
   * Whether autograd records the step, which goes through parameters that are not leaves. Default:
   * false.
   */
  differentiable: boolean;
}

/** Options of optimizers whose step can be part of a CUDA graph. */
export interface CapturableOptions extends CommonOptions {
  /** Whether the step may be captured into a CUDA graph; parameters are on CUDA. Default: false. */
  capturable: boolean;
}

/** Options of optimizers that have fused kernels. */
export interface FusedOptions extends CommonOptions {
  /** Whether the whole step is one kernel. Default (null): no. */
  fused: boolean | null;
}

/** Names of state that old files hold as a number, and that is a Tensor now. */
const numbers: ReadonlySet<string> = new Set(["step", "eta", "mu", "mu_product"]);

/** The devices that foreach kernels are the default on. */
const foreach_devices: ReadonlySet<string> = new Set(["cuda", "xpu", "mtia"]);

/** The devices with fused kernels. */
const fused_devices: ReadonlySet<string> = new Set(["cuda", "cpu"]);

/**
 * An optimizer whose step goes element by element, with tensors: one parameter after the other, all
 * at once by foreach kernels, or by a fused kernel.
 */
export abstract class ElementwiseOptimizer<O extends CommonOptions> extends GroupwiseOptimizer<O> {
  /** The step of one group. */
  protected abstract get algorithm(): Algorithm<O>;

  protected override step_groups(): void {
    this.step_with_tensors(this.param_groups);
  }

  /** Steps groups operation by operation. */
  protected step_with_tensors(groups: readonly ParamGroup<O>[]): void {
    torch.set_grad_enabled(this.defaults.differentiable, () => {
      for (const group of groups) this.step_group(group);
    });
  }

  protected override step_group(group: ParamGroup<O>): void {
    const { algorithm } = this;
    const batch = this.#batch(group);
    if (batch.param.length === 0) return;
    const how = implementation(batch, group, algorithm);
    const parts = how === "single_tensor" ? [batch] : by_device_and_dtype(batch);
    for (const part of parts) {
      if (how !== "fused") algorithm[how](part, group);
      else if (algorithm.fused !== undefined) algorithm.fused(part, group);
      else throw new Error(`${this.constructor.name} has no fused step with tensors`);
      if (algorithm.makes_own_state) this.#keep_state(part, algorithm.slots(group));
    }
  }

  /** The parameters that have a gradient, with their state. */
  #batch(group: ParamGroup<O>): StepBatch {
    const { algorithm } = this;
    const slots = algorithm.slots(group);
    const batch: StepBatch = { param: [], grad: [] };
    for (const slot of slots) batch[slot] = [];
    for (const param of group.params) {
      const { grad } = param;
      if (grad === null) continue;
      if (algorithm.refuses_sparse !== undefined && grad.is_sparse) {
        throw new Error(algorithm.refuses_sparse);
      }
      const state = this.#state_of(param, group);
      batch.param.push(param);
      batch.grad.push(grad);
      for (const slot of slots) {
        const piece: unknown = state[slot];
        if (!(piece instanceof Tensor) && !algorithm.makes_own_state) {
          throw new RangeError(`the state of a parameter has no '${slot}'`);
        }
        batch[slot]?.push(piece as Tensor);
      }
    }
    return batch;
  }

  #state_of(param: Tensor, group: ParamGroup<O>): ParamState {
    const { algorithm } = this;
    const found = this.state.get(param);
    if (algorithm.makes_own_state || Object.keys(found).length > 0) return found;
    if (Reflect.get(group, "fused")) check_fused(param);
    this.state.set(
      param,
      torch.no_grad(() => algorithm.initial_state(param, group)),
    );
    return this.state.get(param);
  }

  #keep_state(batch: StepBatch, slots: readonly string[]): void {
    if (slots.length === 0) return;
    batch.param.forEach((param, i) => {
      const pieces = slots.map((slot) => [slot, batch[slot]?.[i]]);
      this.state.set(param, { ...this.state.get(param), ...Object.fromEntries(pieces) });
    });
  }

  /** The number of a state that is to be a Tensor. */
  protected state_number(value: number, param: Tensor, group: object): Tensor {
    return state_number(value, param, group);
  }

  /** In PyTorch's oldest files a step count is a number. */
  protected override loaded_value(
    param: Tensor,
    name: string,
    value: unknown,
    group: object,
  ): unknown {
    const is_number = numbers.has(name) && typeof value === "number";
    const loaded = is_number ? this.state_number(value, param, group) : value;
    return super.loaded_value(param, name, loaded, group);
  }
}

/** @throws Error if there is no fused kernel for a parameter. */
function check_fused(param: Tensor): void {
  if (param.is_floating_point() && fused_devices.has(param.device.type)) return;
  throw new Error(
    "`fused=True` requires all the params to be floating point Tensors of supported devices: " +
      `${[...fused_devices].join(", ")} but ${param.dtype} and ${param.device.type}`,
  );
}

/** The one of PyTorch's three implementations that runs. */
function implementation<O extends CommonOptions>(
  batch: StepBatch,
  group: O & { fused?: boolean | null },
  algorithm: Algorithm<O>,
): "fused" | "foreach" | "single_tensor" {
  const { fused, foreach, differentiable } = group;
  if (fused) {
    batch.param.forEach(check_fused);
    if (differentiable) throw new Error("`fused` does not support `differentiable`");
    return "fused";
  }
  const is_undecided = (foreach ?? null) === null && (fused ?? null) === null;
  const is_default =
    is_undecided &&
    !differentiable &&
    (algorithm.defaults_to_foreach?.(group) ?? true) &&
    batch.param.every(({ device }) => foreach_devices.has(device.type));
  return foreach || is_default ? "foreach" : "single_tensor";
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

/** Two numbers. */
export const two_numbers = (first: number, second: number) =>
  new kinds.Kind<readonly [number, number]>(
    "array of two numbers",
    kinds.array_of(kinds.number(), 2).accepts,
  ).or([first, second] as const);

/** A parameter that is null (undecided), true or false. */
export const undecided = () => kinds.nullable(kinds.boolean());

/** @throws RangeError if a number is less than 0 or NaN. */
export function check_not_negative(what: string, value: number): void {
  if (!(value >= 0)) throw new RangeError(`Invalid ${what}: ${text_of(value)}`);
}

/** @throws RangeError if a number, or the one element of a Tensor, is less than 0 or NaN. */
export function check_at_least_0(what: string, given: TensorOrNumber): void {
  const value = value_of(given);
  if (!(value >= 0)) throw new RangeError(`${what} should be >= 0 but is: ${text_of(value)}`);
}

/** @throws RangeError if a Tensor does not have exactly one element. */
export function check_one_element(name: string, value: unknown): void {
  if (value instanceof Tensor && value.numel() !== 1) {
    throw new RangeError(`Tensor ${name} must be 1-element`);
  }
}

/** @throws RangeError for a learning rate that is less than 0, or has not exactly one element. */
export function check_learning_rate(lr: TensorOrNumber): void {
  check_one_element("lr", lr);
  check_not_negative("learning rate", value_of(lr));
}

/** @throws RangeError for a share of the past that is not from 0 up to 1, 1 itself left out. */
export function check_betas(betas: readonly TensorOrNumber[]): void {
  betas.forEach((beta, index) => {
    const value = value_of(beta);
    if (!(value >= 0 && value < 1)) {
      throw new RangeError(`Invalid beta parameter at index ${index}: ${text_of(value)}`);
    }
  });
}

/** @throws Error for options that exclude each other. */
export function check_kernels(options: {
  foreach: boolean | null;
  fused: boolean | null;
  differentiable: boolean;
}): void {
  if (!options.fused) return;
  if (options.differentiable) throw new Error("`fused` does not support `differentiable`");
  if (options.foreach) throw new Error("`fused` and `foreach` cannot be `True` together.");
}
