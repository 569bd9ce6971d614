/** The members that autograd adds to Tensor. */
import { lazy_numbered_operator, type NativeTensor, native } from "../../native/index.js";
import { call_operator } from "../dispatch/call.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { type Arguments, type ReadArguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { add_members } from "../tensor/add_members.js";
import { number_of, Tensor } from "../tensor/index.js";
import { RemovableHandle } from "../tensor/removable_handle.js";
import { refuse_in_transform, run_pass } from "./backward_pass.js";
import type { BackwardOptions } from "./gradients.js";
import { grad_fn_of, type Node } from "./node.js";

/**
 * Hook of {@link Tensor.register_hook}: is called with the gradient; returns a tensor that replaces
 * it, or nothing.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook may as well return nothing
export type TensorHook = (grad: Tensor) => Tensor | null | undefined | void;

/** Called with a leaf whose gradient has been added to. */
export type AccumulationHook = (param: Tensor) => void;

/** The parameters of {@link Tensor.backward}, by name. */
export interface TensorBackwardOptions extends BackwardOptions {
  /** The gradient of this tensor, of its shape; may be left out if it has one element. */
  gradient?: Tensor | null | undefined;
}

const read_requires_grad = signature<{ requires_grad: boolean }>("requires_grad_", {
  requires_grad: kinds.boolean(true),
});

const read_backward = signature<ReadArguments<TensorBackwardOptions>>("backward", {
  gradient: kinds.nullable(kinds.tensor()),
  retain_graph: kinds.nullable(kinds.boolean()),
  create_graph: kinds.boolean(false),
  inputs: kinds.nullable(kinds.one_or_more(kinds.tensor())),
});

const read_hook = signature<{ hook: TensorHook }>("register_hook", { hook: kinds.callable() });

const read_accumulation_hook = signature<{ hook: AccumulationHook }>(
  "register_post_accumulate_grad_hook",
  { hook: kinds.callable() },
);

/** The members of every Tensor that autograd is reached by. */
export interface AutogradMembers {
  /** Whether operations on it are recorded for backward. Only a leaf's may be set to false. */
  get requires_grad(): boolean;
  set requires_grad(value: boolean);
  /** Sets {@link requires_grad}. Default: to true. Mirrors Tensor.requires_grad_. */
  requires_grad_(
    ...args: Arguments<[], [requires_grad: boolean], { requires_grad?: boolean }>
  ): this;
  /** Whether the user made it, or it needs no gradient: not a result that autograd recorded. */
  get is_leaf(): boolean;
  /** The gradient that backward has accumulated, or null. */
  get grad(): Tensor | null;
  set grad(value: Tensor | null);
  /** The number of the result of its grad_fn that it is. */
  get output_nr(): number;
  /**
   * Computes the gradients of this tensor with respect to the leaves of its graph, and adds them to
   * their `grad`. Mirrors Tensor.backward.
   *
   * @throws Error at a second backward pass through a graph that was not retained by `retain_graph`
   */
  backward(
    ...args: Arguments<
      [],
      [
        gradient: Tensor | null,
        retain_graph: boolean | null,
        create_graph: boolean,
        inputs: Tensor | readonly Tensor[] | null,
      ],
      TensorBackwardOptions
    >
  ): void;
  /** The same elements, outside the graph. Shares memory. */
  detach(...args: []): Tensor;
  /** Takes this tensor out of the graph that made it. */
  detach_(...args: []): this;
  /**
   * Registers `hook`, which is called with this tensor's gradient each time it is computed; a
   * tensor that it returns replaces the gradient.
   */
  register_hook(...args: Arguments<[hook: TensorHook], [], { hook: TensorHook }>): RemovableHandle;
  /** Makes backward keep the gradient of this tensor even though it is not a leaf. */
  retain_grad(...args: []): void;
  /**
   * The same elements, outside the graph; assigning it gives this very tensor others. Other than with
   * {@link detach}, autograd does not see changes in place through it. Mirrors Tensor.data.
   */
  get data(): Tensor;
  set data(value: Tensor);
  /** The function that made the tensor, as autograd has recorded it, or null for a leaf. */
  readonly grad_fn: Node | null;
  /** Whether backward keeps the gradient of this tensor though it is not a leaf. */
  readonly retains_grad: boolean;
  /**
   * Registers `hook`, which is called with this leaf each time its `grad` has been added to.
   * Mirrors Tensor.register_post_accumulate_grad_hook.
   *
   * @throws Error if the tensor requires no gradient or is not a leaf
   */
  register_post_accumulate_grad_hook(
    ...args: Arguments<[hook: AccumulationHook], [], { hook: AccumulationHook }>
  ): RemovableHandle;
}

