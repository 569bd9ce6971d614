/** The kernels under ATen's names, against LibTorch's own: the same bits for any tensors. */
import test, { type ExecutionContext } from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";

test.afterEach.always(() => {
  torch.backends.cpu.own_kernels = true;
});

/** A whole number below `end`, from PyTorch's generator. */
const below = (end: number): number => torch.randint(end, [1]).item();

/** Values in which zeros of both signs, infinities, NaN and tiny numbers occur. */
function values(shape: readonly number[]): Tensor {
  const special = torch.tensor([0, -0, Infinity, -Infinity, NaN, 1e-42, 3e38]);
  const chosen = special.take(torch.randint(7, shape));
  const rare = below(4) === 0 ? 0.2 : 0;
  return torch.where(torch.rand(shape).lt(rare), chosen, torch.randn(shape));
}

/** A matrix whose rows, or whose elements, may lie apart. */
function matrix(rows: number, columns: number): Tensor {
  switch (below(5)) {
    case 0:
      return values([rows, columns]);
    case 1:
      return values([columns, rows]).t();
    case 2:
      return values([rows, columns + 3]).narrow(1, below(4), columns);
    case 3:
      return values([1, columns]).expand(rows, columns);
    default:
      return values([rows, 3, columns]).select(1, 1);
  }
}

/** A tensor's bits; all NaNs are one, because which of two NaNs a sum gives is not specified. */
const bits = (x: Tensor): Tensor => torch.where(x.isnan(), NaN, x).contiguous().view(torch.int32);

/** Compares what a call gives with torchnode's kernels and with LibTorch's. */
function same_bits(t: ExecutionContext, call: () => (Tensor | undefined)[], title: string): void {
  const [own = [], libtorch = []] = [true, false].map((own) => {
    torch.backends.cpu.own_kernels = own;
    return call();
  });
  for (const [i, expected] of libtorch.entries()) {
    const actual = own[i];
    if (actual === undefined || expected === undefined) {
      t.is(actual, expected, title);
      continue;
    }
    t.deepEqual([actual.shape, actual.stride()], [expected.shape, expected.stride()], title);
    t.true(torch.equal(bits(actual), bits(expected)), `${title}, result ${i}`);
  }
}

for (const threads of [1, 2]) {
  test.serial(`batch norm's backward pass, ${threads} threads`, (t) => {
    torch.set_num_threads(threads);
    torch.manual_seed(threads);
    for (let i = 0; i < 400; i++) {
      const rows = 1 + below(40);
      const channels = 1 + below(i % 20 === 0 ? 600 : 70);
      const [grad, input] = [matrix(rows, channels), matrix(rows, channels)];
      const row = () => (below(4) === 0 ? undefined : values([channels]));
      const [mean, invstd] = [values([channels]), values([channels]).abs()];
      const running = [values([channels]), values([channels]).abs()] as const;
      const mask = [below(3) > 0, below(3) > 0, below(3) > 0];
      const weight = row();
      const training = below(8) > 0;
      same_bits(
        t,
        () => {
          const call = torch.ops.aten.native_batch_norm_backward;
          const given = [grad, input, weight ?? null, ...running, mean, invstd, training];
          return call?.(...given, 1e-5, mask) as (Tensor | undefined)[];
        },
        `${i}: ${rows}×${channels}, strides ${grad.stride()} and ${input.stride()}, ${mask}`,
      );
    }
  });

  test.serial(`embedding's backward pass, ${threads} threads`, (t) => {
    torch.set_num_threads(threads);
    torch.manual_seed(threads);
    for (let i = 0; i < 400; i++) {
      const num_weights = 1 + below(i % 10 === 0 ? 3000 : 50);
      const count = below(60);
      const width = below(i % 7 === 0 ? 300 : 40);
      const grad = matrix(count, width);
      const dtype = below(2) === 0 ? torch.int32 : torch.int64;
      const every_other = torch.randint(num_weights, [count, 2]).to(dtype).select(1, 0);
      const indices = below(2) === 0 ? every_other : every_other.contiguous();
      const padding_idx = below(3) === 0 ? below(num_weights) : -1;
      const by_frequency = below(8) === 0;
      same_bits(
        t,
        () => {
          const call = torch.ops.aten.embedding_dense_backward;
          return [call?.(grad, indices, num_weights, padding_idx, by_frequency) as Tensor];
        },
        `${i}: ${count} rows of ${width} to ${num_weights}`,
      );
    }
  });
}

test.serial("the frequency of an index that the weight has no row for is an error", (t) => {
  const call = torch.ops.aten.embedding_dense_backward;
  const indices = torch.tensor([0, 70_000_000], { dtype: torch.int64 });
  t.throws(() => call?.(torch.ones(2, 3), indices, 2, -1, true), { message: /out of range/ });
});

test.serial("a batch norm without elements has no backward pass", (t) => {
  const [none, x] = [torch.ones(0), torch.ones(3, 0)];
  const call = torch.ops.aten.native_batch_norm_backward;
  const mask = [true, true, true];
  t.throws(() => call?.(x, x, none, none, none, none, none, true, 1e-5, mask), {
    message: /at least one element, but got input_sizes = \[3, 0\]/,
  });
});

test.serial("other dtypes and dimensions go on to LibTorch's kernels", (t) => {
  for (const dtype of [torch.float64, torch.bfloat16]) {
    const x = torch.randn([4, 3, 5], { dtype, requires_grad: true });
    const norm = (y: Tensor) => nn.functional.batch_norm(y, null, null, { training: true });
    same_bits(t, () => [torch.autograd.grad(norm(x).mul(x).sum(), x)[0]?.float()], String(dtype));
    const weight = torch.randn([5, 3], { dtype, requires_grad: true });
    const look_up = () =>
      nn.functional.embedding(torch.tensor([1, 4, 1], { dtype: torch.int64 }), weight);
    same_bits(
      t,
      () => [torch.autograd.grad(look_up().mul(look_up()).sum(), weight)[0]?.float()],
      String(dtype),
    );
  }
});

test.serial("the graph of a step is the same with both", (t) => {
  const names = [true, false].map((own) => {
    torch.backends.cpu.own_kernels = own;
    const weight = torch.randn([5, 3], { requires_grad: true });
    const y = nn.functional.embedding(torch.tensor([1, 4], { dtype: torch.int64 }), weight);
    return [y.grad_fn?.name, y.sum().grad_fn?.name];
  });
  t.deepEqual(names[0], names[1]);
});
