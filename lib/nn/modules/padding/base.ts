/** The padding that all padding layers have, as (before, after) of each dimension. */
import type { Tensor } from "../../../torch/index.js";
import { type Arguments, kinds, python_text, shared_reader } from "../../../torch/internal.js";
import { pad } from "../../functional/layers.js";
import { each, type WindowSize } from "../../functional/window.js";
import { type InputArguments, read_input } from "../../module/forward_arguments.js";
import { TensorLayer } from "../tensor_layer.js";

/** The parameters of padding layers, by name. */
export interface PaddingOptions {
  /**
   * The elements that are added: a number for all sides, or one for each side, from the last dimension
   * to the first (left, right, top, bottom, front, back). Negative ones are taken away.
   */
  padding: WindowSize;
}

/** The arguments of padding layers. */
export type PaddingArguments = Arguments<[padding: WindowSize], [], PaddingOptions>;

/** Reads {@link PaddingArguments}, given the name of the layer. */
export const read_padding = shared_reader<PaddingOptions>({ padding: kinds.sizes() });

/** Base class of padding layers that add no constant. */
export abstract class PaddingNd extends TensorLayer {
  /** The elements that are added to each side: left, right, then top, bottom, then front, back. */
  padding: readonly number[];

  /** @param dims the number of dimensions that are padded. */
  protected constructor(dims: number, args: PaddingArguments) {
    const { padding } = read_padding(new.target.name, args);
    super();
    this.padding = [...each(padding, 2 * dims)];
  }

  /** The mode that `F.pad` takes. */
  protected abstract get _mode(): "reflect" | "replicate" | "circular";

  override forward(...args: InputArguments): Tensor {
    return pad(read_input(this, args), this.padding, this._mode);
  }

  override extra_repr(): string {
    return python_text(this.padding);
  }
}
