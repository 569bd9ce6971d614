/** The base of ways to prune a tensor, and sequences of them. */
import { Tensor, torch } from "../../torch/index.js";
import {
  type Arguments,
  CallableObject,
  copy_properties,
  is_plain,
  kind_of,
  kinds,
  type Memo,
  signature,
} from "../../torch/internal.js";
import type { AnyModule } from "../module/index.js";
import { module_kind } from "../modules/container/sequence.js";
import { find_hook, remove_hook, set_plain, WeightHook } from "./weight_hook.js";

/** Parts of a tensor that a method looks at: single elements, whole rows of one dimension, or all. */
export type PruningType = "unstructured" | "structured" | "global";

/** A class of pruning methods. */
// biome-ignore lint/suspicious/noExplicitAny: with any classes of all constructors fit.
export type PruningClass = new (...args: any[]) => BasePruningMethod;

interface ModuleArgument {
  module: AnyModule;
}

interface PruneOptions {
  t: Tensor;
  default_mask?: Tensor | null;
  importance_scores?: Tensor | null;
}

const read_apply_mask = signature<ModuleArgument>("apply_mask", { module: module_kind() });
const read_remove = signature<ModuleArgument>("remove", { module: module_kind() });
const read_prune = signature<Required<PruneOptions>>("prune", {
  t: kinds.tensor(),
  default_mask: kinds.nullable(kinds.tensor()),
  importance_scores: kinds.nullable(kinds.tensor()),
});
const read_add = signature<{ method: BasePruningMethod }>("add_pruning_method", {
  method: kinds.anything(),
});
const read_at = signature<{ index: number }>("at", { index: kinds.integer() });

function check_scores(scores: Tensor, of: Tensor, what: string): void {
  if (scores.shape.join() === of.shape.join()) return;
  throw new RangeError(
    `importance_scores should have the same shape as ${what}, got torch.Size([${scores.shape.join(", ")}]) ` +
      `vs torch.Size([${of.shape.join(", ")}])`,
  );
}

/**
 * The base class of ways to prune a tensor of a module. A subclass says in `PRUNING_TYPE` what it looks at,
 * and which elements stay in `compute_mask`; its {@link apply} prunes a module's tensor. Mirrors
 * torch.nn.utils.prune.BasePruningMethod.
 */
export abstract class BasePruningMethod extends WeightHook {
  /** The parts of a tensor that the method looks at. */
  abstract readonly PRUNING_TYPE: PruningType;
  /** The name of the tensor that it prunes; "" before it is applied. */
  protected _tensor_name = "";

  /** The name of the tensor that it prunes. */
  override get name(): string {
    return this._tensor_name;
  }

  protected override computed(module: AnyModule): Tensor {
    return this.apply_mask(module);
  }

  protected __deepcopy__(memo: Memo): this {
    const copy = Reflect.construct(CallableObject, [], this.constructor) as this;
    memo.set(this, copy);
    copy_properties(this, copy, memo);
    return copy;
  }

  /**
   * Returns the mask of what stays: a tensor like `t` with 1 and 0.
   *
   * @param t the tensor, or what is to be looked at in its place.
   * @param default_mask the mask of what was pruned before.
   */
  abstract compute_mask(t: Tensor, default_mask: Tensor): Tensor;

  /** Returns the module's tensor times its mask. */
  apply_mask(...args: Arguments<[module: AnyModule], [], ModuleArgument>): Tensor {
    const { module } = read_apply_mask(args);
    if (this._tensor_name === "") throw new Error(`Module ${module} has to be pruned`);
    const part = (suffix: string): Tensor =>
      Reflect.get(module, this._tensor_name + suffix) as unknown as Tensor;
    const original = part("_orig");
    return part("_mask").to({ dtype: original.dtype }).mul(original);
  }

  /**
   * Returns a tensor as it is pruned, without a module.
   *
   * @param default_mask the mask of what was pruned before. Default: null, nothing.
   * @param importance_scores what is looked at in the place of `t`. Default: null, `t`.
   */
  prune(
    ...args: Arguments<
      [t: Tensor],
      [default_mask: Tensor | null, importance_scores: Tensor | null],
      PruneOptions
    >
  ): Tensor {
    const { t, default_mask, importance_scores } = read_prune(args);
    if (importance_scores !== null) check_scores(importance_scores, t, "tensor t");
    return t.mul(this.compute_mask(importance_scores ?? t, default_mask ?? torch.ones_like(t)));
  }

  /** Makes the module's tensor, as it is pruned, a parameter again. */
  remove(...args: Arguments<[module: AnyModule], [], ModuleArgument>): void {
    const { module } = read_remove(args);
    const name = this._tensor_name;
    const pruned = this.apply_mask(module);
    const original = module.get_parameter(`${name}_orig`);
    original.data = pruned.detach();
    for (const suffix of ["", "_orig", "_mask"]) module["_delete_field"](name + suffix);
    module.register_parameter(name, original);
  }

  /**
   * Prunes a module's tensor with a new object of this class: `name_orig` is trained, `name_mask` is a
   * buffer, and a hook computes `name` of both before each call. A tensor that was pruned before is pruned
   * further. Arguments after `name` are the constructor's; a plain object at the end may have
   * `importance_scores`, which are looked at in the tensor's place.
   *
   * @returns the method that prunes the tensor now
   */
  static override apply(
    this: PruningClass,
    module: AnyModule,
    name: string,
    ...rest: unknown[]
  ): BasePruningMethod {
    const last = rest.at(-1);
    const options = is_plain(last) ? (last as Record<string, unknown>) : undefined;
    const { importance_scores: scores = null, ...named } = options ?? {};
    const given = options === undefined ? rest : rest.slice(0, -1);
    const args = Object.keys(named).length === 0 ? given : [...given, named];
    return applied(new this(...args), module, name, scores as Tensor | null);
  }
}

