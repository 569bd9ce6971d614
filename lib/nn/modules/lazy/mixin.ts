/** Layers that learn the sizes of their inputs from the first one. */
import { kinds, no_arguments, signature } from "../../../torch/internal.js";
import type { AnyModule } from "../../module/index.js";
import { is_lazy } from "../../uninitialized.js";

/** The members that {@link LazyModuleMixin} adds to a module's class. */
export interface LazyModule {
  /** Whether parameters or buffers of the module itself have no shape yet. */
  has_uninitialized_params(): boolean;
  /**
   * Gives the parameters their shapes; a subclass defines it. It is called before the first `forward`,
   * with its arguments.
   */
  // biome-ignore lint/suspicious/noExplicitAny: the arguments are those of the subclass's forward.
  initialize_parameters(...args: any[]): void;
}

/** A class of modules. */
// biome-ignore lint/suspicious/noExplicitAny: TypeScript asks mixins for this very type of a constructor.
type ModuleClass = abstract new (...args: any[]) => AnyModule;

const class_kind = kinds.callable<
  (...args: never[]) => unknown
>() as unknown as kinds.Kind<ModuleClass>;

const read_mixin = signature<{ Base: ModuleClass; cls_to_become: ModuleClass | null }>(
  "LazyModuleMixin",
  { Base: class_kind, cls_to_become: kinds.nullable(class_kind) },
);

/**
 * Makes a class of lazy modules of a class of modules. A subclass holds {@link UninitializedParameter}s
 * and defines `initialize_parameters`. Before its first `forward` a module calls it, and is then of the
 * class `cls_to_become`, if that is given: the same object, with another prototype.
 *
 * ```ts
 * class LazyScale extends LazyModuleMixin(Scale, Scale) { … }
 * ```
 *
 * Mirrors torch.nn.modules.lazy.LazyModuleMixin.
 *
 * @param cls_to_become the class of initialized modules. Default: none, they keep theirs.
 */
export function LazyModuleMixin<B extends ModuleClass>(
  Base: B,
  cls_to_become?: ModuleClass | null,
  // biome-ignore lint/suspicious/noExplicitAny: as above.
): B & (abstract new (...args: any[]) => LazyModule);
export function LazyModuleMixin(...args: unknown[]): unknown {
  const { Base, cls_to_become } = read_mixin(args);
  abstract class Lazy extends Base {
    /** Whether the first `forward` is still to come. */
    declare protected readonly _is_to_be_initialized: boolean;

    has_uninitialized_params(...args: []): boolean {
      no_arguments("has_uninitialized_params", args);
      const buffers = [...this["_buffers"].values()].map(({ tensor }) => tensor);
      return [...this["_parameters"].values(), ...buffers].some(is_lazy);
    }

    initialize_parameters(..._args: unknown[]): void {
      throw new Error(`initialize_parameters is not implemented for ${this["_get_name"]()}`);
    }

    protected override __call__(...args: unknown[]): unknown {
      if (this._is_to_be_initialized) initialize(this, args, cls_to_become);
      return super["__call__"](...args);
    }
  }
  Object.defineProperty(Lazy.prototype, "_is_to_be_initialized", { value: true });
  return Lazy;
}

function initialize(
  module: AnyModule & LazyModule,
  args: readonly unknown[],
  cls_to_become: ModuleClass | null,
): void {
  module.initialize_parameters(...args);
  if (module.has_uninitialized_params()) {
    throw new Error(`module ${module["_get_name"]()} has not been fully initialized`);
  }
  if (cls_to_become !== null) Object.setPrototypeOf(module, cls_to_become.prototype);
  else Object.defineProperty(module, "_is_to_be_initialized", { value: false });
}
