/**
 * The results of operators. It is compiled and never run: `tsc` fails if a type is not the one that
 * is written beside it, or if a line marked as an error is none.
 */
import { type Dtype, nn, type Tensor, type TensorList, torch } from "torchnode";

declare const x: Tensor;
declare const y: Tensor;

/** Compiles where the two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

export function tensors(): void {
  const sum = x.sum();
  same<typeof sum, Tensor>(true);
  const mean = torch.mean(x, 0, { keepdim: true });
  same<typeof mean, Tensor>(true);
  // Even of one element: item() gives what it holds.
  const item = x.max().item();
  const largest = typeof item === "number" ? item : 0;
  // @ts-expect-error: a tensor is no number
  const number: number = x.max();
  void [largest, number];
}

export function several(): void {
  // By name, or in order.
  const { values, indices } = x.max(1);
  const [v, i] = x.max(1);
  const [by_name, in_order]: [Tensor, Tensor][] = [
    [values, indices],
    [v, i],
  ];
  const { U, S, Vh } = torch.linalg.svd(x, { full_matrices: false });
  const { sign, logabsdet } = x.slogdet();
  const { hist, bin_edges } = torch.histogram(x, 10);
  const { mantissa, exponent } = x.frexp();
  const { eigenvalues, eigenvectors } = torch.linalg.eigh(x);
  const [variance, mean] = torch.var_mean(x, 1);
  const length: 2 = x.sort().length;
  // @ts-expect-error: there are two results
  x.sort()[2].add(1);
  // @ts-expect-error: the minima come as values too
  const { minima } = x.min(1);
  // @ts-expect-error: without a dimension there is one tensor
  const [, none] = x.max() satisfies [Tensor, Tensor];
  // @ts-expect-error: var_mean gives no names
  const { variance: none_named } = torch.var_mean(x, 1);
  void [U, S, Vh, sign, logabsdet, hist, bin_edges, mantissa, exponent, eigenvalues];
  void [eigenvectors, variance, mean, length, minima, none, none_named, by_name, in_order];
}

export function lists(): void {
  const parts = x.split(2);
  same<typeof parts, TensorList>(true);
  const rows = torch.unbind(x).map((row) => row.mul(2));
  const stacked = torch.stack(rows);
  const coordinates = torch.where(x.gt(0));
  same<typeof coordinates, TensorList>(true);
  // @ts-expect-error: a list of tensors is no tensor
  x.chunk(3).add(1);
  void stacked;
}

export function other_than_tensors(): void {
  const nonzero: boolean = x.is_nonzero();
  const equal: boolean = torch.equal(x, y);
  const close: boolean = x.allclose(y, { rtol: 1e-3 });
  const complex: boolean = x.is_complex();
  const may: boolean = torch.can_cast(torch.int64, torch.float32);
  const dtype: Dtype = torch.promote_types(torch.int64, torch.float32);
  const dimensions: number = x.to_sparse().sparse_dim();
  // @ts-expect-error: eq compares elements, and gives a tensor
  const all_equal: boolean = x.eq(y);
  if (x.equal(y) && !nonzero) void [close, complex, may, dtype, dimensions, equal, all_equal];
}

export function in_place(): void {
  // The very object that the method was called on, whatever its class.
  const parameter = new nn.Parameter(x);
  const changed = parameter.mul_(2).clamp_({ min: 0 });
  same<typeof changed, nn.Parameter>(true);
  const plain = parameter.mul(2);
  same<typeof plain, Tensor>(true);
  // @ts-expect-error: what is not in place gives a Tensor, not a Parameter
  const other: nn.Parameter = parameter.add(1);
  void other;
}
