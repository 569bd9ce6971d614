/**
 * torchnode's own passes through recurrent layers on the CPU, beside LibTorch's, which
 * recurrent.test.ts compares with Python's to the last bit.
 */
import test, { type ExecutionContext } from "ava";
import * as nn from "torchnode/nn";
import { type Dtype, type Tensor, torch } from "torchnode/torch";
import { native } from "../../lib/native/index.js";

const { rnn } = nn.utils;
const { backends } = torch;

/** torchnode's passes at every size, also where LibTorch's are quicker. */
const use_own = () => native.set_fused_rnn(true, true);

test.before(() => {
  torch.set_num_threads(1);
  use_own();
});
test.afterEach(use_own);

type Layer = nn.RNN | nn.LSTM | nn.GRU;
type Given = Tensor | nn.utils.rnn.PackedSequence;

interface Options {
  num_layers?: number;
  bidirectional?: boolean;
  bias?: boolean;
  batch_first?: boolean;
  dropout?: number;
  dtype?: Dtype;
}

const kinds: Record<string, (input: number, hidden: number, options: Options) => Layer> = {
  "RNN with tanh": (input, hidden, options) => new nn.RNN(input, hidden, options),
  "RNN with relu": (input, hidden, options) =>
    new nn.RNN(input, hidden, { ...options, nonlinearity: "relu" }),
  LSTM: (input, hidden, options) => new nn.LSTM(input, hidden, options),
  GRU: (input, hidden, options) => new nn.GRU(input, hidden, options),
};

/** The tensors that a layer gave: output and states. */
function results(layer: Layer, input: Given, states: readonly Tensor[] | null): Tensor[] {
  const call = layer as unknown as (input: Given, hx?: unknown) => [Given, Tensor | Tensor[]];
  const hx = states === null ? undefined : states.length === 1 ? states[0] : states;
  const [output, last] = call(input, hx);
  const data = output instanceof torch.Tensor ? output : output.data;
  return [data, ...(Array.isArray(last) ? last : [last])];
}

/** Everything that comes of one pass forward and backward. */
function everything(layer: Layer, input: Given, states: readonly Tensor[] | null): Tensor[] {
  const leaves = [input instanceof torch.Tensor ? input : input.data, ...(states ?? [])];
  for (const leaf of leaves) leaf.requires_grad_();
  for (const each of [...leaves, ...layer.parameters()]) each.grad = null;
  torch.manual_seed(1);
  const outputs = results(layer, input, states);
  torch.autograd.backward(
    outputs,
    outputs.map((output) => torch.randn_like(output)),
  );
  const grads = [...leaves, ...layer.parameters()].map(({ grad }) => grad as Tensor);
  return [...outputs, ...grads].map((each) => each.detach().clone());
}

/** How far apart two tensors are, relative to the second: by the norms, over all elements. */
function distance(a: Tensor, b: Tensor): number {
  const norm = (x: Tensor) => Number(x.double().pow(2).sum().sqrt().item());
  return norm(a.sub(b)) / Math.max(norm(b), 1e-30);
}

/** Runs both passes, and holds the fused one to the other. */
function compare(t: ExecutionContext, what: string, run: () => Tensor[], most: number): void {
  backends.rnn.fused = false;
  const wanted = run();
  use_own();
  const got = run();
  t.is(got.length, wanted.length);
  for (const [i, tensor] of got.entries()) {
    t.deepEqual(tensor.shape, (wanted[i] as Tensor).shape, what);
    t.deepEqual(tensor.stride(), (wanted[i] as Tensor).stride(), what);
    const apart = distance(tensor, wanted[i] as Tensor);
    t.true(apart <= most, `${what}: tensor ${i} is ${apart} apart`);
  }
}

const tolerance = (dtype: Dtype): number => (dtype === torch.float64 ? 1e-14 : 1e-6);

/** Sizes: [time, batch, features, hidden]. */
const grid = [
  [1, 1, 1, 1],
  [5, 3, 4, 6],
  [7, 40, 16, 24],
  [20, 64, 64, 64],
] as const;

