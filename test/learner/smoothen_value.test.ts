/** The smoothed loss beside the same recurrence on Python's float32 tensors. */
import test from "ava";
import { SmoothenValue } from "torchnode/learner";
import { torch } from "torchnode/torch";
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
