import type { OptimizerKind } from "../native/index.js";
import { Tensor } from "../torch/index.js";
import { type TensorOrNumber, value_of } from "./arithmetic.js";
import { type CommonOptions, ElementwiseOptimizer } from "./elementwise.js";
import { NativeState } from "./native_state.js";
import { read_zero_grad } from "./optimizer.js";
import type { ParamGroup } from "./param_groups.js";
import type { OptimizerState } from "./state.js";

/** Options that the addon knows as numbers alone, or not at all. */
interface NativeGroup extends CommonOptions {
  betas?: readonly [TensorOrNumber, TensorOrNumber];
  weight_decay?: TensorOrNumber;
  fused?: boolean | null;
  capturable?: boolean;
}

const are_tensors = ({ lr, betas, weight_decay }: NativeGroup): boolean =>
  lr instanceof Tensor || weight_decay instanceof Tensor || betas?.[0] instanceof Tensor;

/** Whether there are complex parameters, by the list of them, which does not change. */
const complex_lists = new WeakMap<readonly Tensor[], boolean>();

/** Python's optimizers look upon complex numbers as pairs only after the weights have decayed. */
function has_complex(params: readonly Tensor[]): boolean {
  let found = complex_lists.get(params);
  if (found === undefined) {
    found = params.some((param) => param.is_complex());
    complex_lists.set(params, found);
  }
  return found;
}

/**
 * An optimizer whose step runs in the addon: one native call for all parameters, on the kernels
 * that PyTorch's own runs. Groups whose options the addon does not know are stepped with tensors.
 */
export abstract class NativelySteppedOptimizer<
  O extends CommonOptions,
> extends ElementwiseOptimizer<O> {
  /** The name of the addon's optimizer. */
  protected abstract get kind(): OptimizerKind;

  protected override make_state(): OptimizerState {
    return new NativeState(this.kind);
  }

  protected override step_groups(): void {
    const state = this.state as NativeState;
    const groups = this.param_groups;
    if (groups.every((group) => this.#is_native(group))) {
      state.step(groups);
      return;
    }
    const native = groups.map((group) => this.#native_options(group));
    const others = groups.filter((_, i) => native[i] === undefined);
    if (others.length < groups.length) {
      without_gradients(others, () => {
        state.step(groups.map((group, i) => native[i] ?? this.#as_numbers(group)));
      });
    }
    this.step_with_tensors(others);
  }

  #is_native(group: NativeGroup & { readonly params: readonly Tensor[] }): boolean {
    return !(
      group.differentiable ||
      group.capturable ||
      are_tensors(group) ||
      has_complex(group.params) ||
      this.defaults.differentiable
    );
  }

  /** A group as the addon steps it; undefined if it does not. */
  #native_options(group: ParamGroup<O>): ParamGroup<O> | undefined {
    const options: NativeGroup & ParamGroup<O> = group;
    if (this.#is_native(options)) return options;
    // Of options that are Tensors, fused kernels on the CPU read the numbers, as all of them do that
    // have no other form.
    const is_fused = options.fused && !options.differentiable && !this.defaults.differentiable;
    if (!is_fused || has_complex(options.params)) return undefined;
    const is_on_cpu = options.params.every(({ device }) => device.type === "cpu");
    return this.algorithm.fused === undefined || is_on_cpu ? this.#as_numbers(group) : undefined;
  }

  /** A group's options in the addon's terms. */
  #as_numbers(group: ParamGroup<O>): ParamGroup<O> {
    const { lr, betas, weight_decay }: NativeGroup = group;
    return {
      ...group,
      lr: value_of(lr),
      capturable: false,
      differentiable: false,
      ...(betas && { betas: betas.map(value_of) }),
      ...(weight_decay !== undefined && { weight_decay: value_of(weight_decay) }),
    };
  }

  override zero_grad(set_to_none?: boolean | { set_to_none?: boolean }): void;
  override zero_grad(...args: unknown[]): void {
    const lets_go = args.length === 0 || read_zero_grad(args).set_to_none;
    (this.state as NativeState).zero_grad(lets_go);
  }
}

/** Runs `body` while the groups' parameters have no gradients. */
function without_gradients(
  groups: readonly { readonly params: readonly Tensor[] }[],
  body: () => void,
): void {
  const params = groups.flatMap((group) => group.params);
  const grads = params.map(({ grad }) => grad);
  for (const param of params) param.grad = null;
  try {
    body();
  } finally {
    params.forEach((param, i) => {
      param.grad = grads[i] as Tensor | null;
    });
  }
}