for (const [kind, make] of Object.entries(kinds)) {
  test(`${kind}: outputs, states and gradients are PyTorch's within 1e-6`, (t) => {
    for (const dtype of [torch.float32, torch.float64])
      for (const [time, batch, features, hidden] of grid)
        for (const num_layers of [1, 2])
          for (const bidirectional of [false, true]) {
            torch.manual_seed(0);
            const options = { num_layers, bidirectional, dtype, bias: num_layers === 1 };
            const layer = make(features, hidden, options);
            const input = torch.randn(time, batch, features, { dtype });
            const state = () =>
              torch.randn(num_layers * (bidirectional ? 2 : 1), batch, hidden, { dtype });
            const states = kind === "LSTM" ? [state(), state()] : [state()];
            const what = `${layer} of [${input.shape}] ${dtype}`;
            compare(t, what, () => everything(layer, input, states), tolerance(dtype));
          }
  });

  test(`${kind}: packed sequences, sorted and unsorted, in both directions`, (t) => {
    for (const dtype of [torch.float32, torch.float64])
      for (const bidirectional of [false, true])
        for (const lengths of [
          [5, 5, 2, 1],
          [2, 5, 3, 5],
        ]) {
          torch.manual_seed(0);
          const layer = make(4, 6, { num_layers: 2, bidirectional, dtype });
          const data = torch.randn(5, 4, 4, { dtype });
          const packed = rnn.pack_padded_sequence(data, lengths, { enforce_sorted: false });
          packed.data.detach_();
          const what = `${layer} of lengths ${lengths}`;
          compare(t, what, () => everything(layer, packed, null), tolerance(dtype));
        }
  });

  test(`${kind}: several threads divide the batch`, (t) => {
    const layer = make(32, 32, { num_layers: 2, bidirectional: true });
    const input = torch.randn(9, 70, 32);
    try {
      torch.set_num_threads(2);
      compare(t, String(layer), () => everything(layer, input, null), 1e-6);
    } finally {
      torch.set_num_threads(1);
    }
  });

  test(`${kind}: gradients are those of the differences (gradcheck)`, (t) => {
    torch.manual_seed(0);
    const layer = make(3, 4, { num_layers: 2, bidirectional: true, dtype: torch.float64 });
    const input = torch.randn(3, 2, 3, { dtype: torch.float64, requires_grad: true });
    const weights = [input, ...layer.parameters()];
    const value = () => results(layer, input, null).reduce((sum, x) => sum.add(x.sin().sum()), z);
    const z = torch.zeros([], { dtype: torch.float64 });
    const grads = torch.autograd.grad(value(), weights);
    const step = 1e-6;
    for (const [i, weight] of weights.entries()) {
      const flat = weight.detach().view(-1);
      for (let k = 0; k < Math.min(flat.numel(), 12); k++) {
        const at = (shift: number): number =>
          torch.no_grad(() => {
            const before = Number(flat.at(k).item());
            flat.set_at(before + shift, k);
            const result = Number(value().item());
            flat.set_at(before, k);
            return result;
          });
        const numeric = (at(step) - at(-step)) / (2 * step);
        const analytic = Number((grads[i] as Tensor).reshape(-1).at(k).item());
        t.true(Math.abs(numeric - analytic) < 1e-7, `${i}, ${k}: ${numeric} and ${analytic}`);
      }
    }
  });

  test(`${kind}: gradients have gradients`, (t) => {
    torch.manual_seed(0);
    const layer = make(3, 4, { bidirectional: true, dtype: torch.float64 });
    const packed = rnn.pack_padded_sequence(
      torch.randn(4, 3, 3, { dtype: torch.float64 }),
      [4, 2, 1],
    );
    const second = () => {
      packed.data.requires_grad_();
      const [output, ...last] = results(layer, packed, null) as [Tensor, ...Tensor[]];
      const loss = last.reduce((sum, x) => sum.add(x.pow(2).sum()), output.pow(3).sum());
      const weights = [packed.data, ...layer.parameters()];
      const first = torch.autograd.grad(loss, weights, { create_graph: true });
      const norm = first.map((grad) => grad.pow(2).sum()).reduce((a, b) => a.add(b));
      return [...first, ...torch.autograd.grad(norm, weights)];
    };
    compare(t, String(layer), second, 1e-12);
  });
}

test("dropout between layers draws what PyTorch draws", (t) => {
  for (const make of Object.values(kinds)) {
    const layer = make(8, 8, { num_layers: 3, dropout: 0.5, batch_first: true });
    const input = torch.randn(4, 6, 8);
    const run = () => [...everything(layer, input, null), torch.rand(3)];
    compare(t, String(layer), run, 1e-6);
  }
});

test("only the gradients that are asked for are computed", (t) => {
  const layer = new nn.GRU(4, 6);
  const input = torch.randn(5, 3, 4);
  layer.weight_ih_l0?.requires_grad_(false);
  layer(input)[0].sum().backward();
  t.is(layer.weight_ih_l0?.grad, null);
  t.truthy(layer.weight_hh_l0?.grad);
  t.is(input.grad, null);

  const [output, state] = torch.no_grad(() => layer(input));
  t.false(output.requires_grad || state.requires_grad);
});

test("the graph is one node a layer, with a name", (t) => {
  const names = Object.values(kinds).map((make) => {
    const [output] = results(make(4, 6, {}), torch.randn(5, 3, 4), null);
    return output?.view(-1).grad_fn?.name;
  });
  t.deepEqual(names, new Array(4).fill("ViewBackward0"));
  const data = rnn.pack_padded_sequence(torch.randn(5, 3, 4), [5, 3, 1]);
  t.is(new nn.GRU(4, 6)(data)[0].data.grad_fn?.name, "GruBackward0");
  t.is(new nn.LSTM(4, 6)(data)[0].data.grad_fn?.name, "LstmBackward0");
});

