import { type NativeOptimizer, native, type OptimizerKind } from "../native/index.js";
import { Tensor } from "../torch/index.js";
import { contents, nested_key } from "../torch/internal.js";
import type { OptimizerState, ParamState } from "./state.js";

/** An optimizer in the addon, and the states that live there. Tensors that it gives are its own. */
export class NativeState implements OptimizerState {
  readonly #native: NativeOptimizer;
  /** Each group's parameters, as they were given to the addon. */
  readonly #params: (readonly Tensor[])[] = [];
  readonly #places = new Map<Tensor, readonly [group: number, index: number]>();

  constructor(kind: OptimizerKind) {
    this.#native = new native.Optimizer(kind);
  }

  add_group(params: readonly Tensor[]): void {
    const group = this.#native.add_param_group(params);
    this.#params.push(params);
    params.forEach((param, index) => {
      this.#places.set(param, [group, index]);
    });
  }

  /** One step of all groups, in one native call. */
  step(groups: readonly { readonly params: readonly Tensor[] }[]): void {
    groups.forEach(({ params }, i) => {
      if (params !== this.#params[i]) {
        throw new Error("a group's params were replaced: use add_param_group to add parameters");
      }
    });
    this.#native.step(groups);
  }

  zero_grad(set_to_none: boolean): void {
    this.#native.zero_grad(set_to_none);
  }

  #place(param: Tensor): readonly [number, number] {
    const place = this.#places.get(param);
    if (place === undefined) throw new RangeError("the optimizer does not train this tensor");
    return place;
  }

  get(param: Tensor): ParamState {
    const state = this.#native.get_state(...this.#place(param)) ?? {};
    const entries = Object.entries(state).map(([name, tensor]) => [name, tensor as Tensor]);
    return Object.fromEntries(entries);
  }

  has(param: Tensor): boolean {
    const place = this.#places.get(param);
    if (place === undefined) return false;
    return Object.keys(this.#native.get_state(...place) ?? {}).length > 0;
  }

  set(param: Tensor, state: ParamState): void {
    const tensors: Record<string, Tensor> = {};
    for (const [name, value] of Object.entries(state)) {
      // Python's SGD holds None until there is a momentum.
      if (value === null || value === undefined) continue;
      if (!(value instanceof Tensor)) {
        throw new TypeError(`the state '${name}' should be a Tensor, but got ${typeof value}`);
      }
      tensors[name] = value;
    }
    this.#native.set_state(...this.#place(param), tensors);
  }

  delete(param: Tensor): void {
    this.#native.set_state(...this.#place(param), undefined);
  }

  clear(): void {
    for (const param of this.#places.keys()) this.delete(param);
  }

  /** @internal */
  [contents](): Iterable<unknown> {
    return this.#params;
  }

  /** By which test frameworks compare states. */
  get [Symbol.toStringTag](): string {
    return `OptimizerState ${nested_key([...this])}`;
  }

  *[Symbol.iterator](): IterableIterator<[Tensor, ParamState]> {
    for (const param of this.#places.keys()) if (this.has(param)) yield [param, this.get(param)];
  }
}
