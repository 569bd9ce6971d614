/** The layers and losses of fastai 1's layers.py that language models use. */
import type { Tensor } from "../torch/index.js";
import {
  type Arguments,
  CallableObject,
  is_keywords,
  kinds,
  nearest,
  parameters_of,
  signature,
} from "../torch/internal.js";
import type {
  BCEWithLogitsOptions,
  BinaryLossOptions,
  CrossEntropyOptions,
} from "./functional/loss.js";
import { nll_loss } from "./functional/loss.js";
import type { Old, OldReductionOptions, Reduction } from "./functional/reduction.js";
import { log_softmax, softmax } from "./functional/softmax.js";
import {
  type InputArguments,
  type PairArguments,
  pair_reader,
  read_input_and_target,
  tensor_reader,
} from "./module/forward_arguments.js";
import { Module } from "./module/index.js";
import { BatchNorm1d } from "./modules/batchnorm.js";
import {
  BCELoss,
  BCEWithLogitsLoss,
  CrossEntropyLoss,
  type LossForward,
  MSELoss,
  NLLLoss,
} from "./modules/loss/index.js";

const read_x = tensor_reader("x");

export interface BatchNorm1dFlat {
  /** Runs the hooks and `forward`. */
  (x: Tensor): Tensor;
  /** Runs the hooks and `forward`. */
  (named: { x: Tensor }): Tensor;
}

/**
 * A BatchNorm1d over the last dimension, however many there are before it.
 *
 * Shape (…, features) gives the same shape. Mirrors fastai's BatchNorm1dFlat.
 */
export class BatchNorm1dFlat extends BatchNorm1d {
  override forward(...args: InputArguments<"x"> | InputArguments): Tensor {
    const x = read_x(this, args);
    if (x.dim() === 2) return super.forward(x);
    const { shape } = x;
    const features = shape.at(-1) ?? 1;
    return super.forward(x.contiguous().view(-1, features)).view(shape);
  }
}

/** A loss module with a reduction, as FlattenedLoss wraps it. */
export interface FlattenableLoss {
  (input: Tensor, target: Tensor): Tensor;
  /** "none" for each element's loss, "mean" or "sum". */
  reduction: string;
  /** The weights of classes, if the loss has them. */
  weight?: Tensor | null;
}

export interface FlattenOptions {
  /** The dimension of the input that holds the classes. Default: the last. */
  axis?: number;
  /** Whether the target becomes float32 first. Default: false. */
  floatify?: boolean;
  /** Whether the input becomes 2-D, (rows, classes), rather than 1-D. Default: true. */
  is_2d?: boolean;
}

export interface FlattenedLoss {
  /** Computes the wrapped loss. */
  (input: Tensor, target: Tensor): Tensor;
  /** Computes the wrapped loss. */
  (input: Tensor, named: { target: Tensor }): Tensor;
  /** Computes the wrapped loss. */
  (named: { input: Tensor; target: Tensor }): Tensor;
}

const own_kinds = {
  axis: kinds.integer(-1),
  floatify: kinds.boolean(false),
  is_2d: kinds.boolean(true),
};
const own_names = Object.keys(own_kinds);

const read_own = signature<object, Required<FlattenOptions>>("FlattenedLoss", {}, own_kinds);

const read_func = signature<{ func: new (...args: never[]) => unknown }>("FlattenedLoss", {
  func: kinds.callable() as never,
});

const read_activation = signature<{ output: Tensor }>("activation", { output: kinds.tensor() });

type LossClass<A extends readonly unknown[]> = new (...args: A) => FlattenableLoss;

/** The object of named arguments that a loss takes as its only argument. */
type NamedOf<A extends readonly unknown[]> = A extends unknown
  ? Required<A> extends readonly [infer Named]
    ? Named extends { readonly [Symbol.iterator]?: never }
      ? Named extends string
        ? never
        : Named
      : never
    : never
  : never;

/** The arguments of a loss, with a flattened loss's own ones by name. */
type FlattenedArguments<A extends readonly unknown[]> =
  | A
  | [...A, FlattenOptions]
  | [options: FlattenOptions & NamedOf<A>];

