/** Activations that bend a line. Each keeps the shape of its input. */
import { type Tensor, torch } from "../../../torch/index.js";
import {
  type Arguments,
  float_text,
  kinds,
  no_arguments,
  python_text,
  signature,
} from "../../../torch/internal.js";
import {
  check_size,
  type Factory,
  type FactoryOptions,
  factory_kinds,
  factory_options,
  warn,
} from "../../arguments.js";
import type {
  AlphaOptions,
  HardtanhOptions,
  InplaceOptions,
  LeakyReLUOptions,
  RReLUOptions,
  ThresholdArguments,
} from "../../functional/activation.js";
import * as F from "../../functional/activation.js";
import * as init from "../../init/index.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { Parameter } from "../../parameter.js";
import { TensorLayer } from "../tensor_layer.js";

const inplace = kinds.boolean(false);

/** The arguments of activations whose only option is `inplace`. */
export type InplaceArguments = Arguments<[], [inplace: boolean], InplaceOptions>;

/** The reader of {@link InplaceArguments}. */
export const read_inplace = (name: string) =>
  signature<Required<InplaceOptions>>(name, { inplace });

/** An activation that may overwrite its input. */
export abstract class InplaceActivation extends TensorLayer {
  /** Whether the input is overwritten. Default: false. */
  readonly inplace: boolean;

  protected constructor(options: Required<InplaceOptions>) {
    super();
    this.inplace = options.inplace;
  }

  /** The options printed before `inplace`. */
  protected shown(): string[] {
    return [];
  }

  override extra_repr(): string {
    return [...this.shown(), ...(this.inplace ? ["inplace=True"] : [])].join(", ");
  }
}

const read_relu = read_inplace("ReLU");

/** max(x, 0). Mirrors torch.nn.ReLU. */
export class ReLU extends InplaceActivation {
  constructor(...args: InplaceArguments) {
    super(read_relu(args));
  }

  override forward(...args: InputArguments): Tensor {
    return F.relu(read_input(this, args), this.inplace);
  }
}

const read_relu6 = read_inplace("ReLU6");

/** min(max(x, 0), 6). Mirrors torch.nn.ReLU6. */
export class ReLU6 extends InplaceActivation {
  constructor(...args: InplaceArguments) {
    super(read_relu6(args));
  }

  override forward(...args: InputArguments): Tensor {
    return F.relu6(read_input(this, args), this.inplace);
  }
}

const read_leaky_relu = signature<Required<LeakyReLUOptions>>("LeakyReLU", {
  negative_slope: kinds.number(0.01),
  inplace,
});

/** x if x >= 0, else negative_slope · x. Mirrors torch.nn.LeakyReLU. */
export class LeakyReLU extends InplaceActivation {
  /** The slope for x < 0. Default: 0.01. */
  readonly negative_slope: number;

  constructor(
    ...args: Arguments<[], [negative_slope: number, inplace: boolean], LeakyReLUOptions>
  ) {
    const given = read_leaky_relu(args);
    super(given);
    this.negative_slope = given.negative_slope;
  }

  override forward(...args: InputArguments): Tensor {
    return F.leaky_relu(read_input(this, args), this.negative_slope, this.inplace);
  }

  protected override shown(): string[] {
    return [`negative_slope=${float_text(this.negative_slope)}`];
  }
}

/** The parameters of {@link PReLU}, by name. */
export interface PReLUOptions extends FactoryOptions {
  /** 1, or the number of channels (dimension 1). Default: 1. */
  num_parameters?: number;
  /** The initial slope. Default: 0.25. */
  init?: number;
}

const read_prelu = signature<Required<PReLUOptions>>("PReLU", {
  num_parameters: kinds.integer(1),
  init: kinds.number(0.25),
  ...factory_kinds,
});

