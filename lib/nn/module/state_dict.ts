/** Saving and loading what a module holds: state_dict and load_state_dict. */
import { Tensor, torch } from "../../torch/index.js";
import { add_entry, collect, is_map, is_plain, kind_of, message_of } from "../../torch/internal.js";
import { Parameter } from "../parameter.js";
import {
  is_lazy,
  type UninitializedBuffer,
  type UninitializedParameter,
} from "../uninitialized.js";
import type { AnyModule } from "./index.js";
import type { LocalMetadata } from "./state_hooks.js";

/** A module's tensors by their dotted names. */
export type StateDict = Record<string, Tensor>;

/** The result of `load_state_dict`: names that were missing, and names that were unexpected. */
export interface IncompatibleKeys {
  /** The names that the module has and the state_dict lacks. */
  missing_keys: string[];
  /** The names that the state_dict has and the module lacks. */
  unexpected_keys: string[];
}

/** A value to load into a parameter or buffer of a module, if no error is found. */
interface Assignment {
  readonly module: AnyModule;
  readonly name: string;
  readonly key: string;
  readonly current: Tensor;
  readonly given: Tensor;
}

/** The findings of loading, collected module by module before anything is changed. */
export interface LoadingReport extends IncompatibleKeys {
  errors: string[];
  readonly assignments: Assignment[];
  /** The values for the modules' `set_extra_state`, once the tensors are loaded. */
  readonly extra: { readonly module: AnyModule; readonly state: unknown }[];
  /** The state_dict's metadata of the module of that prefix. */
  metadata(prefix: string): LocalMetadata;
  /** The version that the module of that prefix was saved by; null if the state_dict has none. */
  version(prefix: string): number | null;
}

/** The name, behind a module's prefix, of what its `get_extra_state` returns. */
const extra_state = "_extra_state";

/** Whether the module's class defines a method of its own in the place of Module's. */
function overrides(module: AnyModule, method: "get_extra_state" | "set_extra_state"): boolean {
  return !(not_defined in Reflect.get(module, method));
}

/** Marks Module's own methods about extra state, which stand for none. */
export const not_defined: unique symbol = Symbol("torchnode.not_defined");

export interface LoadStateDictOptions {
  /** Whether names must match exactly. Default: true. */
  strict?: boolean;
  /** Whether the module takes the given tensors themselves instead of copying. Default: false. */
  assign?: boolean;
}

function size_text(tensor: Tensor): string {
  return `torch.Size([${tensor.shape.join(", ")}])`;
}

/**
 * Writes one module's own parameters, persistent buffers and extra state into `destination`.
 */
export function save_own_state(
  module: AnyModule,
  destination: StateDict,
  prefix: string,
  keep_vars: boolean,
): void {
  const add = (name: string, tensor: Tensor): void =>
    add_entry(destination, prefix + name, keep_vars || is_lazy(tensor) ? tensor : tensor.detach());
  for (const [name, parameter] of module["_parameters"]) add(name, parameter);
  for (const [name, { tensor, persistent }] of module["_buffers"]) {
    if (persistent) add(name, tensor);
  }
  if (!overrides(module, "get_extra_state")) return;
  add_entry(destination, prefix + extra_state, module.get_extra_state());
}

/** Writes the version of the module's class into the `_metadata` of a state_dict, if it has one. */
export function save_metadata(
  module: AnyModule,
  destination: StateDict,
  prefix: string,
): LocalMetadata {
  const local: LocalMetadata = { version: module["_version"] };
  const metadata: unknown = Reflect.get(destination, "_metadata");
  if (is_plain(metadata)) add_entry(metadata, prefix.slice(0, -1), local);
  return local;
}

/**
 * A state_dict that `fill` writes to, in the order in which it does. As PyTorch's it has `_metadata`,
 * here as a property that is not enumerable: by each module's dotted name the version of its class.
 */
export function new_state_dict(fill: (destination: StateDict) => void): StateDict {
  let metadata: object = {};
  const state = collect<Tensor>((destination) => {
    metadata = collect((versions) => {
      add_entry(destination, "_metadata", versions, false);
      fill(destination);
    });
  });
  add_entry(state, "_metadata", metadata, false);
  return state;
}

/** The module's own parameters and persistent buffers. */
function own_state(module: AnyModule): Map<string, Tensor> {
  const state = new Map<string, Tensor>(module["_parameters"]);
  for (const [name, { tensor, persistent }] of module["_buffers"]) {
    if (persistent) state.set(name, tensor);
  }
  return state;
}

