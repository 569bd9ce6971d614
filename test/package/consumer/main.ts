/** Runs the other programs: what their types promise is what there is. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { torch } from "torchnode";
import { batches, bunches } from "./data.js";
import { entries, size_of } from "./entries.js";
import { counts, elements, gradients, learn, rates } from "./extending.js";
import { aborted, guarded, saved } from "./node.js";
import { Attention, derivatives, parts, pooled, sizes, states } from "./shapes.js";
import { predict, resume, train } from "./training.js";

const file = join(import.meta.dirname, "checkpoint.pt");

assert.ok(Object.values(entries).every((value) => value !== undefined));
assert.deepEqual([...size_of(torch.zeros(4, 2))], [4, 3]);

assert.deepEqual(new Attention(8, 2)(torch.randn(2, 3, 8)).shape, [2, 3, 8]);
assert.equal(sizes(torch.zeros(2, 3)), 6 + 6 + 3 + 2 + 3);
assert.equal(parts(torch.ones(3, 4)).sum().item() > 0, true);
assert.deepEqual(pooled(torch.ones(1, 1, 4, 4)).shape, [16 + 4 + 9 + 8 + 36]);
assert.equal(states(torch.zeros(2, 3, 4)).dim(), 1);
assert.deepEqual(derivatives(torch.tensor([1, 2])).tolist(), [6, 12]);

assert.deepEqual(batches(), [
  "row 0,row 1: 4",
  "row 2,row 3: 20",
  "2 of 3, and 1",
  "3,2 4",
  "sum 7",
]);
assert.deepEqual(bunches(), [4, 16, 0]);

const losses = await train(file);
assert.ok((losses[2] as number) < (losses[0] as number), String(losses));
assert.equal(resume(file), 3);
assert.equal(predict(1, 4).length, 5);

assert.deepEqual(gradients(), [0, 1, 1]);
assert.deepEqual(rates(), [1, 0.5, 0.75, 3]);
assert.deepEqual(elements(), [2n ** 60n + 1n, true, 2, 2, 5]);
assert.equal(counts().groups, 9);
assert.equal((await learn()).length, 2);

assert.equal(saved(pathToFileURL(file)), 6);
assert.equal(guarded(), true);
assert.equal(await aborted(), "stop");
console.log("all as promised");
