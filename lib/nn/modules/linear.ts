import { type Tensor, torch } from "../../torch/index.js";
import {
  type Arguments,
  kinds,
  no_arguments,
  python_text,
  signature,
} from "../../torch/internal.js";
import {
  check_size,
  type Factory,
  type FactoryOptions,
  factory_kinds,
  factory_options,
} from "../arguments.js";
import { bilinear, linear } from "../functional/layers.js";
import * as init from "../init/index.js";
import {
  type InputArguments,
  is_by_name,
  type PairArguments,
  pair_reader,
  read_any_input,
  read_input,
  type ValueArguments,
} from "../module/forward_arguments.js";
import { Module } from "../module/index.js";
import { Parameter } from "../parameter.js";
import { TensorLayer } from "./tensor_layer.js";

export interface Identity {
  /** Runs the hooks, and gives the input back. */
  <T>(named: { input: T }): T;
  /** Runs the hooks, and gives the input back. */
  <T>(input: T): T;
}

/**
 * Gives its input back, which may be of any kind. Its constructor takes and ignores any arguments.
 * Mirrors torch.nn.Identity.
 */
export class Identity extends Module {
  constructor(..._args: unknown[]) {
    super();
  }

  override forward<T = Tensor>(...args: ValueArguments<T>): T {
    return read_any_input(this, args) as T;
  }

  protected override _ends_by_name(args: readonly unknown[]): boolean {
    return is_by_name(args);
  }
}

/** The parameters of {@link Linear}, by name. */
export interface LinearOptions extends FactoryOptions {
  /** The number of features of a sample of the input. */
  in_features: number;
  /** The number of features of a sample of the output. */
  out_features: number;
  /** Whether a bias is added. Default: true. */
  bias?: boolean;
}

const read_linear = signature<Required<LinearOptions>>("Linear", {
  in_features: kinds.integer(),
  out_features: kinds.integer(),
  bias: kinds.boolean(true),
  ...factory_kinds,
});

/**
 * y = x · weightᵀ + bias.
 *
 * Input of shape (…, in_features) gives shape (…, out_features). Weight and bias begin uniform in
 * ±1/√in_features. Mirrors torch.nn.Linear.
 */
export class Linear extends TensorLayer {
  /** The size of the input's last dimension. */
  in_features: number;
  /** The size of the output's last dimension. */
  out_features: number;
  /** Shape (out_features, in_features). */
  weight: Parameter;
  /** Shape (out_features), or null. */
  bias: Parameter | null;

  constructor(
    ...args: Arguments<
      [in_features: number, out_features: number],
      [bias: boolean, ...Factory],
      LinearOptions
    >
  ) {
    const { in_features, out_features, bias, ...factory } = read_linear(args);
    super();
    check_size("Linear", "in_features", in_features, 0);
    check_size("Linear", "out_features", out_features, 0);
    const options = factory_options(factory);
    this.in_features = in_features;
    this.out_features = out_features;
    this.weight = new Parameter(torch.empty([out_features, in_features], options));
    this.bias = bias ? new Parameter(torch.empty([out_features], options)) : null;
    this.reset_parameters();
  }

  /** Draws the initial weights anew. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    // kaiming_uniform_ with this slope is U(−1/√in_features, 1/√in_features).
    init.kaiming_uniform_(this.weight, { a: Math.sqrt(5) });
    if (this.bias !== null) {
      const bound = this.in_features > 0 ? 1 / Math.sqrt(this.in_features) : 0;
      init.uniform_(this.bias, -bound, bound);
    }
  }

  override forward(...args: InputArguments): Tensor {
    return linear(read_input(this, args), this.weight, this.bias);
  }

  override extra_repr(): string {
    const { in_features, out_features, bias } = this;
    return `in_features=${in_features}, out_features=${out_features}, bias=${python_text(bias !== null)}`;
  }
}

/** A Linear of another name, which quantization of weights leaves as it is: MultiheadAttention's last. */
export class NonDynamicallyQuantizableLinear extends Linear {}

/** The parameters of {@link Bilinear}, by name. */
export interface BilinearOptions extends FactoryOptions {
  /** The number of features of a sample of the first input. */
  in1_features: number;
  /** The number of features of a sample of the second input. */
  in2_features: number;
  /** The number of features of a sample of the output. */
  out_features: number;
  /** Whether a bias is added. Default: true. */
  bias?: boolean;
}

const read_bilinear = signature<Required<BilinearOptions>>("Bilinear", {
  in1_features: kinds.integer(),
  in2_features: kinds.integer(),
  out_features: kinds.integer(),
  bias: kinds.boolean(true),
  ...factory_kinds,
});

const read_inputs = pair_reader("input1", "input2");

export interface Bilinear {
  /** Runs the hooks and `forward`. */
  (input1: Tensor, input2: Tensor): Tensor;
  /** Runs the hooks and `forward`. */
  (input1: Tensor, named: { input2: Tensor }): Tensor;
  /** Runs the hooks and `forward`. */
  (named: { input1: Tensor; input2: Tensor }): Tensor;
}

/**
 * y = x1ᵀ · weight · x2 + bias.
 *
 * Inputs of shapes (…, in1_features) and (…, in2_features) give shape (…, out_features). Mirrors
 * torch.nn.Bilinear.
 */
export class Bilinear extends Module<(input1: Tensor, input2: Tensor) => Tensor> {
  /** The size of the first input's last dimension. */
  readonly in1_features: number;
  /** The size of the second input's last dimension. */
  readonly in2_features: number;
  /** The size of the output's last dimension. */
  readonly out_features: number;
  /** Shape (out_features, in1_features, in2_features). */
  weight: Parameter;
  /** Shape (out_features), or null. */
  bias: Parameter | null;

  constructor(
    ...args: Arguments<
      [in1_features: number, in2_features: number, out_features: number],
      [bias: boolean, ...Factory],
      BilinearOptions
    >
  ) {
    const { in1_features, in2_features, out_features, bias, ...factory } = read_bilinear(args);
    super();
    check_size("Bilinear", "in1_features", in1_features);
    check_size("Bilinear", "in2_features", in2_features);
    check_size("Bilinear", "out_features", out_features);
    const options = factory_options(factory);
    this.in1_features = in1_features;
    this.in2_features = in2_features;
    this.out_features = out_features;
    this.weight = new Parameter(torch.empty([out_features, in1_features, in2_features], options));
    this.bias = bias ? new Parameter(torch.empty([out_features], options)) : null;
    this.reset_parameters();
  }

  /** Draws the initial weights anew. */
  reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    const bound = 1 / Math.sqrt(this.weight.size(1));
    init.uniform_(this.weight, -bound, bound);
    if (this.bias !== null) init.uniform_(this.bias, -bound, bound);
  }

  override forward(...args: PairArguments<"input1", "input2">): Tensor {
    const [input1, input2] = read_inputs(this, args);
    return bilinear(input1, input2, this.weight, this.bias);
  }

  protected override _ends_by_name(): boolean {
    return true;
  }

  override extra_repr(): string {
    const { in1_features, in2_features, out_features, bias } = this;
    return (
      `in1_features=${in1_features}, in2_features=${in2_features}, ` +
      `out_features=${out_features}, bias=${python_text(bias !== null)}`
    );
  }
}
