import type { DeviceLike } from "../torch/index.js";
import { contents, type RemovableHandle, type Tensor, torch } from "../torch/index.js";
import { CallableObject } from "./callable.js";
import { Fields, type NamedBuffer } from "./fields.js";
import { HookList } from "./hooks.js";
import type { Parameter } from "./parameter.js";
import { module_repr } from "./repr.js";
import {
  type IncompatibleKeys,
  type LoadingReport,
  type LoadOptions,
  load_own_state,
  load_state,
  type StateDict,
  save_own_state,
} from "./state.js";
import { type ConversionArguments, conversion } from "./to.js";

/** Any function that can be a module's `forward`. */
// biome-ignore lint/suspicious/noExplicitAny: only with any are modules of all kinds AnyModule, hooks included.
export type ForwardFunction = (...args: any[]) => any;

/** A module whatever its `forward` takes and returns. */
export type AnyModule = Module<ForwardFunction>;

/**
 * Called before `forward` with its arguments. What it returns replaces them: an array stands for
 * all of them, anything else for the only one.
 */
export type ForwardPreHook<M, F extends ForwardFunction> = (
  module: M,
  args: Parameters<F>,
) => Parameters<F> | Parameters<F>[0] | undefined;

/** Called after `forward` with its arguments and result. What it returns replaces the result. */
export type ForwardHook<M, F extends ForwardFunction> = (
  module: M,
  args: Parameters<F>,
  output: ReturnType<F>,
) => ReturnType<F> | undefined;

interface Hooks {
  before: HookList<ForwardPreHook<AnyModule, ForwardFunction>>;
  after: HookList<ForwardHook<AnyModule, ForwardFunction>>;
}

/** How names are given to what is below a module. */
export interface NamingOptions {
  /** What all names begin with. Default: "". */
  prefix?: string;
  /** Whether the modules below are included. Default: true. */
  recurse?: boolean;
  /** Whether what is found twice is given once only. Default: true. */
  remove_duplicate?: boolean;
}

export interface Module<F extends ForwardFunction = (x: Tensor) => Tensor> {
  /** Runs the hooks and `forward`. */
  // biome-ignore lint/style/useShorthandFunctionType: the interface is merged with the class.
  (...args: Parameters<F>): ReturnType<F>;
}

