import test from "ava";
import { torch } from "torchnode";
import { warnings_of } from "../support/warnings.js";

test.serial("LibTorch's warnings are Node's, once a place in the user's code", async (t) => {
  const a = torch.ones(3);
  const resize = () => torch.add(a, a, { out: torch.empty(2) });
  const given = await warnings_of(t, () => {
    for (let i = 0; i < 3; i++) resize();
    torch.add(a, a, { out: torch.empty(2) });
  });
  t.deepEqual(
    given.map(({ name }) => name),
    ["TorchnodeWarning", "TorchnodeWarning"],
  );
  t.regex(given[0]?.message ?? "", /^An output with one or more elements was resized/);
  // As in Python, where it comes from in C++.
  t.regex(given[0]?.message ?? "", /\(Triggered internally at \S*Resize\.cpp:\d+\.\)$/);
});

test.serial("a call that fails gives its warnings before", async (t) => {
  const given = await warnings_of(t, () => {
    const out = torch.empty(2);
    // The result is resized, and only then found to be needed for nothing.
    t.throws(() => torch.add(torch.ones(3), torch.ones(3), { out: out.requires_grad_() }), {
      message: /out=/,
    });
    t.throws(() => torch.ones(2, 3, 4).T.add(torch.ones(5)), { message: /size of tensor/ });
  });
  t.deepEqual(
    given.map(({ message }) => message.slice(0, 20)),
    ["The use of `x.T` on "],
  );
});

test.serial("what backward warns of is given after it", async (t) => {
  const x = torch.ones(2, { requires_grad: true });
  const given = await warnings_of(t, () => {
    x.sum().backward({ create_graph: true });
  });
  t.is(given.length, 1);
  t.regex(given[0]?.message ?? "", /^Using backward\(\) with create_graph=True/);
  x.grad = null;
});

test.serial(
  "a listener that makes tensors does not change the result of the call that warns",
  (t) => {
    const emit = process.emitWarning;
    let made = 0;
    process.emitWarning = () => {
      made += torch.ones(7).add(1).numel();
    };
    try {
      // Of too few degrees of freedom.
      const variance = torch.ones(1, 5).var(0);
      t.true(made > 0);
      t.deepEqual(variance.shape, [5]);
    } finally {
      process.emitWarning = emit;
    }
  },
);
