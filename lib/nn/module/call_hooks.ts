/** Calling a module that has hooks. */
import type { RemovableHandle } from "../../torch/index.js";
import { is_keywords, type Memo, message_of, text_of } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import { BackwardHooks, hook_last_node } from "./backward_hooks.js";
import { type AnyHook, apart, HookList, together } from "./hooks.js";
import type { AnyModule } from "./index.js";

interface PreHook {
  hook: AnyHook;
  with_kwargs: boolean;
}

interface Hook extends PreHook {
  always_call: boolean;
}

/** The hooks of one module, or of all. */
export class ModuleHooks {
  readonly before = new HookList<PreHook>();
  readonly after = new HookList<Hook>();
  readonly backward_before = new HookList<AnyHook>();
  readonly backward = new HookList<AnyHook>();
  /** Whether backward hooks are full ones or of the old kind; null while there were none. */
  #is_full: boolean | null = null;

  /** @param whose is said in errors about backward hooks of both kinds. */
  constructor(readonly whose = "on a single Module") {}

  /**
   * Registers a backward hook: a full one, or one of the old kind.
   *
   * @throws Error if there is one of the other kind
   */
  register_backward(hook: AnyHook, is_full: boolean, prepend = false): RemovableHandle {
    if (this.#is_full === !is_full) {
      throw new Error(
        `Cannot use both regular backward hooks and full backward hooks ${this.whose}. Please use only ` +
          "one of them.",
      );
    }
    this.#is_full = is_full;
    return this.backward.register(hook, prepend);
  }

  /** The backward hooks of one kind. */
  backward_of_kind(is_full: boolean): Iterable<AnyHook> {
    return this.#is_full === is_full ? this.backward : [];
  }

  /** Whether there are no hooks. */
  get is_empty(): boolean {
    const { before, after, backward_before, backward } = this;
    return before.size + after.size + backward_before.size + backward.size === 0;
  }

  /** The hooks of a copy of the module. */
  copy(memo: Memo): ModuleHooks {
    const copy = new ModuleHooks(this.whose);
    copy.before.take(this.before, memo);
    copy.after.take(this.after, memo);
    copy.backward_before.take(this.backward_before, memo);
    copy.backward.take(this.backward, memo);
    copy.#is_full = this.#is_full;
    return copy;
  }

  /** The hooks themselves. */
  *[Symbol.iterator](): IterableIterator<unknown> {
    for (const { hook } of [...this.before, ...this.after]) yield hook;
    yield* this.backward_before;
    yield* this.backward;
  }
}

/** The hooks of all modules, which come before a module's own. */
export const global_hooks = new ModuleHooks("as a global Module hook");

/** Whether a call has to look at {@link global_hooks}: there is one, or was once. */
export let has_global_hooks = false;

/** Says that there is a hook of all modules. */
export function use_global_hooks(): void {
  has_global_hooks = true;
}

const no_hooks = new ModuleHooks();

/** Calls the module's forward, with the hooks before and after it, of all modules and of its own. */
export function call_with_hooks(
  module: AnyModule,
  hooks: ModuleHooks | null,
  args: readonly unknown[],
): unknown {
  const own = hooks ?? no_hooks;
  if (own.is_empty && global_hooks.is_empty) return module.forward(...args);
  const state: State = { input: args, output: null, called: new Set() };
  try {
    return call(module, own, state);
  } catch (error) {
    for (const entry of global_hooks.after) always(module, entry, state, "global module");
    for (const entry of own.after) always(module, entry, state, "module");
    throw error;
  }
}

function call(module: AnyModule, own: ModuleHooks, state: State): unknown {
  const of_kind = (is_full: boolean): AnyHook[] => [
    ...global_hooks.backward_of_kind(is_full),
    ...own.backward_of_kind(is_full),
  ];
  const full = of_kind(true);
  const pre = [...global_hooks.backward_before, ...own.backward_before];
  const of_old = of_kind(false);
  for (const entry of [...global_hooks.before, ...own.before]) before(module, entry, state);
  const backward = full.length + pre.length > 0 ? new BackwardHooks(module, full, pre) : null;
  if (backward !== null) {
    const [args, kwargs] = positional(module, state.input);
    state.input = together(backward.hook_inputs(args), kwargs);
  }
  state.output = module.forward(...state.input);
  for (const entry of [...global_hooks.after, ...own.after]) {
    state.called.add(entry);
    after(module, entry, state);
  }
  if (backward !== null) state.output = backward.hook_outputs(state.output);
  if (of_old.length > 0) {
    hook_last_node(module, of_old, positional(module, state.input)[0], state.output);
  }
  return state.output;
}

function before(module: AnyModule, { hook, with_kwargs }: PreHook, state: State): void {
  if (with_kwargs) {
    const replaced = hook(module, ...apart(state.input));
    if (replaced !== undefined) state.input = both(replaced);
  } else {
    const [args, kwargs] = positional(module, state.input);
    const replaced = hook(module, args);
    if (replaced === undefined) return;
    state.input = together(Array.isArray(replaced) ? replaced : [replaced], kwargs);
  }
}

/** Runs a hook that runs even after an error, which is thrown on. */
function always(module: AnyModule, entry: Hook, state: State, whose: string): void {
  if (!entry.always_call || state.called.has(entry)) return;
  try {
    after(module, entry, state);
  } catch (error) {
    warn(
      `${whose} forward hook with \`always_call: true\` threw an error that was silenced as another ` +
        `error was thrown in forward: ${message_of(error)}`,
    );
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
