/**
 * Results that are taken apart. Types are compared exactly, so that this holds what each name is
 * under `noUncheckedIndexedAccess`.
 */
import { nn, type Tensor, torch } from "torchnode";

/** Compiles where the two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

/** Attention over several heads. */
export class Attention extends nn.Module {
  readonly heads: number;
  qkv: nn.Linear;
  out: nn.Linear;

  constructor(size: number, heads: number) {
    super();
    this.heads = heads;
    this.qkv = new nn.Linear(size, 3 * size);
    this.out = new nn.Linear(size, size);
  }

  override forward(x: Tensor): Tensor {
    const [batch, time, size] = x.shape;
    const apart = (y: Tensor): Tensor =>
      y.view(batch, time, this.heads, size / this.heads).transpose(1, 2);
    const [query, key, value] = this.qkv(x).chunk(3, -1);
    const scores = apart(query)
      .matmul(apart(key).transpose(-2, -1))
      .div(Math.sqrt(size / this.heads));
    const mixed = scores.softmax(-1).matmul(apart(value));
    return this.out(mixed.transpose(1, 2).reshape(batch, time, size));
  }
}

export function sizes(x: Tensor): number {
  const [batch, time] = x.shape;
  same<typeof batch, number>(true);
  const [height, width] = x.shape.slice(-2);
  const [row] = x.stride();
  const plain: number[] = x.shape;
  // An index that is computed is checked as in any array.
  const computed = x.shape[plain.length - 1];
  same<typeof computed, number | undefined>(true);
  return batch * time + height * width + row + x.size(0) + (computed ?? 0);
}

export function parts(x: Tensor): Tensor {
  const [first, second] = x.unbind(0);
  same<typeof first, Tensor>(true);
  const [head, tail] = torch.split(x, 2);
  const [a, b] = x.chunk(2, { dim: 1 });
  const lists: Tensor[] = x.chunk(2);
  // The call says how many there are, or at most.
  const [left, right] = x.split([1, 3], 1);
  const [top, middle, bottom] = torch.tensor_split(x, 3);
  const length: 2 = x.hsplit(2).length;
  // @ts-expect-error: two sizes make two pieces
  const [, , third] = x.split([1, 3], 1);
  const [, , beyond] = x.chunk(2);
  same<typeof beyond, undefined>(true);
  const [rows, columns] = torch.meshgrid(first, second, { indexing: "ij" });
  const [p, q] = torch.broadcast_tensors(first, second);
  const [coordinate] = x.nonzero({ as_tuple: true });
  const [values, frequencies] = torch.unique(x, { return_counts: true });
  const alone: Tensor = x.unique();
  const [factors, pivots] = torch.lu(x.matmul(x.mT));
  const multiply = (one: Tensor, other: Tensor): Tensor => one.mul(other);
  const [by_one, by_other] = torch.autograd.functional.jacobian(multiply, [first, second]);
  same<typeof by_other, Tensor>(true);
  void [values, frequencies, alone, factors, pivots, by_one];
  // The number of sizes is not known here.
  const sizes: number[] = [1, 3];
  const [some] = x.split(sizes, 1);
  same<typeof some, Tensor>(true);
  const last = lists.at(-1);
  same<typeof last, Tensor | undefined>(true);
  void [third, length, beyond, coordinate, p, q];
  const all = [head, tail, a, b, left, right, top, middle, bottom, rows, columns, some];
  return torch.cat(all.map((part) => part.reshape(-1)));
}

export function states(x: Tensor): Tensor {
  const [output, [h, c]] = new nn.LSTM(4, 5, { batch_first: true })(x);
  const [gru_output, gru_state] = new nn.GRU(4, 5, { batch_first: true })(x, null);
  const [hx, cx] = new nn.LSTMCell(4, 5)(x.select(0, 0));
  same<typeof h, Tensor>(true);
  return torch.cat([output, gru_output, h, c, gru_state, hx, cx].map((part) => part.flatten()));
}

/** The indices that max pooling gives come when they are asked for, and the type says so. */
export function pooled(x: Tensor): Tensor {
  const [output, indices] = new nn.MaxPool2d(2, { return_indices: true })(x);
  same<typeof indices, Tensor>(true);
  const [largest] = new nn.AdaptiveMaxPool2d([1, null], true)({ input: x });
  const plain = new nn.MaxPool2d(2, 1)(x);
  same<typeof plain, Tensor>(true);
  const layers = new nn.Sequential(
    new nn.Conv2d(1, 2, 3, { padding: "same" }),
    new nn.MaxPool2d(2),
  );
  const back = new nn.MaxUnpool2d(2)(output, indices, x.shape);
  const all = [
    back,
    largest,
    plain,
    layers(x),
    new nn.ConvTranspose2d(1, 1, 3)(x, { output_size: [6, 6] }),
  ];
  return torch.cat(all.map((part) => part.flatten()));
}

export function derivatives(x: Tensor): Tensor {
  const y = x.detach().requires_grad_();
  const [first] = torch.autograd.grad(y.pow(3).sum(), y, { create_graph: true });
  const [second, other] = torch.autograd.grad(first.sum(), [y, y]);
  same<typeof other, Tensor>(true);
  return second;
}
