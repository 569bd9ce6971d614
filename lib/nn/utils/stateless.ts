/** Calls of modules with other parameters. Mirrors torch.nn.utils.stateless. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { warn } from "../arguments.js";
import type { AnyModule } from "../module/index.js";
import { module_kind } from "../modules/container/sequence.js";

export interface StatelessCallOptions {
  /** The module to call. */
  module: AnyModule;
  /** The tensors that take the places of parameters and buffers, by dotted names. */
  parameters_and_buffers: Readonly<Record<string, Tensor>>;
  /** The arguments: an array, or the only one. Default: null, none. */
  args?: unknown;
  /** The arguments by name. Default: null, none. */
  kwargs?: Readonly<Record<string, unknown>> | null;
  /** Whether tensors that are one in the module are one here too; by name alone. Default: true. */
  tie_weights?: boolean;
  /** Whether missing and unexpected names are errors; by name alone. Default: false. */
  strict?: boolean;
}

const read_call = signature<
  Required<Omit<StatelessCallOptions, "tie_weights" | "strict">>,
  { tie_weights: boolean; strict: boolean }
>(
  "functional_call",
  {
    module: module_kind<AnyModule>(),
    parameters_and_buffers: kinds.mapping<Readonly<Record<string, Tensor>>>(),
    args: kinds.anything().or(null),
    kwargs: kinds.nullable(kinds.mapping<Readonly<Record<string, unknown>>>()),
  },
  { tie_weights: kinds.boolean(true), strict: kinds.boolean(false) },
);

/**
 * Calls a module with other tensors in the places of its parameters and buffers. PyTorch advises
 * `torch.func.functional_call`, which this calls. Mirrors torch.nn.utils.stateless.functional_call.
 */
export function functional_call(
  ...given: Arguments<
    [module: AnyModule, parameters_and_buffers: Readonly<Record<string, Tensor>>],
    [args: unknown, kwargs: Readonly<Record<string, unknown>> | null],
    StatelessCallOptions
  >
): unknown {
  const { module, parameters_and_buffers, args, kwargs, ...options } = read_call(given);
  warn(
    "`torch.nn.utils.stateless.functional_call` is deprecated as of PyTorch 2.0 and will be removed in a " +
      "future version of PyTorch. Please use `torch.func.functional_call` instead which is a drop-in " +
      "replacement.",
  );
  const list: unknown[] = Array.isArray(args) ? args : args === null ? [] : [args];
  const all = kwargs === null ? list : [...list, kwargs];
  return torch.func.functional_call(module, parameters_and_buffers, all as never, options);
}
