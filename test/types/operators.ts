/**
 * The calls that the generated signatures let through, and those that they refuse. It is compiled
 * and never run: `tsc` fails if a right call is refused, or if a line marked as an error is none.
 */
import { type Scalar, type Tensor, torch } from "torchnode";

declare const x: Tensor;
declare const y: Tensor;
declare const scalar: Scalar;

/** Compiles where the two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

export function arithmetic(): void {
  const sum = x.add(y);
  same<typeof sum, Tensor>(true);
  x.add(1);
  x.add(y, { alpha: 2 });
  x.mul(scalar).pow(2).add_(1n).clamp({ min: 0 });
  torch.add(x, y, { alpha: 0.5, out: x });
  torch.pow(2, x);
  torch.where(x.gt(0), x, 0);
  torch.addmm(x, y, y, { beta: 0, alpha: 1 });
  // @ts-expect-error: a string is no number
  x.add("1");
  // @ts-expect-error: add has no such argument
  x.add(y, { beta: 1 });
  // @ts-expect-error: alpha goes by its name
  x.add(y, 2);
  // @ts-expect-error: addmm needs three tensors
  torch.addmm(x, y);
}

export function reductions(): void {
  const total = x.sum();
  same<typeof total, Tensor>(true);
  x.sum(1);
  x.sum([0, 1], true);
  x.sum(1, { keepdim: true, dtype: torch.float64 });
  x.sum({ dim: 1, keepdim: true });
  x.sum({ dtype: torch.float64 });
  x.softmax(-1);
  x.softmax({ dim: 1 });
  torch.softmax(x, { dim: 1, dtype: torch.float32 });
  x.std(0, { correction: 0 });
  x.mean({ dim: [0], keepdim: true });
  // @ts-expect-error: keepdim is a boolean
  x.sum(1, { keepdim: 1 });
  // @ts-expect-error: a dimension is a number
  x.softmax("dim");
  // @ts-expect-error: softmax needs a dimension
  x.softmax();
  // @ts-expect-error: no such method
  x.sums();
}

export function named_results(): void {
  const { values, indices } = x.max(1);
  const maxima: Tensor = values.add(1);
  const [v, i] = torch.topk(x, 5, { largest: false });
  const pairs: [Tensor, Tensor] = [v, i];
  const largest = x.max();
  same<typeof largest, Tensor>(true);
  const { Q, R } = torch.linalg.qr(x, { mode: "reduced" });
  const both: readonly Tensor[] = x.sort(0, { descending: true });
  // @ts-expect-error: a pair of tensors is no tensor
  const pair: Tensor = x.sort(0);
  // @ts-expect-error: the results are called Q and R
  const { U } = torch.linalg.qr(x);
  void [maxima, indices, pairs, both, pair, Q, R, U];
}

export function shapes(): void {
  x.view(2, -1);
  x.view([2, -1]);
  x.view(torch.int32);
  x.reshape(-1).permute(1, 0).permute([1, 0]).expand(3, -1).flip(0);
  x.transpose(0, 1).transpose(0, { dim1: 1 });
  x.squeeze().squeeze(0).unsqueeze(-1);
  const parts: Tensor[] = x.chunk(3, { dim: 1 });
  void parts;
  torch.cat([x, y], 1);
  torch.stack([x, y], { dim: 1 });
  x.split([1, 2], { dim: -1 })[0]?.contiguous();
  // @ts-expect-error: sizes are numbers
  x.view("2");
  // @ts-expect-error: cat takes a list of tensors
  torch.cat(x, y);
}

export function factories(): void {
  torch.zeros(2, 3);
  torch.zeros(2, 3, { dtype: torch.float64, requires_grad: true });
  torch.zeros([2, 3], { device: "cpu" });
  torch.full([2], 7, { dtype: torch.int64 });
  torch.arange(5);
  torch.arange(0, 1, 0.1, { dtype: torch.float32 });
  torch.arange(0, { end: 3 });
  torch.randn(3, { generator: new torch.Generator(), dtype: torch.float64 });
  torch.randint(10, [2, 3]);
  torch.zeros_like(x, { dtype: torch.bool });
  x.new_zeros(2, 3, { requires_grad: true });
  // @ts-expect-error: a dtype is torch.float64
  torch.zeros(2, { dtype: "float64" });
  // @ts-expect-error: options come last
  torch.zeros({ dtype: torch.float64 }, 2);
  // @ts-expect-error: randn has no fill value
  torch.randn(2, { fill_value: 1 });
}

export function in_place(): void {
  const self = x.add_(1).relu_().mul_(2);
  same<typeof self, Tensor>(true);
  const list = [x, y];
  torch["_foreach_mul_"](list, 2);
  torch["_foreach_add_"](list, list, { alpha: -1 });
  x.copy_(y, { non_blocking: true }).uniform_(0, 1).normal_({ mean: 0, std: 0.01 });
  // @ts-expect-error: fill_ needs a value
  x.fill_();
}
