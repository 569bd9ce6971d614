/** A module's hooks: kept in order of registration, each removable by its handle. */
import { RemovableHandle } from "../../torch/index.js";
import { is_keywords, kinds, signature } from "../../torch/internal.js";

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

  /** Takes over another list's hooks, as `copied` makes them. */
  take(other: HookList<H>, copied: (hook: H) => H): void {
    this.#entries = other.#entries.map(({ hook }) => ({ hook: copied(hook) }));
  }

  get size(): number {
    return this.#entries.length;
  }

  *[Symbol.iterator](): IterableIterator<H> {
    for (const { hook } of this.#entries) yield hook;
  }
}

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
