/** Arguments as Python takes them. */
import test from "ava";
import { F, torch } from "torchnode";
import { assert_close } from "../support/assert_close.js";

const x = torch.arange(16).float().view(1, 1, 4, 4);

test("arguments come by position, by name, or first the one and then the other", (t) => {
  const pooled = F.max_pool2d(x, 3, 1, 1, 1, false, false);
  assert_close(t, F.max_pool2d(x, 3, { stride: 1, padding: 1 }), pooled);
  assert_close(t, torch.cdist(x, x, 1), torch.cdist(x, x, { p: 1 }));
  const around = [1, 1, 2, 2];
  assert_close(t, F.pad(x, around, "reflect"), F.pad(x, around, { mode: "reflect" }));
});

test("undefined is an argument that was not given, null is one", (t) => {
  assert_close(t, F.max_pool2d(x, 2, undefined, undefined), F.max_pool2d(x, 2));
  assert_close(t, F.max_pool2d(x, 2, null), F.max_pool2d(x, 2, 2));
});

test("wrong arguments are Python's TypeErrors", (t) => {
  const call = F.cosine_embedding_loss as (...args: unknown[]) => unknown;
  t.throws(() => call(x, x), {
    instanceOf: TypeError,
    message: "cosine_embedding_loss() missing 1 required positional argument: 'target'",
  });
  t.throws(() => call(x, x, x, { margins: 1 }), {
    instanceOf: TypeError,
    message:
      "cosine_embedding_loss() got an unexpected keyword argument 'margins'. Did you mean 'margin'?",
  });
  t.throws(() => call(x, x, x, 1, { margin: 1 }), {
    instanceOf: TypeError,
    message: "cosine_embedding_loss() got multiple values for argument 'margin'",
  });
  t.throws(() => call(x, x, x, 1, null, null, "mean", 8), {
    instanceOf: TypeError,
    message: "cosine_embedding_loss() takes from 3 to 7 positional arguments but 8 were given",
  });
});
