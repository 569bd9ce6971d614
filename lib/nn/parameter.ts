import { Tensor, torch } from "../torch/index.js";
import { type Arguments, fill_with, kinds, type Memo, signature } from "../torch/internal.js";

/** The parameters of {@link Parameter}, by name. */
export interface ParameterOptions {
  /** The values. Default: null, none: shape (0). */
  data?: Tensor | null;
  /** Whether gradients are computed for it. Default: true. */
  requires_grad?: boolean;
}

const data = kinds.nullable(kinds.tensor());

const read_parameter = signature<Required<ParameterOptions>>("Parameter", {
  data,
  requires_grad: kinds.boolean(true),
});

const nothing = (): Tensor => torch.empty([0]);

/** The only argument of constructors for an object that is given its memory later. */
export const unfilled: unique symbol = Symbol("unfilled");

const is_unfilled = (args: readonly unknown[]): boolean => args[0] === unfilled;

/**
 * A tensor that is a module's parameter: a {@link Module} finds it in its fields, and optimizers
 * train it. It shares the memory of `data`.
 *
 * Mirrors torch.nn.Parameter.
 */
export class Parameter extends Tensor {
  /** Only for the types: a plain Tensor is not a Parameter. */
  declare protected readonly is_parameter: true;

  constructor(
    ...args: Arguments<[], [data: Tensor | null, requires_grad: boolean], ParameterOptions>
  ) {
    const given = is_unfilled(args) ? null : read_parameter(args);
    super();
    if (given === null) return;
    const { data, requires_grad } = given;
    fill_with(this, (data ?? nothing()).detach());
    torch.keep(this);
    this.requires_grad_(requires_grad);
  }

  /** Copies values alone: neither the gradient nor memory that is shared, as in Python. */
  protected __deepcopy__(memo: Memo): Parameter {
    const values = torch.no_grad(() => this.detach().clone());
    const type = this.constructor as typeof Parameter;
    const copy = new type(values, this.requires_grad);
    memo.set(this, copy);
    return copy;
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/** The parameters of {@link Buffer}, by name. */
export interface BufferOptions {
  /** The values. Default: null, none: shape (0). */
  data?: Tensor | null;
  /** Whether it is in the module's state_dict; by name alone. Default: true. */
  persistent?: boolean;
}

const read_buffer = signature<{ data: Tensor | null }, { persistent: boolean }>(
  "Buffer",
  { data },
  { persistent: kinds.boolean(true) },
);

/**
 * A tensor that belongs to a module's state without being trained, such as running statistics: a
 * {@link Module} finds it in its fields as it finds a Parameter. It shares the memory of `data`.
 *
 * Mirrors torch.nn.Buffer.
 */
export class Buffer extends Tensor {
  /** Whether it is part of the state_dict. Default: true. */
  readonly persistent: boolean;

  constructor(...args: Arguments<[], [data: Tensor | null], BufferOptions>) {
    const given = is_unfilled(args) ? null : read_buffer(args);
    super();
    this.persistent = given?.persistent ?? true;
    if (given === null) return;
    fill_with(this, (given.data ?? nothing()).detach());
    torch.keep(this);
  }
}
