/** Parameters of layers and their functions: names, order and defaults are Python's. */
import test from "ava";
import { Bilinear, Linear } from "torchnode/nn";
import { compare_signatures, type Exceptions, members } from "../support/signatures.js";

/** Why some differ from Python's. */
const layers: Exceptions = {};

test("layers have Python's parameters", (t) => {
  compare_signatures(t, members({ Bilinear, Linear }, "nn", "torch.nn"), layers);
});

test("an argument comes by position, by name, or the first by position and the rest by name", (t) => {
  const repr = "Linear(in_features=3, out_features=5, bias=False)";
  t.is(String(new Linear(3, 5, false)), repr);
  t.is(String(new Linear(3, 5, { bias: false })), repr);
  t.is(String(new Linear(3, { out_features: 5, bias: false })), repr);
  t.is(String(new Linear({ in_features: 3, out_features: 5, bias: false })), repr);
});

test("unknown names and values of another kind are TypeErrors that say what was meant", (t) => {
  const Wrong = Linear as unknown as new (...args: unknown[]) => Linear;
  t.throws(() => new Wrong(3, 5, { Bais: false }), {
    instanceOf: TypeError,
    message: "Linear() got an unexpected keyword argument 'Bais'. Did you mean 'bias'?",
  });
  t.throws(() => new Wrong(3, 5, "no"), {
    instanceOf: TypeError,
    message: "Linear(): argument 'bias' (position 3) must be boolean, not string",
  });
  t.throws(() => new Wrong(3), {
    instanceOf: TypeError,
    message: "Linear() missing 1 required positional argument: 'out_features'",
  });
});
