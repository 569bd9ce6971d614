/** Mixing of channels, as torch/nn/modules/channelshuffle.py has it. */
import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { channel_shuffle } from "../functional/vision.js";
import { type InputArguments, read_input } from "../module/forward_arguments.js";
import { TensorLayer } from "./tensor_layer.js";

const read_shuffle = signature<{ groups: number }>("ChannelShuffle", { groups: kinds.integer() });

/**
 * Divides the channels (dimension 1) into `groups` and takes one of each in turn; the shape stays.
 * Mirrors torch.nn.ChannelShuffle.
 */
export class ChannelShuffle extends TensorLayer {
  /** The number of groups of channels. */
  groups: number;

  constructor(...args: Arguments<[groups: number], [], { groups: number }>) {
    const { groups } = read_shuffle(args);
    super();
    this.groups = groups;
  }

  override forward(...args: InputArguments): Tensor {
    return channel_shuffle(read_input(this, args), this.groups);
  }

  override extra_repr(): string {
    return `groups=${this.groups}`;
  }
}