/** Parts the arguments of a flattened loss: its own, which come by name, and the loss's. */
function parted(
  func: LossClass<never[]>,
  args: readonly unknown[],
): [own: Required<FlattenOptions>, args: unknown[]] {
  const last = args.at(-1);
  if (!is_keywords(last)) return [read_own([]), [...args]];
  const entries = Object.entries(last);
  const theirs = parameters_of(func as never)?.map(({ name }) => name);
  for (const [name] of entries) {
    const known = [...own_names, ...(theirs ?? [name])];
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const advice = meant === undefined ? "" : `. Did you mean '${meant}'?`;
    throw new TypeError(`FlattenedLoss() got an unexpected keyword argument '${name}'${advice}`);
  }
  const is_own = ([name]: [string, unknown]): boolean => own_names.includes(name);
  const own = read_own([Object.fromEntries(entries.filter(is_own))]);
  const rest = entries.filter((entry) => !is_own(entry));
  const given = args.slice(0, -1);
  return [own, rest.length === 0 ? given : [...given, Object.fromEntries(rest)]];
}

/**
 * A loss of input and target without their leading dimensions: `new FlattenedLoss(nn.CrossEntropyLoss,
 * { axis: 1, reduction: "sum" })`. Arguments that are not its own go to the loss.
 *
 * Mirrors fastai's FlattenedLoss.
 */
export class FlattenedLoss<
  A extends readonly unknown[] = readonly unknown[],