/** The private member beside {@link AutogradMembers}: a class of types alone. */
declare class PrivateAutogradMembers {
  /** The number of changes in place of the tensor's memory, which backward compares. */
  protected readonly _version: number;
}

export type { PrivateAutogradMembers };

declare module "../tensor/index.js" {
  interface Tensor extends AutogradMembers, PrivateAutogradMembers {}
}

// Apart from the methods that register them: there they would hold the tensor, which holds the hook.

function on_gradient(hook: TensorHook): (grad: NativeTensor) => Tensor | undefined {
  return (grad) => hook(grad as Tensor) as Tensor | undefined;
}

function on_leaf(hook: AccumulationHook): (leaf: NativeTensor) => unknown {
  return (leaf) => hook(leaf as Tensor);
}

const data = lazy_numbered_operator("aten::data");
const detach = lazy_numbered_operator("aten::detach");
const detach_ = lazy_numbered_operator("aten::detach_");

add_members<AutogradMembers>({
  get requires_grad() {
    return native.requires_grad(this, number_of(this));
  },
  set requires_grad(value) {
    native.set_requires_grad(this, number_of(this), value);
  },
  requires_grad_(...args) {
    const { requires_grad } = read_requires_grad(args);
    native.set_requires_grad(this, number_of(this), requires_grad);
    return this;
  },
  get is_leaf() {
    return native.is_leaf(this, number_of(this));
  },
  get grad() {
    const grad = native.grad(this, number_of(this));
    return grad === undefined ? null : (grad as Tensor);
  },
  set grad(value) {
    native.set_grad(this, number_of(this), value ?? undefined);
  },
  get output_nr() {
    return native.output_nr(this, number_of(this));
  },
  backward(...args) {
    const { gradient, retain_graph, create_graph, inputs } = read_backward(args);
    refuse_in_transform();
    const list = inputs instanceof Tensor ? [inputs] : (inputs ?? []);
    if (inputs !== null && list.length === 0) {
      throw new Error("'inputs' argument to backward() cannot be empty.");
    }
    run_pass(() =>
      native.backward(
        [this],
        [gradient ?? undefined],
        retain_graph ?? create_graph,
        create_graph,
        list,
      ),
    );
  },
  detach(...args) {
    no_arguments("detach", args);
    return call_operator(detach(), undefined, [this]) as Tensor;
  },
  detach_(...args) {
    no_arguments("detach_", args);
    call_operator(detach_(), undefined, [this]);
    return this;
  },
  register_hook(...args) {
    const { hook } = read_hook(args);
    if (!this.requires_grad) {
      throw new Error("cannot register a hook on a tensor that doesn't require gradient");
    }
    const id = native.register_hook(this, number_of(this), on_gradient(hook));
    return new RemovableHandle(() => {
      if (!this.is_disposed) native.remove_hook(this, number_of(this), id);
    });
  },
  retain_grad(...args) {
    no_arguments("retain_grad", args);
    native.retain_grad(this, number_of(this));
  },
  get data() {
    return call_operator(data(), undefined, [this]) as Tensor;
  },
  set data(value) {
    native.set_data(this, value);
  },
  get grad_fn() {
    return grad_fn_of(this);
  },
  get retains_grad() {
    return native.retains_grad(this);
  },
  register_post_accumulate_grad_hook(...args) {
    const { hook } = read_accumulation_hook(args);
    const remove = native.register_post_accumulate_grad_hook(this, on_leaf(hook));
    return new RemovableHandle(remove);
  },
});

add_members({
  get _version() {
    return native.version(this);
  },
});
