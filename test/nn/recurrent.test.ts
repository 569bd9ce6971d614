/**
 * Recurrent layers beside PyTorch's: initial weights, outputs, states, gradients and text. Here they
 * run LibTorch's own passes, which Python's run; recurrent_fused.test.ts speaks of the others.
 */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { type Case, compare } from "./compare.js";

/** Time 5, batch 3, 4 features. */
const time_first = {
  python_inputs: "[torch.randn(5, 3, 4)]",
  inputs: () => [torch.randn(5, 3, 4)],
};
const batch_first = {
  python_inputs: "[torch.randn(3, 5, 4)]",
  inputs: () => [torch.randn(3, 5, 4)],
};

const { rnn } = nn.utils;
const packed = {
  python_inputs: "[nn.utils.rnn.pack_padded_sequence(torch.randn(5, 3, 4), [5, 3, 1])]",
  inputs: () => [rnn.pack_padded_sequence(torch.randn(5, 3, 4), [5, 3, 1])],
};
const unsorted = {
  python_inputs:
    "[nn.utils.rnn.pack_padded_sequence(torch.randn(3, 5, 4), [2, 5, 3], batch_first=True, " +
    "enforce_sorted=False), torch.randn(2, 3, 6)]",
  inputs: () => [
    rnn.pack_padded_sequence(torch.randn(3, 5, 4), [2, 5, 3], {
      batch_first: true,
      enforce_sorted: false,
    }),
    torch.randn(2, 3, 6),
  ],
};

const simple: Case[] = [
  { python: "nn.RNN(4, 6)", module: () => new nn.RNN(4, 6), ...time_first },
  {
    python: "nn.RNN(4, 6, 2, nonlinearity='relu', batch_first=True, bidirectional=True)",
    module: () =>
      new nn.RNN(4, 6, 2, { nonlinearity: "relu", batch_first: true, bidirectional: true }),
    ...batch_first,
  },
  {
    python: "nn.RNN(4, 6, num_layers=3, bias=False)",
    module: () => new nn.RNN(4, 6, { num_layers: 3, bias: false }),
    python_inputs: "[torch.randn(5, 4), torch.randn(3, 6)]",
    inputs: () => [torch.randn(5, 4), torch.randn(3, 6)],
  },
  { python: "nn.RNN(4, 6)", module: () => new nn.RNN(4, 6), ...packed },
  {
    python: "nn.RNN(4, 6, 2, nonlinearity='relu')",
    module: () => new nn.RNN(4, 6, 2, { nonlinearity: "relu" }),
    ...unsorted,
  },
];

const gru: Case[] = [
  { python: "nn.GRU(4, 6)", module: () => new nn.GRU(4, 6), ...time_first },
  {
    python: "nn.GRU(4, 6, 2, batch_first=True)",
    module: () => new nn.GRU(4, 6, 2, { batch_first: true }),
    python_inputs: "[torch.randn(3, 5, 4), torch.randn(2, 3, 6)]",
    inputs: () => [torch.randn(3, 5, 4), torch.randn(2, 3, 6)],
  },
  {
    python: "nn.GRU(64, 64, 1, batch_first=True)",
    module: () => new nn.GRU(64, 64, 1, { batch_first: true }),
    python_inputs: "[torch.randn(64, 20, 64), torch.zeros(1, 64, 64)]",
    inputs: () => [torch.randn(64, 20, 64), torch.zeros(1, 64, 64)],
  },
  {
    python: "nn.GRU(4, 6, 3, dropout=0.4, bidirectional=True)",
    module: () => new nn.GRU(4, 6, 3, { dropout: 0.4, bidirectional: true }),
    ...time_first,
  },
  {
    python: "nn.GRU(4, 6, 3, dropout=0.4, bidirectional=True)",
    module: () => new nn.GRU(4, 6, 3, { dropout: 0.4, bidirectional: true }),
    ...time_first,
    evaluate: true,
  },
  {
    python: "nn.GRU(4, 6, bias=False)",
    module: () => new nn.GRU(4, 6, { bias: false }),
    python_inputs: "[torch.randn(5, 4)]",
    inputs: () => [torch.randn(5, 4)],
  },
  { python: "nn.GRU(4, 6, 2)", module: () => new nn.GRU(4, 6, 2), ...packed },
  {
    python: "nn.GRU(4, 6, bidirectional=True)",
    module: () => new nn.GRU(4, 6, { bidirectional: true }),
    ...unsorted,
  },
];