/**
 * The base class of all layers and models.
 *
 * Subclass it with class fields: those that hold a {@link Parameter}, a {@link Buffer} or a Module
 * are found by themselves, in the order in which they were first assigned. A module is called like
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
  #hooks: Hooks | null = null;
  readonly #fields = new Fields(this);

  /**
   * What the module computes. A subclass defines it; callers call the module itself, so that hooks run.
   *
   * @throws Error where the subclass has not defined it.
   */
  forward(..._args: Parameters<F>): ReturnType<F> {
    throw new Error(`Module [${this._get_name()}] is missing the required "forward" function`);
  }

  override __call__(...args: Parameters<F>): ReturnType<F> {
    return this.#hooks === null ? this.forward(...args) : this.#call_with_hooks(this.#hooks, args);
  }

  #call_with_hooks(hooks: Hooks, args: Parameters<F>): ReturnType<F> {
    let input: unknown[] = args;
    for (const hook of hooks.before) {
      const replaced: unknown = hook(this, input as never[]);
      if (replaced !== undefined) input = Array.isArray(replaced) ? replaced : [replaced];
    }
    let output: unknown = this.forward(...(input as Parameters<F>));
    for (const hook of hooks.after) {
      const replaced = hook(this, input as never[], output);
      if (replaced !== undefined) output = replaced;
    }
    return output as ReturnType<F>;
  }

  /** @internal */
  *[contents](): IterableIterator<unknown> {
    if (this.#hooks !== null) yield* [...this.#hooks.before, ...this.#hooks.after];
  }

  #own_hooks(): Hooks {
    this.#hooks ??= { before: new HookList(), after: new HookList() };
    return this.#hooks;
  }

  /** Has `hook` run before every call. `prepend` puts it before the hooks there are. */
  register_forward_pre_hook(
    hook: ForwardPreHook<this, F>,
    { prepend = false }: { prepend?: boolean } = {},
  ): RemovableHandle {
    const { before } = this.#own_hooks();
    return before.register(hook as ForwardPreHook<unknown, ForwardFunction>, prepend);
  }

  /** Has `hook` run after every call. `prepend` puts it before the hooks there are. */
  register_forward_hook(
    hook: ForwardHook<this, F>,
    { prepend = false }: { prepend?: boolean } = {},
  ): RemovableHandle {
    const { after } = this.#own_hooks();
    return after.register(hook as ForwardHook<unknown, ForwardFunction>, prepend);
  }

  /** Goes through the module's own fields once. Containers with other ways to hold things override it. */
  protected _entries(): Iterable<[string, unknown]> {
    return Object.entries(this);
  }

  /** The module's own parameters by name, in order of assignment. */
  get _parameters(): ReadonlyMap<string, Parameter> {
    return this.#fields.read(this._entries()).parameters;
  }

  /** The module's own buffers by name. */
  get _buffers(): ReadonlyMap<string, NamedBuffer> {
    return this.#fields.read(this._entries()).buffers;
  }

  /** The modules that the module holds itself, by name. */
  get _modules(): ReadonlyMap<string, AnyModule> {
    return this.#fields.read(this._entries()).modules;
  }

  /** Sets a field by name. */
  _set_field(name: string, value: unknown): void {
    if (!Reflect.set(this, name, value)) {
      throw new TypeError(`${this._get_name()} cannot have a field '${name}'`);
    }
  }

  /**
   * Adds a buffer: a tensor that belongs to the module's state and is not trained. A field that holds
   * a {@link Buffer} is one without this; one that this sets is declared without a value.
   *
   * @param persistent whether the state_dict holds it. Default: true.
   */
  register_buffer(
    name: string,
    tensor: Tensor | null,
    { persistent = true }: { persistent?: boolean } = {},
  ): void {
    this.#fields.add(name, "buffer", tensor, persistent);
    this._set_field(name, torch.keep(tensor));
  }

  /** Adds a parameter under a name that is computed; a field does the same. */
  register_parameter(name: string, parameter: Parameter | null): void {
    this.#fields.add(name, "parameter", parameter);
    this._set_field(name, parameter);
  }

  /** Adds a child module under a name that is computed; a field does the same. */
  add_module(name: string, module: AnyModule | null): void {
    this.#fields.add(name, "module", module);
    this._set_field(name, module);
  }

  /** As {@link add_module}. */
  register_module(name: string, module: AnyModule | null): void {
    this.add_module(name, module);
  }

  /** The parameters of the module and of all modules below it, each once. */
  *parameters({ recurse = true }: { recurse?: boolean } = {}): IterableIterator<Parameter> {
    for (const [, parameter] of this.named_parameters({ recurse })) yield parameter;
  }

  /** As {@link parameters}, with their dotted names. */
  *named_parameters(options: NamingOptions = {}): IterableIterator<[string, Parameter]> {
    yield* this.#named_members((module) => module._parameters, options);
  }

  /** The buffers of the module and of all modules below it, each once. */
  *buffers({ recurse = true }: { recurse?: boolean } = {}): IterableIterator<Tensor> {
    for (const [, buffer] of this.named_buffers({ recurse })) yield buffer;
  }

  /** As {@link buffers}, with their dotted names. */
  *named_buffers(options: NamingOptions = {}): IterableIterator<[string, Tensor]> {
    yield* this.#named_members(
      (module) => new Map([...module._buffers].map(([name, { tensor }]) => [name, tensor])),
      options,
    );
  }

  *#named_members<T extends Tensor>(
    members: (module: AnyModule) => ReadonlyMap<string, T>,
    { prefix = "", recurse = true, remove_duplicate = true }: NamingOptions,
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
  *children(): IterableIterator<AnyModule> {
    for (const [, child] of this.named_children()) yield child;
  }

  /** As {@link children}, with their names. */
  *named_children(): IterableIterator<[string, AnyModule]> {
    const seen = new Set<AnyModule>();
    for (const [name, child] of this._modules) {
      if (seen.has(child)) continue;
      seen.add(child);
      yield [name, child];
    }
  }

  /** The module itself and all modules below it, each once. */
  *modules(): IterableIterator<AnyModule> {
    for (const [, module] of this.named_modules()) yield module;
  }

  /** As {@link modules}, with their dotted names; the module itself has the name `prefix`. */
  *named_modules(
    { prefix = "", remove_duplicate = true }: Omit<NamingOptions, "recurse"> = {},
    seen: Set<AnyModule> = new Set(),
  ): IterableIterator<[string, AnyModule]> {
    if (seen.has(this)) return;
    if (remove_duplicate) seen.add(this);
    yield [prefix, this];
    for (const [name, child] of this._modules) {
      const path = prefix === "" ? name : `${prefix}.${name}`;
      yield* child.named_modules({ prefix: path, remove_duplicate }, seen);
    }
  }

  /** The module below this one that has the dotted name `target`; "" is the module itself. */
  get_submodule(target: string): AnyModule {
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

  /** The parameter that has the dotted name `target`. */
  get_parameter(target: string): Parameter {
    const dot = target.lastIndexOf(".");
    const module = this.get_submodule(target.slice(0, Math.max(dot, 0)));
    const parameter = module._parameters.get(target.slice(dot + 1));
    if (parameter === undefined) {
      throw new Error(`${module._get_name()} has no parameter '${target.slice(dot + 1)}'`);
    }
    return parameter;
  }

  /** Calls `fn` for every module below this one, and last for the module itself. */
  apply(fn: (module: AnyModule) => void): this {
    for (const child of this.children()) child.apply(fn);
    fn(this);
    return this;
  }

  /** Sets the module and all below it to train (or, with false, to be evaluated). */
  train(mode = true): this {
    if (typeof mode !== "boolean") throw new TypeError("training mode is expected to be boolean");
    this.training = mode;
    for (const child of this.children()) child.train(mode);
    return this;
  }

  /** Sets the module and all below it to be evaluated: the same as `train(false)`. */
  eval(): this {
    return this.train(false);
  }

  /** Has autograd record (or, with false, not record) operations on all parameters. */
  requires_grad_(requires_grad = true): this {
    for (const parameter of this.parameters()) parameter.requires_grad_(requires_grad);
    return this;
  }

  /** Lets go of all parameters' gradients, or sets them to zero with `set_to_none: false`. */
  zero_grad({ set_to_none = true }: { set_to_none?: boolean } = {}): void {
    for (const parameter of this.parameters()) {
      const grad = parameter.grad;
      if (grad === null) continue;
      if (set_to_none) parameter.grad = null;
      else grad.detach_().zero_();
    }
  }

  /**
   * Replaces the contents of every parameter (and its gradient) and every buffer by what `fn` makes
   * of it. Parameters stay the same objects, so optimizers go on training them.
   */
  _apply(fn: (tensor: Tensor) => Tensor): this {
    for (const child of this.children()) child._apply(fn);
    torch.no_grad(() => {
      for (const parameter of this._parameters.values()) {
        const grad = parameter.grad;
        parameter.data = fn(parameter);
        if (grad !== null) grad.data = fn(grad);
      }
      for (const [name, { tensor }] of this._buffers) this._set_field(name, torch.keep(fn(tensor)));
    });
    return this;
  }

  /**
   * Moves parameters and buffers to a device, or converts the floating-point ones to a dtype, in
   * place: `to("cuda")`, `to(torch.float64)`, `to("cuda", torch.float16)`, `to(tensor)`,
   * `to({ device, dtype, non_blocking })`.
   *
   * @throws TypeError where the dtype is not a floating-point one.
   */
  to(...args: ConversionArguments): this {
    return this._apply(conversion(args));
  }

  /** Moves the module to the current (or the given) CUDA device. */
  cuda(device?: number | DeviceLike): this {
    const target: DeviceLike = typeof device === "number" ? `cuda:${device}` : (device ?? "cuda");
    return this.to(target);
  }

  /**
   * Moves the memory of all parameters and buffers to where threads share it: several can then train
   * one model. Mirrors Module.share_memory.
   */
  share_memory(): this {
    return this._apply((tensor) => tensor.detach().share_memory_());
  }

  /** Moves the module to the CPU. */
  cpu(): this {
    return this.to("cpu");
  }

  /** Converts floating-point parameters and buffers to float32. */
  float(): this {
    return this.to(torch.float32);
  }

  /** Converts floating-point parameters and buffers to float64. */
  double(): this {
    return this.to(torch.float64);
  }

  /** Converts floating-point parameters and buffers to float16. */
  half(): this {
    return this.to(torch.float16);
  }

  /** Converts floating-point parameters and buffers to bfloat16. */
  bfloat16(): this {
    return this.to(torch.bfloat16);
  }

  /**
   * The parameters and persistent buffers by their dotted names, sharing the module's memory.
   *
   * @param keep_vars whether they stay attached to autograd. Default: false.
   */
  state_dict({
    destination = {},
    prefix = "",
    keep_vars = false,
  }: {
    destination?: StateDict;
    prefix?: string;
    keep_vars?: boolean;
  } = {}): StateDict {
    save_own_state(this, destination, prefix, keep_vars);
    for (const [name, child] of this._modules) {
      child.state_dict({ destination, prefix: `${prefix}${name}.`, keep_vars });
    }
    return destination;
  }

  /**
   * Copies the tensors of a state_dict into the module's own.
   *
   * @param state_dict tensors by dotted name: a plain object or a Map.
   * @returns the names that were missing and those that belong nowhere (both empty when strict).
   * @throws Error that lists all that does not fit: missing and unexpected names (unless
   *   `strict: false`), and tensors of another shape.
   */
  load_state_dict(
    state_dict: StateDict | ReadonlyMap<string, Tensor>,
    options: LoadOptions = {},
  ): IncompatibleKeys {
    return load_state(this, state_dict, options);
  }

  /** Loads this module's own tensors; `state` holds only names that begin with `prefix`. */
  _load_from_state_dict(
    state: Map<string, unknown>,
    prefix: string,
    assign: boolean,
    report: LoadingReport,
  ): void {
    load_own_state(this, state, prefix, assign, report);
  }

  /** The class's name, as printed. */
  _get_name(): string {
    return this.constructor.name;
  }

  /** What is printed between the parentheses: a subclass's options. */
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
