import type { AnyModule, Parameter } from "../../nn/index.js";
import { type AnyOptimizer, Optimizer, type OptimizerStateDict } from "../../optim/index.js";
import { torch } from "../../torch/index.js";
import { type Arguments, kinds, no_arguments, signature } from "../../torch/internal.js";
import { hyper_kind } from "../argument_kinds.js";
import { type HyperParameter, listify } from "./hyper_parameter.js";
import { split_no_wd_params } from "./layer_groups.js";
import { make_optimizer, type OptFunc } from "./opt_func.js";

/** A group of the inner optimizer: its parameters, and its options by name. */
type Options = { params: readonly Parameter[] } & Record<string, unknown>;

export interface OptimWrapperOptions {
  /** Weight decay, for all layer groups or for each of them. Default: 0. */
  wd?: HyperParameter;
  /** Whether weights decay by themselves rather than through their gradients. Default: false. */
  true_wd?: boolean;
  /** Whether the second groups (batch norms, biases) decay as well. Default: true. */
  bn_wd?: boolean;
}

export interface OptimCreateOptions extends OptimWrapperOptions {
  /** Given to `opt_func`: whether steps run fused kernels. Default: as `opt_func` decides. */
  fused?: boolean | null;
}

/** The parameters of the {@link OptimWrapper}, by name. */
export interface OptimWrapperArguments extends OptimWrapperOptions {
  /** The optimizer, with two groups for each layer group. */
  opt: AnyOptimizer;
}

/** The parameters of {@link OptimWrapper.create}, by name. */
export interface OptimCreateArguments extends OptimCreateOptions {
  /** Function that makes the optimizer. */
  opt_func: OptFunc;
  /** The learning rate, for all layer groups or for each of them. */
  lr: HyperParameter;
  /** The layer groups. */
  layer_groups: readonly AnyModule[];
}

const common = {
  wd: hyper_kind().or(0),
  true_wd: kinds.boolean(false),
  bn_wd: kinds.boolean(true),
};

const read_arguments = signature<Required<OptimWrapperArguments>>("OptimWrapper", {
  opt: kinds.instance<AnyOptimizer>(Optimizer, "Optimizer"),
  ...common,
});

const read_create = signature<
  Required<Omit<OptimCreateArguments, "fused">>,
  { fused: boolean | null }
>(
  "create",
  {
    opt_func: kinds.callable<OptFunc & ((...args: never[]) => unknown)>(),
    lr: hyper_kind(),
    layer_groups: kinds.array_of(kinds.anything<AnyModule>()),
    ...common,
  },
  { fused: kinds.nullable(kinds.boolean()) },
);

const read_state_dict = signature<{ state_dict: OptimizerStateDict }>("load_state_dict", {
  state_dict: kinds.mapping(),
});

const read_get_stat = signature<{ name: string }>("get_stat", { name: kinds.string() });

const read_set_stat = signature<{ name: string; value: HyperParameter }>("set_stat", {
  name: kinds.string(),
  value: hyper_kind(),
});

/**
 * An optimizer with two groups for each layer group (weights, and what belongs to norms and biases),
 * whose hyper-parameters are set by layer group: `opt.lr = 1e-3`, `opt.lr = [1e-4, 1e-3]`. Read, they
 * are the last layer group's.
 *
 * With `true_wd` a step is preceded by p · (1 − wd · lr) for every parameter.
 *
 * Mirrors fastai's OptimWrapper.
 */
