/** Parameters that are computed from others each time that they are used. Mirrors torch.nn.utils.parametrize. */
import { Tensor, torch } from "../../torch/index.js";
import {
  type Arguments,
  body_reader,
  kind_of,
  kinds,
  mode,
  signature,
} from "../../torch/internal.js";
import type { AnyModule } from "../module/index.js";
import { ModuleDict } from "../modules/container/module_dict.js";
import { module_kind } from "../modules/container/sequence.js";
import { Parameter } from "../parameter.js";
import {
  has_right_inverse,
  inverse_or_same,
  ParametrizationList,
  register_tensor,
} from "./parametrization_list.js";

export { ParametrizationList } from "./parametrization_list.js";

type Lists = ModuleDict<ParametrizationList>;

/** The tensors that were computed while {@link cached} holds, by module and name. */
let cache = new WeakMap<AnyModule, Map<string, Tensor>>();
let caching = 0;

const read_cached = body_reader("cached");

/**
 * Computes each parametrized tensor once only, for all uses in `body`, or until the end of a block:
 * `using _ = cached()`. In Python it is a `with` block. Mirrors torch.nn.utils.parametrize.cached.
 */
export function cached(): Disposable;
export function cached<T>(body: () => T): T;
export function cached<T>(...args: unknown[]): unknown {
  const body = read_cached<T>(args);
  const enter = () => {
    caching++;
    return () => {
      caching--;
      if (caching === 0) cache = new WeakMap();
    };
  };
  return mode("nn.utils.parametrize.cached", enter, body);
}

/** The parametrizations of a module by the names of its tensors; undefined if it has none. */
function lists_of(module: AnyModule): Lists | undefined {
  const found: unknown = Reflect.get(module, "parametrizations");
  return found instanceof ModuleDict ? (found as Lists) : undefined;
}

function list_of(module: AnyModule, name: string): ParametrizationList {
  return (lists_of(module) as Lists).get(name);
}

function computed(module: AnyModule, name: string): Tensor {
  const list = list_of(module, name);
  if (caching === 0) return list() as Tensor;
  let tensors = cache.get(module);
  if (tensors === undefined) {
    tensors = new Map();
    cache.set(module, tensors);
  }
  let tensor = tensors.get(name);
  if (tensor === undefined) {
    tensor = torch.keep(list() as Tensor);
    tensors.set(name, tensor);
  }
  return tensor;
}

type Class = abstract new (...args: never[]) => AnyModule;

/** The classes that parametrized modules had before. */
const before = new WeakMap<object, Class>();

/** Gives a module a class of its own, which computes the tensors of these names when they are read. */
function set_class(module: AnyModule, names: readonly string[]): void {
  const base = type_of(module);
  if (names.length === 0) {
    Object.setPrototypeOf(module, base.prototype as object);
    return;
  }
  abstract class Parametrized extends (base as abstract new (...args: unknown[]) => AnyModule) {}
  Object.defineProperty(Parametrized, "name", { value: `Parametrized${base.name}` });
  for (const name of names) {
    Object.defineProperty(Parametrized.prototype, name, {
      configurable: true,
      get(this: AnyModule) {
        return computed(this, name);
      },
      set(this: AnyModule, value: Tensor) {
        list_of(this, name).right_inverse(value);
      },
    });
  }
  before.set(Parametrized.prototype, base);
  Object.setPrototypeOf(module, Parametrized.prototype);
}

function type_of(module: AnyModule): Class {
  const prototype: object = Object.getPrototypeOf(module);
  return before.get(prototype) ?? (module.constructor as unknown as Class);
}

const module = module_kind<AnyModule>();
const tensor_name = kinds.string();

const read_register = signature<
  { module: AnyModule; tensor_name: string; parametrization: AnyModule },
  { unsafe: boolean }
>(
  "register_parametrization",
  { module, tensor_name, parametrization: module },
  { unsafe: kinds.boolean(false) },
);

