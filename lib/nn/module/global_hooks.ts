/**
 * Hooks of all modules, as torch.nn.modules.module has them: for profiling and for finding errors.
 * They run before a module's own.
 */
import type { RemovableHandle, Tensor } from "../../torch/index.js";
import { kinds, signature } from "../../torch/internal.js";
import type { Parameter } from "../parameter.js";
import type { FullBackwardHook, FullBackwardPreHook } from "./backward_hooks.js";
import { global_hooks, use_global_hooks } from "./call_hooks.js";
import type {
  ForwardFunction,
  ForwardHook,
  ForwardHookWithKwargs,
  ForwardPreHook,
} from "./forward_types.js";
import {
  type AnyHook,
  type HookArguments,
  type HookOptions,
  type RegistrationHook,
  read_only_hook,
  registration_hooks,
} from "./hooks.js";
import type { AnyModule } from "./index.js";

type GlobalHookOptions = Omit<HookOptions, "prepend">;

const read_forward_hook = signature<{ hook: AnyHook }, Required<GlobalHookOptions>>(
  "register_module_forward_hook",
  { hook: kinds.callable<AnyHook>() },
  { with_kwargs: kinds.boolean(false), always_call: kinds.boolean(false) },
);

/**
 * Registers `hook`, which runs before every call of any module, before the module's own. A value that it
 * returns replaces the arguments. Mirrors torch.nn.modules.module.register_module_forward_pre_hook.
 */
export function register_module_forward_pre_hook(
  ...args: HookArguments<ForwardPreHook<AnyModule, ForwardFunction>>
): RemovableHandle {
  const { hook } = read_only_hook("register_module_forward_pre_hook", args);
  use_global_hooks();
  return global_hooks.before.register({ hook: hook as AnyHook, with_kwargs: false });
}

/**
 * Registers `hook`, which runs after every call of any module, before the module's own. A value that it
 * returns replaces the output. Options come by name. Mirrors
 * torch.nn.modules.module.register_module_forward_hook.
 */
export function register_module_forward_hook(
  hook: ForwardHook<AnyModule, ForwardFunction>,
  options?: GlobalHookOptions & { with_kwargs?: false },
): RemovableHandle;
export function register_module_forward_hook(
  hook: ForwardHookWithKwargs<AnyModule, ForwardFunction>,
  options: GlobalHookOptions & { with_kwargs: true },
): RemovableHandle;
export function register_module_forward_hook(
  options: GlobalHookOptions & { hook: ForwardHook<AnyModule, ForwardFunction> },
): RemovableHandle;
export function register_module_forward_hook(...args: unknown[]): RemovableHandle {
  const entry = read_forward_hook(args);
  use_global_hooks();
  return global_hooks.after.register(entry);
}

/**
 * Registers `hook` as `register_full_backward_pre_hook` of every module does. Mirrors
 * torch.nn.modules.module.register_module_full_backward_pre_hook.
 */
export function register_module_full_backward_pre_hook(
  ...args: HookArguments<FullBackwardPreHook<AnyModule>>
): RemovableHandle {
  const { hook } = read_only_hook("register_module_full_backward_pre_hook", args);
  use_global_hooks();
  return global_hooks.backward_before.register(hook as AnyHook);
}

/**
 * Registers `hook` as `register_full_backward_hook` of every module does. Mirrors
 * torch.nn.modules.module.register_module_full_backward_hook.
 *
 * @throws Error if there are hooks by {@link register_module_backward_hook}
 */
export function register_module_full_backward_hook(
  ...args: HookArguments<FullBackwardHook<AnyModule>>
): RemovableHandle {
  const { hook } = read_only_hook("register_module_full_backward_hook", args);
  use_global_hooks();
  return global_hooks.register_backward(hook as AnyHook, true);
}

/**
 * Registers `hook` as `register_backward_hook` of every module does: for programs of old. Mirrors
 * torch.nn.modules.module.register_module_backward_hook.
 *
 * @throws Error if there are hooks by {@link register_module_full_backward_hook}
 */
export function register_module_backward_hook(
  ...args: HookArguments<FullBackwardHook<AnyModule>>
): RemovableHandle {
  const { hook } = read_only_hook("register_module_backward_hook", args);
  use_global_hooks();
  return global_hooks.register_backward(hook as AnyHook, false);
}

/**
 * Registers `hook`, which every `register_buffer` calls; a tensor that it returns becomes the buffer. A
 * Buffer that is assigned to a field comes without a call. Mirrors
 * torch.nn.modules.module.register_module_buffer_registration_hook.
 */
export function register_module_buffer_registration_hook(
  ...args: HookArguments<RegistrationHook<Tensor | null>>
): RemovableHandle {
  const { hook } = read_only_hook("register_module_buffer_registration_hook", args);
  return registration_hooks.buffer.register(hook as AnyHook);
}

/**
 * Registers `hook`, which every `add_module` and `register_module` calls, as do containers; a module that
 * it returns takes the other's place. A module that is assigned to a field comes without a call. Mirrors
 * torch.nn.modules.module.register_module_module_registration_hook.
 */
export function register_module_module_registration_hook(
  ...args: HookArguments<RegistrationHook<AnyModule | null>>
): RemovableHandle {
  const { hook } = read_only_hook("register_module_module_registration_hook", args);
  return registration_hooks.module.register(hook as AnyHook);
}

/**
 * Registers `hook`, which every `register_parameter` calls; a Parameter that it returns takes the
 * other's place. A Parameter that is assigned to a field comes without a call. Mirrors
 * torch.nn.modules.module.register_module_parameter_registration_hook.
 */
export function register_module_parameter_registration_hook(
  ...args: HookArguments<RegistrationHook<Parameter>>
): RemovableHandle {
  const { hook } = read_only_hook("register_module_parameter_registration_hook", args);
  return registration_hooks.parameter.register(hook as AnyHook);
}