export class OptimWrapper {
  /** The optimizer, whose groups are changed here. */
  readonly opt: AnyOptimizer;
  /** Whether weight decay is taken from the weights themselves, apart from the gradients. Default: false. */
  readonly true_wd: boolean;
  /** Whether norms and biases decay too. Default: true. */
  readonly bn_wd: boolean;
  #lr: number[];
  #wd: number[];
  #mom: number[] | null = null;
  #paired: { groups: Options[] | null; pairs: readonly [Options, Options][] } = {
    groups: null,
    pairs: [],
  };
  #beta: number[] | null = null;

  constructor(
    ...args: Arguments<
      [opt: AnyOptimizer],
      [wd: HyperParameter, true_wd: boolean, bn_wd: boolean],
      OptimWrapperArguments
    >
  ) {
    const { opt, wd, true_wd, bn_wd } = read_arguments(args);
    if (opt.param_groups.length % 2 !== 0) {
      throw new RangeError(
        `OptimWrapper: expected two groups for each layer group, but got ${opt.param_groups.length} groups`,
      );
    }
    this.opt = opt;
    this.true_wd = true_wd;
    this.bn_wd = bn_wd;
    this.#lr = this.#read("lr");
    this.#wd = this.#read("weight_decay");
    if (this.#has("momentum")) this.#mom = this.#read("momentum");
    if (this.#has("alpha")) this.#beta = this.#read("alpha");
    if (this.#has("betas")) {
      const betas = this.#pairs().map(([group]) => group.betas as [number, number]);
      this.#mom = betas.map(([mom]) => mom);
      this.#beta = betas.map(([, beta]) => beta);
    }
    this.wd = wd;
  }

  /** Makes an optimizer for layer groups, and wraps it. */
  static create(
    ...args: Arguments<
      [opt_func: OptFunc, lr: HyperParameter, layer_groups: readonly AnyModule[]],
      [wd: HyperParameter, true_wd: boolean, bn_wd: boolean],
      OptimCreateArguments
    >
  ): OptimWrapper {
    const { opt_func, lr, layer_groups, fused, ...options } = read_create(args);
    const groups = split_no_wd_params(layer_groups).map((params) => ({ params, lr: 0 }));
    const opt = new OptimWrapper(
      make_optimizer(opt_func, groups, fused === null ? {} : { fused }),
      options,
    );
    opt.lr = lr;
    return opt;
  }

  /** Both groups of each layer group. Loading a state replaces the optimizer's groups. */
  #pairs(): readonly [Options, Options][] {
    const groups = this.opt.param_groups as unknown as Options[];
    if (groups === this.#paired.groups) return this.#paired.pairs;
    const pairs: [Options, Options][] = [];
    for (let i = 0; i < groups.length; i += 2) {
      pairs.push([groups[i] as Options, groups[i + 1] as Options]);
    }
    this.#paired = { groups, pairs };
    return pairs;
  }

  #has(key: string): boolean {
    return Object.hasOwn(this.opt.param_groups[0] ?? {}, key);
  }

  #read(key: string): number[] {
    return this.#pairs().map(([group]) => (group[key] as number | undefined) ?? 0);
  }

  /** Writes a value for each layer group into its two groups (only the first without `bn_groups`). */
  #write(key: string, values: readonly unknown[], bn_groups = true): void {
    this.#pairs().forEach(([first, second], i) => {
      first[key] = values[i];
      if (bn_groups) second[key] = values[i];
    });
  }

  /** Decays the weights (with `true_wd`), and steps the optimizer. */
  step(...args: []): void {
    no_arguments("step", args);
    if (this.true_wd) {
      torch.no_grad(() => this.#decay());
      // The weights have decayed above, so the optimizer must not decay them again.
      for (const [first, second] of this.#pairs()) {
        first.weight_decay = 0;
        second.weight_decay = 0;
      }
    }
    this.opt.step();
  }

  #decay(): void {
    this.#pairs().forEach(([first, second], i) => {
      const factor = 1 - (this.#wd[i] as number) * (this.#lr[i] as number);
      const params = this.bn_wd ? [...first.params, ...second.params] : first.params;
      if (params.length > 0) torch["_foreach_mul_"](params, factor);
    });
  }

  /** Lets go of all gradients. */
  zero_grad(...args: []): void {
    no_arguments("zero_grad", args);
    this.opt.zero_grad();
  }

  /** The inner optimizer's state. */
  state_dict(...args: []): OptimizerStateDict {
    no_arguments("state_dict", args);
    return this.opt.state_dict();
  }

  /** Takes over the optimizer's state that {@link state_dict} gave. */
  load_state_dict(
    ...args: Arguments<[state_dict: OptimizerStateDict], [], { state_dict: OptimizerStateDict }>
  ): void {
    const { state_dict } = read_state_dict(args);
    this.opt.load_state_dict(state_dict);
  }

  /** Forgets the inner optimizer's state (moments, step counts); hyper-parameters stay. */
  clear(...args: []): void {
    no_arguments("clear", args);
    this.opt.state.clear();
  }

  /** The optimizer's groups: two for each layer group. */
  get param_groups(): AnyOptimizer["param_groups"] {
    return this.opt.param_groups;
  }

  /** The number of parameters (tensors) that are trained. */
  get n_params(): number {
    return this.opt.param_groups.reduce((count, { params }) => count + params.length, 0);
  }

  #listify(value: HyperParameter): number[] {
    return listify(value, this.#lr.length);
  }

  /** The learning rate. */
  get lr(): number {
    return this.#lr.at(-1) as number;
  }

  set lr(value: HyperParameter) {
    this.#lr = this.#listify(value);
    this.#write("lr", this.#lr);
  }

  /** The momentum: Adam's first beta, SGD's and RMSprop's `momentum`; null if there is none. */
  get mom(): number | null {
    return this.#mom?.at(-1) ?? null;
  }

  set mom(value: HyperParameter) {
    const mom = this.#listify(value);
    this.#mom = mom;
    if (this.#has("momentum")) this.#write("momentum", mom);
    else if (this.#has("betas")) this.#write_betas();
  }

  /** Adam's second beta, or RMSprop's `alpha`; null if there is none. */
  get beta(): number | null {
    return this.#beta?.at(-1) ?? null;
  }

  set beta(value: HyperParameter | null) {
    if (value === null) return;
    const beta = this.#listify(value);
    this.#beta = beta;
    if (this.#has("betas")) this.#write_betas();
    else if (this.#has("alpha")) this.#write("alpha", beta);
  }

  #write_betas(): void {
    const [mom, beta] = [this.#mom ?? [], this.#beta ?? []];
    this.#write(
      "betas",
      mom.map((value, i) => [value, beta[i]]),
    );
  }

  /** The weight decay. */
  get wd(): number {
    return this.#wd.at(-1) as number;
  }

  set wd(value: HyperParameter) {
    this.#wd = this.#listify(value);
    if (!this.true_wd) this.#write("weight_decay", this.#wd, this.bn_wd);
  }

  /** A hyper-parameter by name: "lr", "mom", "beta", "wd", or an option of the optimizer's own. */
  get_stat(...args: Arguments<[name: string], [], { name: string }>): unknown {
    const { name } = read_get_stat(args);
    if (name === "lr" || name === "mom" || name === "beta" || name === "wd") return this[name];
    this.#check_stat(name);
    return this.#pairs().at(-1)?.[0][name];
  }

  /** Sets a hyper-parameter by name. */
  set_stat(
    ...args: Arguments<
      [name: string, value: HyperParameter],
      [],
      { name: string; value: HyperParameter }
    >
  ): void {
    const { name, value } = read_set_stat(args);
    if (name === "lr" || name === "mom" || name === "beta" || name === "wd") {
      this[name] = value;
      return;
    }
    this.#check_stat(name);
    this.#write(name, this.#listify(value));
  }

  #check_stat(name: string): void {
    if (this.#has(name) && name !== "params") return;
    const options = Object.keys(this.opt.param_groups[0] ?? {}).filter((key) => key !== "params");
    throw new RangeError(
      `'${name}' is no hyper-parameter of ${this.opt.constructor.name}: expected lr, mom, beta, wd or ${options.join(", ")}`,
    );
  }

  /** Returns the optimizer as it prints, with `true_wd`. */
  toString(): string {
    return `OptimWrapper over ${this.opt}.\nTrue weight decay: ${this.true_wd ? "True" : "False"}`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}