/** Checks that a parametrization keeps the form of a tensor that is parametrized already. */
function check_next(module: AnyModule, name: string, parametrization: AnyModule): void {
  const current = Reflect.get(module, name) as Tensor;
  const next: unknown = parametrization(current);
  if (!(next instanceof Tensor)) {
    throw new TypeError(`A parametrization must return a tensor. Got ${kind_of(next)}.`);
  }
  const differs = (what: string, own: unknown, other: unknown): string =>
    `Registering a parametrization may not change the ${what} of the tensor, unless the \`unsafe\` flag is ` +
    `enabled.\nmodule.${name}.${what}: ${own}\nparametrization(module.${name}).${what}: ${other}`;
  check_form(current, next, differs);
  if (!has_right_inverse(parametrization)) return;
  const back = inverse_or_same(parametrization, next);
  if (!(back instanceof Tensor)) {
    throw new TypeError(
      `parametrization.right_inverse must return a tensor. Got: ${kind_of(back)}`,
    );
  }
  check_form(
    current,
    back,
    (what, own, other) =>
      `The tensor returned by parametrization.right_inverse must have the same ${what} as module.${name}, ` +
      `unless the \`unsafe\` flag is enabled.\nmodule.${name}.${what}: ${own}\nreturned ${what}: ${other}`,
  );
}

const size_text = ({ shape }: Tensor): string => `torch.Size([${shape.join(", ")}])`;

/** @throws RangeError, with a text made of what differs, if dtype or shape do */
function check_form(
  own: Tensor,
  other: Tensor,
  text: (what: string, own: unknown, other: unknown) => string,
): void {
  if (own.dtype !== other.dtype) throw new RangeError(text("dtype", own.dtype, other.dtype));
  if (size_text(own) !== size_text(other)) {
    throw new RangeError(text("shape", size_text(own), size_text(other)));
  }
}

export interface RegisterParametrizationOptions {
  /** The module whose tensor it is. */
  module: AnyModule;
  /** The name of a parameter or buffer of the module. */
  tensor_name: string;
  /** The module that computes the tensor. */
  parametrization: AnyModule;
  /** Whether dtype and shape may change, which is not checked then. By name alone. Default: false. */
  unsafe?: boolean;
}

/**
 * Makes a parameter or buffer of a module be computed by `parametrization` each time that it is read. What
 * it is computed from is `module.parametrizations.get(name).original` (`original0`, … if the
 * parametrization's `right_inverse` gives several tensors), which is trained. Assigning to the tensor
 * assigns what `right_inverse` makes of the value. Several parametrizations are applied one after the
 * other. Mirrors torch.nn.utils.parametrize.register_parametrization.
 *
 * @returns the module
 * @throws RangeError if the module has no such tensor, or dtype or shape would change
 */
export function register_parametrization<M extends AnyModule>(
  ...args: Arguments<
    [module: M, tensor_name: string, parametrization: AnyModule],
    [],
    RegisterParametrizationOptions & { module: M }
  >
): M {
  const { module, tensor_name: name, parametrization, unsafe } = read_register(args);
  parametrization.train(module.training);
  if (is_parametrized(module, name)) {
    if (!unsafe) check_next(module, name, parametrization);
    const list = list_of(module, name);
    list.append(parametrization);
    list.unsafe ||= unsafe;
  } else if (module["_buffers"].has(name) || module["_parameters"].has(name)) {
    const original = Reflect.get(module, name) as Tensor;
    const list = new ParametrizationList([parametrization], original, { unsafe });
    module["_delete_field"](name);
    if (lists_of(module) === undefined) module.add_module("parametrizations", new ModuleDict());
    const lists = lists_of(module) as Lists;
    lists.add_module(name, list);
    set_class(module, [...lists.keys()]);
  } else {
    throw new RangeError(
      `Module '${module}' does not have a parameter, a buffer, or a parametrized element with name ` +
        `'${name}'`,
    );
  }
  return module as M;
}

const read_is = signature<{ module: AnyModule; tensor_name: string | null }>("is_parametrized", {
  module,
  tensor_name: kinds.nullable(kinds.string()),
});

/**
 * Whether a module has parametrizations: any, or one of the tensor of that name. Mirrors
 * torch.nn.utils.parametrize.is_parametrized.
 */
export function is_parametrized(
  ...args: Arguments<
    [module: AnyModule],
    [tensor_name: string | null],
    { module: AnyModule; tensor_name?: string | null }
  >
): boolean {
  const { module, tensor_name } = read_is(args);
  const lists = lists_of(module);
  if (lists === undefined) return false;
  return tensor_name === null ? lists.length > 0 : lists.has(tensor_name);
}

