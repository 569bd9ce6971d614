import test from "ava";
import { nn, type Tensor, torch } from "torchnode";
import { ALLCLOSE, assert_close } from "../support/assert_close.js";

// LibTorch's LSTM takes weights of any size as they are, and writes beyond its memory.

type Layer = nn.LSTM | nn.GRU | nn.RNN;
const output_of = (layer: Layer, x: Tensor): Tensor => (layer as nn.GRU).forward(x)[0];
const layers: Record<string, () => Layer> = {
  LSTM: () => new nn.LSTM(8, 16),
  "LSTM with a projection": () => new nn.LSTM(8, 16, 1, { proj_size: 4 }),
  "LSTM of two layers": () => new nn.LSTM(8, 16, 2, { bidirectional: true, batch_first: true }),
  GRU: () => new nn.GRU(8, 16),
  RNN: () => new nn.RNN(8, 16),
};

const odd: Record<string, (weight: Tensor) => Tensor> = {
  "another shape": (weight) => torch.randn(weight.shape.map((size) => size + 1)),
  "fewer rows": (weight) => weight.detach().narrow(0, 0, 3).clone(),
  "another number of dimensions": (weight) => weight.detach().unsqueeze(0),
  "no elements": () => torch.empty(0),
  "another dtype": (weight) => weight.detach().double(),
  "another device": (weight) => torch.empty(weight.shape, { device: "meta" }),
  "another layout": (weight) => weight.detach().to_sparse(),
};

for (const [name, make] of Object.entries(layers)) {
  test(`${name} refuses a weight that has become another`, (t) => {
    const weights = [...make().named_parameters()].map(([key]) => key);
    for (const [kind, change] of Object.entries(odd)) {
      for (const key of weights) {
        const layer = make();
        const weight = Reflect.get(layer, key) as Tensor;
        Reflect.set(layer, key, new nn.Parameter(change(weight)));
        t.throws(() => output_of(layer, torch.randn(5, 3, 8)), undefined, `${key} of ${kind}`);
      }
    }
  });

  test(`${name} refuses a weight whose data has become another`, (t) => {
    const layer = make();
    output_of(layer, torch.randn(5, 3, 8));
    (layer.weight_hh_l0 as Tensor).data = torch.randn(4, 2);
    t.throws(() => output_of(layer, torch.randn(5, 3, 8)), { message: /weight_|must/ });
  });

  test(`${name} takes weights that lie otherwise in memory`, (t) => {
    const layer = make();
    const x = torch.randn(5, 3, 8);
    const expected = output_of(layer, x);
    for (const parameter of layer.parameters()) {
      const { data } = parameter;
      parameter.data =
        data.dim() === 2 ? data.t().contiguous().t() : torch.stack([data, data], 1).select(1, 0);
    }
    assert_close(t, output_of(layer, x), expected, ALLCLOSE);
  });
}

test("the operators refuse weights that do not fit the input", (t) => {
  const x = torch.randn(5, 3, 8);
  const state = torch.zeros(1, 3, 16);
  const weights = (gates: number) => [
    torch.randn(gates * 16, 8),
    torch.randn(gates * 16, 16).narrow(0, 0, 5),
  ];
  const error = { instanceOf: RangeError, message: /weight_hh_l0|state must have the shape/ };
  t.throws(
    () => torch.lstm(x, [state, state], weights(4), false, 1, 0, false, false, false),
    error,
  );
  t.throws(() => torch.gru(x, state, weights(3), false, 1, 0, false, false, false), error);
  t.throws(() => torch.rnn_tanh(x, state, weights(1), false, 1, 0, false, false, false), error);
  t.throws(() => torch.rnn_relu(x, state, weights(1), false, 1, 0, false, false, false), error);
});

const cells = {
  LSTMCell: () => new nn.LSTMCell(8, 16),
  GRUCell: () => new nn.GRUCell(8, 16),
  RNNCell: () => new nn.RNNCell(8, 16),
};
for (const [name, make] of Object.entries(cells)) {
  test(`${name} refuses a weight of another shape`, (t) => {
    for (const key of ["weight_ih", "weight_hh"] as const) {
      const cell = make();
      cell[key] = new nn.Parameter(torch.randn(5, 3));
      t.throws(() => cell.forward(torch.randn(3, 8)), undefined, key);
    }
  });
}
