/** The memory formats of convolutions' weights. Mirrors torch.nn.utils.memory_format. */
import { MemoryFormat } from "../../torch/index.js";
import { type Arguments, kinds, shared_reader } from "../../torch/internal.js";
import type { AnyModule } from "../module/index.js";
import { module_kind } from "../modules/container/sequence.js";
import { Conv2d, Conv3d, ConvTranspose2d, ConvTranspose3d } from "../modules/conv/index.js";

interface FormatConversion<M> {
  /** The module. */
  module: M;
  /** The format that the weights of convolutions in it are to have. */
  memory_format: MemoryFormat;
}

type FormatConversionArguments<M> = Arguments<
  [module: M, memory_format: MemoryFormat],
  [],
  FormatConversion<M>
>;

const read_conversion = shared_reader<FormatConversion<AnyModule>>({
  module: module_kind<AnyModule>(),
  memory_format: kinds.instance(MemoryFormat, "memory_format"),
});

function convert(
  { module, memory_format }: FormatConversion<AnyModule>,
  types: readonly (
    | typeof Conv2d
    | typeof Conv3d
    | typeof ConvTranspose2d
    | typeof ConvTranspose3d
  )[],
): void {
  for (const one of module.modules()) {
    if (!types.some((type) => one instanceof type)) continue;
    const { weight } = one as Conv2d;
    const values = weight.detach().clone({ memory_format });
    weight.data = values.resize_(values.shape, { memory_format });
  }
}

/**
 * Lays out the weights of the Conv2d and ConvTranspose2d in a module in a memory format. Mirrors
 * torch.nn.utils.convert_conv2d_weight_memory_format.
 *
 * @returns the module
 */
export function convert_conv2d_weight_memory_format<M extends AnyModule>(
  ...args: FormatConversionArguments<M>
): M {
  const given = read_conversion("convert_conv2d_weight_memory_format", args);
  convert(given, [Conv2d, ConvTranspose2d]);
  return given.module as M;
}

/**
 * The same for Conv3d and ConvTranspose3d. Mirrors torch.nn.utils.convert_conv3d_weight_memory_format.
 *
 * @returns the module
 */
export function convert_conv3d_weight_memory_format<M extends AnyModule>(
  ...args: FormatConversionArguments<M>
): M {
  const given = read_conversion("convert_conv3d_weight_memory_format", args);
  convert(given, [Conv3d, ConvTranspose3d]);
  return given.module as M;
}
