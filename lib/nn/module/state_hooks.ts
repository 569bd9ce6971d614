/** Hooks that run when a module's state is saved and loaded. */
import type { Memo } from "../../torch/internal.js";
import { HookList } from "./hooks.js";
import type { AnyModule } from "./index.js";
import type { IncompatibleKeys, StateDict } from "./state_dict.js";

/** One module's part of a state_dict's `_metadata`: the version of its class. */
export interface LocalMetadata {
  /** The version that the module was saved by. */
  version?: number;
  /** Whether the module takes the given tensors themselves (`assign`). */
  assign_to_params_buffers?: boolean;
  [name: string]: unknown;
}

/** Called before the module's part of a state_dict is written. */
export type StateDictPreHook<M> = (module: M, prefix: string, keep_vars: boolean) => void;

/** Called when the module's part of a state_dict is written, which it may change in place. */
export type StateDictPostHook<M> = (
  module: M,
  state_dict: StateDict,
  prefix: string,
  local_metadata: LocalMetadata,
) => void;

/**
 * Called before the module takes its part of a state_dict: with all tensors at and below it by their
 * names, as a Map of their own that it may change, and with the lists of what does not fit, to which it
 * may add.
 */
export type LoadStateDictPreHook<M> = (
  module: M,
  state_dict: Map<string, unknown>,
  prefix: string,
  local_metadata: LocalMetadata,
  strict: boolean,
  missing_keys: string[],
  unexpected_keys: string[],
  error_msgs: string[],
) => void;

/** Called when the module and all below it are loaded. Names that it takes out of the lists are no errors. */
export type LoadStateDictPostHook<M> = (module: M, incompatible_keys: IncompatibleKeys) => void;

/** The hooks of one module's state. */
export class StateHooks {
  readonly before_saving = new HookList<StateDictPreHook<AnyModule>>();
  readonly after_saving = new HookList<StateDictPostHook<AnyModule>>();
  readonly before_loading = new HookList<LoadStateDictPreHook<AnyModule>>();
  readonly after_loading = new HookList<LoadStateDictPostHook<AnyModule>>();

  /** The hooks of a copy of the module. */
  copy(memo: Memo): StateHooks {
    const copy = new StateHooks();
    copy.before_saving.take(this.before_saving, memo);
    copy.after_saving.take(this.after_saving, memo);
    copy.before_loading.take(this.before_loading, memo);
    copy.after_loading.take(this.after_loading, memo);
    return copy;
  }

  /** The hooks themselves. */
  *[Symbol.iterator](): IterableIterator<unknown> {
    yield* this.before_saving;
    yield* this.after_saving;
    yield* this.before_loading;
    yield* this.after_loading;
  }
}
