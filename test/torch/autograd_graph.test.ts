import test from "ava";
import { type Tensor, torch } from "torchnode";
import { native } from "../../lib/native/index.js";
import { gc } from "../support/gc.js";
import { run_python } from "../support/python.js";

const { graph } = torch.autograd;
const leaf = (...values: number[]) => torch.tensor(values, { requires_grad: true });
const data = (x: Tensor | null | undefined) => x?.tolist();

test("grad_fn is a node, and its next_functions lead to the leaves, as in Python", (t) => {
  const [a, b] = [leaf(1, 2), leaf(3, 4)];
  const y = a.mul(b).add(1).sum();
  type Names = [string, ...(Names | null)[]];
  const names = (node: NonNullable<typeof y.grad_fn>): Names => [
    node.name,
    ...node.next_functions.map(([next]) => (next === null ? null : names(next))),
  ];
  t.is(y.grad_fn, y.grad_fn);
  t.is(a.grad_fn, null);
  const found = names(y.grad_fn as never);
  const mul = y.grad_fn?.next_functions[0]?.[0]?.next_functions[0]?.[0];
  const accumulate = mul?.next_functions[1]?.[0];
  t.is(accumulate?.name, "torch::autograd::AccumulateGrad");
  t.true(accumulate?.variable?.is_same(b));
  t.is(mul?.variable, undefined);
  t.is(mul?.saved_tensors, undefined);
  t.is(String(mul), "<MulBackward0>");
  t.true((mul?.["_sequence_nr"]() as number) < (y.grad_fn?.["_sequence_nr"]() as number));
  const python = run_python(
    t,
    `
a, b = (torch.tensor(v, requires_grad=True) for v in ([1., 2.], [3., 4.]))
def names(node):
    return [node.name()] + [n and names(n) for n, _ in node.next_functions]
output = names((a * b + 1).sum().grad_fn)
`,
  );
  if (python !== undefined) t.deepEqual(found, python as never);
});

test("hooks on a node see gradients before and after it, and replace them", (t) => {
  const x = leaf(1, 2);
  const y = x.mul(3);
  const node = y.grad_fn;
  const seen: unknown[] = [];
  const before = node?.register_prehook((outputs) => {
    seen.push(outputs.map(data));
    return outputs.map((grad) => grad?.mul(10));
  });
  const after = node?.register_hook((inputs, outputs) => {
    seen.push(inputs.map(data), outputs.map(data));
    return [(inputs[0] as Tensor).add(1), inputs[1]];
  });
  y.sum().backward(undefined, { retain_graph: true });
  t.deepEqual(seen, [[[1, 1]], [[30, 30], undefined], [[10, 10]]]);
  t.deepEqual(data(x.grad), [31, 31]);
  before?.remove();
  after?.remove();
  after?.remove();
  x.grad = null;
  y.sum().backward();
  t.deepEqual(data(x.grad), [3, 3]);
});

test("a node's hook that is wrong is an error, what it throws arrives as it is", (t) => {
  const x = leaf(1, 2);
  const attempt = (hook: () => unknown, pre = false) => {
    const y = x.mul(3);
    if (pre) y.grad_fn?.register_prehook(hook as never);
    else y.grad_fn?.register_hook(hook as never);
    return t.throws(() => y.sum().backward());
  };
  t.regex(attempt(() => [])?.message ?? "", /incorrect number of values \(got 0, but expected 2\)/);
  t.regex(attempt(() => torch.ones(2))?.message ?? "", /got 1, but expected 2/);
  t.regex(attempt(() => [torch.ones(3)], true)?.message ?? "", /size|shape/);
  t.regex(attempt(() => 5, true)?.message ?? "", /Tensors or null, not number/);
  const error = new Error("from a hook");
  const throwing = () => {
    throw error;
  };
  t.is(attempt(throwing), error);
  t.is(attempt(throwing, true), error);
  t.throws(() => x.mul(1).grad_fn?.register_hook(5 as never), { instanceOf: TypeError });
  // A node cannot be made of what is none.
  const { GraphNode } = native;
  for (const wrong of [{}, null, 5, new (class {})(), new native.Optimizer("SGD")]) {
    t.throws(() => new GraphNode(wrong as never, 0), { instanceOf: TypeError });
  }
  t.throws(() => new GraphNode(torch.ones(1)), { message: /no node/ });
  const node = new GraphNode(x.mul(1));
  t.throws(() => new GraphNode(node, 7), { instanceOf: RangeError });
});

test("post-accumulate hooks see the leaf when its grad is there", (t) => {
  const x = leaf(1, 2);
  const seen: unknown[] = [];
  const first = x.register_post_accumulate_grad_hook((param) => {
    t.true(param.is_same(x));
    seen.push(data(param.grad));
    param.grad = null;
  });
  x.register_post_accumulate_grad_hook((param) => {
    seen.push(data(param.grad));
  });
  x.mul(2).sum().backward();
  t.deepEqual(seen, [[2, 2], undefined]);
  t.is(x.grad, null);
  first.remove();
  x.mul(3).sum().backward();
  t.deepEqual(seen.slice(2), [[3, 3]]);
  t.throws(() => torch.ones(1).register_post_accumulate_grad_hook(() => {}), {
    message: /doesn't require grad/,
  });
  t.throws(() => x.mul(1).register_post_accumulate_grad_hook(() => {}), { message: /non-leaf/ });
  const error = new Error("from a hook");
  const bad = leaf(1);
  bad.register_post_accumulate_grad_hook(() => {
    throw error;
  });
  t.is(
    t.throws(() => bad.mul(1).backward()),
    error,
  );
});