/** x if x >= 0, else weight · x, with learned slopes. Mirrors torch.nn.PReLU. */
export class PReLU extends TensorLayer {
  /** The number of learned slopes: 1, or the number of channels. Default: 1. */
  readonly num_parameters: number;
  /** The initial slope. Default: 0.25. */
  readonly init: number;
  /** Shape (num_parameters). */
  weight: Parameter;

  constructor(
    ...args: Arguments<[], [num_parameters: number, init: number, ...Factory], PReLUOptions>
  ) {
    const { num_parameters, init: initial, ...factory } = read_prelu(args);
    super();
    check_size("PReLU", "num_parameters", num_parameters);
    this.num_parameters = num_parameters;
    this.init = initial;
    this.weight = new Parameter(torch.empty([num_parameters], factory_options(factory)));
    this.reset_parameters();
  }

  /** Sets the slopes to the initial one. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    init.constant_(this.weight, this.init);
  }

  override forward(...args: InputArguments): Tensor {
    return F.prelu(read_input(this, args), this.weight);
  }

  override extra_repr(): string {
    return `num_parameters=${this.num_parameters}`;
  }
}

const read_rrelu = signature<Required<Omit<RReLUOptions, "training">>>("RReLU", {
  lower: kinds.number(1 / 8),
  upper: kinds.number(1 / 3),
  inplace,
});

/** A leaky ReLU with slopes drawn from [lower, upper] while training. Mirrors torch.nn.RReLU. */
export class RReLU extends InplaceActivation {
  /** The least slope. Default: 1/8. */
  readonly lower: number;
  /** The greatest slope. Default: 1/3. */
  readonly upper: number;

  constructor(
    ...args: Arguments<
      [],
      [lower: number, upper: number, inplace: boolean],
      Omit<RReLUOptions, "training">
    >
  ) {
    const given = read_rrelu(args);
    super(given);
    this.lower = given.lower;
    this.upper = given.upper;
  }

  override forward(...args: InputArguments): Tensor {
    return F.rrelu(read_input(this, args), this.lower, this.upper, this.training, this.inplace);
  }

  protected override shown(): string[] {
    return [`lower=${float_text(this.lower)}`, `upper=${float_text(this.upper)}`];
  }
}

/** The arguments of activations that have an `alpha`. */
type AlphaArguments = Arguments<[], [alpha: number, inplace: boolean], AlphaOptions>;

const read_alpha = (name: string) =>
  signature<Required<AlphaOptions>>(name, { alpha: kinds.number(1), inplace });

/** An activation with an `alpha`. */
abstract class AlphaActivation extends InplaceActivation {
  /** The value that large negative inputs approach, negated. Default: 1. */
  readonly alpha: number;

  protected constructor(options: Required<AlphaOptions>) {
    super(options);
    this.alpha = options.alpha;
  }

  protected override shown(): string[] {
    return [`alpha=${float_text(this.alpha)}`];
  }
}

const read_elu = read_alpha("ELU");

/** x if x > 0, else alpha · (exp(x) − 1). Mirrors torch.nn.ELU. */
export class ELU extends AlphaActivation {
  constructor(...args: AlphaArguments) {
    super(read_elu(args));
  }

  override forward(...args: InputArguments): Tensor {
    return F.elu(read_input(this, args), this.alpha, this.inplace);
  }
}

const read_celu = read_alpha("CELU");

/** max(0, x) + min(0, alpha · (exp(x / alpha) − 1)). Mirrors torch.nn.CELU. */
export class CELU extends AlphaActivation {
  constructor(...args: AlphaArguments) {
    super(read_celu(args));
  }

  override forward(...args: InputArguments): Tensor {
    return F.celu(read_input(this, args), this.alpha, this.inplace);
  }
}

const read_selu = read_inplace("SELU");

/** The scaled ELU. Mirrors torch.nn.SELU. */
export class SELU extends InplaceActivation {
  constructor(...args: InplaceArguments) {
    super(read_selu(args));
  }