const lstm: Case[] = [
  { python: "nn.LSTM(4, 6)", module: () => new nn.LSTM(4, 6), ...time_first },
  {
    python: "nn.LSTM(4, 6, 2, batch_first=True, dropout=0.5, bidirectional=True)",
    module: () => new nn.LSTM(4, 6, 2, { batch_first: true, dropout: 0.5, bidirectional: true }),
    ...batch_first,
  },
  {
    python: "nn.LSTM(4, 6, 2, proj_size=3)",
    module: () => new nn.LSTM(4, 6, 2, { proj_size: 3 }),
    python_inputs: "[torch.randn(5, 3, 4), (torch.randn(2, 3, 3), torch.randn(2, 3, 6))]",
    inputs: () => [torch.randn(5, 3, 4), [torch.randn(2, 3, 3), torch.randn(2, 3, 6)]],
  },
  {
    python: "nn.LSTM(4, 6, bias=False, proj_size=2, bidirectional=True)",
    module: () => new nn.LSTM(4, 6, { bias: false, proj_size: 2, bidirectional: true }),
    ...time_first,
  },
  {
    python: "nn.LSTM(4, 6)",
    module: () => new nn.LSTM(4, 6),
    python_inputs: "[torch.randn(5, 4), (torch.randn(1, 6), torch.randn(1, 6))]",
    inputs: () => [torch.randn(5, 4), [torch.randn(1, 6), torch.randn(1, 6)]],
  },
  { python: "nn.LSTM(4, 6, 2)", module: () => new nn.LSTM(4, 6, 2), ...packed },
];

const cells: Case[] = [
  {
    python: "nn.RNNCell(4, 6)",
    module: () => new nn.RNNCell(4, 6),
    python_inputs: "[torch.randn(3, 4)]",
    inputs: () => [torch.randn(3, 4)],
  },
  {
    python: "nn.RNNCell(4, 6, bias=False, nonlinearity='relu')",
    module: () => new nn.RNNCell(4, 6, { bias: false, nonlinearity: "relu" }),
    python_inputs: "[torch.randn(4), torch.randn(6)]",
    inputs: () => [torch.randn(4), torch.randn(6)],
  },
  {
    python: "nn.GRUCell(4, 6)",
    module: () => new nn.GRUCell(4, 6),
    python_inputs: "[torch.randn(3, 4), torch.randn(3, 6)]",
    inputs: () => [torch.randn(3, 4), torch.randn(3, 6)],
  },
  {
    python: "nn.LSTMCell(4, 6)",
    module: () => new nn.LSTMCell(4, 6),
    python_inputs: "[torch.randn(3, 4), (torch.randn(3, 6), torch.randn(3, 6))]",
    inputs: () => [torch.randn(3, 4), [torch.randn(3, 6), torch.randn(3, 6)]],
  },
  {
    python: "nn.LSTMCell(4, 6)",
    module: () => new nn.LSTMCell(4, 6),
    python_inputs: "[torch.randn(4)]",
    inputs: () => [torch.randn(4)],
  },
];

test.before(() => {
  torch.backends.rnn.fused = false;
});

test("recurrent layers equal PyTorch's", (t) => compare(t, [...simple, ...gru, ...lstm, ...cells]));

