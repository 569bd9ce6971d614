import test from "ava";
import { type Tensor, torch } from "torchnode";

// A backward formula trusts what forward has saved: its size, and integers as indices. What hooks give
// back must be that again. (In Python it is taken as it comes: wrong indices write to foreign memory.)

const { saved_tensors_hooks } = torch.autograd.graph;

/** The gradient of x, whose saved tensors come back as `change` makes them. */
function gradient(body: (x: Tensor) => Tensor, change: (saved: Tensor) => Tensor): Tensor {
  const x = torch.arange(6).float().reshape(2, 3).requires_grad_();
  const y = saved_tensors_hooks(
    (saved: Tensor) => saved.detach().clone(),
    change,
    () => body(x),
  );
  y.sum().backward();
  return x.grad as Tensor;
}

const index = torch.tensor([[0n, 1n, 1n]]);
const bodies: Record<string, (x: Tensor) => Tensor> = {
  gather: (x) => x.gather(0, index),
  index_select: (x) => x.index_select(1, index.at(0).clamp({ max: 1 })),
  "an index": (x) => x.at(index.at(0)),
  take: (x) => x.take(index),
  embedding: (x) => torch.embedding(x, index),
  scatter: (x) => x.scatter(0, index, 2),
  sort: (x) => x.sort()[0],
  max: (x) => torch.max(x, 1)[0],
  max_pool1d: (x) => torch.max_pool1d_with_indices(x.unsqueeze(0), 2)[0],
  nll_loss: (x) => torch["_C"]._nn.nll_loss(x, torch.tensor([1n, 2n])),
  cumulative: (x) => torch.cummax(x, 1)[0],
};

const is_integer = (saved: Tensor) => saved.dtype === torch.int64;

for (const [name, body] of Object.entries(bodies)) {
  test(`${name}: hooks that give back other integers are refused`, (t) => {
    const same = (saved: Tensor) => saved.clone();
    const x = torch.arange(6).float().reshape(2, 3).requires_grad_();
    body(x).sum().backward();
    t.deepEqual(gradient(body, same).tolist(), (x.grad as Tensor).tolist());
    for (const value of [1e6, -1e6, 3]) {
      const other = (saved: Tensor) => (is_integer(saved) ? saved.clone().fill_(value) : saved);
      t.throws(() => gradient(body, other), { message: /integers that pack_hook was given/ });
    }
    const shorter = (saved: Tensor) =>
      is_integer(saved) ? saved.flatten().narrow(0, 0, 1) : saved;
    t.throws(() => gradient(body, shorter), { message: /unpack_hook expected to be as/ });
  });
}

test("hooks that give back another size, dtype, layout or device are refused", (t) => {
  const body = (x: Tensor) => torch.layer_norm(x, [3]).mul(x);
  const others: ((saved: Tensor) => Tensor)[] = [
    (saved) => saved.unsqueeze(0),
    (saved) => saved.flatten(),
    (saved) => saved.double(),
    (saved) => saved.to_sparse(),
    (saved) => torch.empty_like(saved, { device: "meta" }),
  ];
  for (const other of others) {
    t.throws(() => gradient(body, other), { message: /unpack_hook expected to be as/ });
  }
});

test("hooks may give back a tensor that lies otherwise in memory", (t) => {
  const body = (x: Tensor) => torch.layer_norm(x, [3]).mul(x).sin();
  const expected = gradient(body, (saved) => saved);
  const transposed = (saved: Tensor) =>
    saved.dim() < 2 ? saved : saved.transpose(0, 1).contiguous().transpose(0, 1);
  t.deepEqual(gradient(body, transposed).tolist(), expected.tolist());
});