> extends CallableObject {
  /** The loss it wraps. */
  readonly func: FlattenableLoss;
  /** The dimension of the classes. Default: −1. */
  readonly axis: number;
  /** Whether the target is converted to float32. */
  readonly floatify: boolean;
  /** Whether the output becomes a matrix with the classes in its last dimension; if not, it gets one dimension. */
  readonly is_2d: boolean;

  constructor(func: LossClass<A>, ...args: NoInfer<FlattenedArguments<A>>) {
    const { func: loss } = read_func([func]);
    const [own, rest] = parted(loss as LossClass<never[]>, args);
    super();
    this.func = Reflect.construct(loss, rest) as FlattenableLoss;
    this.axis = own.axis;
    this.floatify = own.floatify;
    this.is_2d = own.is_2d;
  }

  protected override __call__(...args: unknown[]): Tensor {
    const [input, target] = read_input_and_target(this, args, "__call__");
    const scores = this._last(input).contiguous();
    const wanted = this._last(target).contiguous().view(-1);
    const flat = this.is_2d ? scores.view(-1, scores.size(-1)) : scores.view(-1);
    return this.func(flat, this.floatify ? wanted.float() : wanted);
  }

  /** The tensor with the classes in the last dimension. */
  protected _last(tensor: Tensor): Tensor {
    return this.axis === -1 ? tensor : tensor.transpose(this.axis, -1);
  }

  /** "none" for each element's loss, "mean" or "sum". */
  get reduction(): Reduction {
    return this.func.reduction as Reduction;
  }

  set reduction(value: Reduction) {
    this.func.reduction = value;
  }

  /** The wrapped loss's weight. */
  get weight(): Tensor | null {
    return this.func.weight ?? null;
  }

  set weight(value: Tensor | null) {
    this.func.weight = value;
  }

  /** Makes predictions of a model's output by the function that fastai finds by the loss's name. */
  activation(...args: Arguments<[output: Tensor], [], { output: Tensor }>): Tensor {
    const { output } = read_activation(args);
    const { func } = this;
    if (func instanceof CrossEntropyLoss) return softmax(output, this.axis);
    if (func instanceof BCEWithLogitsLoss) return output.sigmoid();
    if (func instanceof NLLLoss) return output.exp();
    return output;
  }

  override toString(): string {
    return `FlattenedLoss of ${String(this.func)}`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Options of the flattened losses below, by name, besides the loss's own arguments. */
type FlatOptions = Omit<FlattenOptions, "is_2d">;

/** Arguments with others of their own, `floatify` true and 1-D unless said otherwise. */
function flat(name: string, args: readonly unknown[], fixed: FlattenOptions): unknown[] {
  const last = args.at(-1);
  const named = is_keywords(last) ? (last as FlattenOptions) : {};
  if ("is_2d" in fixed && "is_2d" in named) {
    throw new TypeError(`${name}() got multiple values for keyword argument 'is_2d'`);
  }
  const given = is_keywords(last) ? args.slice(0, -1) : args;
  return [...given, { ...fixed, ...named }];
}

/** A CrossEntropyLoss over (…, classes) and (…). Mirrors fastai's CrossEntropyFlat. */
export class CrossEntropyFlat extends FlattenedLoss<
  ConstructorParameters<typeof CrossEntropyLoss>
> {
  constructor(
    ...args: Arguments<
      [],
      [
        weight: Tensor | null,
        size_average: Old,
        ignore_index: number,
        reduce: Old,
        reduction: Reduction,
        label_smoothing: number,
      ],
      CrossEntropyOptions & FlattenOptions
    >
  ) {
    super(CrossEntropyLoss, ...(args as never));
  }
}

/** A BCEWithLogitsLoss over any equal shapes. Mirrors fastai's BCEWithLogitsFlat. */
export class BCEWithLogitsFlat extends FlattenedLoss<
  ConstructorParameters<typeof BCEWithLogitsLoss>
> {
  constructor(
    ...args: Arguments<
      [],
      [
        weight: Tensor | null,
        size_average: Old,
        reduce: Old,
        reduction: Reduction,
        pos_weight: Tensor | null,
      ],
      BCEWithLogitsOptions & FlatOptions
    >
  ) {
    const fixed = { floatify: true, is_2d: false };
    super(BCEWithLogitsLoss, ...(flat("BCEWithLogitsFlat", args, fixed) as never));
  }
}

/** A BCELoss over any equal shapes. Mirrors fastai's BCEFlat. */
export class BCEFlat extends FlattenedLoss<ConstructorParameters<typeof BCELoss>> {
  constructor(
    ...args: Arguments<
      [],
      [weight: Tensor | null, size_average: Old, reduce: Old, reduction: Reduction],
      BinaryLossOptions & FlatOptions
    >
  ) {
    super(BCELoss, ...(flat("BCEFlat", args, { floatify: true, is_2d: false }) as never));
  }
}

/** An MSELoss over any equal shapes. Mirrors fastai's MSELossFlat. */
export class MSELossFlat extends FlattenedLoss<ConstructorParameters<typeof MSELoss>> {
  constructor(
    ...args: Arguments<
      [],
      [size_average: Old, reduce: Old, reduction: Reduction],
      OldReductionOptions & FlatOptions
    >
  ) {
    super(MSELoss, ...(flat("MSELossFlat", args, { floatify: true, is_2d: false }) as never));
  }
}

/** The arguments that {@link NoopLoss} is called with. */
type NoopArguments = [output: Tensor, ...targets: unknown[]] | [named: { output: Tensor }];

const read_output = tensor_reader("output");

export interface NoopLoss {
  /** Runs the hooks and `forward`. */
  (output: Tensor, ...targets: unknown[]): Tensor;
  /** Runs the hooks and `forward`. */
  (named: { output: Tensor }): Tensor;
}

/** The mean of the output, whatever the targets. Mirrors fastai's NoopLoss. */
export class NoopLoss extends Module<(output: Tensor, ...targets: unknown[]) => Tensor> {
  override forward(...args: NoopArguments): Tensor {
    // Arguments after the output may be of any kind: in Python they are *args.
    return read_output(this, args.length > 1 ? [args[0], {}] : args).mean();
  }

  protected override _ends_by_name(args: readonly unknown[]): boolean {
    return args.length === 1;
  }
}

const read_label_smoothing = signature<{ eps: number; reduction: Reduction }>(
  "LabelSmoothingCrossEntropy",
  { eps: kinds.number(0.1), reduction: kinds.choice(["none", "mean", "sum"], "mean") },
);

const read_output_and_target = pair_reader("output", "target");

export interface LabelSmoothingCrossEntropy {
  /** Runs the hooks and `forward`. */
  (output: Tensor, target: Tensor): Tensor;
  /** Runs the hooks and `forward`. */
  (output: Tensor, named: { target: Tensor }): Tensor;
  /** Runs the hooks and `forward`. */
  (named: { output: Tensor; target: Tensor }): Tensor;
}

/**
 * The cross entropy with a share `eps` of each target spread over all classes, which are the
 * output's last dimension. Mirrors fastai's LabelSmoothingCrossEntropy.
 */
export class LabelSmoothingCrossEntropy extends Module<LossForward> {
  /** The share of the target that is spread over all classes. Default: 0.1. */
  readonly eps: number;
  /** "none" for each element's loss, "mean" or "sum". Default: "mean". */
  reduction: Reduction;

  constructor(
    ...args: Arguments<
      [],
      [eps: number, reduction: Reduction],
      { eps?: number; reduction?: Reduction }
    >
  ) {
    const { eps, reduction } = read_label_smoothing(args);
    super();
    this.eps = eps;
    this.reduction = reduction;
  }

  override forward(...args: PairArguments<"output">): Tensor {
    const [output, target] = read_output_and_target(this, args);
    const { eps, reduction } = this;
    const scores = log_softmax(output, -1);
    const summed = reduction === "sum" ? scores.sum().neg() : scores.sum(-1).neg();
    const spread = reduction === "mean" ? summed.mean() : summed;
    const targets = nll_loss(scores, target, { reduction }).mul(1 - eps);
    return spread.mul(eps).div(output.size(-1)).add(targets);
  }

  protected override _ends_by_name(): boolean {
    return true;
  }
}
