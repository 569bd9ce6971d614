import { Tensor, torch } from "../torch/index.js";

/**
 * A tensor that is a module's parameter: a {@link Module} finds it in its fields, and optimizers
 * train it. It shares the memory of `data`.
 *
 * Mirrors torch.nn.Parameter.
 *
 * @param data the values.
 * @param requires_grad whether gradients are computed for it. Default: true.
 * @throws TypeError where `data` is no Tensor.
 */
export class Parameter extends Tensor {
  /** Only for the types: a plain Tensor is no Parameter. */
  declare protected readonly is_parameter: true;

  constructor(data: Tensor, requires_grad = true) {
    if (!(data instanceof Tensor)) {
      throw new TypeError(`Parameter: expected a Tensor, but got ${typeof data}`);
    }
    super(data.detach().handle);
    torch.keep(this);
    this.requires_grad_(requires_grad);
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/**
 * A tensor that belongs to a module's state without being trained, such as running statistics: a
 * {@link Module} finds it in its fields as it finds a Parameter. It shares the memory of `data`.
 *
 * Mirrors torch.nn.Buffer.
 *
 * @param data the values.
 * @param persistent whether it is in the module's state_dict. Default: true.
 */
export class Buffer extends Tensor {
  readonly persistent: boolean;

  constructor(data: Tensor, { persistent = true }: { persistent?: boolean } = {}) {
    if (!(data instanceof Tensor)) {
      throw new TypeError(`Buffer: expected a Tensor, but got ${typeof data}`);
    }
    super(data.detach().handle);
    torch.keep(this);
    this.persistent = persistent;
  }
}
