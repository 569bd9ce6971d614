import test from "ava";
import { float_text, format_exponent, format_fixed } from "../../lib/torch/python_format.js";
import { test_file } from "../support/paths.js";
import { require_python, run_script } from "../support/python.js";
import { random_numbers } from "./cases.js";

const view = new DataView(new ArrayBuffer(8));

function bits(value: number): string {
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

/** Numbers of all sizes, many of them halfway between two of the digits asked for. */
function* numbers(): Generator<[value: number, digits: number]> {
  const random = random_numbers(3);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let i = 0; i < 10_000; i++) {
    const digits = below(8);
    yield [(random() - 0.5) * 10 ** (below(40) - 20), digits];
    yield [below(2 ** below(54)) / 2 ** below(20), digits];
    yield [below(1e6) * 5 * 10 ** below(6), digits];
    view.setUint32(0, below(2 ** 32));
    view.setUint32(4, below(2 ** 32));
    yield [view.getFloat64(0), digits];
  }
  const special = [0, -0, Number.NaN, Infinity, -Infinity, 1e21, 1.5e300, 5e-324, 0.5, 2.5, -0.5];
  for (const value of special) {
    for (let digits = 0; digits < 30; digits++) yield [value, digits];
  }
}

test("numbers are formatted as Python formats them", async (t) => {
  const rows = [...numbers()];
  const input = rows.map(([value, digits]) => [bits(value), digits]);
  const python = require_python(t);
  if (python === undefined) return;
  const expected = await run_script<[string, string, string][]>(
    python,
    test_file("torch/python_format.py"),
    input,
  );
  const actual = rows.map(([value, digits]) => [
    format_fixed(value, digits),
    format_exponent(value, digits),
    float_text(value),
  ]);
  const different = rows.flatMap(([value], i) =>
    String(actual[i]) === String(expected[i]) ? [] : [{ value, is: actual[i], not: expected[i] }],
  );
  t.deepEqual(different, []);
});
