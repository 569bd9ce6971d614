/** Dropout: elements or whole channels become 0 by chance, as torch.nn.functional has it. */
import { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { check_probability, warn } from "../arguments.js";
import { operator } from "../aten.js";

type Drop = (input: Tensor, p: number, training: boolean) => Tensor;

const aten_dropout = operator<[Tensor, number, boolean]>("dropout");
const aten_dropout_ = operator<[Tensor, number, boolean]>("dropout_");
const feature_dropout = operator<[Tensor, number, boolean]>("feature_dropout");
const feature_dropout_ = operator<[Tensor, number, boolean]>("feature_dropout_");

export interface DropoutFunctionOptions {
  /** The probability with which an element becomes 0. Default: 0.5. */
  p?: number;
  /** Whether anything is dropped at all. Default: true, of alpha dropouts false. */
  training?: boolean;
  /** Whether the input itself is overwritten. Default: false. */
  inplace?: boolean;
}

/** A dropout. */
export type DropoutFunction = (
  ...args: Arguments<
    [input: Tensor],
    [p: number, training: boolean, inplace: boolean],
    { input: Tensor } & DropoutFunctionOptions
  >
) => Tensor;

interface DropoutArguments extends Required<DropoutFunctionOptions> {
  input: Tensor;
}

function dropout_function(
  name: string,
  drop: Drop,
  drop_: Drop,
  { training = true, batched = (input: Tensor): boolean => input.dim() > 0 } = {},
): DropoutFunction {
  const read = signature<DropoutArguments>(name, {
    input: kinds.tensor(),
    p: kinds.number(0.5),
    training: kinds.boolean(training),
    inplace: kinds.boolean(false),
  });
  const dropout = ({ input, p, training, inplace }: DropoutArguments): Tensor => {
    check_probability(p);
    const run = inplace ? drop_ : drop;
    if (batched(input)) return run(input, p, training);
    if (inplace) return run(input.unsqueeze_(0), p, training).squeeze_(0);
    return run(input.unsqueeze(0), p, training).squeeze(0);
  };
  return (...args) => {
    const [input, p, is_training, inplace] = args;
    // Called by layers at every step.
    if (
      args.length === 4 &&
      input instanceof Tensor &&
      typeof p === "number" &&
      typeof is_training === "boolean" &&
      typeof inplace === "boolean"
    ) {
      return dropout({ input, p, training: is_training, inplace });
    }
    return dropout(read(args));
  };
}

const always = { batched: () => true };

/** Zeroes elements by chance, and divides the others by 1 − p. */
export const dropout = dropout_function("dropout", aten_dropout, aten_dropout_, always);

/**
 * As {@link dropout}, of values whose mean 0 and variance 1 it keeps: elements become the negative
 * saturation of SELU instead of 0.
 */
export const alpha_dropout = dropout_function(
  "alpha_dropout",
  operator<[Tensor, number, boolean]>("alpha_dropout"),
  operator<[Tensor, number, boolean]>("alpha_dropout_"),
  { ...always, training: false },
);

/** As {@link alpha_dropout}, of whole channels. */
export const feature_alpha_dropout = dropout_function(
  "feature_alpha_dropout",
  operator<[Tensor, number, boolean]>("feature_alpha_dropout"),
  operator<[Tensor, number, boolean]>("feature_alpha_dropout_"),
  { ...always, training: false },
);

/** Zeroes whole channels of a (batch, channels, length) or (channels, length) tensor. */
export const dropout1d = dropout_function("dropout1d", feature_dropout, feature_dropout_, {
  batched(input) {
    const dim = input.dim();
    if (dim === 2 || dim === 3) return dim === 3;
    throw new RangeError(
      `dropout1d: Expected 2D or 3D input, but received a ${dim}D input. Note that dropout1d exists ` +
        "to provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, " +
        "and an optional batch dimension (i.e. 2D or 3D inputs).",
    );
  },
});

/** Zeroes whole channels of a (batch, channels, height, width) tensor. */
export const dropout2d = dropout_function("dropout2d", feature_dropout, feature_dropout_, {
  batched(input) {
    const dim = input.dim();
    if (dim === 3) warn("dropout2d: a 3D input is taken as (N, C, L); use dropout1d for that.");
    else if (dim !== 4) warn(`dropout2d: a ${dim}D input is deprecated; use dropout instead.`);
    return true;
  },
});

/** Zeroes whole channels of a (batch, channels, depth, height, width) tensor, or of one without a batch. */
export const dropout3d = dropout_function("dropout3d", feature_dropout, feature_dropout_, {
  batched(input) {
    const dim = input.dim();
    if (dim < 4) warn(`dropout3d: a ${dim}D input is deprecated; use dropout instead.`);
    return dim === 5;
  },
});
