import { type RemovableHandle, type Saveable, Tensor, torch } from "../torch/index.js";
import {
  are_all,
  contents,
  elements_of,
  entries_of,
  is_map,
  is_plain,
  kind_of,
  kinds,
  no_arguments,
  python_text,
  signature,
} from "../torch/internal.js";
import {
  type AnyOptions,
  complete_group,
  type GroupBase,
  type OptimizerParams,
  type ParamGroup,
  type ParamGroupInput,
  read_groups,
} from "./param_groups.js";
import { type OptimizerState, type ParamState, StateMap } from "./state.js";
import {
  type HookArgument,
  Hooks,
  type StepHook,
  StepHooks,
  type StepPreHook,
} from "./step_hooks.js";

/** Computes the loss anew, gradients included; what `step` may be given. */
export type Closure<T> = () => T;

/** A group as a state_dict holds it: its options, and its parameters' numbers. */
export type SavedGroup = Record<string, Saveable> & { params: number[] };

/** An optimizer's state as it is saved. Parameters are numbered through all groups, from 0. */
export interface OptimizerStateDict {
  /** The state of each parameter, by its number. */
  state: Map<number, ParamState>;
  /** The groups' options, with the numbers of their parameters. */
  param_groups: SavedGroup[];
}

/** A state that `load_state_dict` takes: from `state_dict`, or from a file that Python saved. */
export interface LoadableOptimizerState {
  state: ReadonlyMap<number, ParamState> | Readonly<Record<string, ParamState>>;
  param_groups: readonly (Readonly<Record<string, unknown>> & { params: readonly number[] })[];
}

/** Any optimizer: the same as `Optimizer` without a type argument. */
export type AnyOptimizer = Optimizer<AnyOptions>;

const read_closure = signature<{ closure: Closure<unknown> | null }>("step", {
  closure: kinds.nullable(kinds.callable()),
});

/** The closure that `step` is given, or null. */
export function read_step<T>(args: readonly unknown[]): Closure<T> | null {
  return read_closure(args).closure as Closure<T> | null;
}

/** Reads the arguments of `zero_grad`. */
export const read_zero_grad = signature<{ set_to_none: boolean }>("zero_grad", {
  set_to_none: kinds.boolean(true),
});

const read_group = signature<{ param_group: object }>("add_param_group", {
  param_group: kinds.anything(),
});

const read_pre_hook = signature<HookArgument<StepPreHook<never>>>("register_step_pre_hook", {
  hook: kinds.callable(),
});

const read_post_hook = signature<HookArgument<StepHook<never>>>("register_step_post_hook", {
  hook: kinds.callable(),
});

const read_state_hook = (name: string) =>
  signature<{ hook: (...args: never[]) => unknown; prepend: boolean }>(name, {
    hook: kinds.callable(),
    prepend: kinds.boolean(false),
  });

const read_state_dict_pre_hook = read_state_hook("register_state_dict_pre_hook");
const read_state_dict_post_hook = read_state_hook("register_state_dict_post_hook");
const read_load_pre_hook = read_state_hook("register_load_state_dict_pre_hook");
const read_load_post_hook = read_state_hook("register_load_state_dict_post_hook");

const read_state_dict = signature<{ state_dict: object }>("load_state_dict", {
  state_dict: kinds.mapping(),
});

/** Function that is called with an optimizer whose state is saved or loaded. */
export type StateHook<T> = (optimizer: T) => void;

/**
 * Function that is called with an optimizer and a state. It may return another state to take in its
 * place.
 */
export type StateDictHook<T, S> =
  | ((optimizer: T, state_dict: S) => void)
  | ((optimizer: T, state_dict: S) => S | undefined);

/** A hook by name, with the place where it goes. */
export interface StateHookArgument<H> extends HookArgument<H> {
  /** Whether it is called before the hooks that are there already. Default: false. */
  prepend?: boolean;
}

/** Options that older files do not have, with what they meant then. */
const later_options: Readonly<Record<string, unknown>> = {
  amsgrad: false,
  capturable: false,
  centered: false,
  decoupled_weight_decay: false,
  differentiable: false,
  foreach: null,
  fused: null,
  maximize: false,
  momentum: 0,
  nesterov: false,
};

/**
 * The base class of all optimizers.
 *
 * An optimizer of one's own gives its options' defaults to the constructor and defines `step`:
 *
 * ```ts
 * class PlainSGD extends optim.Optimizer<{ lr: number }> {
 *   constructor(params: optim.OptimizerParams<{ lr: number }>, { lr }: { lr: number }) {
 *     super(params, { lr });
 *   }
 *   override step(): undefined {
 *     torch.no_grad(() => {
 *       for (const { params, lr } of this.param_groups) {
 *         for (const p of params) if (p.grad) p.add_(p.grad, { alpha: -lr });
 *       }
 *     });
 *   }
 * }
 * ```
 *
 * As the type of a parameter, `Optimizer` takes every optimizer.
 *
 * Mirrors torch.optim.Optimizer.
 *
 * @typeParam O the options of a group. Default: whichever there are.
 */
