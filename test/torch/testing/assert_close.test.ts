import test from "ava";
import { Complex, nn, torch } from "torchnode";
import { run_python } from "../../support/python.js";
import { build, type Case, python_code, random_cases } from "./samples.js";

const { assert_close, AssertionError } = torch.testing;

/** The names of Python's exceptions for those of JavaScript. */
const error_names: Record<string, string> = {
  AssertionError: "AssertionError",
  TypeError: "TypeError",
  ValueError: "RangeError",
};

function outcome({ actual, expected, options }: Case): [string, string] | null {
  const { msg, ...rest } = options;
  const given = msg === "function" ? { ...rest, msg: (text: string) => `<${text}>` } : options;
  try {
    assert_close(build(actual), build(expected), given as object);
    return null;
  } catch (error) {
    return [(error as Error).constructor.name, (error as Error).message];
  }
}

test("values are close, or the error is Python's, for samples of every kind", (t) => {
  const cases = random_cases(2000, 7);
  const theirs = run_python<([string, string] | null)[]>(t, python_code, cases);
  if (theirs === undefined) return;
  const kinds = new Set<string>();
  for (const [i, wanted] of theirs.entries()) {
    const sample = cases[i] as Case;
    const ours = outcome(sample);
    // A failure within the comparison itself is reported in Python's own terms there.
    if (wanted?.[0] === "RuntimeError") {
      t.not(ours, null, JSON.stringify(sample));
      continue;
    }
    const expected = wanted === null ? null : [error_names[wanted[0]] ?? wanted[0], wanted[1]];
    t.deepEqual(ours, expected as typeof ours, JSON.stringify(sample));
    kinds.add(wanted === null ? "close" : wanted[1].replace(/[^a-zA-Z ]/g, "").slice(0, 24));
  }
  t.true(kinds.size >= 20, [...kinds].join("; "));
});

test("the error says how many elements are wrong, by how much and where", (t) => {
  const actual = torch.tensor([1, 4, 5]);
  t.notThrows(() => assert_close(actual, torch.tensor([1, 4, 5.000001])));
  const error = t.throws(() => assert_close(actual, torch.tensor([1, 2, 3])), {
    instanceOf: AssertionError,
  });
  t.is(
    error?.message,
    "Tensor-likes are not close!\n\n" +
      "Mismatched elements: 2 / 3 (66.7%)\n" +
      "Greatest absolute difference: 2.0 at index (1,) (up to 1e-05 allowed)\n" +
      "Greatest relative difference: 1.0 at index (1,) (up to 1.3e-06 allowed)",
  );
  t.throws(() => assert_close({ w: [actual] }, new Map([["w", [torch.ones(3)]]])), {
    message: /The failure occurred for item \['w'\]\[0\]$/,
  });
});

test("numbers, bigints, typed arrays, state dicts and modules' parameters are compared", (t) => {
  assert_close(0.1 + 0.2, 0.3);
  assert_close(2n ** 80n, 2n ** 80n);
  assert_close(new Complex(1, 2), new Complex(1, 2));
  assert_close(new Float32Array([1, 2]), new Float32Array([1, 2]));
  assert_close([], []);
  assert_close({}, {});
  torch.manual_seed(1);
  const [a, b] = [new nn.Linear(2, 3), new nn.Linear(2, 3)];
  t.throws(() => assert_close(a.state_dict(), b.state_dict()), { message: /item \['bias'\]/ });
  b.load_state_dict(a.state_dict());
  assert_close(a.state_dict(), b.state_dict());
  assert_close(a.weight, a.weight.detach());
  t.throws(() => assert_close(a.weight, a.weight.detach(), { allow_subclasses: false }), {
    instanceOf: TypeError,
    message:
      "No comparison pair was able to handle inputs of type " +
      "<class 'torch.nn.parameter.Parameter'> and <class 'torch.Tensor'>.",
  });
});

test("wrong arguments are errors", (t) => {
  const call = assert_close as (...args: unknown[]) => void;
  t.throws(() => call(1), { message: /missing 1 required positional argument: 'expected'/ });
  t.throws(() => call([undefined], [undefined]), { instanceOf: TypeError });
  t.throws(() => call(1, 1, { rtoll: 1 }), { message: /Did you mean 'rtol'\?/ });
  t.throws(() => call(1, 1, 0.1), { instanceOf: TypeError });
  t.throws(() => call(1, 1, { rtol: 0.1 }), {
    instanceOf: RangeError,
    message: "Both 'rtol' and 'atol' must be either specified or omitted, but got no atol.",
  });
});

test("assert_allclose takes other dtypes, NaN for NaN and wider tolerances", (t) => {
  torch.testing.assert_allclose(torch.tensor([1, Number.NaN]), [1.00001, Number.NaN]);
  t.throws(() => torch.testing.assert_allclose([1], [1.1]), { instanceOf: AssertionError });
});
