/** Layouts and memory formats: how a tensor's elements lie in memory. */

/** How a tensor is stored: dense with strides, or one of the sparse forms. */
export class Layout {
  /** Tells the addon a layout from other objects. @internal */
  readonly kind = "layout";

  private constructor(
    /** The name, without "torch.": "strided". */
    readonly name: string,
    /** The number that LibTorch knows the layout by (c10::Layout). */
    readonly code: number,
  ) {
    Object.freeze(this);
  }

  /** As PyTorch prints it: "torch.strided". */
  toString(): string {
    return `torch.${this.name}`;
  }

  /** All layouts; each one's place is its code. */
  static readonly all: readonly Layout[] = [
    "strided",
    "sparse_coo",
    "sparse_csr",
    "_mkldnn",
    "sparse_csc",
    "sparse_bsr",
    "sparse_bsc",
    "jagged",
  ].map((name, code) => new Layout(name, code));
}

/** The order in memory that a function is asked to keep or to make. */
export class MemoryFormat {
  /** Tells the addon a memory format from other objects. @internal */
  readonly kind = "memory_format";

  private constructor(
    /** The name, without "torch.": "contiguous_format". */
    readonly name: string,
    /** The number that LibTorch knows the memory format by (c10::MemoryFormat). */
    readonly code: number,
  ) {
    Object.freeze(this);
  }

  /** As PyTorch prints it: "torch.contiguous_format". */
  toString(): string {
    return `torch.${this.name}`;
  }

  /** All memory formats; each one's place is its code. */
  static readonly all: readonly MemoryFormat[] = [
    "contiguous_format",
    "preserve_format",
    "channels_last",
    "channels_last_3d",
  ].map((name, code) => new MemoryFormat(name, code));
}

export const [
  strided,
  sparse_coo,
  sparse_csr,
  _mkldnn,
  sparse_csc,
  sparse_bsr,
  sparse_bsc,
  jagged,
] = Layout.all as [Layout, Layout, Layout, Layout, Layout, Layout, Layout, Layout];

export const [contiguous_format, preserve_format, channels_last, channels_last_3d] =
  MemoryFormat.all as [MemoryFormat, MemoryFormat, MemoryFormat, MemoryFormat];