export abstract class Optimizer<O extends object = AnyOptions> {
  /** The options of groups that do not say otherwise. */
  readonly defaults: O;
  /** The groups, whose options may be changed between steps. */
  param_groups: ParamGroup<O>[] = [];
  readonly #state: OptimizerState;
  readonly #step_hooks = new StepHooks(this as unknown as AnyOptimizer);
  readonly #state_dict_pre_hooks = new Hooks<StateHook<never>>();
  readonly #state_dict_post_hooks = new Hooks<StateDictHook<never, OptimizerStateDict>>();
  readonly #load_pre_hooks = new Hooks<StateDictHook<never, LoadableOptimizerState>>();
  readonly #load_post_hooks = new Hooks<StateHook<never>>();

  /**
   * Makes an optimizer of parameters or groups.
   *
   * @param params parameters (as `module.parameters()` or `module.named_parameters()` gives them), or
   *   groups `{ params, …options }`.
   * @param defaults the options of groups that do not say otherwise.
   */
  constructor(params: OptimizerParams<O>, defaults: O) {
    this.defaults = defaults;
    this.#state = this.make_state();
    for (const group of read_groups(params)) this.add_param_group(group);
    this.#step_hooks.watch();
  }

  /**
   * The map that states are kept in. Called by the constructor, before a subclass's fields are
   * there.
   */
  protected make_state(): OptimizerState {
    return new StateMap();
  }

  /** By which test frameworks compare optimizers, beside their options and parameters. */
  get [Symbol.toStringTag](): string {
    const { name } = this.constructor;
    return #state in this ? `${name} ${this.#state[Symbol.toStringTag]}` : name;
  }

  /** The state of each parameter. */
  get state(): OptimizerState {
    return this.#state;
  }

  /**
   * One step of all parameters that have a gradient.
   *
   * @param closure recomputes the loss; its result is returned.
   */
  step(closure?: null | { closure?: null }): undefined;
  step<T>(closure: Closure<T> | { closure: Closure<T> }): T;
  step<T>(...args: unknown[]): T | undefined {
    read_step<T>(args);
    throw new Error(`${this.constructor.name} does not define step`);
  }

  /** Adds a group of parameters, with the defaults for options that it does not have. */
  add_param_group(param_group: ParamGroupInput<O> | { param_group: ParamGroupInput<O> }): void;
  add_param_group(...args: unknown[]): void {
    const group = read_group(args).param_group as ParamGroupInput<O>;
    const added = complete_group(group, this.defaults, this.param_groups);
    this.param_groups.push(added);
    this.#state.add_group?.(added.params);
  }

  /** Lets go of all gradients, or sets them to zero with `set_to_none` false. */
  zero_grad(set_to_none?: boolean | { set_to_none?: boolean }): void;
  zero_grad(...args: unknown[]): void {
    const { set_to_none } = read_zero_grad(args);
    for (const { params } of this.param_groups) {
      for (const param of params) {
        const { grad } = param;
        if (grad === null) continue;
        if (set_to_none) param.grad = null;
        else grad.detach_().zero_();
      }
    }
  }

  /** @internal */
  *[contents](): Iterable<unknown> {
    yield this.#state;
    yield* this.#step_hooks.before;
    yield* this.#step_hooks.after;
    yield* this.#state_dict_pre_hooks;
    yield* this.#state_dict_post_hooks;
    yield* this.#load_pre_hooks;
    yield* this.#load_post_hooks;
  }

  /**
   * Registers `hook`, which runs before every step with the optimizer and the step's arguments, by
   * position and by name. It may return `[args, kwargs]` to take in their place.
   */
  register_step_pre_hook(
    hook: StepPreHook<this> | HookArgument<StepPreHook<this>>,
  ): RemovableHandle;
  register_step_pre_hook(...args: unknown[]): RemovableHandle {
    const { hook } = read_pre_hook(args);
    this.#step_hooks.put_in_place();
    return this.#step_hooks.before.add(hook);
  }

  /** Registers `hook`, which runs after every step with the optimizer and the step's arguments. */
  register_step_post_hook(hook: StepHook<this> | HookArgument<StepHook<this>>): RemovableHandle;
  register_step_post_hook(...args: unknown[]): RemovableHandle {
    const { hook } = read_post_hook(args);
    this.#step_hooks.put_in_place();
    return this.#step_hooks.after.add(hook);
  }

