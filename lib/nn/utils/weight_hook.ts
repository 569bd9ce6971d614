/** Hooks that compute a weight anew before each call of a module, as PyTorch had before parametrizations. */
import { type Tensor, torch } from "../../torch/index.js";
import { CallableObject } from "../../torch/internal.js";
import type { AnyModule } from "../module/index.js";

/** A forward pre-hook that sets one of its module's tensors. A copy of the module has a copy of it. */
export abstract class WeightHook extends CallableObject {
  /** The name of the tensor. */
  abstract readonly name: string;

  /** Computes the tensor of what the module has. */
  protected abstract computed(module: AnyModule): Tensor;

  protected override __call__(module: AnyModule): void {
    set_plain(module, this.name, this.computed(module));
  }
}

/** Gives a module a tensor that is neither a parameter nor a buffer of it, in a field of that name. */
export function set_plain(module: AnyModule, name: string, tensor: Tensor): void {
  Reflect.set(module, name, torch.keep(tensor));
}

/** The hook of a class that computes the tensor of that name, or undefined. */
export function find_hook<H extends WeightHook>(
  module: AnyModule,
  type: abstract new (...args: never[]) => H,
  name: string,
): H | undefined {
  for (const { hook } of module["_forward_pre_hooks"]) {
    const found: unknown = hook;
    if (found instanceof type && found.name === name) return found;
  }
  return undefined;
}

/** Takes a hook away from a module. */
export function remove_hook(module: AnyModule, hook: WeightHook): void {
  module["_forward_pre_hooks"].remove((entry) => (entry.hook as unknown) === hook);
}
