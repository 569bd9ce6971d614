/** Sums in numpy's order. The expected values are numpy 2.4's, of the same numbers in float32. */
import test from "ava";
import { numpy_average, numpy_sum } from "../../lib/learner/recorder/numpy_sum.js";

/** How many values, their sum, and their average weighted with 2, 3 … 64, 1, 2 … */
const NUMPY: [count: number, sum: number, average: number][] = [
  [3, 5.124611854553223, 1.7868932485580444],
  [7, 9.914855003356934, 1.3568322658538818],
  [8, 12.74767017364502, 1.6587378978729248],
  [11, 17.3707275390625, 1.6174848079681396],
  [68, 101.72319793701172, 1.5365087985992432],
  [129, 192.6449432373047, 1.5145195722579956],
  [300, 450.7034912109375, 1.5063178539276123],
  [1000, 1500.0311279296875, 1.5001704692840576],
];

/** Numbers between 0 and 3 that look random. */
function values(count: number): number[] {
  const value = (i: number): number =>
    (Number((BigInt(i) * 2654435761n) % 2n ** 32n) / 2 ** 32) * 3;
  return Array.from({ length: count }, (_, i) => Math.fround(value(i + 1)));
}

test("float32 sums and averages are numpy's, bit for bit", (t) => {
  for (const [count, sum, average] of NUMPY) {
    const weights = Array.from({ length: count }, (_, i) => ((i + 1) % 64) + 1);
    t.is(numpy_sum(values(count), Math.fround), sum, `the sum of ${count}`);
    t.is(numpy_average(values(count), weights, Math.fround), average, `the average of ${count}`);
  }
});

test("adding one after the other would give other bits", (t) => {
  const one_by_one = values(129).reduce((sum, value) => Math.fround(sum + value), 0);
  t.not(numpy_sum(values(129), Math.fround), one_by_one);
});
