/** The arguments of Module's own methods. */
import { Device, type DeviceLike, Dtype, Tensor } from "../../torch/index.js";
import { type Arguments, is_plain, kinds, shared_reader, signature } from "../../torch/internal.js";
import type { Parameter } from "../parameter.js";
import type { AnyModule } from "./index.js";
import type { LoadStateDictOptions, StateDict } from "./state_dict.js";

const yes = kinds.boolean(true);

/** The naming of everything below a module. */
export interface NamingOptions {
  /** The prefix of all names. Default: "". */
  prefix?: string;
  /** Whether the modules below are included. Default: true. */
  recurse?: boolean;
  /** Whether anything found twice is returned only once. Default: true. */
  remove_duplicate?: boolean;
}

export type NamingArguments = Arguments<
  [],
  [prefix: string, recurse: boolean, remove_duplicate: boolean],
  NamingOptions
>;

export const read_naming = shared_reader<Required<NamingOptions>>({
  prefix: kinds.string(""),
  recurse: yes,
  remove_duplicate: yes,
});

export type RecurseArguments = Arguments<[], [recurse: boolean], { recurse?: boolean }>;

export const read_recurse = shared_reader<{ recurse: boolean }>({ recurse: yes });

export type TargetArguments = Arguments<[target: string], [], { target: string }>;

export const read_target = shared_reader<{ target: string }>({ target: kinds.string() });

export type SubmoduleArguments = Arguments<
  [target: string, module: AnyModule],
  [strict: boolean],
  { target: string; module: AnyModule; strict?: boolean }
>;

export const read_submodule = signature<{ target: string; module: AnyModule; strict: boolean }>(
  "set_submodule",
  { target: kinds.string(), module: kinds.anything(), strict: kinds.boolean(false) },
);

export const read_type = signature<{ dst_type: Dtype | string }>("type", {
  dst_type: kinds.either<[Dtype, string]>(kinds.instance(Dtype, "dtype"), kinds.string()),
});

export const read_modules = signature<{ remove_duplicate: boolean }>("modules", {
  remove_duplicate: yes,
});

export interface NamedModulesOptions {
  /** Modules that were given already, and are left out. Default: null, none. */
  memo?: Set<AnyModule> | null;
  /** The name of the module itself, with which all others begin. Default: "". */
  prefix?: string;
  /** Whether a module that is found twice is given once only. Default: true. */
  remove_duplicate?: boolean;
}

export const read_named_modules = signature<Required<NamedModulesOptions>>("named_modules", {
  memo: kinds.nullable(kinds.instance<Set<AnyModule>>(Set)),
  prefix: kinds.string(""),
  remove_duplicate: yes,
});

export type AddModuleArguments = Arguments<
  [name: string, module: AnyModule | null],
  [],
  { name: string; module: AnyModule | null }
>;

// Whether a value may be a child, a parameter or a buffer, the module's fields say.

export const read_module = shared_reader<{ name: string; module: AnyModule | null }>({
  name: kinds.anything(),
  module: kinds.anything(),
});

export const read_parameter = signature<{ name: string; param: Parameter | null }>(
  "register_parameter",
  { name: kinds.anything(), param: kinds.anything() },
);

export const read_buffer = signature<{
  name: string;
  tensor: Tensor | null;
  persistent: boolean;
}>("register_buffer", { name: kinds.anything(), tensor: kinds.anything(), persistent: yes });

export interface ApplyOptions {
  /** The function that is called with each module. */
  fn: (module: AnyModule) => void;
}

export const read_apply = signature<ApplyOptions>("apply", { fn: kinds.callable() });

export type TensorFunction = (tensor: Tensor) => Tensor;

export interface ApplyAllOptions {
  /** The function that is called with each parameter and buffer, and gives what takes its place. */
  fn: TensorFunction;
  /** Whether the modules below are included. Default: true. */
  recurse?: boolean;
}

export const read_apply_all = signature<Required<ApplyAllOptions>>("_apply", {
  fn: kinds.callable(),
  recurse: yes,
});

export const read_train = signature<{ mode: boolean }>("train", { mode: yes });

export const read_requires_grad = signature<{ requires_grad: boolean }>("requires_grad_", {
  requires_grad: yes,
});

export const read_zero_grad = signature<{ set_to_none: boolean }>("zero_grad", {
  set_to_none: yes,
});

export type AcceleratorArguments = Arguments<
  [],
  [device: number | DeviceLike | null],
  { device?: number | DeviceLike | null }
>;

export const read_accelerator = shared_reader<{ device: DeviceLike | number | null }>({
  device: kinds.device_or_number(),
});

const device = kinds.either<[Device, string]>(kinds.instance(Device, "device"), kinds.string());

export const read_to_empty = signature<object, { device: DeviceLike | null; recurse: boolean }>(
  "to_empty",
  {},
  { device: kinds.nullable(device, kinds.required), recurse: yes },
);

export interface StateOptions {
  /** An object that is added to, and returned. Default: null, a new one. */
  destination?: StateDict | null;
  /** The prefix of all names. Default: "". */
  prefix?: string;
  /** Whether tensors stay attached to autograd. Default: false. */
  keep_vars?: boolean;
}

/** Kind of a state_dict. Its values are checked, which tells it from misspelled options. */
const state_dict = new kinds.Kind<StateDict>(
  "object of Tensors",
  (value) =>
    is_plain(value) &&
    // Modules' extra state is of any kind.
    ("_metadata" in value || Object.values(value).every((one) => one instanceof Tensor)),
  kinds.required,
  true,
);

export const read_state = signature<Required<StateOptions>>("state_dict", {
  destination: kinds.nullable(state_dict),
  prefix: kinds.string(""),
  keep_vars: kinds.boolean(false),
});

export const read_extra_state = signature<{ state: unknown }>("set_extra_state", {
  state: kinds.anything(),
});

/** A state_dict, as an object or a Map. */
export type LoadableStateDict = StateDict | ReadonlyMap<string, Tensor>;

export const read_load = signature<
  Required<LoadStateDictOptions> & { state_dict: LoadableStateDict }
>("load_state_dict", { state_dict: kinds.anything(), strict: yes, assign: kinds.boolean(false) });