/** Whether copying into `current` cannot fail, memory allowing. */
function is_common(current: Tensor, given: Tensor): boolean {
  const is_dense = (tensor: Tensor): boolean =>
    tensor.layout === torch.strided && !tensor.is_meta && !tensor.dtype.name.startsWith("q");
  const has_own_elements = current.stride().every((step, i) => step > 0 || current.size(i) < 2);
  return is_dense(current) && is_dense(given) && has_own_elements && !current.is_inference();
}

/** The value as the module's field is to hold it, with `assign`. */
function assigned(current: Tensor, given: Tensor): Tensor {
  if (!(current instanceof Parameter)) return given;
  if (!(given instanceof Parameter)) return new Parameter(given, current.requires_grad);
  return given;
}

/**
 * Applies an action to all items or none: if one fails, the actions before it are undone. Returns what
 * undoes all.
 */
function all_or_none<T>(items: readonly T[], act: (item: T) => () => void): () => void {
  const done: (() => void)[] = [];
  const undo = (): void => {
    for (const back of done.reverse()) back();
  };
  try {
    for (const item of items) done.push(act(item));
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}

/**
 * Gives all modules their new values, or throws and gives none if one of them does not fit.
 *
 * @param keeps whether the values before are kept.
 * @returns puts back the values that were kept.
 */
function carry_out(
  assignments: readonly Assignment[],
  assign: boolean,
  keeps: boolean,
): () => void {
  const trying = <T>(assignment: Assignment, act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new CopyError(failed_copy(assignment, error), { cause: error });
    }
  };
  if (assign) {
    const undo = all_or_none(assignments, (assignment) => {
      const { module, name, current, given } = assignment;
      trying(assignment, () => module["_set_field"](name, assigned(current, given)));
      return () => module["_set_field"](name, current);
    });
    for (const { module, name, current } of assignments) {
      const value = module["_parameters"].get(name);
      if (value !== undefined) value.requires_grad_(current.requires_grad);
    }
    return undo;
  }
  return torch.no_grad(() => {
    // Those that may fail come first, and what they replace is kept until then.
    const is_sure = (one: Assignment): boolean => !keeps && is_common(one.current, one.given);
    const lazy = assignments.filter(({ current }) => is_lazy(current));
    const filled = assignments.filter(({ current }) => !is_lazy(current));
    const common = new Set(filled.filter(is_sure));
    const others = filled.filter((assignment) => !common.has(assignment));
    const undo = all_or_none(others, (assignment) => {
      const { current, given } = assignment;
      const before = trying(assignment, () => current.clone());
      trying(assignment, () => current.copy_(given));
      return () => torch.no_grad(() => void current.copy_(before));
    });
    for (const { current, given } of lazy) {
      (current as UninitializedParameter | UninitializedBuffer).materialize(given.shape);
      current.copy_(given);
    }
    for (const { current, given } of common) current.copy_(given);
    return undo;
  });
}

/** One of the values could not be taken over. */
class CopyError extends Error {}

function failed_copy({ key, current, given }: Assignment, error: unknown): string {
  return (
    `While copying the parameter named "${key}", whose dimensions in the model are ${size_text(current)} ` +
    `and whose dimensions in the checkpoint are ${size_text(given)}, an exception occurred : ` +
    `${message_of(error)}.`
  );
}

/**
 * Finds one module's own parameters and buffers in `state`, whose names begin with `prefix`: what is
 * to be loaded, and what does not fit, is noted in `report`.
 */
export function load_own_state(
  module: AnyModule,
  state: ReadonlyMap<string, unknown>,
  prefix: string,
  report: LoadingReport,
): void {
  const own = own_state(module);
  for (const [name, current] of own) {
    const key = prefix + name;
    if (!state.has(key)) {
      report.missing_keys.push(key);
      continue;
    }
    let given = state.get(key);
    if (!(given instanceof Tensor)) {
      report.errors.push(
        `While copying the parameter named "${key}", expected a Tensor from the checkpoint but received ${kind_of(given)}`,
      );
      continue;
    }
    if (is_lazy(current)) {
      // One that is not initialized either leaves it so.
      if (!is_lazy(given)) report.assignments.push({ module, name, key, current, given });
      continue;
    }
    if (current.dim() === 0 && !is_lazy(given) && given.dim() === 1 && given.size(0) === 1)
      given = given.at(0);
    const tensor = given as Tensor;
    if (tensor.shape.join() !== current.shape.join()) {
      report.errors.push(
        `size mismatch for ${key}: copying a param with shape ${size_text(tensor)} from checkpoint, ` +
          `the shape in current model is ${size_text(current)}.`,
      );
      continue;
    }
    report.assignments.push({ module, name, key, current, given: tensor });
  }
  const children = module["_modules"];
  const extra_key = prefix + extra_state;
  if (overrides(module, "set_extra_state")) {
    if (state.has(extra_key)) report.extra.push({ module, state: state.get(extra_key) });
    else report.missing_keys.push(extra_key);
  } else if (state.has(extra_key)) report.unexpected_keys.push(extra_key);
  for (const key of state.keys()) {
    if (!key.startsWith(prefix) || key === extra_key) continue;
    const [first = "", ...rest] = key.slice(prefix.length).split(".");
    if (rest.length > 0 ? !children.has(first) : !own.has(first)) report.unexpected_keys.push(key);
  }
}