/** Prunes a module's tensor by a method, or further by it. */
export function applied(
  added: BasePruningMethod,
  module: AnyModule,
  name: string,
  scores: Tensor | null,
): BasePruningMethod {
  added["_tensor_name"] = name;
  const old = find_hook(module, BasePruningMethod as never, name) as BasePruningMethod | undefined;
  const original: unknown = Reflect.get(module, name);
  if (!(original instanceof Tensor)) {
    throw new RangeError(`${module.constructor.name} has no tensor '${name}' to prune`);
  }
  if (scores !== null) check_scores(scores, original, `parameter ${name} of ${module}`);
  if (old !== undefined) return further(old, added, module, scores ?? original);
  const parameter = module.get_parameter(name);
  const mask = torch.no_grad(() =>
    added.compute_mask(scores ?? original, torch.ones_like(original)),
  );
  module["_delete_field"](name);
  module.register_parameter(`${name}_orig`, parameter);
  return pruned(added, module, mask.detach());
}

function further(
  old: BasePruningMethod,
  added: BasePruningMethod,
  module: AnyModule,
  scores: Tensor,
): BasePruningMethod {
  const container = new PruningContainer(...(old instanceof PruningContainer ? old : [old]));
  container.add_pruning_method(added);
  const before = module.get_buffer(`${added.name}_mask`).detach().clone();
  const mask = torch.no_grad(() => container.compute_mask(scores, before));
  remove_hook(module, old);
  return pruned(container, module, mask);
}

function pruned(method: BasePruningMethod, module: AnyModule, mask: Tensor): BasePruningMethod {
  module.register_buffer(`${method.name}_mask`, mask);
  set_plain(module, method.name, method.apply_mask(module));
  module.register_forward_pre_hook(method as never);
  return method;
}

/**
 * Methods that prune one tensor one after the other, each what those before have left. Mirrors
 * torch.nn.utils.prune.PruningContainer.
 */
export class PruningContainer extends BasePruningMethod {
  /** The last method says what is looked at. */
  readonly PRUNING_TYPE = "global";
  protected _pruning_methods: readonly BasePruningMethod[] = [];

  /**
   * Makes a sequence of methods.
   *
   * @param methods the methods, in their order, all of one tensor.
   */
  constructor(...methods: BasePruningMethod[]) {
    super();
    this._tensor_name = methods[0]?.name ?? "";
    for (const method of methods) this.add_pruning_method(method);
  }

  /**
   * Adds a method at the end.
   *
   * @throws TypeError if it is none
   * @throws RangeError if it prunes another tensor
   */
  add_pruning_method(
    ...args: Arguments<[method: BasePruningMethod], [], { method: BasePruningMethod }>
  ): void {
    const { method } = read_add(args);
    if (!((method as unknown) instanceof BasePruningMethod)) {
      throw new TypeError(`${kind_of(method)} is not a BasePruningMethod subclass`);
    }
    if (this._pruning_methods.length === 0 && this._tensor_name === "") {
      this._tensor_name = method.name;
    }
    if (method.name !== this._tensor_name) {
      throw new RangeError(
        `Can only add pruning methods acting on the parameter named '${this._tensor_name}' to ` +
          `PruningContainer. Found '${method.name}'`,
      );
    }
    this._pruning_methods = [...this._pruning_methods, method];
  }

  /** The number of methods. */
  get length(): number {
    return this._pruning_methods.length;
  }

  /** Goes through the methods. */
  [Symbol.iterator](): Iterator<BasePruningMethod> {
    return this._pruning_methods[Symbol.iterator]();
  }

  /** The method at a place. */
  at(...args: Arguments<[index: number], [], { index: number }>): BasePruningMethod | undefined {
    const { index } = read_at(args);
    return this._pruning_methods.at(index);
  }

  /** Returns the mask of what the last method leaves of what `default_mask` has. */
  override compute_mask(t: Tensor, default_mask: Tensor): Tensor {
    const method = this._pruning_methods.at(-1);
    if (method === undefined)
      throw new RangeError("a PruningContainer without methods has no mask");
    const mask = default_mask.to({ dtype: t.dtype, copy: true });
    const index = part_of(method, t, default_mask);
    const partial = method.compute_mask(t.at(...index), default_mask.at(...index));
    return mask.set_at(partial.to({ dtype: mask.dtype }), ...index);
  }
}

/** The index of the part of a tensor that a method is to prune. */
function part_of(method: BasePruningMethod, t: Tensor, mask: Tensor): (Tensor | string)[] {
  if (method.PRUNING_TYPE === "unstructured") return [mask.eq(1)];
  const index: (Tensor | string)[] = t.shape.map(() => ":");
  if (method.PRUNING_TYPE === "global") return index;
  if (method.PRUNING_TYPE !== "structured") {
    throw new RangeError(`Unrecognized PRUNING_TYPE ${method.PRUNING_TYPE}`);
  }
  const given: unknown = Reflect.get(method, "dim");
  if (typeof given !== "number") {
    throw new TypeError(
      'Pruning methods of PRUNING_TYPE "structured" need to have the attribute `dim` defined.',
    );
  }
  const dim = given < 0 ? t.dim() + given : given;
  if (dim < 0) {
    throw new RangeError(`Index is out of bounds for tensor with dimensions ${t.dim()}`);
  }
  const others = index.map((_, i) => i).filter((i) => i !== dim);
  index[dim] = mask.sum(others).ne(0);
  return index;
}