export interface RemoveParametrizationsOptions {
  /** The module whose tensor it is. */
  module: AnyModule;
  /** The name of the parametrized tensor. */
  tensor_name: string;
  /** Whether it keeps the computed value, not the one it was computed from. Default: true. */
  leave_parametrized?: boolean;
}

const read_remove = signature<Required<RemoveParametrizationsOptions>>("remove_parametrizations", {
  module,
  tensor_name,
  leave_parametrized: kinds.boolean(true),
});

/**
 * Makes a parametrized tensor a parameter or buffer as before. Mirrors
 * torch.nn.utils.parametrize.remove_parametrizations.
 *
 * @returns the module
 * @throws RangeError if the tensor is not parametrized, or was computed from several and is not to keep its
 *   value
 */
export function remove_parametrizations<M extends AnyModule>(
  ...args: Arguments<
    [module: M, tensor_name: string],
    [leave_parametrized: boolean],
    RemoveParametrizationsOptions & { module: M }
  >
): M {
  const { module, tensor_name: name, leave_parametrized } = read_remove(args);
  if (!is_parametrized(module, name)) {
    throw new RangeError(`Module ${module} does not have a parametrization on ${name}`);
  }
  const lists = lists_of(module) as Lists;
  const list = lists.get(name);
  const value = (): Tensor => Reflect.get(module, name) as Tensor;
  let tensor: Tensor;
  if (list.is_tensor) {
    tensor = list.original as Tensor;
    if (leave_parametrized) torch.no_grad(() => void tensor.set_(value()));
  } else if (leave_parametrized) {
    const current = value();
    tensor = current.requires_grad ? new Parameter(current) : current;
  } else {
    throw new RangeError(
      "Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized in terms " +
        "of a sequence of tensors.",
    );
  }
  lists.pop(name);
  set_class(module, [...lists.keys()]);
  register_tensor(module, name, tensor);
  if (lists.length === 0) module["_delete_field"]("parametrizations");
  return module as M;
}

const read_type = signature<{ module: AnyModule }>("type_before_parametrizations", { module });

/**
 * The class that a module had before it was parametrized, which gives it one of its own. Mirrors
 * torch.nn.utils.parametrize.type_before_parametrizations.
 */
export function type_before_parametrizations(
  ...args: Arguments<[module: AnyModule], [], { module: AnyModule }>
): abstract new (
  ...args: never[]
) => AnyModule {
  return type_of(read_type(args).module);
}

export interface TransferParametrizationsOptions {
  /** The module that is parametrized. */
  from_module: AnyModule;
  /** The module that gets the same parametrizations. */
  to_module: AnyModule;
  /** The tensor they are of. Default: null, all. */
  tensor_name?: string | null;
}

const read_transfer = signature<Required<TransferParametrizationsOptions>>(
  "transfer_parametrizations_and_params",
  { from_module: module, to_module: module, tensor_name: kinds.nullable(kinds.string()) },
);

/**
 * Gives a module the parametrizations of another one, and the tensors that they compute from: both have
 * them then. Mirrors torch.nn.utils.parametrize.transfer_parametrizations_and_params.
 *
 * @returns `to_module`
 */
export function transfer_parametrizations_and_params<M extends AnyModule>(
  ...args: Arguments<
    [from_module: AnyModule, to_module: M],
    [tensor_name: string | null],
    TransferParametrizationsOptions & { to_module: M }
  >
): M {
  const { from_module, to_module, tensor_name } = read_transfer(args);
  if (!is_parametrized(from_module)) return to_module as M;
  const names = tensor_name === null ? [...(lists_of(from_module) as Lists).keys()] : [tensor_name];
  for (const name of names) {
    if (!Reflect.has(to_module, name)) {
      to_module.register_parameter(name, new Parameter(Reflect.get(from_module, name) as Tensor));
    }
    const list = list_of(from_module, name);
    for (const one of list) register_parametrization(to_module, name, one);
    const to = list_of(to_module, name);
    for (const [key, tensor] of list.originals()) to["_set_field"](key, tensor);
  }
  return to_module as M;
}
