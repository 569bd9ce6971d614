import {
  type DeviceLike,
  type Dtype,
  type RemovableHandle,
  type Tensor,
  torch,
} from "../../torch/index.js";
import {
  type Arguments,
  CallableObject,
  contents,
  copy_properties,
  kind_of,
  type Memo,
  make_fast,
  mark_copy,
  no_arguments,
} from "../../torch/internal.js";
import { Parameter } from "../parameter.js";
import { is_lazy } from "../uninitialized.js";
import {
  type AcceleratorArguments,
  type AddModuleArguments,
  type ApplyAllOptions,
  type ApplyOptions,
  type LoadableStateDict,
  type NamedModulesOptions,
  type NamingArguments,
  type NamingOptions,
  type RecurseArguments,
  read_accelerator,
  read_apply,
  read_apply_all,
  read_buffer,
  read_extra_state,
  read_load,
  read_module,
  read_modules,
  read_named_modules,
  read_naming,
  read_parameter,
  read_recurse,
  read_requires_grad,
  read_state,
  read_submodule,
  read_target,
  read_to_empty,
  read_train,
  read_type,
  read_zero_grad,
  type StateOptions,
  type SubmoduleArguments,
  type TargetArguments,
  type TensorFunction,
} from "./arguments.js";
import type { FullBackwardHook, FullBackwardPreHook } from "./backward_hooks.js";
import { call_with_hooks, has_global_hooks, ModuleHooks } from "./call_hooks.js";
import { type ConversionArguments, conversion } from "./conversion.js";
import { Fields, type NamedBuffer } from "./fields.js";
import type {
  ForwardArguments,
  ForwardFunction,
  ForwardHook,
  ForwardHookWithKwargs,
  ForwardPreHook,
  ForwardPreHookWithKwargs,
} from "./forward_types.js";
import {
  type AnyHook,
  type BackwardHookArguments,
  type HookArguments,
  type HookOptions,
  type PreHookOptions,
  read_backward_hook,
  read_hook,
  read_only_hook,
  read_pre_hook,
  registered,
} from "./hooks.js";
import { module_repr } from "./repr.js";
import {
  type IncompatibleKeys,
  type LoadingReport,
  type LoadStateDictOptions,
  load_own_state,
  load_state,
  new_state_dict,
  not_defined,
  type StateDict,
  save_metadata,
  save_own_state,
} from "./state_dict.js";
import {
  type LoadStateDictPostHook,
  type LoadStateDictPreHook,
  type StateDictPostHook,
  type StateDictPreHook,
  StateHooks,
} from "./state_hooks.js";

export type { ForwardArguments, ForwardFunction } from "./forward_types.js";

/** A module whatever its `forward` takes and returns: the same as `Module<any>`. */
export type AnyModule = Module<ForwardFunction>;

type Hooked<H, O> = O & { hook: H };

/** The second of each pair. */
function* values<T>(pairs: Iterable<[unknown, T]>): IterableIterator<T> {
  for (const [, value] of pairs) yield value;
}

export interface Module<F extends ForwardFunction = (x: Tensor) => Tensor> {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: ForwardArguments<F>): ReturnType<F>;
}

/**
 * The base class of all layers and models.
 *
 * Subclass it with class fields: those that hold a {@link Parameter}, a {@link Buffer} or a Module
 * are found by themselves, in the order in which they were first assigned. Anything kept elsewhere
 * is not found: a `#private` field, a plain array, object or Map (see ModuleList, ModuleDict,
 * ParameterList, ParameterDict), a variable outside of the class. It is then neither trained, moved
 * nor saved; a Learner warns of it when the loss depends on it. A module is called like
 * a function; its type argument is the type of its `forward` (default: one tensor to one tensor).
 *
 * ```ts
 * class Net extends nn.Module {
 *   hidden = new nn.Linear(4, 8);
 *   out = new nn.Linear(8, 2);
 *   override forward(x: Tensor): Tensor {
 *     return this.out(F.relu(this.hidden(x)));
 *   }
 * }
 * const net = new Net();
 * net(torch.randn(3, 4));
 * ```
 *
 * Mirrors torch.nn.Module.
 */
