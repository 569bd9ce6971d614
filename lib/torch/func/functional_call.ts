/** Modules as functions of their parameters: functional_call and stack_module_state. */
import { lazy_operator } from "../../native/index.js";
import { is_keywords } from "../dispatch/keywords.js";
import * as kinds from "../dispatch/kinds.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import { is_map, kind_of, text_of } from "../dispatch/values.js";
import { Tensor } from "../tensor/index.js";

/** Tensors by their dotted names. */
export type NamedTensors = { readonly [name: string]: Tensor } | ReadonlyMap<string, Tensor>;

/** A module that can be called with other parameters: any nn.Module has these members. */
export interface StatelessModule<A extends unknown[] = never[], R = unknown> {
  (...args: A): R;
  readonly training: boolean;
  named_parameters(): Iterable<[string, Tensor]>;
  named_parameters(options: { remove_duplicate: boolean }): Iterable<[string, Tensor]>;
  named_buffers(): Iterable<[string, Tensor]>;
  named_buffers(options: { remove_duplicate: boolean }): Iterable<[string, Tensor]>;
  get_submodule(target: string): unknown;
}

/** The name of a module's class, which an nn.Module says itself, in a protected method. */
function name_of(module: StatelessModule): string {
  const named = module as unknown as { _get_name?(): string };
  return named._get_name?.() ?? kind_of(module);
}

/** Keyword arguments of {@link functional_call}. */
export interface FunctionalCallOptions {
  /** Whether tensors that are one in the module are one here too. Default: true. */
  tie_weights?: boolean | undefined;
  /** Whether missing and unexpected names are errors. Default: false. */
  strict?: boolean | undefined;
}

const read_functional_call = signature<
  {
    module: StatelessModule;
    parameter_and_buffer_dicts: NamedTensors | readonly NamedTensors[];
    args: unknown;
  },
  Required<FunctionalCallOptions>
>(
  "functional_call",
  {
    module: kinds.callable<StatelessModule>(),
    parameter_and_buffer_dicts: kinds.anything<NamedTensors>(),
    args: kinds.anything().or(null),
  },
  { tie_weights: kinds.boolean(true), strict: kinds.boolean(false) },
);

const read_stack = signature<{ models: readonly StatelessModule[] }>("stack_module_state", {
  models: kinds.array_of(kinds.callable<StatelessModule>()),
});

function entries_of(tensors: unknown): [string, unknown][] {
  if (is_map(tensors)) return [...(tensors as Map<string, unknown>)];
  if (is_keywords(tensors)) return Object.entries(tensors);
  throw new TypeError(
    "Expected parameter_and_buffer_dicts to be a dict, or a list/tuple of dicts, but got " +
      kind_of(tensors),
  );
}

/** All given tensors; a name may be in one of several objects only. */
function merged(given: unknown): Map<string, Tensor> {
  const all = (Array.isArray(given) ? given : [given]).flatMap(entries_of);
  const result = new Map<string, Tensor>();
  const repeated = new Set<string>();
  for (const [name, tensor] of all) {
    if (!(tensor instanceof Tensor)) {
      throw new TypeError(
        `${text_of(name)} should be an instance of torch.Tensor, not ${kind_of(tensor)}`,
      );
    }
    if (result.has(name)) repeated.add(name);
    result.set(name, tensor);
  }
  if (repeated.size === 0) return result;
  throw new Error(
    `[${[...repeated].map((name) => `'${text_of(name)}'`).join(", ")}] appeared in multiple dictionaries; ` +
      "behavior of functional call is ambiguous",
  );
}

function own_tensors(module: StatelessModule): Map<string, Tensor> {
  const options = { remove_duplicate: false };
  return new Map([...module.named_parameters(options), ...module.named_buffers(options)]);
}

/** The given tensors, each under all names of the one that it replaces. */
function tied(own: ReadonlyMap<string, Tensor>, given: Map<string, Tensor>): Map<string, Tensor> {
  const names = new Map<Tensor, string[]>();
  for (const [name, tensor] of own) names.set(tensor, [...(names.get(tensor) ?? []), name]);
  const result = new Map(given);
  for (const group of names.values()) {
    const values = new Set(group.filter((name) => given.has(name)).map((name) => given.get(name)));
    if (group.length < 2 || values.size === 0) continue;
    if (values.size > 1) {
      const list = [...group].sort().map((name) => `'${name}'`);
      throw new Error(
        `functional_call got multiple values for keys [${list.join(", ")}], which are tied. ` +
          "Consider using tie_weights=False",
      );
    }
    const [value] = values;
    for (const name of group) result.set(name, value as Tensor);
  }
  return result;
}

