/** Activations that bend a line. Each keeps the shape of its input. */
import { type Tensor, torch } from "../../torch/index.js";
import {
  check_size,
  type FactoryOptions,
  factory_options,
  first_by_position,
} from "../arguments.js";
import type {
  AlphaOptions,
  HardtanhOptions,
  InplaceOptions,
  LeakyReLUOptions,
  RReLUOptions,
} from "../functional/activation.js";
import * as F from "../functional/activation.js";
import * as init from "../init.js";
import { Module } from "../module.js";
import { Parameter } from "../parameter.js";
import { float_text } from "../repr.js";

/** An activation that may overwrite its input. */
export abstract class InplaceActivation extends Module {
  readonly inplace: boolean;

  constructor({ inplace = false }: InplaceOptions = {}) {
    super();
    this.inplace = inplace;
  }

  /** The options printed before `inplace`. */
  protected shown(): string[] {
    return [];
  }

  override extra_repr(): string {
    return [...this.shown(), ...(this.inplace ? ["inplace=True"] : [])].join(", ");
  }
}

/** max(x, 0). Mirrors torch.nn.ReLU. */
export class ReLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.relu(input, this.inplace);
  }
}

/** min(max(x, 0), 6). Mirrors torch.nn.ReLU6. */
export class ReLU6 extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.relu6(input, this.inplace);
  }
}

/** x where x >= 0, else negative_slope · x. Mirrors torch.nn.LeakyReLU. */
export class LeakyReLU extends InplaceActivation {
  /** Default: 0.01. */
  readonly negative_slope: number;

  constructor(negative_slope?: number | LeakyReLUOptions, options: LeakyReLUOptions = {}) {
    const given = first_by_position<LeakyReLUOptions, "negative_slope">(
      "negative_slope",
      negative_slope,
      options,
    );
    super(given);
    this.negative_slope = given.negative_slope ?? 0.01;
  }

  override forward(input: Tensor): Tensor {
    return F.leaky_relu(input, this.negative_slope, this.inplace);
  }

  protected override shown(): string[] {
    return [`negative_slope=${float_text(this.negative_slope)}`];
  }
}

export interface PReLUOptions extends FactoryOptions {
  /** The initial slope. Default: 0.25. */
  init?: number;
}

/** x where x >= 0, else weight · x, with learned slopes. Mirrors torch.nn.PReLU. */
export class PReLU extends Module {
  readonly num_parameters: number;
  readonly init: number;
  /** Shape (num_parameters). */
  weight: Parameter;

  /** @param num_parameters 1, or the number of channels (dimension 1). Default: 1. */
  constructor(num_parameters = 1, { init: initial = 0.25, ...factory }: PReLUOptions = {}) {
    super();
    check_size("PReLU", "num_parameters", num_parameters);
    this.num_parameters = num_parameters;
    this.init = initial;
    this.weight = new Parameter(torch.empty([num_parameters], factory_options(factory)));
    init.constant_(this.weight, initial);
  }

  override forward(input: Tensor): Tensor {
    return F.prelu(input, this.weight);
  }

  override extra_repr(): string {
    return `num_parameters=${this.num_parameters}`;
  }
}

/** A leaky ReLU with slopes drawn from [lower, upper] while training. Mirrors torch.nn.RReLU. */
export class RReLU extends InplaceActivation {
  /** Default: 1/8. */
  readonly lower: number;
  /** Default: 1/3. */
  readonly upper: number;

  constructor({ lower = 1 / 8, upper = 1 / 3, ...options }: Omit<RReLUOptions, "training"> = {}) {
    super(options);
    this.lower = lower;
    this.upper = upper;
  }

  override forward(input: Tensor): Tensor {
    return F.rrelu(input, this.lower, this.upper, this.training, this.inplace);
  }

  protected override shown(): string[] {
    return [`lower=${float_text(this.lower)}`, `upper=${float_text(this.upper)}`];
  }
}

/** x where x > 0, else alpha · (exp(x) − 1). Mirrors torch.nn.ELU. */
export class ELU extends InplaceActivation {
  /** Default: 1. */
  readonly alpha: number;

  constructor(alpha?: number | AlphaOptions, options: AlphaOptions = {}) {
    const given = first_by_position<AlphaOptions, "alpha">("alpha", alpha, options);
    super(given);
    this.alpha = given.alpha ?? 1;
  }

  override forward(input: Tensor): Tensor {
    return F.elu(input, this.alpha, this.inplace);
  }

  protected override shown(): string[] {
    return [`alpha=${float_text(this.alpha)}`];
  }
}

/** max(0, x) + min(0, alpha · (exp(x / alpha) − 1)). Mirrors torch.nn.CELU. */
export class CELU extends InplaceActivation {
  /** Default: 1. */
  readonly alpha: number;

  constructor(alpha?: number | AlphaOptions, options: AlphaOptions = {}) {
    const given = first_by_position<AlphaOptions, "alpha">("alpha", alpha, options);
    super(given);
    this.alpha = given.alpha ?? 1;
  }

  override forward(input: Tensor): Tensor {
    return F.celu(input, this.alpha, this.inplace);
  }

  protected override shown(): string[] {
    return [`alpha=${float_text(this.alpha)}`];
  }
}

/** The scaled ELU. Mirrors torch.nn.SELU. */
export class SELU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.selu(input, this.inplace);
  }
}

/** x, limited to [min_val, max_val] (default: [−1, 1]). Mirrors torch.nn.Hardtanh. */
export class Hardtanh extends InplaceActivation {
  readonly min_val: number;
  readonly max_val: number;

  constructor({ min_val = -1, max_val = 1, ...options }: HardtanhOptions = {}) {
    super(options);
    if (!(max_val > min_val)) {
      throw new RangeError(
        `Hardtanh: max_val (${max_val}) must be greater than min_val (${min_val})`,
      );
    }
    this.min_val = min_val;
    this.max_val = max_val;
  }

  override forward(input: Tensor): Tensor {
    return F.hardtanh(input, this.min_val, this.max_val, this.inplace);
  }

  protected override shown(): string[] {
    return [`min_val=${float_text(this.min_val)}`, `max_val=${float_text(this.max_val)}`];
  }
}

/** relu6(x + 3) / 6. Mirrors torch.nn.Hardsigmoid. */
export class Hardsigmoid extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.hardsigmoid(input, this.inplace);
  }

  override extra_repr(): string {
    return "";
  }
}

/** x · hardsigmoid(x). Mirrors torch.nn.Hardswish. */
export class Hardswish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.hardswish(input, this.inplace);
  }

  override extra_repr(): string {
    return "";
  }
}

/** x where x > threshold, else value. Mirrors torch.nn.Threshold. */
export class Threshold extends InplaceActivation {
  readonly threshold: number;
  readonly value: number;

  constructor(threshold: number, value: number, options: InplaceOptions = {}) {
    super(options);
    this.threshold = threshold;
    this.value = value;
  }

  override forward(input: Tensor): Tensor {
    return F.threshold(input, this.threshold, this.value, this.inplace);
  }

  protected override shown(): string[] {
    return [`threshold=${this.threshold}`, `value=${this.value}`];
  }
}
