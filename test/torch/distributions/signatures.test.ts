/** Parameters of the methods of distributions: names, order and defaults are Python's. */
import test from "ava";
import * as D from "torchnode/torch/distributions";
import { compare_signatures, type Exceptions, with_methods } from "../../support/signatures.js";

const fields = "takes `parameters` too: fields that Python's classes set before super().__init__";
const text = "is __repr__ in Python";

/** Why functions, classes and methods differ. */
const exceptions: Exceptions = {
  Distribution: fields,
  ExponentialFamily: fields,
  TransformedDistribution: fields,
  "Distribution.toString": text,
  "Independent.toString": text,
  "MixtureSameFamily.toString": text,
  "Transform.toString": text,
  "ComposeTransform.toString": text,
  "IndependentTransform.toString": text,
};

test("methods of distributions have Python's parameters", (t) => {
  const { constraints, utils, ...classes } = D;
  t.is(typeof constraints, typeof utils);
  // A constraint that depends on the parameters can be called, and is no method.
  const is_left_out = (name: string) => name.startsWith("_") || name === "support";
  const compared = with_methods(classes, (name) => `torch.distributions.${name}`, is_left_out);
  compare_signatures(t, compared, exceptions);
});
