import { torch } from "../../../torch/index.js";
import { type Arguments, kinds, no_arguments, signature } from "../../../torch/internal.js";
import { type Factory, type FactoryOptions, factory_kinds } from "../../arguments.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { UninitializedParameter } from "../../uninitialized.js";
import { Linear } from "../linear.js";
import { given_shape } from "./materialize.js";
import { LazyModuleMixin } from "./mixin.js";

/** The parameters of {@link LazyLinear}, by name. */
export interface LazyLinearOptions extends FactoryOptions {
  /** The number of features of a sample of the output. */
  out_features: number;
  /** Whether a bias is added. Default: true. */
  bias?: boolean;
}

const read_lazy_linear = signature<Required<LazyLinearOptions>>("LazyLinear", {
  out_features: kinds.integer(),
  bias: kinds.boolean(true),
  ...factory_kinds,
});

/**
 * A {@link Linear} whose `in_features` is the size of its first input's last dimension: it is a Linear
 * after its first call. Mirrors torch.nn.LazyLinear.
 */
export class LazyLinear extends LazyModuleMixin(Linear, Linear) {
  constructor(
    ...args: Arguments<[out_features: number], [bias: boolean, ...Factory], LazyLinearOptions>
  ) {
    const { out_features, bias, device, dtype } = read_lazy_linear(args);
    super(0, 0, false);
    this.weight = new UninitializedParameter({ device, dtype });
    this.out_features = out_features;
    if (bias) this.bias = new UninitializedParameter({ device, dtype });
  }

  /** Draws the initial weights anew, once they have a shape. */
  override reset_parameters(...args: []): void {
    no_arguments("reset_parameters", args);
    if (!this.has_uninitialized_params() && this.in_features !== 0) super.reset_parameters();
  }

  /** Gives the parameters the shapes that fit an input. */
  override initialize_parameters(...args: InputArguments): void {
    const input = read_input(this, args);
    const features = input.size(-1);
    if (this.has_uninitialized_params()) {
      torch.no_grad(() => {
        this.in_features = features;
        given_shape(this.weight, [this.out_features, features]);
        given_shape(this.bias, [this.out_features]);
        this.reset_parameters();
      });
    }
    if (this.in_features !== 0) return;
    const expected = this.weight.size(-1);
    if (features !== expected) {
      throw new RangeError(
        `The in_features inferred from input: ${features} is not equal to in_features from ` +
          `self.weight: ${expected}`,
      );
    }
    this.in_features = features;
  }
}