/** The entries of a plain object or a Map, as a new Map. */
function as_map(state_dict: unknown): Map<string, unknown> {
  if (is_map(state_dict)) return new Map(state_dict as ReadonlyMap<string, unknown>);
  if (typeof state_dict === "object" && state_dict !== null && !(state_dict instanceof Tensor)) {
    if (!Array.isArray(state_dict)) return new Map(Object.entries(state_dict));
  }
  throw new TypeError(
    `Expected state_dict to be an object of tensors by name, got ${kind_of(state_dict)}.`,
  );
}

/** The entries in a state_dict's `_metadata`, by the modules' prefixes. */
function metadata_of(state_dict: object, assign: boolean): LoadingReport["metadata"] {
  const metadata: unknown = Reflect.get(state_dict, "_metadata");
  return (prefix) => {
    const name = prefix.slice(0, -1);
    const found: unknown =
      is_plain(metadata) && Object.hasOwn(metadata, name) ? Reflect.get(metadata, name) : undefined;
    const local: LocalMetadata = is_plain(found) ? { ...found } : {};
    if (assign) local.assign_to_params_buffers = true;
    return local;
  };
}

/** Loads `state_dict` into the module and all modules below it. See {@link Module.load_state_dict}. */
export function load_state(
  root: AnyModule,
  state_dict: unknown,
  { strict = true, assign = false }: LoadStateDictOptions,
): IncompatibleKeys {
  const whole = as_map(state_dict);
  const metadata = metadata_of(state_dict as object, assign);
  const report: LoadingReport = {
    missing_keys: [],
    unexpected_keys: [],
    errors: [],
    assignments: [],
    extra: [],
    metadata,
    version(prefix) {
      const { version } = metadata(prefix);
      return typeof version === "number" ? version : null;
    },
  };
  // A module's hooks run when those below it are done.
  const after: (() => void)[] = [];
  const load = (module: AnyModule, state: Map<string, unknown>, prefix: string): void => {
    module["_load_from_state_dict"](state, prefix, report);
    for (const [name, child] of module["_modules"]) {
      const below = `${prefix}${name}.`;
      load(child, new Map([...state].filter(([key]) => key.startsWith(below))), below);
    }
    for (const hook of module["_state_hooks"]?.after_loading ?? []) {
      after.push(() => refuse_result(hook(module, { missing_keys, unexpected_keys })));
    }
  };
  const { missing_keys, unexpected_keys } = report;
  load(root, whole, "");
  const failed = (reasons: readonly string[], cause?: unknown): Error =>
    new Error(
      `Error(s) in loading state_dict for ${root.constructor.name}:\n\t${reasons.join("\n\t")}`,
      { cause },
    );
  // Hooks that are still to come may take names off the lists.
  const found = after.length > 0 ? [...report.errors] : all_errors(report, strict);
  if (found.length > 0) throw failed(found);
  let undo: () => void;
  try {
    undo = carry_out(report.assignments, assign, after.length > 0);
  } catch (error) {
    throw error instanceof CopyError ? failed([error.message], error.cause) : error;
  }
  for (const { module, state } of report.extra) module.set_extra_state(state);
  try {
    for (const hook of after) hook();
    const left = all_errors(report, strict);
    if (left.length > 0) throw failed(left);
  } catch (error) {
    undo();
    throw error;
  }
  return { missing_keys, unexpected_keys };
}

/** @throws Error for a result of a hook that is to have none */
function refuse_result(result: unknown): void {
  if (result === undefined || result === null) return;
  throw new Error(
    "Hooks registered with `register_load_state_dict_post_hook` are not expected to return new values, " +
      "if incompatible_keys need to be modified, it should be done inplace.",
  );
}

/** All that does not fit, in words. */
function all_errors(report: LoadingReport, strict: boolean): string[] {
  const { missing_keys, unexpected_keys } = report;
  const errors = [...report.errors];
  if (strict) {
    const quoted = (keys: string[]): string => keys.map((key) => `"${key}"`).join(", ");
    if (unexpected_keys.length > 0) {
      errors.unshift(`Unexpected key(s) in state_dict: ${quoted(unexpected_keys)}. `);
    }
    if (missing_keys.length > 0) {
      errors.unshift(`Missing key(s) in state_dict: ${quoted(missing_keys)}. `);
    }
  }
  return errors;
}