  /**
   * Registers `hook`, which runs before {@link Optimizer.state_dict} makes a state.
   *
   * @param prepend whether it runs before the hooks that are there already
   */
  register_state_dict_pre_hook(
    hook: StateHook<this> | StateHookArgument<StateHook<this>>,
    prepend?: boolean | { prepend?: boolean },
  ): RemovableHandle;
  register_state_dict_pre_hook(...args: unknown[]): RemovableHandle {
    const { hook, prepend } = read_state_dict_pre_hook(args);
    return this.#state_dict_pre_hooks.add(hook as StateHook<never>, prepend);
  }

  /**
   * Registers `hook`, which runs with the state that {@link Optimizer.state_dict} has made, and may
   * return another.
   *
   * @param prepend whether it runs before the hooks that are there already
   */
  register_state_dict_post_hook(
    hook:
      | StateDictHook<this, OptimizerStateDict>
      | StateHookArgument<StateDictHook<this, OptimizerStateDict>>,
    prepend?: boolean | { prepend?: boolean },
  ): RemovableHandle;
  register_state_dict_post_hook(...args: unknown[]): RemovableHandle {
    const { hook, prepend } = read_state_dict_post_hook(args);
    return this.#state_dict_post_hooks.add(hook as never, prepend);
  }

  /**
   * Registers `hook`, which runs with the state that {@link Optimizer.load_state_dict} is given (a
   * copy of its outermost object), and may return another.
   *
   * @param prepend whether it runs before the hooks that are there already
   */
  register_load_state_dict_pre_hook(
    hook:
      | StateDictHook<this, LoadableOptimizerState>
      | StateHookArgument<StateDictHook<this, LoadableOptimizerState>>,
    prepend?: boolean | { prepend?: boolean },
  ): RemovableHandle;
  register_load_state_dict_pre_hook(...args: unknown[]): RemovableHandle {
    const { hook, prepend } = read_load_pre_hook(args);
    return this.#load_pre_hooks.add(hook as never, prepend);
  }

  /**
   * Registers `hook`, which runs after {@link Optimizer.load_state_dict}.
   *
   * @param prepend whether it runs before the hooks that are there already
   */
  register_load_state_dict_post_hook(
    hook: StateHook<this> | StateHookArgument<StateHook<this>>,
    prepend?: boolean | { prepend?: boolean },
  ): RemovableHandle;
  register_load_state_dict_post_hook(...args: unknown[]): RemovableHandle {
    const { hook, prepend } = read_load_post_hook(args);
    return this.#load_post_hooks.add(hook as StateHook<never>, prepend);
  }

