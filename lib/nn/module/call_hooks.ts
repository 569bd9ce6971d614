/** Calling a module that has hooks. */
import { deepcopy, is_keywords, type Memo, message_of, text_of } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import { apart, HookList, together } from "./hooks.js";
import type { AnyModule } from "./index.js";

type AnyHook = (...args: unknown[]) => unknown;

interface PreHook {
  hook: AnyHook;
  with_kwargs: boolean;
}

interface Hook extends PreHook {
  always_call: boolean;
}

/** The hooks of one module. */
export class ModuleHooks {
  readonly before = new HookList<PreHook>();
  readonly after = new HookList<Hook>();

  /** Calls the module's forward, with the hooks before and after it. */
  call(module: AnyModule, args: readonly unknown[]): unknown {
    const state: State = { input: args, output: null, called: new Set() };
    try {
      this.#before(module, state);
      state.output = module.forward(...state.input);
      for (const entry of this.after) {
        state.called.add(entry);
        after(module, entry, state);
      }
      return state.output;
    } catch (error) {
      this.#always(module, state);
      throw error;
    }
  }

  /** The hooks of a copy of the module. */
  copy(memo: Memo): ModuleHooks {
    const copy = new ModuleHooks();
    copy.before.take(this.before, (entry) => deepcopy(entry, memo));
    copy.after.take(this.after, (entry) => deepcopy(entry, memo));
    return copy;
  }

  /** The hooks themselves. */
  *[Symbol.iterator](): IterableIterator<unknown> {
    for (const { hook } of [...this.before, ...this.after]) yield hook;
  }

  #before(module: AnyModule, state: State): void {
    for (const { hook, with_kwargs } of this.before) {
      if (with_kwargs) {
        const replaced = hook(module, ...apart(state.input));
        if (replaced !== undefined) state.input = both(replaced);
      } else {
        const [args, kwargs] = positional(module, state.input);
        const replaced = hook(module, args);
        if (replaced === undefined) continue;
        state.input = together(Array.isArray(replaced) ? replaced : [replaced], kwargs);
      }
    }
  }

  /** Runs the hooks that run even after an error, which is thrown on. */
  #always(module: AnyModule, state: State): void {
    for (const entry of this.after) {
      if (!entry.always_call || state.called.has(entry)) continue;
      try {
        after(module, entry, state);
      } catch (error) {
        warn(
          "module forward hook with `always_call: true` threw an error that was silenced as another " +
            `error was thrown in forward: ${message_of(error)}`,
        );
      }
    }
  }
}

interface State {
  input: readonly unknown[];
  /** Null while there is none. */
  output: unknown;
  called: Set<Hook>;
}

/** The arguments for a hook that takes no keyword arguments, and the keyword arguments. */
const positional = (module: AnyModule, args: readonly unknown[]): ReturnType<typeof apart> =>
  module["_ends_by_name"](args) ? apart(args) : [[...args], {}];

function after(module: AnyModule, { hook, with_kwargs }: Hook, state: State): void {
  const { input, output } = state;
  const replaced = with_kwargs
    ? hook(module, ...apart(input), output)
    : hook(module, positional(module, input)[0], output);
  if (replaced !== undefined) state.output = replaced;
}

/**
 * Reads the result of a hook with `with_kwargs`: new arguments by position, and by name.
 *
 * @throws TypeError if it is anything else
 */
function both(replaced: unknown): unknown[] {
  if (Array.isArray(replaced) && replaced.length === 2) {
    const [args, kwargs] = replaced as [unknown, unknown];
    if (Array.isArray(args) && is_keywords(kwargs)) return together(args, kwargs);
  }
  throw new TypeError(
    "forward pre-hook must return undefined or an array of (new_args, new_kwargs), but got " +
      `${text_of(replaced)}.`,
  );
}
