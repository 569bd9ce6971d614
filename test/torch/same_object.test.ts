/** An argument that an operator gives back is the same object, as in Python. */
import test from "ava";
import { F, nn, type Tensor, torch } from "torchnode";
import { calls_of, type Overload, worlds, writing_overloads } from "./in_place_calls.js";

/** In-place operators that no call here is right for, with what they would need. */
const not_called: Readonly<Record<string, string>> = {
  "copy_sparse_to_sparse_.default": "sparse tensors",
  "resize_as_sparse_.default": "sparse tensors",
  "sparse_resize_.default": "sparse tensors",
  "sparse_resize_and_clear_.default": "sparse tensors",
};

/** Calls an overload in all its forms; returns which of them were right calls. */
function call_all(overload: Overload, fail: (what: string) => void): Set<string> {
  const called = new Set<string>();
  for (const world of worlds) {
    for (const { form, run, returned } of calls_of(overload, world)) {
      if (called.has(form)) continue;
      let results: unknown[];
      try {
        const result = torch.scope(run);
        results = returned.length === 1 ? [result] : (result as unknown[]);
      } catch {
        // Not for this operator.
        continue;
      }
      called.add(form);
      returned.forEach((argument, i) => {
        if (argument === undefined) return;
        if (results[i] !== argument) fail(`${form} gives another object back`);
        const tensors = Array.isArray(argument) ? argument : [argument];
        if (tensors.some((tensor: Tensor) => tensor.is_disposed))
          fail(`${form} is fatal in a scope`);
      });
    }
  }
  return called;
}

test("every operator that writes to an argument gives that object back, however it is called", (t) => {
  const failures: string[] = [];
  const never: string[] = [];
  let overloads = 0;
  let forms = 0;
  torch.no_grad(() => {
    for (const overload of writing_overloads()) {
      const called = call_all(overload, (what) => failures.push(what));
      overloads += called.size > 0 ? 1 : 0;
      forms += called.size;
      const name = `${overload.operator}.${overload.overload}`;
      if (called.size === 0 && /_$|__i/.test(overload.operator)) never.push(name);
    }
  });
  t.log(`${overloads} overloads in ${forms} forms`);
  t.deepEqual(failures, []);
  t.deepEqual(never.sort(), Object.keys(not_called).sort());
  t.true(overloads > 800);
});

const aliases: Readonly<Record<string, unknown[]>> = {
  __iadd__: [1],
  __isub__: [1],
  __imul__: [2],
  __idiv__: [2],
  __itruediv__: [2],
  __ifloordiv__: [2],
  __imod__: [2],
  __ipow__: [2],
};

test("Python's in-place operators give the tensor back", (t) => {
  for (const [name, args] of Object.entries(aliases)) {
    const x = torch.ones(2);
    const called = torch.scope(() =>
      (x as unknown as Record<string, (...args: unknown[]) => Tensor>)[name]?.(...args),
    );
    t.true(called === x, name);
    t.false(x.is_disposed, name);
  }
});

test("what Python writes in Python gives the tensor back", (t) => {
  const x = torch.ones(2, 2);
  const leaf = torch.ones(2, 2, { requires_grad: true });
  const given: Readonly<Record<string, () => unknown>> = {
    apply_: () => x.apply_((element) => element as number),
    map_: () => x.map_(x, (element) => element as number),
    map2_: () => x.map2_(x, x, (element) => element as number),
    detach_: () => x.detach_(),
    requires_grad_: () => x.requires_grad_(false),
    share_memory_: () => x.share_memory_(),
    set_at: () => x.set_at(1, 0),
    "init.uniform_": () => nn.init.uniform_(x, -1, 1),
    "init.normal_": () => nn.init.normal_(x, 0, 1),
    "init.constant_": () => nn.init.constant_(x, 1),
    "init.ones_": () => nn.init.ones_(x),
    "init.zeros_": () => nn.init.zeros_(x),
    "init.eye_": () => nn.init.eye_(x),
    "init.trunc_normal_": () => nn.init.trunc_normal_(x),
    "init.xavier_uniform_": () => nn.init.xavier_uniform_(x),
    "init.xavier_normal_": () => nn.init.xavier_normal_(x),
    "init.kaiming_uniform_": () => nn.init.kaiming_uniform_(x),
    "init.kaiming_normal_": () => nn.init.kaiming_normal_(x),
    "init.orthogonal_": () => nn.init.orthogonal_(x),
    "init.sparse_": () => nn.init.sparse_(x, 0.5),
    "F.relu": () => F.relu(x, { inplace: true }),
    "F.leaky_relu": () => F.leaky_relu(x, { inplace: true }),
    "F.hardtanh": () => F.hardtanh(x, { inplace: true }),
    "F.threshold": () => F.threshold(x, 0, 1, { inplace: true }),
    "F.dropout": () => F.dropout(x, { inplace: true }),
    "nn.ReLU": () => new nn.ReLU({ inplace: true })(x),
    "nn.Dropout": () => new nn.Dropout(0.5, { inplace: true })(x),
    "copy_ of another, asynchronously": () => x.copy_(torch.ones(2, 2), true),
    "normal_ with two numbers": () => x.normal_(0, 1),
    clamp_: () => x.clamp_(0, 1),
  };
  for (const [name, call] of Object.entries(given)) {
    t.true(torch.scope(call) === x, name);
    t.false(x.is_disposed, name);
  }
  t.true(leaf.requires_grad_() === leaf);
});

test("an operator that has nothing to do gives the tensor back, as in Python", (t) => {
  const x = torch.ones(2, 2);
  const flat = torch.ones(3);
  const sparse = torch.eye(2).to_sparse().coalesce();
  const given: Readonly<Record<string, readonly [unknown, unknown]>> = {
    contiguous: [x.contiguous(), x],
    "contiguous by name": [x.contiguous({ memory_format: torch.contiguous_format }), x],
    to: [x.to(torch.float32), x],
    "to, with a memory format": [x.to({ memory_format: torch.preserve_format }), x],
    float: [x.float(), x],
    cpu: [x.cpu(), x],
    real: [x.real, x],
    conj: [x.conj(), x],
    resolve_conj: [x.resolve_conj(), x],
    resolve_neg: [torch.resolve_neg(x), x],
    positive: [x.positive(), x],
    flatten: [flat.flatten(), flat],
    atleast_1d: [torch.atleast_1d(flat), flat],
    "atleast_1d of a list": [torch.atleast_1d([flat])[0], flat],
    dropout: [torch.dropout(x, 0.5, false), x],
    "F.dropout": [F.dropout(x, { p: 0.5, training: false }), x],
    coalesce: [sparse.coalesce(), sparse],
    "ops.aten.contiguous": [torch.ops.aten.contiguous?.(x), x],
    type_as: [x.type_as(x), x],
  };
  for (const [name, [result, expected]] of Object.entries(given)) t.true(result === expected, name);
});
