import test from "ava";
import { F, type Tensor, torch } from "torchnode";

// In Python each of these ends the process, reads foreign memory or never returns.

test("what LibTorch does not check itself is an error", (t) => {
  const x = torch.ones(2, 2);
  const refused = (call: () => unknown, message: RegExp) =>
    t.throws(call, { instanceOf: RangeError, message });

  refused(() => torch.binomial(torch.tensor([Infinity]), torch.tensor([0.5])), /finite/);
  refused(() => torch.linalg.matrix_power(x, -(2n ** 63n) as never), /greater than -2\^63/);
  refused(() => torch.linalg.eigvals(x.mul(Number.NaN)), /infs or NaNs/);
  refused(
    () => torch.native_group_norm(torch.ones(1, 2, 3), null, null, 1, 2, 3, 0, 1e-5),
    /groups/,
  );
  refused(() => torch.range(0, 3, 0.5, { dtype: torch.int64 }), /step must be nonzero/);
  refused(
    () => torch.range(0, 3, 0.5, { out: torch.zeros(1, { dtype: torch.int32 }) }),
    /step must be nonzero/,
  );
  refused(() => torch.lu_unpack(x, torch.ones(1, { dtype: torch.int32 })), /shape \[2\]/);
  refused(() => torch.lu_unpack(x, torch.tensor([1n, 9n]).int()), /from 1 to 2/);
  refused(() => torch.max_pool1d(torch.ones(1, 4), (2n ** 63n - 1n) as never), /too large/);
  refused(() => torch.pdist(torch.zeros(0, 3, { requires_grad: true })), /no rows/);
  refused(() => torch.combinations(torch.empty(0), { r: 2 ** 40 }), /r of at most 1000/);
  refused(() => torch.special.multigammaln(torch.ones(1), 2 ** 40), /p of at most/);
  refused(() => torch.ones(1).mvlgamma_(2 ** 40), /p of at most/);
  const layer = [torch.ones(1, 1), torch.ones(1, 1)];
  refused(
    () =>
      torch.rnn_tanh(
        torch.ones(1, 1, 1),
        torch.zeros(2, 1, 1),
        layer,
        false,
        2,
        0,
        false,
        false,
        false,
      ),
    /4 weights, not 2/,
  );
  const image = torch.ones(1, 2, 5, 5);
  refused(() => F.adaptive_max_pool2d(image, [2 ** 53, 0]), /output_size is too large/);
  refused(() => F.adaptive_avg_pool2d(image, [0, 2 ** 31]), /output_size is too large/);
  const volume = torch.ones(1, 5, 5, 5);
  refused(() => F.adaptive_avg_pool3d(volume, [2 ** 20, 2 ** 20, 0]), /output_size is too large/);
  refused(
    () => torch.vmap((row: Tensor) => row.index_put([], torch.zeros(1)))(x),
    /at least one index/,
  );
});

test("what is right passes", (t) => {
  const x = torch.tensor([
    [0, 2],
    [3, 0],
  ]);
  t.deepEqual(torch.range(0, 1, 0.5).tolist(), [0, 0.5, 1]);
  t.deepEqual(F.adaptive_avg_pool1d(torch.ones(1, 1, 4), 0).shape, [1, 1, 0]);
  t.deepEqual(F.adaptive_max_pool2d(torch.ones(1, 4, 4), [3, 0]).shape, [1, 3, 0]);
  t.deepEqual(torch.range(0, 2, { dtype: torch.int64 }).tolist(), [0, 1, 2]);
  t.deepEqual(torch.linalg.matrix_power(x, 2).tolist(), [
    [6, 0],
    [0, 6],
  ]);
  t.is(torch.linalg.eigvals(x).shape[0], 2);
  t.deepEqual(torch.combinations(torch.empty(0), { r: 100 }).shape, [0, 100]);
  t.deepEqual(torch.combinations(torch.tensor([1, 2, 3])).tolist(), [
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  t.true(torch.ones(1).mul(5).mvlgamma(3).isfinite().item());
  const { LU, pivots } = torch.linalg.lu_factor(x);
  const { P, L, U } = torch.lu_unpack(LU, pivots);
  t.deepEqual(P.matmul(L).matmul(U).tolist(), x.tolist());
});

test("a nested tensor's dimension is not counted from the last where LibTorch would read astray", (t) => {
  const nested = torch["_nested_tensor_from_tensor_list"]([torch.ones(3)]);
  t.throws(() => nested.select(-1, 0), { message: /expected dim of at least 0, but got -1/ });
  t.throws(() => torch.trapezoid(nested), { message: /expected dim of at least 0, but got -1/ });
  t.deepEqual(nested.select(0, 0).tolist(), [1, 1, 1]);
});

test("a zero without memory is no output", (t) => {
  const zero = torch["_efficientzerotensor"]([2]);
  t.throws(() => torch.special.ndtr(torch.ones(5), { out: zero }), { message: /are immutable/ });
});
