/**
 * The arguments that operators take: by position, by name, and in which other forms. It is compiled
 * and never run: `tsc` fails if a right call is refused, or if a line marked as an error is none.
 */
import { Complex, type Generator, type Tensor, torch } from "torchnode";

declare const x: Tensor;
declare const y: Tensor;
declare const mask: Tensor;
declare const generator: Generator;

export function by_position_and_by_name(): void {
  // Each parameter that has a default may be left out, or come by its name.
  x.sum(1, true, { dtype: torch.float64 });
  x.sum(1, { keepdim: true });
  x.sum({ dim: 1, keepdim: true });
  torch.sum(x, { dim: [0, 1] });
  torch.sum({ input: x, dim: 1 });
  // A function's first tensor is called `input`, unless PyTorch calls it otherwise.
  torch.cat({ tensors: [x, y], dim: 1 });
  torch.where({ condition: mask, input: x, other: 0 });
  torch.matmul({ input: x, other: y });
  torch.linalg.solve({ A: x, B: y, left: false });
  torch.fft.rfft(x, { n: 8, norm: "ortho" });
  torch.addmm(x, y, y, { beta: 0.5, out: x });
  // @ts-expect-error: twice is once too often
  x.sum(1, true, { keepdim: true });
  // @ts-expect-error: keepdims is NumPy's name
  x.sum(1, { keepdims: true });
  // @ts-expect-error: beta goes by its name only
  torch.addmm(x, y, y, 0.5);
  // @ts-expect-error: the exponent is missing
  torch.pow(x);
}

export function sizes(): void {
  x.view(2, 3).permute(1, 0).expand(4, -1, -1).repeat(2, 1, 1).flip(0, 1);
  x.view([2, 3]).permute([1, 0]).expand([4, -1, -1]).repeat([2, 1, 1]).flip([0, 1]);
  x.view({ size: [2, 3] });
  x.new_zeros(2, 3, { dtype: torch.int64 });
  torch.zeros(2, 3, { dtype: torch.int64 });
  torch.zeros({ size: [2, 3], dtype: torch.int64 });
  torch.randn(2, 3, { generator, device: "cpu" });
  torch.full({ size: [2], fill_value: 1 });
  // One number where PyTorch repeats it.
  torch.conv2d(x, y, null, 2, 1);
  torch.conv2d(x, y, { stride: [2, 1], padding: "same" });
  x.sum(-1).roll(1, 0).squeeze([0, 1]);
  // @ts-expect-error: an image has a height and a width, and no words for them
  torch.conv2d(x, y, { stride: "2" });
  // @ts-expect-error: there is no padding of that name
  torch.conv2d(x, y, { padding: "full" });
  // @ts-expect-error: sizes are not numbers in strings
  torch.zeros("2", 3);
  // @ts-expect-error: the fill value comes after one list of sizes
  torch.full(2, 3);
}

export function numbers(): void {
  // Numbers stand for tensors in add, sub, mul and div, as in PyTorch.
  x.add(1).sub(2n).mul(new Complex(0, 1)).div(true);
  torch.mul(2, x);
  torch.add(1, 2);
  x.eq(1).logical_or(mask);
  x.masked_fill(mask, Number.NEGATIVE_INFINITY);
  // A value that may be larger than a number holds exactly may be a bigint too.
  torch.randint(2n ** 53n, 2n ** 60n, [3]);
  x.random_(0, 2n ** 62n);
  torch.full([2], 2n ** 62n);
  torch.arange(0n, 5n);
  // @ts-expect-error: maximum takes two tensors
  x.maximum(0);
  // @ts-expect-error: a dimension is no bigint
  x.sum(1n);
  // @ts-expect-error: nor is it an element
  x.unsqueeze(true);
}

export function words(): void {
  x.div(y, { rounding_mode: "floor" });
  x.div(y, { rounding_mode: null });
  x.quantile(0.5, { interpolation: "nearest" });
  x.scatter_reduce(0, mask, y, "amax", { include_self: false });
  torch.linalg.qr(x, "complete");
  torch.linalg.matrix_norm(x, "nuc");
  torch.searchsorted(x, y, { side: "right" });
  // @ts-expect-error: Python's name for it is "floor"
  x.div(y, { rounding_mode: "down" });
  // @ts-expect-error: there is no such interpolation
  x.quantile(0.5, { interpolation: "cubic" });
  // @ts-expect-error: scatter_reduce knows "amax"
  x.scatter_reduce(0, mask, y, "max");
  // @ts-expect-error: a norm is "fro" or "nuc", or a number
  torch.linalg.matrix_norm(x, "frobenius");
}

export function optional(): void {
  x.sum(null);
  x.clamp(null, 1);
  x.clamp({ min: 0 });
  x.clamp(x, y);
  torch.layer_norm(x, [4], null, null);
  torch.bucketize(x, y, { right: true, out_int32: true });
  x.index_put([null, mask], y, { accumulate: true });
  x.argmax().argmax(null, true);
  torch.zeros_like(x, { dtype: null, memory_format: torch.channels_last });
  // @ts-expect-error: cumsum needs a dimension
  x.cumsum(null);
  // @ts-expect-error: no list where null is meant for one of it
  torch.cat([x, null]);
}

export function out(): void {
  torch.add(x, 1, { out: y });
  torch.max(x, 1, { out: [x, y] });
  torch.topk(x, 2, { out: [x, y] });
  torch.linalg.svd(x, { out: [x, y, x] });
  torch.arange(3, { out: x, dtype: torch.float32 });
  // @ts-expect-error: max gives two tensors
  torch.max(x, 1, { out: x });
  // @ts-expect-error: svd gives three
  torch.linalg.svd(x, { out: [x, y] });
  // @ts-expect-error: methods have no out
  x.add(1, { out: y });
}

export function keywords_are_no_tensors(): void {
  // Tensors have a dtype and a device too.
  // @ts-expect-error: a dimension that is a tensor is none
  x.sum(y);
  // @ts-expect-error: what it is made after is its first argument alone
  torch.zeros_like(x, y);
  // @ts-expect-error: view_as takes the shape of another tensor
  x.view(y);
  // @ts-expect-error: a list is no object of options
  torch.rand([2], [3]);
}