export abstract class Module<
  F extends ForwardFunction = (x: Tensor) => Tensor,
> extends CallableObject {
  /** Whether the module trains (dropout, batch statistics) or is evaluated. Default: true. */
  training = true;
  #hooks: ModuleHooks | null = null;
  #state_hooks: StateHooks | null = null;
  readonly #fields = new Fields(this, is_module);

  /** Takes no arguments: a subclass's own are not for `super`. */
  constructor(...args: []) {
    no_arguments(new.target.name, args);
    super();
  }

  /**
   * Defines the computation of the module. A subclass overrides it; callers call the module itself,
   * so that hooks run.
   *
   * @throws Error if the subclass has not defined it.
   */
  forward(..._args: ForwardArguments<F>): ReturnType<F> {
    throw new Error(`Module [${this._get_name()}] is missing the required "forward" function`);
  }

  protected override __call__(...args: ForwardArguments<F>): ReturnType<F> {
    if (this.#hooks === null && !has_global_hooks) return this.forward(...args);
    return call_with_hooks(this, this.#hooks, args) as ReturnType<F>;
  }

  /**
   * Whether a plain object at the end of the arguments holds arguments by name. Of a user's forward
   * only the user knows, and hooks are given all arguments then.
   */
  protected _ends_by_name(_args: readonly unknown[]): boolean {
    return false;
  }

  /** @internal */
  *[contents](): IterableIterator<unknown> {
    if (this.#hooks !== null) yield* this.#hooks;
    if (this.#state_hooks !== null) yield* this.#state_hooks;
  }

  /**
   * Makes the module's copy for `torch.deepcopy`: its fields are copied and its hooks kept, and no
   * constructor of a subclass is run. A subclass with private fields or methods overrides it, constructs
   * a module of its class that has them, and hands it to {@link _copy_into}.
   *
   * @param memo what is copied already.
   */
  protected __deepcopy__(memo: Memo): this {
    return this._copy_into(Reflect.construct(Module, []) as this, memo);
  }

  /** Gives `copy`, a module of this class, copies of everything that this module has in fields and hooks. */
  protected _copy_into(copy: this, memo: Memo): this {
    memo.set(this, copy);
    for (const key of Reflect.ownKeys(copy)) Reflect.deleteProperty(copy, key);
    Object.setPrototypeOf(copy, Object.getPrototypeOf(this));
    make_fast(copy);
    copy_properties(this, copy, memo);
    copy.#fields.take(this.#fields);
    copy.#hooks = this.#hooks?.copy(memo) ?? null;
    copy.#state_hooks = this.#state_hooks?.copy(memo) ?? null;
    for (const { tensor } of copy._buffers.values()) torch.keep(tensor);
    return copy;
  }

  #own_hooks(): ModuleHooks {
    this.#hooks ??= new ModuleHooks();
    return this.#hooks;
  }

  /**
   * Registers `hook`, which runs before every call. Options come by name.
   *
   * @param hook a value that it returns replaces the arguments.
   */
  register_forward_pre_hook(
    hook: ForwardPreHook<this, F>,
    options?: PreHookOptions & { with_kwargs?: false },
  ): RemovableHandle;
  register_forward_pre_hook(
    hook: ForwardPreHookWithKwargs<this>,
    options: PreHookOptions & { with_kwargs: true },
  ): RemovableHandle;
  register_forward_pre_hook(
    options: Hooked<ForwardPreHook<this, F>, PreHookOptions>,
  ): RemovableHandle;
  register_forward_pre_hook(...args: unknown[]): RemovableHandle {
    const { prepend, ...entry } = read_pre_hook(args);
    return this.#own_hooks().before.register(entry as never, prepend);
  }

  /**
   * Registers `hook`, which runs after every call. Options come by name.
   *
   * @param hook a value that it returns replaces the output.
   */
  register_forward_hook(
    hook: ForwardHook<this, F>,
    options?: HookOptions & { with_kwargs?: false },
  ): RemovableHandle;
  register_forward_hook(
    hook: ForwardHookWithKwargs<this, F>,
    options: HookOptions & { with_kwargs: true },
  ): RemovableHandle;
  register_forward_hook(options: Hooked<ForwardHook<this, F>, HookOptions>): RemovableHandle;
  register_forward_hook(...args: unknown[]): RemovableHandle {
    const { prepend, ...entry } = read_hook(args);
    return this.#own_hooks().after.register(entry as never, prepend);
  }

  /**
   * Registers `hook`, which runs when the gradients of the module's outputs are there, before those of
   * its inputs are computed. Gradients that it returns, one for each output, replace them.
   *
   * @param prepend whether it runs before the hooks there are. Default: false.
   */
  register_full_backward_pre_hook(
    ...args: BackwardHookArguments<FullBackwardPreHook<this>>
  ): RemovableHandle {
    const { hook, prepend } = read_backward_hook("register_full_backward_pre_hook", args);
    return this.#own_hooks().backward_before.register(hook as AnyHook, prepend);
  }

  /**
   * Registers `hook`, which runs when the gradients of the module's inputs are computed: with these,
   * one for each argument by position, and with those of its outputs; null for what is no tensor.
   * Gradients that it returns replace the inputs'. If no input requires a gradient, it runs when those
   * of the outputs are there. The module's inputs and outputs are views then, which nothing may change
   * in place.
   *
   * @param prepend whether it runs before the hooks there are. Default: false.
   * @throws Error if the module has hooks by {@link register_backward_hook}
   */
  register_full_backward_hook(
    ...args: BackwardHookArguments<FullBackwardHook<this>>
  ): RemovableHandle {
    const { hook, prepend } = read_backward_hook("register_full_backward_hook", args);
    return this.#own_hooks().register_backward(hook as AnyHook, true, prepend);
  }

  /**
   * Registers `hook` on the last operation of the module alone, whose gradients it is given. It is
   * there for programs of old: use {@link register_full_backward_hook}.
   *
   * @throws Error if the module has full backward hooks
   */
  register_backward_hook(...args: HookArguments<FullBackwardHook<this>>): RemovableHandle {
    const { hook } = read_only_hook("register_backward_hook", args);
    return this.#own_hooks().register_backward(hook as AnyHook, false);
  }

  /** Whether hooks run before or after its `forward`. */
  protected get _has_forward_hooks(): boolean {
    return this.#hooks !== null && this.#hooks.before.size + this.#hooks.after.size > 0;
  }

  /** Goes through the module's own fields once. Containers with other ways to hold things override it. */
  protected _entries(): Iterable<[string, unknown]> {
    return Object.entries(this);
  }

  /** The module's own parameters by name, in order of assignment. */
  protected get _parameters(): ReadonlyMap<string, Parameter> {
    return this.#fields.read(this._entries()).parameters;
  }

  /** The module's own buffers by name. */
  protected get _buffers(): ReadonlyMap<string, NamedBuffer> {
    return this.#fields.read(this._entries()).buffers;
  }

  /** The modules that the module holds itself, by name. */
  protected get _modules(): ReadonlyMap<string, AnyModule> {
    return this.#fields.read(this._entries()).modules;
  }

  /** Sets a field by name. */
  protected _set_field(name: string, value: unknown): void {
    if (!Reflect.set(this, name, value)) {
      throw new TypeError(`${this._get_name()} cannot have a field '${name}'`);
    }
  }

  /** Takes a field away: from then on the module has nothing of that name. */
  protected _delete_field(name: string): void {
    Reflect.deleteProperty(this, name);
    this.#fields.forget(name);
    make_fast(this);
  }

  /** The hooks that run before calls. */
  protected get _forward_pre_hooks(): ModuleHooks["before"] {
    return this.#own_hooks().before;
  }

  /**
   * Adds a buffer: a tensor that belongs to the module's state and is not trained. A field that holds
   * a {@link Buffer} is one without this; one that this sets is declared without a value.
   *
   * @param persistent whether the state_dict holds it. Default: true.
   */
  register_buffer(
    ...args: Arguments<
      [name: string, tensor: Tensor | null],
      [persistent: boolean],
      { name: string; tensor: Tensor | null; persistent?: boolean }
    >
  ): void {
    const { name, tensor, persistent } = read_buffer(args);
    this.#fields.add(name, "buffer", tensor, persistent);
    const value = registered("buffer", this, name, tensor);
    this._set_field(name, torch.keep(value));
  }

  /** Adds a parameter under a name that is computed; a field does the same. */
  register_parameter(
    ...args: Arguments<
      [name: string, param: Parameter | null],
      [],
      { name: string; param: Parameter | null }
    >
  ): void {
    const { name, param } = read_parameter(args);
    this.#fields.add(name, "parameter", param);
    const value = param === null ? null : registered("parameter", this, name, param);
    this._set_field(name, value);
  }

  /** Adds a child module under a name that is computed; a field does the same. */
  add_module(...args: AddModuleArguments): void {
    const { name, module } = read_module("add_module", args);
    this.#fields.add(name, "module", module);
    this._set_field(name, registered("module", this, name, module));
  }

  /** As {@link add_module}. */
  register_module(...args: AddModuleArguments): void {
    const { name, module } = read_module("register_module", args);
    this.add_module(name, module);
  }

  /** The parameters of the module and of all modules below it, each once. */
  parameters(...args: RecurseArguments): IterableIterator<Parameter> {
    const { recurse } = read_recurse("parameters", args);
    return values(this.named_parameters({ recurse }));
  }

  /** As {@link parameters}, with their dotted names. */
  named_parameters(...args: NamingArguments): IterableIterator<[string, Parameter]> {
    const options = read_naming("named_parameters", args);
    return this.#named_members((module) => module._parameters, options);
  }

  /** The buffers of the module and of all modules below it, each once. */
  buffers(...args: RecurseArguments): IterableIterator<Tensor> {
    const { recurse } = read_recurse("buffers", args);
    return values(this.named_buffers({ recurse }));
  }

  /** As {@link buffers}, with their dotted names. */
  named_buffers(...args: NamingArguments): IterableIterator<[string, Tensor]> {
    const options = read_naming("named_buffers", args);
    return this.#named_members(
      (module) => new Map([...module._buffers].map(([name, { tensor }]) => [name, tensor])),
      options,
    );
  }

  *#named_members<T extends Tensor>(
    members: (module: AnyModule) => ReadonlyMap<string, T>,
    { prefix, recurse, remove_duplicate }: Required<NamingOptions>,
  ): IterableIterator<[string, T]> {
    const seen = new Set<T>();
    const modules: Iterable<[string, AnyModule]> = recurse
      ? this.named_modules({ prefix, remove_duplicate })
      : [[prefix, this]];
    for (const [path, module] of modules) {
      for (const [name, member] of members(module)) {
        if (seen.has(member)) continue;
        if (remove_duplicate) seen.add(member);
        yield [path === "" ? name : `${path}.${name}`, member];
      }
    }
  }

  /** The modules that the module holds itself, each once. */
  children(...args: []): IterableIterator<AnyModule> {
    no_arguments("children", args);
    return values(this.named_children());
  }

  /** As {@link children}, with their names. */
  named_children(...args: []): IterableIterator<[string, AnyModule]> {
    no_arguments("named_children", args);
    return this.#named_children();
  }

  *#named_children(): IterableIterator<[string, AnyModule]> {
    const seen = new Set<AnyModule>();
    for (const [name, child] of this._modules) {
      if (seen.has(child)) continue;
      seen.add(child);
      yield [name, child];
    }
  }

  /** The module itself and all modules below it, each once (or, with false, wherever it is). */
  modules(
    ...args: Arguments<[], [remove_duplicate: boolean], { remove_duplicate?: boolean }>
  ): IterableIterator<AnyModule> {
    const { remove_duplicate } = read_modules(args);
    return values(this.named_modules({ remove_duplicate }));
  }

  /**
   * As {@link modules}, with their dotted names; the module itself has the name `prefix`. `memo`
   * holds the modules that were returned already, which are left out.
   */
  named_modules(
    ...args: Arguments<
      [],
      [memo: Set<AnyModule> | null, prefix: string, remove_duplicate: boolean],
      NamedModulesOptions
    >
  ): IterableIterator<[string, AnyModule]> {
    const { memo, prefix, remove_duplicate } = read_named_modules(args);
    return this.#named_modules(memo ?? new Set(), prefix, remove_duplicate);
  }

  *#named_modules(
    memo: Set<AnyModule>,
    prefix: string,
    remove_duplicate: boolean,
  ): IterableIterator<[string, AnyModule]> {
    if (memo.has(this)) return;
    if (remove_duplicate) memo.add(this);
    yield [prefix, this];
    for (const [name, child] of this._modules) {
      const path = prefix === "" ? name : `${prefix}.${name}`;
      yield* child.named_modules(memo, path, remove_duplicate);
    }
  }

  /** The module below this one that has the dotted name `target`; "" is the module itself. */
  get_submodule(...args: TargetArguments): AnyModule {
    const { target } = read_target("get_submodule", args);
    let module: AnyModule = this;
    for (const name of target === "" ? [] : target.split(".")) {
      const child = module._modules.get(name);
      if (child === undefined) {
        throw new Error(
          `${module._get_name()} has no child module '${name}' (looking for '${target}')`,
        );
      }
      module = child;
    }
    return module;
  }

  /**
   * Puts a module in the place of the one that has the dotted name `target`, or adds it under that name.
   *
   * @param strict whether there must be one already. Default: false.
   * @throws RangeError if `target` is empty
   * @throws Error if there is something else of that name
   */
  set_submodule(...args: SubmoduleArguments): void {
    const { target, module, strict } = read_submodule(args);
    if (target === "") throw new RangeError("Cannot set the submodule without a target name!");
    if (!is_module(module)) {
      throw new TypeError(`\`module\` is not an nn.Module, found ${kind_of(module)}`);
    }
    const dot = target.lastIndexOf(".");
    const parent = this.get_submodule(target.slice(0, Math.max(dot, 0)));
    const name = target.slice(dot + 1);
    if (!parent._modules.has(name)) {
      if (Reflect.has(parent, name)) throw new Error(`\`${name}\` is not an nn.Module`);
      if (strict) throw new Error(`${parent._get_name()} has no attribute \`${name}\``);
    }
    parent.add_module(name, module);
  }

  /** The parameter that has the dotted name `target`. */
  get_parameter(...args: TargetArguments): Parameter {
    const { target } = read_target("get_parameter", args);
    return this.#member(target, "parameter", (module, name) => module._parameters.get(name));
  }

  /** The buffer that has the dotted name `target`. */
  get_buffer(...args: TargetArguments): Tensor {
    const { target } = read_target("get_buffer", args);
    return this.#member(target, "buffer", (module, name) => module._buffers.get(name)?.tensor);
  }

  #member<T>(
    target: string,
    kind: string,
    find: (module: AnyModule, name: string) => T | undefined,
  ): T {
    const dot = target.lastIndexOf(".");
    const module = this.get_submodule(target.slice(0, Math.max(dot, 0)));
    const name = target.slice(dot + 1);
    const found = find(module, name);
    if (found === undefined) throw new Error(`${module._get_name()} has no ${kind} '${name}'`);
    return found;
  }

  /** Calls `fn` for every module below this one, and last for the module itself. */
  apply(...args: Arguments<[fn: (module: AnyModule) => void], [], ApplyOptions>): this {
    const { fn } = read_apply(args);
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  /** Sets the module and all below it to train (or, with false, to be evaluated). */
  train(...args: Arguments<[], [mode: boolean], { mode?: boolean }>): this {
    const { mode } = read_train(args);
    this.training = mode;
    for (const child of this.children()) child.train(mode);
    return this;
  }

  /** Sets the module and all below it to be evaluated: the same as `train(false)`. */
  eval(...args: []): this {
    no_arguments("eval", args);
    return this.train(false);
  }

  /** Sets whether autograd records operations on all parameters. */
  requires_grad_(
    ...args: Arguments<[], [requires_grad: boolean], { requires_grad?: boolean }>
  ): this {
    const { requires_grad } = read_requires_grad(args);
    for (const parameter of this.parameters()) parameter.requires_grad_(requires_grad);
    return this;
  }

  /** Lets go of all parameters' gradients, or sets them to zero with `set_to_none: false`. */
  zero_grad(...args: Arguments<[], [set_to_none: boolean], { set_to_none?: boolean }>): void {
    const { set_to_none } = read_zero_grad(args);
    for (const parameter of this.parameters()) {
      const grad = parameter.grad;
      if (grad === null) continue;
      if (set_to_none) parameter.grad = null;
      else grad.detach_().zero_();
    }
  }

  /**
   * Replaces the contents of every parameter (and its gradient) and every buffer by what `fn` makes
   * of it. Parameters stay the same objects, so optimizers go on training them; except if the new
   * contents are of another kind ("meta"), for which there are new parameters, as in PyTorch.
   *
   * @param recurse whether the modules below are included. Default: true.
   */
  protected _apply(
    ...args: Arguments<[fn: TensorFunction], [recurse: boolean], ApplyAllOptions>
  ): this {
    const { fn, recurse } = read_apply_all(args);
    if (recurse) for (const child of this.children()) child._apply(fn);
    torch.no_grad(() => {
      for (const [name, parameter] of this._parameters) {
        const grad = parameter.grad;
        const applied = fn(parameter);
        if (is_lazy(parameter)) {
          if (applied !== parameter) parameter.data = applied;
          continue;
        }
        let kept = parameter;
        if (torch["_has_compatible_shallow_copy_type"](parameter, applied))
          parameter.data = applied;
        else {
          kept = new Parameter(applied, parameter.requires_grad);
          this._set_field(name, kept);
        }
        if (grad === null) continue;
        const grad_applied = fn(grad);
        if (kept === parameter && torch["_has_compatible_shallow_copy_type"](grad, grad_applied)) {
          grad.data = grad_applied;
        } else kept.grad = grad_applied.requires_grad_(grad.requires_grad);
      }
      for (const [name, { tensor }] of this._buffers) this._set_field(name, torch.keep(fn(tensor)));
    });
    return this;
  }

  /**
   * Moves parameters and buffers to a device, or converts the floating-point ones to a dtype, in
   * place: `to("cuda")`, `to(torch.float64)`, `to("cuda", torch.float16)`, `to(tensor)`,
   * `to({ device, dtype, non_blocking, memory_format })`. On the device "meta" only shapes and dtypes
   * are left; {@link to_empty} leads away from there.
   *
   * @throws TypeError if the dtype is not a floating-point one.
   */
  to(...args: ConversionArguments): this {
    return this._apply(conversion(args));
  }

  /** Moves the module to the current (or the given) CUDA device. */
  cuda(...args: AcceleratorArguments): this {
    const { device } = read_accelerator("cuda", args);
    return this._apply((tensor) => tensor.cuda(device));
  }

  /** Moves the module to an Intel GPU, of which LibTorch must know. */
  xpu(...args: AcceleratorArguments): this {
    const { device } = read_accelerator("xpu", args);
    return this.to(named_device("xpu", device));
  }

  /** Moves the module to a Graphcore IPU, of which LibTorch must know. */
  ipu(...args: AcceleratorArguments): this {
    const { device } = read_accelerator("ipu", args);
    return this.to(named_device("ipu", device));
  }

  /** Moves the module to an MTIA, of which LibTorch must know. */
  mtia(...args: AcceleratorArguments): this {
    const { device } = read_accelerator("mtia", args);
    return this.to(named_device("mtia", device));
  }

  /** Converts all parameters and buffers to a dtype, integers too. Mirrors Module.type. */
  type(...args: Arguments<[dst_type: Dtype | string], [], { dst_type: Dtype | string }>): this {
    const { dst_type } = read_type(args);
    return this._apply((tensor) => tensor.type(dst_type));
  }

  /**
   * Is there to say why it does nothing: torch.compile translates the bytecode of Python's functions.
   *
   * @throws Error always
   */
  compile(...args: []): never {
    no_arguments("compile", args);
    throw new Error(
      "torch.compile translates the bytecode of Python's functions, which a module written in " +
        "JavaScript does not have: call the module as it is",
    );
  }

  /**
   * Moves parameters and buffers to a device without their values, which are not initialised. By name
   * alone: `to_empty({ device: "cpu" })`. Mirrors Module.to_empty.
   *
   * @param recurse whether the modules below are included. Default: true.
   */
  to_empty(
    ...args: Arguments<
      [],
      [],
      { device: DeviceLike | null; recurse?: boolean },
      { device: DeviceLike | null }
    >
  ): this {
    const { device, recurse } = read_to_empty(args);
    const options = device === null ? {} : { device };
    return this._apply((tensor) => torch.empty_like(tensor, options), recurse);
  }

  /**
   * Moves the memory of all parameters and buffers to memory that threads share: several can then
   * train one model. Mirrors Module.share_memory.
   */
  share_memory(...args: []): this {
    no_arguments("share_memory", args);
    return this._apply((tensor) => (is_lazy(tensor) ? tensor : tensor.detach()).share_memory_());
  }

  /** Moves the module to the CPU. */
  cpu(...args: []): this {
    no_arguments("cpu", args);
    return this.to("cpu");
  }

  /** Converts floating-point parameters and buffers to float32. */
  float(...args: []): this {
    no_arguments("float", args);
    return this.to(torch.float32);
  }

  /** Converts floating-point parameters and buffers to float64. */
  double(...args: []): this {
    no_arguments("double", args);
    return this.to(torch.float64);
  }

  /** Converts floating-point parameters and buffers to float16. */
  half(...args: []): this {
    no_arguments("half", args);
    return this.to(torch.float16);
  }

  /** Converts floating-point parameters and buffers to bfloat16. */
  bfloat16(...args: []): this {
    no_arguments("bfloat16", args);
    return this.to(torch.bfloat16);
  }

  /**
   * The parameters and persistent buffers by their dotted names, sharing the module's memory, in
   * PyTorch's order. As there it has `_metadata` (not enumerable), which torch.save writes.
   *
   * @param keep_vars whether they stay attached to autograd. Default: false.
   */
  state_dict(
    ...args: Arguments<
      [],
      [destination: StateDict | null, prefix: string, keep_vars: boolean],
      StateOptions
    >
  ): StateDict {
    const { destination, prefix, keep_vars } = read_state(args);
    const fill = (into: StateDict): void => {
      const metadata = save_metadata(this, into, prefix);
      for (const hook of this._state_hooks?.before_saving ?? []) hook(this, prefix, keep_vars);
      save_own_state(this, into, prefix, keep_vars);
      for (const [name, child] of this._modules) {
        child.state_dict({ destination: into, prefix: `${prefix}${name}.`, keep_vars });
      }
      for (const hook of this._state_hooks?.after_saving ?? []) {
        const result: unknown = hook(this, into, prefix, metadata);
        if (result != null) throw new Error("state_dict post-hook must return None");
      }
    };
    if (destination === null) return new_state_dict(fill);
    fill(destination);
    return destination;
  }

  /**
   * Copies the tensors of a state_dict into the module's own: all of them, or, if anything does
   * not fit, none (PyTorch copies what fits before it throws).
   *
   * @param state_dict tensors by dotted name: a plain object or a Map.
   * @returns the names that were missing and those that belong nowhere (both empty when strict).
   * @throws Error that lists everything that does not fit: missing and unexpected names (unless
   *   `strict: false`), and tensors of another shape.
   */
  load_state_dict(
    state_dict: LoadableStateDict,
    strict?: boolean,
    assign?: boolean,
  ): IncompatibleKeys;
  load_state_dict(
    ...args: Arguments<
      [state_dict: LoadableStateDict],
      [strict: boolean, assign: boolean],
      LoadStateDictOptions & { state_dict: LoadableStateDict }
    >
  ): IncompatibleKeys;
  load_state_dict(...args: unknown[]): IncompatibleKeys {
    const { state_dict, ...options } = read_load(args);
    return load_state(this, state_dict, options);
  }

  /** Finds this module's own tensors; `state` holds only names that begin with `prefix`. */
  protected _load_from_state_dict(
    state: Map<string, unknown>,
    prefix: string,
    report: LoadingReport,
  ): void {
    for (const hook of this._state_hooks?.before_loading ?? []) {
      const { missing_keys, unexpected_keys, errors } = report;
      const metadata = report.metadata(prefix);
      hook(this, state, prefix, metadata, true, missing_keys, unexpected_keys, errors);
    }
    load_own_state(this, state, prefix, report);
  }

  /** The hooks of the module's state, or null. */
  protected get _state_hooks(): StateHooks | null {
    return this.#state_hooks;
  }

  #own_state_hooks(): StateHooks {
    this.#state_hooks ??= new StateHooks();
    return this.#state_hooks;
  }

  /** Registers `hook`, which runs before `state_dict` writes what the module has. */
  register_state_dict_pre_hook(...args: HookArguments<StateDictPreHook<this>>): RemovableHandle {
    const { hook } = read_only_hook("register_state_dict_pre_hook", args);
    return this.#own_state_hooks().before_saving.register(hook as never);
  }

  /**
   * Registers `hook`, which runs when `state_dict` has written what the module and those below it have,
   * and may change it in place.
   */
  register_state_dict_post_hook(...args: HookArguments<StateDictPostHook<this>>): RemovableHandle {
    const { hook } = read_only_hook("register_state_dict_post_hook", args);
    return this.#own_state_hooks().after_saving.register(hook as never);
  }

  /**
   * Registers `hook`, which runs before `load_state_dict` looks for what the module has. It may rename
   * what is given, which it finds as a Map, and add to the lists of what does not fit.
   */
  register_load_state_dict_pre_hook(
    ...args: HookArguments<LoadStateDictPreHook<this>>
  ): RemovableHandle {
    const { hook } = read_only_hook("register_load_state_dict_pre_hook", args);
    return this.#own_state_hooks().before_loading.register(hook as never);
  }

  /**
   * Registers `hook`, which runs when `load_state_dict` has loaded the module and those below it. It may
   * take names out of the lists of missing and unexpected ones.
   */
  register_load_state_dict_post_hook(
    ...args: HookArguments<LoadStateDictPostHook<this>>
  ): RemovableHandle {
    const { hook } = read_only_hook("register_load_state_dict_post_hook", args);
    return this.#own_state_hooks().after_loading.register(hook as never);
  }

  /**
   * Returns what the state_dict is to hold of the module besides tensors, under "_extra_state". A class
   * that defines it defines {@link set_extra_state} too.
   *
   * @throws Error if the class does not define it
   */
  get_extra_state(...args: []): unknown {
    no_arguments("get_extra_state", args);
    throw new Error(`${this._get_name()} does not define get_extra_state`);
  }

  /**
   * Takes over what {@link get_extra_state} gave: `load_state_dict` calls it, once the tensors are loaded.
   *
   * @throws Error if the class does not define it
   */
  set_extra_state(...args: Arguments<[state: unknown], [], { state: unknown }>): void {
    read_extra_state(args);
    throw new Error(`${this._get_name()} does not define set_extra_state`);
  }

  /** The version of what the class's state_dict holds. */
  protected get _version(): number {
    return 1;
  }

  /** The class's name, as printed. */
  protected _get_name(): string {
    return this.constructor.name;
  }

  /** Returns the text that is printed between the parentheses: a subclass's options. */
  extra_repr(): string {
    return "";
  }

  /** The module with all below it, as PyTorch prints it. */
  override toString(): string {
    return module_repr(this);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** The device of a kind that is meant by a number, a name or nothing. */
const named_device = (type: string, device: DeviceLike | number | null): DeviceLike =>
  typeof device === "number" ? `${type}:${device}` : (device ?? type);

function is_module(value: unknown): boolean {
  return value instanceof Module;
}

for (const method of ["get_extra_state", "set_extra_state"] as const) {
  Object.defineProperty(Module.prototype[method], not_defined, { value: true });
}
mark_copy(Module.prototype);