  /**
   * The options of all groups and the state of all parameters, in PyTorch's format: what torch.save
   * makes of it, Python's optimizers load. The tensors are the optimizer's own, not copies.
   */
  state_dict(...args: []): OptimizerStateDict {
    no_arguments("state_dict", args);
    for (const hook of this.#state_dict_pre_hooks) hook(this as never);
    const numbers = new Map<Tensor, number>();
    let count = 0;
    const param_groups = this.param_groups.map((group): SavedGroup => {
      const { params, ...options } = group;
      // One that is in the group twice has its last place's number, as in Python.
      for (const param of params) numbers.set(param, count++);
      return { ...options, params: params.map((param) => numbers.get(param) as number) };
    });
    const state = new Map<number, ParamState>();
    for (const [param, number] of numbers) {
      if (this.state.has(param)) state.set(number, this.state.get(param));
    }
    let state_dict: OptimizerStateDict = { state, param_groups };
    for (const hook of this.#state_dict_post_hooks) {
      const result: unknown = hook(this as never, state_dict);
      if (is_state(result)) state_dict = result;
    }
    return state_dict;
  }

  /**
   * Takes over the options and states that `state_dict` gave, of this optimizer or of one in Python.
   * States become tensors of their parameter's dtype and device. If it throws, the optimizer is
   * unchanged.
   *
   * @throws TypeError if it is given something else.
   * @throws RangeError if the number of groups, or of parameters in a group, differs from this
   * optimizer's.
   */
  load_state_dict(
    state_dict: LoadableOptimizerState | { state_dict: LoadableOptimizerState },
  ): void;
  load_state_dict(...args: unknown[]): void {
    const given = read_state_dict(args).state_dict;
    let state_dict = this.#loadable(given);
    for (const hook of this.#load_pre_hooks) {
      const result: unknown = hook(this as never, state_dict);
      if (is_state(result)) state_dict = this.#loadable(result);
    }
    const { state, param_groups: saved } = state_dict;
    const groups = this.param_groups;
    if (groups.length !== saved.length) {
      throw new RangeError(
        "loaded state dict has a different number of parameter groups " +
          `(${saved.length}, but the optimizer has ${groups.length})`,
      );
    }
    groups.forEach((group, i) => {
      const count = saved[i]?.params.length;
      if (group.params.length !== count) {
        throw new RangeError(
          "loaded state dict contains a parameter group that doesn't match the size of optimizer's group " +
            `(group ${i} has ${count} parameters, but the optimizer's has ${group.params.length})`,
        );
      }
    });
    const loaded = groups.map((group, i) => this.#loaded_group(group, saved[i] ?? {}));
    const states = new Map<unknown, unknown>(entries_of(state));
    const found = loaded.flatMap((group, i) =>
      group.params.flatMap((param, j): [Tensor, ParamState][] => {
        const number = saved[i]?.params[j] as number;
        const one: unknown = states.get(number) ?? states.get(String(number));
        return one === undefined ? [] : [[param, this.#loaded_state(param, one, group)]];
      }),
    );
    const before = [...this.state];
    try {
      this.#set_states(found);
    } catch (error) {
      this.#set_states(before);
      throw error;
    }
    this.param_groups = loaded;
    for (const hook of this.#load_post_hooks) hook(this as never);
  }

  /** A copy of a state's outermost object. */
  #loadable(state_dict: unknown): LoadableOptimizerState {
    const given = is_map(state_dict) ? Object.fromEntries(state_dict) : state_dict;
    check_state_dict(given);
    return { ...(given as LoadableOptimizerState) };
  }

  #set_states(states: Iterable<readonly [Tensor, ParamState]>): void {
    this.state.clear();
    for (const [param, state] of states) this.state.set(param, state);
  }

  #loaded_group(group: ParamGroup<O>, saved: Readonly<Record<string, unknown>>): ParamGroup<O> {
    const names = group.param_names === undefined ? {} : { param_names: group.param_names };
    const missing = Object.entries(later_options).filter(([name]) => name in this.defaults);
    return {
      ...names,
      ...Object.fromEntries(missing),
      ...structuredCloneOptions(saved),
      params: group.params,
    } as ParamGroup<O>;
  }

  #loaded_state(param: Tensor, found: unknown, group: object): ParamState {
    const entries = entries_of(found as object);
    const state: ParamState = {};
    for (const [name, value] of entries as Iterable<[string, unknown]>) {
      state[name] = this.loaded_value(param, name, value, group);
    }
    return state;
  }

  /** A value of a loaded state as the parameter needs it, with the values in lists and objects. */
  protected loaded_value(param: Tensor, name: string, value: unknown, group: object): unknown {
    if (Array.isArray(value)) {
      return elements_of(value).map((one) => this.loaded_value(param, "", one, group));
    }
    if (is_plain(value) || is_map(value)) return this.#loaded_state(param, value, group);
    if (!(value instanceof Tensor)) return value;
    const { device, dtype } = param;
    if (name === "step") {
      const on_device = Reflect.get(group, "fused") || Reflect.get(group, "capturable");
      return on_device ? value.to({ device, dtype: torch.float32 }) : value;
    }
    return param.is_floating_point() ? value.to({ device, dtype }) : value.to({ device });
  }

  /** The groups' options, as PyTorch prints them. */
  toString(): string {
    const groups = this.param_groups.map((group, i) => {
      const { params: _, ...options } = group;
      const lines = Object.entries(options)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `    ${name}: ${this.#option_text(name, value)}\n`);
      return `\nParameter Group ${i}\n${lines.join("")}`;
    });
    return `${this.constructor.name} (${groups.join("")})`;
  }

  /** Whole numbers that are floats in Python, where they are an option's default: so printed. */
  protected get float_defaults(): Readonly<Record<string, number>> {
    return {};
  }

  /** An option as Python's `str` writes it. */
  #option_text(name: string, value: unknown): string {
    if (typeof value === "string") return value;
    if (value instanceof Tensor && value.dim() === 0) return python_text(value.item());
    const text = python_text(value);
    return value !== undefined && value === this.float_defaults[name] ? `${text}.0` : text;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Whether a hook has returned a state. */
const is_state = (result: unknown): result is OptimizerStateDict =>
  typeof result === "object" && result !== null;

/** @throws TypeError for anything that is not an optimizer's state_dict. */
function check_state_dict(state_dict: unknown): void {
  const { state, param_groups } = (state_dict ?? {}) as Partial<OptimizerStateDict>;
  const has_groups =
    Array.isArray(param_groups) &&
    are_all(param_groups, (group) => Array.isArray((group as Partial<GroupBase> | null)?.params));
  if (has_groups && typeof state === "object" && state !== null) return;
  throw new TypeError(
    "Expected an optimizer's state_dict, { state, param_groups: [{ params, … }, …] }, " +
      `got ${kind_of(state_dict)}`,
  );
}

/** Copies options deep enough that changing a group does not change the state_dict. */
function structuredCloneOptions(
  options: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const copied = Object.entries(options).map(([name, value]) => [
    name,
    Array.isArray(value) ? [...value] : value,
  ]);
  return Object.fromEntries(copied);
}