  override forward(...args: InputArguments): Tensor {
    return F.selu(read_input(this, args), this.inplace);
  }
}

/** The parameters of {@link Hardtanh}, by name. */
export interface HardtanhLayerOptions extends HardtanhOptions {
  /** `min_val` by its older name, which warns. */
  min_value?: number | null;
  /** `max_val` by its older name, which warns. */
  max_value?: number | null;
}

const read_hardtanh = signature<Required<HardtanhLayerOptions>>("Hardtanh", {
  min_val: kinds.number(-1),
  max_val: kinds.number(1),
  inplace,
  min_value: kinds.nullable(kinds.number()),
  max_value: kinds.nullable(kinds.number()),
});

/** The bound, or the value of its older name. */
function renamed(name: string, bound: number, by_older_name: number | null): number {
  if (by_older_name === null) return bound;
  warn(`keyword argument \`${name}ue\` is deprecated and rename to \`${name}\``);
  return by_older_name;
}

/** x, limited to [min_val, max_val] (default: [−1, 1]). Mirrors torch.nn.Hardtanh. */
export class Hardtanh extends InplaceActivation {
  /** The least value. Default: −1. */
  readonly min_val: number;
  /** The greatest value. Default: 1. */
  readonly max_val: number;

  constructor(
    ...args: Arguments<
      [],
      [
        min_val: number,
        max_val: number,
        inplace: boolean,
        min_value: number | null,
        max_value: number | null,
      ],
      HardtanhLayerOptions
    >
  ) {
    const given = read_hardtanh(args);
    super(given);
    const min_val = renamed("min_val", given.min_val, given.min_value);
    const max_val = renamed("max_val", given.max_val, given.max_value);
    if (!(max_val > min_val)) {
      throw new RangeError(
        `Hardtanh: max_val (${max_val}) must be greater than min_val (${min_val})`,
      );
    }
    this.min_val = min_val;
    this.max_val = max_val;
  }

  override forward(...args: InputArguments): Tensor {
    return F.hardtanh(read_input(this, args), this.min_val, this.max_val, this.inplace);
  }

  protected override shown(): string[] {
    return [`min_val=${float_text(this.min_val)}`, `max_val=${float_text(this.max_val)}`];
  }
}

const read_hardsigmoid = read_inplace("Hardsigmoid");

/** relu6(x + 3) / 6. Mirrors torch.nn.Hardsigmoid. */
export class Hardsigmoid extends InplaceActivation {
  constructor(...args: InplaceArguments) {
    super(read_hardsigmoid(args));
  }

  override forward(...args: InputArguments): Tensor {
    return F.hardsigmoid(read_input(this, args), this.inplace);
  }

  override extra_repr(): string {
    return "";
  }
}

const read_hardswish = read_inplace("Hardswish");

/** x · hardsigmoid(x). Mirrors torch.nn.Hardswish. */
export class Hardswish extends InplaceActivation {
  constructor(...args: InplaceArguments) {
    super(read_hardswish(args));
  }

  override forward(...args: InputArguments): Tensor {
    return F.hardswish(read_input(this, args), this.inplace);
  }

  override extra_repr(): string {
    return "";
  }
}

const read_threshold = signature<Required<ThresholdArguments>>("Threshold", {
  threshold: kinds.number(),
  value: kinds.number(),
  inplace,
});

/** x if x > threshold, else value. Mirrors torch.nn.Threshold. */
export class Threshold extends InplaceActivation {
  /** The value that x must exceed to stay as it is. */
  readonly threshold: number;
  /** The value in place of all others. */
  readonly value: number;

  constructor(
    ...args: Arguments<[threshold: number, value: number], [inplace: boolean], ThresholdArguments>
  ) {
    const given = read_threshold(args);
    super(given);
    this.threshold = given.threshold;
    this.value = given.value;
  }

  override forward(...args: InputArguments): Tensor {
    return F.threshold(read_input(this, args), this.threshold, this.value, this.inplace);
  }

  protected override shown(): string[] {
    return [`threshold=${python_text(this.threshold)}`, `value=${python_text(this.value)}`];
  }
}
