/** A module's hooks: kept in order of registration, each removable by its handle. */
import { RemovableHandle } from "../../torch/index.js";
import {
  type Arguments,
  deepcopy,
  is_keywords,
  kinds,
  type Memo,
  shared_reader,
  signature,
} from "../../torch/internal.js";
import type { AnyModule } from "./index.js";

/** An ordered list of hooks. */
export class HookList<H> implements Iterable<H> {
  #entries: { hook: H }[] = [];

  /** Adds a hook at the end, or at the beginning with `prepend`. */
  register(hook: H, prepend = false): RemovableHandle {
    const entry = { hook };
    // Lists are replaced, not changed: a hook may remove itself while hooks run.
    this.#entries = prepend ? [entry, ...this.#entries] : [...this.#entries, entry];
    return new RemovableHandle(() => {
      this.#entries = this.#entries.filter((other) => other !== entry);
    });
  }

  /** Takes the first hook that `is_it` says yes of away. */
  remove(is_it: (hook: H) => boolean): void {
    const at = this.#entries.findIndex(({ hook }) => is_it(hook));
    if (at >= 0) this.#entries = this.#entries.toSpliced(at, 1);
  }

  /** Takes over another list's hooks for the copy of a module: a hook that is an object is copied. */
  take(other: HookList<H>, memo: Memo): void {
    this.#entries = other.#entries.map(({ hook }) => ({ hook: deepcopy(hook, memo) }));
  }

  get size(): number {
    return this.#entries.length;
  }

  *[Symbol.iterator](): IterableIterator<H> {
    for (const { hook } of this.#entries) yield hook;
  }
}

/** Any hook, whose arguments only its list knows. */
export type AnyHook = (...args: unknown[]) => unknown;

/**
 * Called with a module and what it is about to be given under a name; a value that it returns is given
 * to the module instead.
 */
export type RegistrationHook<T> = (
  module: AnyModule,
  name: string,
  value: T,
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook may as well return nothing
) => T | undefined | void;

/** The hooks that run when any module is given a buffer, a module or a parameter by a method. */
export const registration_hooks = {
  buffer: new HookList<AnyHook>(),
  module: new HookList<AnyHook>(),
  parameter: new HookList<AnyHook>(),
};

/** The value as the hooks leave it. */
export function registered<T>(
  kind: keyof typeof registration_hooks,
  module: AnyModule,
  name: string,
  value: T,
): T {
  let result: T = value;
  for (const hook of registration_hooks[kind]) {
    const returned = hook(module, name, result);
    if (returned !== undefined && returned !== null) result = returned as T;
  }
  return result;
}

/** The arguments of a method that registers a hook. */
export type HookArguments<H> = Arguments<[hook: H], [], { hook: H }>;

/** The same for a hook that runs in backward passes. */
export type BackwardHookArguments<H> = Arguments<
  [hook: H],
  [prepend: boolean],
  { hook: H; prepend?: boolean }
>;

/** Options of a hook that runs before a call. */
export interface PreHookOptions {
  /** Whether it runs before the hooks there are. Default: false. */
  prepend?: boolean | undefined;
  /**
   * Whether the hook is given the arguments by name (the plain object at the end) apart from the
   * others: `hook(module, args, kwargs)`. Default: false.
   */
  with_kwargs?: boolean | undefined;
}

/** Options of a hook that runs after a call. */
export interface HookOptions extends PreHookOptions {
  /** Whether the hook runs even if the call throws. Default: false. */
  always_call?: boolean | undefined;
}

type Hook = (...args: never[]) => unknown;

const hook = kinds.callable<Hook>();

/** The arguments of a hook that runs in backward passes. */
export const read_backward_hook = shared_reader<{ hook: Hook; prepend: boolean }>({
  hook,
  prepend: kinds.boolean(false),
});

/** The arguments of a function that takes a hook and nothing else. */
export const read_only_hook = shared_reader<{ hook: Hook }>({ hook });

const pre_options = { prepend: kinds.boolean(false), with_kwargs: kinds.boolean(false) };

export const read_pre_hook = signature<{ hook: Hook }, Required<PreHookOptions>>(
  "register_forward_pre_hook",
  { hook },
  pre_options,
);

export const read_hook = signature<{ hook: Hook }, Required<HookOptions>>(
  "register_forward_hook",
  { hook },
  { ...pre_options, always_call: kinds.boolean(false) },
);

/** The arguments by position, and those by name. */
export function apart(args: readonly unknown[]): [args: unknown[], kwargs: object] {
  const last = args.at(-1);
  return is_keywords(last) ? [args.slice(0, -1), last] : [[...args], {}];
}

/** Both as a call has them. */
export const together = (args: readonly unknown[], kwargs: object): unknown[] =>
  Object.keys(kwargs).length === 0 ? [...args] : [...args, kwargs];
