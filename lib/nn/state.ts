/** Saving and loading what a module holds: state_dict and load_state_dict. */
import { Tensor, torch } from "../torch/index.js";
import type { AnyModule } from "./module.js";
import { Parameter } from "./parameter.js";

/** A module's tensors by their dotted names. */
export type StateDict = Record<string, Tensor>;

/** What `load_state_dict` returns: the names that were missing, and those that belonged nowhere. */
export interface IncompatibleKeys {
  missing_keys: string[];
  unexpected_keys: string[];
}

/** What loading collects while it goes from module to module. */
export interface LoadingReport extends IncompatibleKeys {
  errors: string[];
}

export interface LoadOptions {
  /** Whether names must match exactly. Default: true. */
  strict?: boolean;
  /** Whether the module takes the given tensors themselves instead of copying. Default: false. */
  assign?: boolean;
}

function size_text(tensor: Tensor): string {
  return `torch.Size([${tensor.shape.join(", ")}])`;
}

/** Writes one module's own parameters and persistent buffers into `destination`. */
export function save_own_state(
  module: AnyModule,
  destination: StateDict,
  prefix: string,
  keep_vars: boolean,
): void {
  for (const [name, parameter] of module._parameters) {
    destination[prefix + name] = keep_vars ? parameter : parameter.detach();
  }
  for (const [name, { tensor, persistent }] of module._buffers) {
    if (persistent) destination[prefix + name] = keep_vars ? tensor : tensor.detach();
  }
}

/** The module's own parameters and persistent buffers. */
function own_state(module: AnyModule): Map<string, Tensor> {
  const state = new Map<string, Tensor>(module._parameters);
  for (const [name, { tensor, persistent }] of module._buffers) {
    if (persistent) state.set(name, tensor);
  }
  return state;
}

function load_tensor(
  module: AnyModule,
  name: string,
  current: Tensor,
  given: Tensor,
  assign: boolean,
): void {
  if (!assign) {
    torch.no_grad(() => current.copy_(given));
    return;
  }
  let value = given;
  if (current instanceof Parameter) {
    value = given instanceof Parameter ? given : new Parameter(given, current.requires_grad);
    value.requires_grad_(current.requires_grad);
  }
  module._set_field(name, value);
}

/**
 * Loads one module's own parameters and buffers from `state`, whose names begin with `prefix`.
 * What does not fit is noted in `report`.
 */
export function load_own_state(
  module: AnyModule,
  state: ReadonlyMap<string, unknown>,
  prefix: string,
  assign: boolean,
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
        `While copying the parameter named "${key}", expected a Tensor from the checkpoint but received ${describe(given)}`,
      );
      continue;
    }
    if (current.dim() === 0 && given.dim() === 1 && given.size(0) === 1) given = given.at(0);
    const tensor = given as Tensor;
    if (tensor.shape.join() !== current.shape.join()) {
      report.errors.push(
        `size mismatch for ${key}: copying a param with shape ${size_text(tensor)} from checkpoint, ` +
          `the shape in current model is ${size_text(current)}.`,
      );
      continue;
    }
    try {
      load_tensor(module, name, current, tensor, assign);
    } catch (error) {
      report.errors.push(
        `While copying the parameter named "${key}", whose dimensions in the model are ${size_text(current)} ` +
          `and whose dimensions in the checkpoint are ${size_text(tensor)}, an exception occurred : ` +
          `${error instanceof Error ? error.message : String(error)}.`,
      );
    }
  }
  const children = module._modules;
  for (const key of state.keys()) {
    if (!key.startsWith(prefix)) continue;
    const [first = "", ...rest] = key.slice(prefix.length).split(".");
    if (rest.length > 0 ? !children.has(first) : !own.has(first)) report.unexpected_keys.push(key);
  }
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "object" ? value.constructor.name : typeof value;
}

/** The entries of a plain object or a Map, as a new Map. */
function as_map(state_dict: unknown): Map<string, unknown> {
  if (state_dict instanceof Map) return new Map(state_dict);
  if (typeof state_dict === "object" && state_dict !== null && !(state_dict instanceof Tensor)) {
    if (!Array.isArray(state_dict)) return new Map(Object.entries(state_dict));
  }
  throw new TypeError(
    `Expected state_dict to be an object of tensors by name, got ${describe(state_dict)}.`,
  );
}

/** Loads `state_dict` into the module and all modules below it. See {@link Module.load_state_dict}. */
export function load_state(
  root: AnyModule,
  state_dict: unknown,
  { strict = true, assign = false }: LoadOptions,
): IncompatibleKeys {
  const report: LoadingReport = { missing_keys: [], unexpected_keys: [], errors: [] };
  const load = (module: AnyModule, state: Map<string, unknown>, prefix: string): void => {
    module._load_from_state_dict(state, prefix, assign, report);
    for (const [name, child] of module._modules) {
      const below = `${prefix}${name}.`;
      load(child, new Map([...state].filter(([key]) => key.startsWith(below))), below);
    }
  };
  load(root, as_map(state_dict), "");
  const { missing_keys, unexpected_keys, errors } = report;
  if (strict) {
    const quoted = (keys: string[]): string => keys.map((key) => `"${key}"`).join(", ");
    if (unexpected_keys.length > 0) {
      errors.unshift(`Unexpected key(s) in state_dict: ${quoted(unexpected_keys)}. `);
    }
    if (missing_keys.length > 0) {
      errors.unshift(`Missing key(s) in state_dict: ${quoted(missing_keys)}. `);
    }
  }
  if (errors.length > 0) {
    throw new Error(
      `Error(s) in loading state_dict for ${root.constructor.name}:\n\t${errors.join("\n\t")}`,
    );
  }
  return { missing_keys, unexpected_keys };
}