test("a packed sequence is converted as its data is", (t) => {
  const packed = rnn.pack_sequence([torch.ones(1, 2), torch.ones(3, 2)], { enforce_sorted: false });
  t.is(packed.float(), packed);
  t.is(packed.cpu(), packed);
  const converted = [
    packed.double(),
    packed.half(),
    packed.long(),
    packed.int(),
    packed.short(),
    packed.char(),
    packed.byte(),
    packed.cpu(torch.bfloat16),
  ];
  t.deepEqual(
    converted.map(({ data }) => data.dtype),
    [
      torch.float64,
      torch.float16,
      torch.int64,
      torch.int32,
      torch.int16,
      torch.int8,
      torch.uint8,
      torch.bfloat16,
    ],
  );
  for (const { batch_sizes, sorted_indices } of converted) {
    t.is(batch_sizes, packed.batch_sizes);
    t.deepEqual(sorted_indices?.tolist(), [1, 0]);
  }
  t.false(packed.is_cuda);
  t.false(packed.is_pinned());
  t.throws(() => Reflect.apply(packed.double, packed, [1]), {
    instanceOf: TypeError,
    message: "double() takes 0 positional arguments but 1 was given",
  });
});

test("packing and padding equal PyTorch's", (t) => {
  torch.manual_seed(3);
  const sequences = [torch.randn(3, 2), torch.randn(5, 2), torch.randn(1, 2)];
  const packed = rnn.pack_sequence(sequences, { enforce_sorted: false });
  t.deepEqual(packed.batch_sizes.tolist(), [3, 2, 2, 1, 1]);
  t.deepEqual(packed.sorted_indices?.tolist(), [1, 0, 2]);
  t.deepEqual(packed.unsorted_indices?.tolist(), [1, 0, 2]);

  const [padded, lengths] = rnn.pad_packed_sequence(packed, {
    batch_first: true,
    padding_value: -1,
  });
  t.deepEqual(padded.shape, [3, 5, 2]);
  t.deepEqual(lengths.tolist(), [3, 5, 1]);
  t.deepEqual(padded.at(2, "1:").tolist(), new Array(4).fill([-1, -1]));

  const back = rnn.unpack_sequence(packed);
  t.deepEqual(
    back.map((x) => x.tolist()),
    sequences.map((x) => x.tolist()),
  );
  t.throws(() => rnn.pad_packed_sequence(packed, { total_length: 4 }), {
    message: /total_length=4 and max sequence length being 5/,
  });
});

test("a weight that is replaced is used from the next call on", (t) => {
  const layer = new nn.GRU(4, 6, { batch_first: true });
  const x = torch.randn(2, 3, 4);
  const [before] = layer(x);
  layer.weight_hh_l0 = new nn.Parameter(torch.zeros(18, 6));
  const [after] = layer(x);
  t.false(torch.equal(before, after));
  after.sum().backward();
  t.truthy(layer.weight_hh_l0.grad);
});

test("sizes that do not fit are told, with those that would", (t) => {
  const layer = new nn.GRU(4, 6, 2);
  t.throws(() => layer(torch.randn(5, 3, 7)), {
    message: "input.size(-1) must be equal to input_size. Expected 4, got 7",
  });
  t.throws(() => layer(torch.randn(5, 3, 4), torch.zeros(2, 2, 6)), {
    message: "Expected hidden size (2, 3, 6), got [2, 2, 6]",
  });
  t.throws(() => layer(torch.randn(4)), {
    message: "GRU: Expected input to be 2D or 3D, got 1D instead",
  });
  t.throws(() => layer(torch.randn(5, 4), torch.zeros(2, 1, 6)), {
    message: "For unbatched 2-D input, hx should also be 2-D but got 3-D tensor",
  });
  t.throws(() => layer(torch.randn(5, 3, 4, { dtype: torch.float64 })), {
    message: /RNN input dtype \(torch.float64\) does not match weight dtype \(torch.float32\)/,
  });
  const lstm = new nn.LSTM(4, 6);
  t.throws(() => lstm(torch.randn(5, 3, 4), [torch.zeros(1, 3, 6), torch.zeros(1, 3, 5)]), {
    message: "Expected hidden[1] size (1, 3, 6), got [1, 3, 5]",
  });
  t.throws(() => new nn.LSTM(4, 6, { proj_size: 6 }), { message: /smaller than hidden_size/ });
  t.throws(() => new nn.GRU(4, 6, { dropout: 2 }), { message: /range \[0, 1\]/ });
  t.throws(() => new nn.GRU(0, 6), { message: /input_size should be an integer of at least 1/ });
});
