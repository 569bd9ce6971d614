/** Hooks that run before and after the steps of optimizers. */
import { RemovableHandle } from "../torch/index.js";
import { is_plain, kinds, signature } from "../torch/internal.js";
import type { AnyOptimizer } from "./optimizer.js";

/** Arguments of a call of `step` by position, and by name. */
export type StepArguments = [args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>];

/**
 * Function that is called before a step, with the step's arguments. If it returns an array, it is of
 * the arguments to take in their place; anything else that it returns is ignored.
 */
export type StepPreHook<T> = StepHook<T> | ((...args: Parameters<StepHook<T>>) => StepArguments);

/** Function that is called after a step, with the step's arguments. */
export type StepHook<T> = (
  optimizer: T,
  args: readonly unknown[],
  kwargs: Readonly<Record<string, unknown>>,
) => void;

/** A hook by name. */
export interface HookArgument<H> {
  /** The function that is called. */
  hook: H;
}

/** Hooks in the order of their calls. */
export class Hooks<H> implements Iterable<H> {
  #entries: { readonly hook: H }[] = [];

  get size(): number {
    return this.#entries.length;
  }

  /** Adds a hook, before the others with `prepend`. */
  add(hook: H, prepend = false): RemovableHandle {
    const entry = { hook };
    this.#entries = prepend ? [entry, ...this.#entries] : [...this.#entries, entry];
    return new RemovableHandle(() => {
      this.#entries = this.#entries.filter((one) => one !== entry);
    });
  }

  *[Symbol.iterator](): IterableIterator<H> {
    for (const { hook } of this.#entries) yield hook;
  }
}

const global_pre_hooks = new Hooks<StepPreHook<AnyOptimizer>>();
const global_post_hooks = new Hooks<StepHook<AnyOptimizer>>();

type Step = (...args: unknown[]) => unknown;

/** The steps that were replaced by those that run hooks. */
const replaced_steps = new WeakMap<Step, Step>();

/** Runs a step between hooks. */
function step_between(
  optimizer: AnyOptimizer,
  step: Step,
  given: readonly unknown[],
  before: Iterable<StepPreHook<never>>,
  after: Iterable<StepHook<never>>,
): unknown {
  let [args, kwargs] = by_position_and_name(given);
  for (const hook of [...global_pre_hooks, ...before]) {
    const result: unknown = (hook as StepPreHook<AnyOptimizer>)(optimizer, args, kwargs);
    if (Array.isArray(result)) [args, kwargs] = checked(result);
  }
  const by_name = Object.keys(kwargs).length > 0 ? [kwargs] : [];
  const result = Reflect.apply(step, optimizer, [...args, ...by_name]);
  for (const hook of [...after, ...global_post_hooks]) {
    (hook as StepHook<AnyOptimizer>)(optimizer, args, kwargs);
  }
  return result;
}

/** Puts another step in the place of an optimizer's, or of a class's. */
function replace_step(owner: object, step: Step, replaced: Step): void {
  replaced_steps.set(step, replaced);
  Object.defineProperty(owner, "step", { value: step, writable: true, configurable: true });
}

/** An object with a method `step`: an optimizer, or the prototype of its class. */
interface StepOwner {
  step: Step;
}

/** Lets a class's step run the hooks of all optimizers. */
function hook_class(owner: StepOwner): void {
  const { step } = owner;
  const hooked = function (this: AnyOptimizer, ...given: unknown[]): unknown {
    return step_between(this, step, given, [], []);
  };
  replace_step(owner, hooked, step);
}

/**
 * The classes of optimizers whose steps run no hooks of all optimizers yet, by the prototype that has
 * the step. Optimizers themselves are not kept: a WeakRef of each would keep it until the event loop
 * turns.
 */
let classes_without_hooks: WeakRef<StepOwner>[] = [];
const known_classes = new WeakSet<object>();

/** The prototype that an optimizer has its step from. */
function class_of_step(optimizer: object): StepOwner | undefined {
  let at: object | null = Object.getPrototypeOf(optimizer);
  while (at !== null && !Object.hasOwn(at, "step")) at = Object.getPrototypeOf(at);
  return (at as StepOwner | null) ?? undefined;
}

/** The hooks of one optimizer's step. An optimizer without any runs its step as it is. */
export class StepHooks {
  readonly before = new Hooks<StepPreHook<never>>();
  readonly after = new Hooks<StepHook<never>>();
  readonly #optimizer: AnyOptimizer;
  #is_in_place = false;

  constructor(optimizer: AnyOptimizer) {
    this.#optimizer = optimizer;
  }

  /** Lets the optimizer's class run the hooks of all optimizers, now or as soon as there are some. */
  watch(): void {
    const owner = class_of_step(this.#optimizer);
    if (owner === undefined || known_classes.has(owner)) return;
    known_classes.add(owner);
    classes_without_hooks.push(new WeakRef(owner));
    if (global_pre_hooks.size + global_post_hooks.size > 0) start_global_hooks();
  }

  /** Puts the hooks around the optimizer's `step`. */
  put_in_place(): void {
    if (this.#is_in_place) return;
    this.#is_in_place = true;
    const optimizer = this.#optimizer;
    const current = optimizer.step as Step;
    const step = replaced_steps.get(current) ?? current;
    const hooked = (...given: unknown[]): unknown =>
      step_between(optimizer, step, given, this.before, this.after);
    replace_step(optimizer, hooked, step);
  }
}

function by_position_and_name(given: readonly unknown[]): StepArguments {
  const last = given.at(-1);
  return is_plain(last) ? [given.slice(0, -1), last as Record<string, unknown>] : [given, {}];
}

/** @throws TypeError if a hook has returned an array that is not of arguments. */
function checked(result: readonly unknown[]): StepArguments {
  const [args, kwargs] = result;
  if (result.length === 2 && Array.isArray(args) && is_plain(kwargs)) {
    return [args, kwargs as Record<string, unknown>];
  }
  throw new TypeError(
    "a hook before a step must return nothing or an array [args, kwargs] of new arguments",
  );
}

function start_global_hooks(): void {
  for (const one of classes_without_hooks) {
    const owner = one.deref();
    if (owner !== undefined) hook_class(owner);
  }
  classes_without_hooks = [];
}

const read_pre_hook = signature<HookArgument<StepPreHook<AnyOptimizer>>>(
  "register_optimizer_step_pre_hook",
  { hook: kinds.callable() },
);

const read_post_hook = signature<HookArgument<StepHook<AnyOptimizer>>>(
  "register_optimizer_step_post_hook",
  { hook: kinds.callable() },
);

/**
 * Registers `hook`, which runs before every step of every optimizer. Mirrors
 * torch.optim.optimizer.register_optimizer_step_pre_hook.
 */
export function register_optimizer_step_pre_hook(
  hook: StepPreHook<AnyOptimizer> | HookArgument<StepPreHook<AnyOptimizer>>,
): RemovableHandle;
export function register_optimizer_step_pre_hook(...args: unknown[]): RemovableHandle {
  const { hook } = read_pre_hook(args);
  start_global_hooks();
  return global_pre_hooks.add(hook);
}

/**
 * Registers `hook`, which runs after every step of every optimizer. Mirrors
 * torch.optim.optimizer.register_optimizer_step_post_hook.
 */
export function register_optimizer_step_post_hook(
  hook: StepHook<AnyOptimizer> | HookArgument<StepHook<AnyOptimizer>>,
): RemovableHandle;
export function register_optimizer_step_post_hook(...args: unknown[]): RemovableHandle {
  const { hook } = read_post_hook(args);
  start_global_hooks();
  return global_post_hooks.add(hook);
}
