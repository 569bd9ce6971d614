/** The members that autograd adds to Tensor. */
import { native, type TensorHandle } from "../../native/index.js";
import * as kinds from "../dispatch/kinds.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import { Tensor } from "../tensor/index.js";
import { RemovableHandle } from "../tensor/removable_handle.js";
import { grad_fn_of, type Node } from "./node.js";

/** Called with a leaf whose gradient has been added to. */
export type AccumulationHook = (param: Tensor) => void;

const read_hook = signature<{ hook: AccumulationHook }>("register_post_accumulate_grad_hook", {
  hook: kinds.callable(),
});

export interface AutogradMembers {
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

/** Apart from the method that registers it: there it would hold the tensor, which holds the hook. */
function on_handle(hook: AccumulationHook): (handle: TensorHandle) => unknown {
  return (handle) => hook(with_hooks.get(handle) ?? new Tensor(handle));
}

/** The tensors that have such hooks, which are given them. */
const with_hooks = new WeakMap<TensorHandle, Tensor>();

function define(name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(Tensor.prototype, name, { configurable: true, ...descriptor });
}

define("grad_fn", {
  get(this: Tensor) {
    return grad_fn_of(this);
  },
});
define("_version", {
  get(this: Tensor) {
    return native.version(this.handle);
  },
});
define("retains_grad", {
  get(this: Tensor) {
    return native.retains_grad(this.handle);
  },
});
define("register_post_accumulate_grad_hook", {
  writable: true,
  value(this: Tensor, ...args: unknown[]): RemovableHandle {
    const { hook } = read_hook(args);
    const remove = native.register_post_accumulate_grad_hook(this.handle, on_handle(hook));
    with_hooks.set(this.handle, this);
    return new RemovableHandle(remove);
  },
});
