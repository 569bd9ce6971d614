/** Which passes RNN, LSTM and GRU take on the CPU: torchnode's or LibTorch's, by a rule of sizes. */
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";
import { native } from "../../lib/native/index.js";

test.before(() => torch.set_num_threads(1));
test.afterEach(() => {
  torch.backends.rnn.fused = true;
});

type Sizes = Parameters<typeof native.own_rnn_is_quicker>[0];

/** An LSTM by oneDNN, unless told otherwise. */
const is_own = (sizes: Partial<Sizes>) =>
  native.own_rnn_is_quicker({
    mode: "LSTM",
    width: 64,
    batch: 1,
    length: 1,
    records: false,
    is_onednn: true,
    is_avx512: false,
    is_intel: false,
    ...sizes,
  });

const every_size = [1, 16, 64, 256, 1150].flatMap((width) =>
  [1, 32, 256].flatMap((batch) =>
    [1, 20, 128].flatMap((length) =>
      [false, true].map((records) => ({ width, batch, length, records })),
    ),
  ),
);

test("without oneDNN torchnode's passes are quicker at every size", (t) => {
  for (const sizes of every_size)
    for (const is_avx512 of [false, true])
      for (const mode of ["RNN_TANH", "RNN_RELU", "GRU", "LSTM"] as const)
        t.true(is_own({ ...sizes, mode, is_avx512, is_onednn: false }));
});

test("oneDNN's LSTM is quicker where its products are worth packing the weights", (t) => {
  for (const records of [false, true]) {
    // The lesson's, one step of a large one, one sequence.
    t.true(is_own({ width: 64, batch: 64, length: 20, records }));
    t.true(is_own({ width: 256, batch: 32, length: 1, records }));
    t.true(is_own({ width: 1024, batch: 1, length: 16, records }));
    t.false(is_own({ width: 256, batch: 32, length: 50, records }));
    t.false(is_own({ width: 1150, batch: 32, length: 20, records }));
  }
});

test("with AVX-512 it is so at nearly every size", (t) => {
  for (const records of [false, true]) {
    const avx512 = { is_avx512: true, records };
    t.false(is_own({ ...avx512, width: 256, batch: 32, length: 50 }));
    t.false(is_own({ ...avx512, width: 256, batch: 1, length: 160 }));
    t.false(is_own({ ...avx512, width: 64, batch: 64, length: 70 }));
    t.true(is_own({ ...avx512, width: 64, batch: 1, length: 20 }));
    t.true(is_own({ ...avx512, width: 512, batch: 1, length: 1 }));
  }
});

test("with AVX-512 in MKL's products too, in training and for short sequences", (t) => {
  const intel = { is_avx512: true, is_intel: true };
  for (const sizes of every_size)
    if (sizes.records || sizes.length === 1) t.true(is_own({ ...intel, ...sizes }));
  t.true(is_own({ ...intel, width: 16, batch: 32, length: 64 }));
  t.true(is_own({ ...intel, width: 1024, batch: 1, length: 64 }));
  t.false(is_own({ ...intel, width: 64, batch: 32, length: 16 }));
  t.false(is_own({ ...intel, width: 256, batch: 1, length: 64 }));
});

/** Output and gradients of one call, under the setting at hand. */
function run(layer: nn.LSTM | nn.GRU, x: Tensor, records: boolean): Tensor[] {
  const call = layer as (x: Tensor) => [Tensor, unknown];
  if (!records) return torch.no_grad(() => [call(x)[0]]);
  for (const each of layer.parameters()) each.grad = null;
  const [output] = call(x);
  output.sum().backward();
  return [output.detach(), ...[...layer.parameters()].map(({ grad }) => (grad as Tensor).clone())];
}

test("a layer takes the passes that the rule names, and so has their bits", (t) => {
  const layers = [
    { layer: new nn.LSTM(256, 256), batch: 32, length: 12 },
    { layer: new nn.LSTM(256, 256, { batch_first: true }), batch: 32, length: 12 },
    { layer: new nn.LSTM(16, 16), batch: 1, length: 5 },
    { layer: new nn.GRU(256, 256), batch: 32, length: 12 },
  ];
  const taken: boolean[] = [];
  for (const { layer, batch, length } of layers)
    for (const records of [false, true]) {
      // The rule for the processor at hand.
      const own = native.own_rnn_is_quicker({
        mode: layer instanceof nn.GRU ? "GRU" : "LSTM",
        width: layer.hidden_size,
        batch,
        length,
        records,
        is_onednn: layer instanceof nn.LSTM,
      });
      taken.push(own);
      const { batch_first } = layer as { batch_first: boolean };
      const x = torch.randn(...(batch_first ? [batch, length] : [length, batch]), layer.input_size);
      const [quicker, owns, libtorch] = [
        () => native.set_fused_rnn(true),
        () => native.set_fused_rnn(true, true),
        () => native.set_fused_rnn(false),
      ].map((use) => {
        use();
        return run(layer, x, records);
      }) as [Tensor[], Tensor[], Tensor[]];
      const are_equal = (a: Tensor[], b: Tensor[]) =>
        a.every((each, i) => torch.equal(each, b[i] as Tensor));
      t.is(are_equal(quicker, owns), own, String(layer));
      t.is(are_equal(quicker, libtorch), !own, String(layer));
    }
  t.true(taken.includes(true) && taken.includes(false));
});
