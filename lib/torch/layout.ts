/** Layouts and memory formats: how a tensor's elements lie in memory. */
import { writes_as_text } from "./dispatch/values.js";

/** The form in which a tensor is stored: dense with strides, or one of the sparse forms. */
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

writes_as_text(Layout.prototype);

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

writes_as_text(MemoryFormat.prototype);

/** Dense: every element has its place, found by strides. Mirrors torch.strided. */
export const strided = Layout.all[0] as Layout;
/** Sparse: the indices of the elements that are not zero, and their values. Mirrors torch.sparse_coo. */
export const sparse_coo = Layout.all[1] as Layout;
/** Sparse matrices, compressed by rows. Mirrors torch.sparse_csr. */
export const sparse_csr = Layout.all[2] as Layout;
/** The layout of mkldnn's tensors. Mirrors torch._mkldnn. */
export const _mkldnn = Layout.all[3] as Layout;
/** Sparse matrices, compressed by columns. Mirrors torch.sparse_csc. */
export const sparse_csc = Layout.all[4] as Layout;
/** Sparse matrices of dense blocks, compressed by rows of blocks. Mirrors torch.sparse_bsr. */
export const sparse_bsr = Layout.all[5] as Layout;
/** Sparse matrices of dense blocks, compressed by columns of blocks. Mirrors torch.sparse_bsc. */
export const sparse_bsc = Layout.all[6] as Layout;
/** Nested tensors whose parts differ in one dimension. Mirrors torch.jagged. */
export const jagged = Layout.all[7] as Layout;

/** Row-major: the last dimension varies fastest. Mirrors torch.contiguous_format. */
export const contiguous_format = MemoryFormat.all[0] as MemoryFormat;
/** The order of the tensor that is given, if it has no gaps. Mirrors torch.preserve_format. */
export const preserve_format = MemoryFormat.all[1] as MemoryFormat;
/** For 4 dimensions: the channels (dimension 1) vary fastest. Mirrors torch.channels_last. */
export const channels_last = MemoryFormat.all[2] as MemoryFormat;
/** For 5 dimensions: the channels (dimension 1) vary fastest. Mirrors torch.channels_last_3d. */
export const channels_last_3d = MemoryFormat.all[3] as MemoryFormat;
