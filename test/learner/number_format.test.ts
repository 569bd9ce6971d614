/** Numbers as Python's format strings print them. */
import test from "ava";
import { fixed, format_time, scientific } from "../../dist/lib/learner/number_format.js";
import { run_python } from "../support/python.js";

const VALUES = [
  0,
  -0,
  1,
  5,
  0.5,
  1 / 128,
  3 / 128,
  5 / 128,
  127 / 128,
  -1 / 128,
  0.0234375,
  1e-7,
  -1e-7,
  4.9999995,
  2.2073456,
  0.46462500000000001,
  0.1234565,
  0.0000005,
  1.5e-6,
  2.5,
  3.5,
  8.5,
  9.5,
  99.5,
  1.125,
  1.375,
  0.02290868,
  5.25e-2,
  1e-7,
  10,
  12345.6789,
  9.999999999,
  1e20,
  3e-12,
];

test("values of the table and of messages", (t) => {
  const code = `output = [[f"{x:.6f}", f"{x:.4f}", f"{x:.2E}", f"{x:.0e}"] for x in map(float, input)]`;
  const values = VALUES.map((value) => (Object.is(value, -0) ? "-0.0" : String(value)));
  const expected = run_python<string[][]>(t, code, values);
  if (expected === undefined) return;
  const printed = VALUES.map((value) => [
    fixed(value, 6),
    fixed(value, 4),
    scientific(value, 2).toUpperCase(),
    scientific(value, 0),
  ]);
  t.deepEqual(printed, expected);
});

test("what is no number is printed as Python does", (t) => {
  t.deepEqual(
    [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((x) => fixed(x, 6)),
    ["nan", "inf", "-inf"],
  );
  t.is(scientific(Number.NaN, 2), "nan");
});

test("seconds as fastprogress shows them", (t) => {
  const shown = [0.99, 59.9, 61, 3599, 3600, 36_061].map((seconds) => format_time(seconds));
  t.deepEqual(shown, ["00:00", "00:59", "01:01", "59:59", "1:00:00", "10:01:01"]);
});