test("versions count changes in place", (t) => {
  const x = torch.tensor([1, 2]);
  t.is(x["_version"], 0);
  x.add_(1);
  t.is(x["_version"], 1);
  graph.increment_version(x);
  graph.increment_version([x, x]);
  t.is(x["_version"], 4);
  const y = leaf(1).mul(2);
  const z = y.pow(2);
  graph.increment_version(y);
  t.throws(() => z.backward(), { message: /modified by an inplace operation/ });
  t.throws(() => graph.increment_version(torch.inference_mode(() => torch.ones(1))), {
    message: /Inference tensors do not track version/,
  });
  const w = leaf(1).mul(2);
  t.false(w.retains_grad);
  w.retain_grad();
  t.true(w.retains_grad);
});

test("saved tensors go through hooks", (t) => {
  const packed: unknown[] = [];
  const x = leaf(1, 2);
  const pack = (tensor: Tensor) => {
    packed.push(tensor.tolist());
    t.false(torch.is_grad_enabled());
    return { elements: tensor.tolist() };
  };
  const unpack = ({ elements }: { elements: unknown }) =>
    torch.tensor(elements as number[]).mul(10);
  const y = graph.saved_tensors_hooks(pack, unpack, () => x.pow(2).sum());
  t.deepEqual(packed, [[1, 2]]);
  y.backward();
  t.deepEqual(data(x.grad), [20, 40]);
  // Numbers and text are kept as well as objects; the innermost pair is used.
  const kept = torch.tensor([5, 5]);
  const z = graph.saved_tensors_hooks(
    () => t.fail(),
    () => kept,
    () =>
      graph.saved_tensors_hooks(
        () => "text",
        (text) => {
          t.is(text, "text");
          return kept;
        },
        () => x.pow(2).sum(),
      ),
  );
  x.grad = null;
  z.backward();
  t.deepEqual(data(x.grad), [10, 10]);
  // The same as `using`.
  const guard = graph.saved_tensors_hooks(pack, unpack);
  x.exp();
  guard[Symbol.dispose]();
  guard[Symbol.dispose]();
  x.exp();
  t.is(packed.length, 2);
});

test("hooks of saved tensors that are wrong are errors", (t) => {
  const x = leaf(1, 2);
  const error = new Error("from a hook");
  const throwing = () => {
    throw error;
  };
  t.is(
    t.throws(() => graph.saved_tensors_hooks(throwing, throwing, () => x.pow(2))),
    error,
  );
  const y = graph.saved_tensors_hooks(
    () => 1,
    throwing,
    () => x.pow(2).sum(),
  );
  t.is(
    t.throws(() => y.backward()),
    error,
  );
  const z = graph.saved_tensors_hooks(
    () => 1,
    () => 5 as never,
    () => x.pow(2).sum(),
  );
  t.throws(() => z.backward(), {
    instanceOf: TypeError,
    message: "Output of saved tensor unpack_hook expected to be a Tensor but got number",
  });
  t.throws(
    () =>
      graph.saved_tensors_hooks(
        (tensor) => tensor.add_(1),
        (tensor) => tensor,
        () => x.mul(1).pow(2),
      ),
    { message: /pack hook is modifying its input in place/ },
  );
  t.throws(() => graph.saved_tensors_hooks(null as never, throwing), { instanceOf: TypeError });
  graph.disable_saved_tensors_hooks("not here", () => {
    t.throws(() => graph.saved_tensors_hooks(throwing, throwing), { message: "not here" });
  });
  graph.saved_tensors_hooks(
    () => 1,
    () => x,
    () => t.throws(() => graph.disable_saved_tensors_hooks("none"), { message: "none" }),
  );
  t.notThrows(() => x.pow(2).sum().backward());
});

test("save_on_cpu gives the gradients that are given without it", (t) => {
  const x = leaf(1, 2);
  graph.save_on_cpu(() => x.pow(3).exp().sum()).backward();
  const other = leaf(1, 2);
  other.pow(3).exp().sum().backward();
  t.deepEqual(data(x.grad), data(other.grad));
});

test("what hooks keep is freed with the graph", async (t) => {
  const references: WeakRef<object>[] = [];
  const before = torch.memory_stats().handles;
  // Made here, for one made below would hold the tensor that it is a hook of.
  const nothing = () => {};
  for (let i = 0; i < 3000; i++) {
    const x = leaf(1, 2);
    const pack = (tensor: Tensor) => {
      const held = { tensor };
      if (i % 100 === 0) references.push(new WeakRef(held));
      return held;
    };
    const y = graph.saved_tensors_hooks(
      pack,
      ({ tensor }) => tensor,
      () => x.pow(2),
    );
    y.grad_fn?.register_hook((grads) => grads);
    x.register_post_accumulate_grad_hook(nothing);
    if (i % 2 === 0) y.sum().backward();
  }
  for (let i = 0; i < 10; i++) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
    torch.ones(1).dispose();
  }
  t.true(torch.memory_stats().handles - before < 100);
  t.true(references.filter((reference) => reference.deref() === undefined).length > 25);
});

test("a gradient edge outlives its tensor", (t) => {
  const x = leaf(1);
  const { node, output_nr } = graph.get_gradient_edge(x);
  t.is(output_nr, 0);
  t.is(node.name, "torch::autograd::AccumulateGrad");
  t.throws(() => graph.get_gradient_edge(torch.ones(1)), { message: /does not require gradients/ });
});

test("a leaf's node is one object, however it is found", (t) => {
  const x = torch.ones(2, { requires_grad: true });
  const { node } = graph.get_gradient_edge(x);
  t.is(graph.get_gradient_edge(x).node, node);
  t.is(x.mul(2).grad_fn?.next_functions[0]?.[0], node);
});