function check_names(
  module: StatelessModule,
  own: ReadonlyMap<string, Tensor>,
  given: ReadonlyMap<string, Tensor>,
): void {
  const quoted = (names: Iterable<string>) =>
    [...names].map((name) => `'${text_of(name)}'`).join(", ");
  const unexpected = [...given.keys()].filter((name) => !own.has(name));
  const missing = [...own.keys()].filter((name) => !given.has(name));
  const messages: string[] = [];
  if (unexpected.length > 0) messages.push(`Unexpected key(s): ${quoted(unexpected)}.`);
  if (missing.length > 0) messages.push(`Missing key(s): ${quoted(missing)}.`);
  if (messages.length === 0) return;
  throw new Error(
    `Error(s) in reparametrizing for ${name_of(module)}:\n\t${messages.join("\n\t")}`,
  );
}

interface Place {
  owner: object;
  field: string;
}

function place_of(module: StatelessModule, name: string): Place {
  const dot = name.lastIndexOf(".");
  const owner = module.get_submodule(name.slice(0, Math.max(dot, 0))) as object;
  const field = name.slice(dot + 1);
  if (!(Reflect.get(owner, field) instanceof Tensor)) {
    throw new Error(`${name_of(module)} has no parameter or buffer '${name}'`);
  }
  return { owner, field };
}

/**
 * Calls a module with other tensors in the places of its parameters and buffers, which come back
 * afterwards. A module is thereby a function of them, for {@link grad}, {@link vmap} and others.
 * Mirrors torch.func.functional_call.
 *
 * @param parameter_and_buffer_dicts tensors by dotted name, in one object or several
 * @param args the module's argument, or an array of them
 * @throws Error if a name is not one of the module's, or is given twice
 */
export function functional_call<A extends unknown[], R>(
  module: StatelessModule<A, R>,
  parameter_and_buffer_dicts: NamedTensors | readonly NamedTensors[],
  args?: A | A[0] | null,
  options?: FunctionalCallOptions,
): R;
export function functional_call(...given_args: unknown[]): unknown {
  const { module, parameter_and_buffer_dicts, args, tie_weights, strict } =
    read_functional_call(given_args);
  const own = own_tensors(module);
  const given = merged(parameter_and_buffer_dicts);
  const tensors = tie_weights ? tied(own, given) : given;
  const plain = module;
  if (strict) check_names(plain, own, tensors);
  const list = (Array.isArray(args) ? args : args === null ? [] : [args]) as never[];
  const places = [...tensors].map(([name, tensor]) => ({ ...place_of(plain, name), tensor }));
  const before = places.map(({ owner, field }) => Reflect.get(owner, field) as unknown);
  try {
    for (const { owner, field, tensor } of places) Reflect.set(owner, field, tensor);
    return module(...list);
  } finally {
    // In reverse, so that a place that was set twice gets its first value back.
    for (let i = places.length - 1; i >= 0; i--) {
      const { owner, field } = places[i] as Place;
      Reflect.set(owner, field, before[i]);
    }
  }
}

const stack = lazy_operator("aten::stack");

function stacked(name: string, tensors: readonly Tensor[]): Tensor {
  const count = tensors.filter((tensor) => tensor.requires_grad).length;
  if (count !== 0 && count !== tensors.length) {
    throw new Error(`Expected ${name} from each model to have the same .requires_grad`);
  }
  const result = stack()(undefined, tensors) as Tensor;
  return count === 0 ? result : result.detach().requires_grad_();
}

/**
 * The parameters and the buffers of models of one class, each stacked along a new first dimension:
 * what {@link vmap} takes together with {@link functional_call} to run all models at once. Mirrors
 * torch.func.stack_module_state.
 *
 * @returns `[parameters, buffers]`, by dotted name
 * @throws Error if there is no model, or they differ in class, mode or needed gradients
 */
export function stack_module_state(
  ...args: Arguments<
    [models: readonly StatelessModule[]],
    [],
    { models: readonly StatelessModule[] }
  >
): [parameters: Record<string, Tensor>, buffers: Record<string, Tensor>] {
  const { models } = read_stack(args);
  const [first] = models;
  if (first === undefined) {
    throw new Error("stack_module_state: Expected at least one model, got 0.");
  }
  if (models.some((model) => model.training !== first.training)) {
    throw new Error("stack_module_state: Expected all models to have the same training/eval mode.");
  }
  if (models.some((model) => model.constructor !== first.constructor)) {
    throw new Error("stack_module_state: Expected all models to be of the same class.");
  }
  const all = (members: (model: StatelessModule) => Iterable<[string, Tensor]>) => {
    const each = models.map((model) => new Map(members(model)));
    const names = [...(each[0] as Map<string, Tensor>).keys()];
    return Object.fromEntries(
      names.map((name) => [
        name,
        stacked(
          name,
          each.map((found) => found.get(name) as Tensor),
        ),
      ]),
    );
  };
  return [all((model) => model.named_parameters()), all((model) => model.named_buffers())];
}
