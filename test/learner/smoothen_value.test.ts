/** The smoothed loss beside the same recurrence on Python's float32 tensors. */
import test from "ava";
import { SmoothenValue } from "torchnode/learner";
import { type Tensor, torch } from "torchnode/torch";
import { run_python } from "../support/python.js";

const PYTHON = `
torch.manual_seed(3)
losses = torch.rand(2500) * 4
mov, output = 0, dict(losses=losses, smooth=[])
for n, loss in enumerate(losses, 1):
    mov = 0.98 * mov + (1 - 0.98) * loss
    output["smooth"].append(mov / (1 - 0.98 ** n))
`;

test("equals Python's float32 recurrence, bit for bit", (t) => {
  const expected = run_python<{ losses: number[]; smooth: number[] }>(t, PYTHON);
  if (expected === undefined) return;
  const smoothener = new SmoothenValue(0.98);
  const stepwise = expected.losses.map((loss) => {
    smoothener.add_value(torch.tensor(loss));
    return smoothener.smooth;
  });
  t.deepEqual(stepwise, expected.smooth);
  t.deepEqual([...smoothener.history], expected.smooth);
  t.is(smoothener.n, 2500);
});

test("the first smoothed value is the value itself; before it there is none", (t) => {
  const smoothener = new SmoothenValue(0.5);
  t.is(smoothener.smooth, Number.NaN);
  smoothener.add_value(torch.tensor([3]));
  t.is(smoothener.smooth, 3);
});

test("takes losses of any floating-point dtype", (t) => {
  const smoothener = new SmoothenValue(0.5);
  smoothener.add_value(torch.tensor(0.1, { dtype: torch.float64 }));
  t.is(smoothener.smooth, Math.fround(0.1));
});

/** A loss that says it is on a GPU, and counts how often it is read. */
function elsewhere(value: number, reads: { count: number }): Tensor {
  return Object.defineProperties(torch.tensor(value), {
    device: { value: { type: "cuda" } },
    item: {
      value: () => {
        reads.count += 1;
        return value;
      },
    },
  });
}

test("losses on a device are not read one by one, and are the same numbers", (t) => {
  const values = Array.from({ length: 3000 }, (_, i) => Math.fround(2 + Math.sin(i)));
  const here = new SmoothenValue(0.98);
  const there = new SmoothenValue(0.98);
  const reads = { count: 0 };
  for (const value of values) {
    here.add_value(torch.tensor(value));
    there.add_value(elsewhere(value, reads));
  }
  t.is(there.n, 3000);
  t.is(there.smooth, here.smooth);
  t.deepEqual(there.history, here.history);
  t.is(reads.count, 0);
});

test("a loss that is changed in place afterwards counts as it was", (t) => {
  const smoothener = new SmoothenValue(0.98);
  const loss = elsewhere(3, { count: 0 });
  smoothener.add_value(loss);
  loss.mul_(100);
  t.is(smoothener.smooth, 3);
});