test("a second backward, and a weight that was changed in between, are errors", (t) => {
  const layer = new nn.LSTM(4, 6);
  const input = torch.randn(5, 3, 4);
  const loss = layer(input)[0].sum();
  loss.backward();
  t.throws(() => loss.backward(), { message: /backward through the graph a second time/ });

  const kept = layer(input)[0].sum();
  kept.backward(null, { retain_graph: true });
  t.notThrows(() => kept.backward());

  const stale = layer(input)[0].sum();
  torch.no_grad(() => layer.weight_hh_l0?.add_(1));
  t.throws(() => stale.backward(), { message: /modified by an inplace operation/ });
});

/** Ways to change a tensor in place; the last two do so without autograd knowing of it. */
const changes: Record<string, (x: Tensor) => unknown> = {
  "add_(1)": (x) => x.add_(1),
  "mul_(2)": (x) => x.mul_(2),
  "relu_()": (x) => x.relu_(),
  "one step zero_()": (x) => (x.at(0) as Tensor).zero_(),
  "detach().mul_(3)": (x) => x.detach().mul_(3),
  "data.mul_(3)": (x) => x.data.mul_(3),
};

for (const [kind, make] of Object.entries(kinds)) {
  test(`${kind}: results may be changed in place where PyTorch's may`, (t) => {
    let errors = 0;
    for (const dtype of [torch.float32, torch.float64])
      for (const is_packed of [false, true])
        for (const batch_first of [false, true])
          for (const [num_layers, bidirectional] of [
            [1, false],
            [2, false],
            [1, true],
          ] as const) {
            torch.manual_seed(0);
            const layer = make(3, 4, { num_layers, bidirectional, batch_first, dtype });
            const data = torch.randn(5, 5, 3, { dtype });
            const input = is_packed
              ? rnn.pack_padded_sequence(data, [5, 5, 3, 2, 1], { batch_first })
              : data;
            for (let which = 0; which < (kind === "LSTM" ? 3 : 2); which++)
              for (const [change, make_change] of Object.entries(changes)) {
                const what = `${layer} ${dtype} ${is_packed ? "packed" : ""}: ${which}, ${change}`;
                const run = (): Tensor[] | string => {
                  for (const each of layer.parameters()) each.grad = null;
                  const outputs = results(layer, input, null);
                  make_change(outputs[which] as Tensor);
                  try {
                    torch.autograd.backward(
                      outputs,
                      outputs.map((output) => torch.ones_like(output)),
                    );
                  } catch (error) {
                    return String(error).replace(/: \[.*/s, "");
                  }
                  return [...layer.parameters()].map(({ grad }) => grad as Tensor);
                };
                backends.rnn.fused = false;
                const wanted = run();
                use_own();
                const got = run();
                if (typeof wanted === "string" || typeof got === "string") {
                  t.is(got, wanted, what);
                  errors++;
                } else if (kind !== "LSTM" || change !== "data.mul_(3)") {
                  // LibTorch's LSTM gives wrong gradients for that without a word.
                  for (const [i, grad] of got.entries()) {
                    const apart = distance(grad, wanted[i] as Tensor);
                    t.true(apart <= tolerance(dtype), `${what}: gradient ${i} is ${apart} apart`);
                  }
                }
              }
          }
    // An LSTM's output that oneDNN has made: float32, not packed, of one direction.
    t.is(errors, kind === "LSTM" ? 2 * 2 * 5 : 0);
  });
}

test("numbers that are none go through", (t) => {
  for (const make of Object.values(kinds)) {
    const layer = make(4, 8, {});
    const input = torch.randn(3, 2, 4);
    input.set_at(Number.NaN, 1, 0, 0);
    const [output] = results(layer, input, null) as [Tensor];
    t.deepEqual(
      output.isnan().any(2).tolist(),
      [
        [false, false],
        [true, false],
        [true, false],
      ],
      String(layer),
    );
  }
});

test("sums that are very large or very small end where the functions do", (t) => {
  const layer = new nn.LSTM(1, 1, { bias: false });
  torch.no_grad(() => {
    layer.weight_ih_l0?.copy_(torch.tensor([[1], [1], [1], [1]]));
    layer.weight_hh_l0?.zero_();
  });
  for (const size of [1e-30, 1e-4, 1, 20, 50, 100, 1e4, 1e38]) {
    const input = torch.tensor([[[size]], [[-size]], [[size]]]);
    compare(t, `inputs of ±${size}`, () => results(layer, input, null), 1e-6);
    t.true(everything(layer, input, null).every((x) => x.isfinite().all().item<boolean>()));
  }
});

test("the switch is a boolean", (t) => {
  t.true(backends.rnn.fused);
  t.throws(
    () => {
      backends.rnn.fused = 1 as unknown as boolean;
    },
    { instanceOf: TypeError, message: /'fused' must be boolean, not/ },
  );
});
