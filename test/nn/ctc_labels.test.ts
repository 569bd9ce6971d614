import test from "ava";
import { F, type Tensor, torch } from "torchnode";
import { run_python } from "../support/python.js";

// In Python a label beyond the classes reads foreign memory: a wrong loss, or the end of the process.

const i64 = (values: number[] | number[][]) => torch.tensor(values, { dtype: torch.int64 });
const log_probs = (seed = 0) => {
  torch.manual_seed(seed);
  return torch.randn(12, 2, 5).log_softmax(2);
};

type Call = (log_probs: Tensor, targets: Tensor) => unknown;
const lengths = [12, 12];
const target_lengths = [3, 2];
const calls: Record<string, Call> = {
  "F.ctc_loss of tensors": (x, y) => F.ctc_loss(x, y, i64(lengths), i64(target_lengths)),
  "torch.ctc_loss of lists": (x, y) => torch.ctc_loss(x, y, lengths, target_lengths),
  "torch.ctc_loss of tensors": (x, y) => torch.ctc_loss(x, y, i64(lengths), i64(target_lengths)),
  "_ctc_loss of lists": (x, y) => torch["_ctc_loss"](x, y, lengths, target_lengths),
  "_ctc_loss of tensors": (x, y) => torch["_ctc_loss"](x, y, i64(lengths), i64(target_lengths)),
};

for (const [name, call] of Object.entries(calls)) {
  test(`${name} refuses a label that is no class`, (t) => {
    for (const label of [5, 2000, 1e12, -1]) {
      const error = { instanceOf: RangeError, message: /from 0 to 4, but got/ };
      t.throws(
        () =>
          call(
            log_probs(),
            i64([
              [1, 2, label],
              [1, 2, 0],
            ]),
          ),
        error,
      );
      t.throws(() => call(log_probs(), i64([1, 2, 3, 1, label])), error);
    }
    t.notThrows(() =>
      call(
        log_probs(),
        i64([
          [1, 2, 4],
          [3, 1, 2],
        ]),
      ),
    );
  });
}

test("what a target is padded with is no label", (t) => {
  const padded = F.ctc_loss(
    log_probs(),
    i64([
      [1, 2, 4],
      [3, 1, -100],
    ]),
    i64(lengths),
    i64([3, 2]),
  );
  const joined = F.ctc_loss(log_probs(), i64([1, 2, 4, 3, 1]), i64(lengths), i64([3, 2]));
  t.is(padded.item(), joined.item());
});

test("labels are looked at within a transform, too", (t) => {
  const each = (x: Tensor) => torch.ctc_loss(x, i64([1, 2, 7, 1, 3]), lengths, target_lengths);
  t.throws(() => torch.func.grad(each)(log_probs()), { message: /but got 7/ });
  t.throws(() => torch.vmap(each)(torch.stack([log_probs(), log_probs()])), {
    message: /but got 7/,
  });
});

test("a loss without a batch is Python's", (t) => {
  const input = log_probs().select(1, 0);
  const python = run_python<number>(
    t,
    "output = F.ctc_loss(torch.tensor(input), torch.tensor([1, 4]), torch.tensor(12), torch.tensor(2)).item()",
    input.tolist(),
  );
  if (python === undefined) return;
  const one = (value: number) => torch.tensor(value, { dtype: torch.int64 });
  t.is(F.ctc_loss(input, i64([1, 4]), one(12), one(2)).item(), python);
  t.throws(() => F.ctc_loss(input, i64([1, 5]), one(12), one(2)), { instanceOf: RangeError });
});
