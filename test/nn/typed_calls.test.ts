/**
 * Right and wrong calls of layers, functions and methods. TypeScript (`npx tsc`) must let the right
 * ones through and stop at each wrong one, and what runs must be of the same opinion.
 */
import test from "ava";
import * as nn from "torchnode/nn";
import { type Tensor, torch } from "torchnode/torch";

const { functional: F, init, utils } = nn;

const x = torch.ones(2, 4);
const y = torch.tensor([1n, 0n]);
const weight = torch.ones(4);
const image = torch.ones(1, 1, 4, 4);
const layer = (): nn.Linear => new nn.Linear(4, 2);
const list = (): nn.ModuleList<nn.Module> => new nn.ModuleList<nn.Module>([layer()]);

type Call = () => unknown;

const right_calls: readonly Call[] = [
  () => new nn.Linear(3, 5, false),
  () => new nn.Linear(3, 5, undefined, "cpu", torch.float64),
  () => new nn.Linear(3, { out_features: 5, dtype: null }),
  () => new nn.Linear({ in_features: 2, out_features: 3 }),
  () => new nn.Bilinear(1, 2, 3, { bias: false }),
  () => new nn.Flatten({ start_dim: 0 }),
  () => new nn.Flatten(0, -2),
  () => new nn.Unflatten({ dim: 1, unflattened_size: [2, 2] }),
  () => new nn.Identity(1, "anything", { at: "all" }),
  () => new nn.Embedding(10, 3, 0, 1, 2, true, false),
  () => new nn.Embedding(10, 3, { padding_idx: -1 }),
  () => nn.Embedding.from_pretrained(x, false, { max_norm: 1 }),
  () => nn.Embedding.from_pretrained({ embeddings: x, freeze: true }),
  () => new nn.Conv2d(1, 2, [3, 2], 1, "same", [1, 1], 1, false, "circular"),
  () => new nn.Conv1d(1, 2, 3, { padding: 1, dtype: torch.float64 }),
  () => new nn.Conv3d({ in_channels: 1, out_channels: 2, kernel_size: [1, 2, 3] }),
  () => new nn.ConvTranspose2d(1, 2, 3, 2, 1, 1, 1, true, 1, "zeros", "cpu"),
  () => new nn.MaxPool2d(2, null, 0, 1, false, true),
  () => new nn.AvgPool2d(2, { divisor_override: 3 }),
  () => new nn.LPPool1d(2, { kernel_size: 3 }),
  () => new nn.FractionalMaxPool2d(2, { output_ratio: [0.5, 0.5] }),
  () => new nn.AdaptiveAvgPool2d([null, 3]),
  () => new nn.MaxUnpool1d(2, { padding: 1 }),
  () => new nn.ConstantPad2d([1, 2, 3, 4], 0.5),
  () => new nn.ZeroPad1d({ padding: 2 }),
  () => new nn.Upsample({ scale_factor: [2, 3], mode: "bicubic", align_corners: true }),
  () => new nn.UpsamplingNearest2d(null, 2),
  () => new nn.PixelShuffle({ upscale_factor: 2 }),
  () => new nn.Fold([4, 5], 2, { stride: [1, 2] }),
  () => new nn.Dropout2d(0.2, true),
  () => new nn.BatchNorm1d(5, 1e-3),
  () => new nn.BatchNorm1d(5, 1e-3, null, false, { bias: false }),
  () => new nn.BatchNorm1d({ num_features: 5, momentum: null }),
  () => new nn.BatchNorm2d(5, { eps: 1e-3, bias: false }),
  () => new nn.BatchNorm3d({ num_features: 5 }),
  () => new nn.SyncBatchNorm(5, 1e-3, null, true, true, null, "cpu"),
  () => nn.SyncBatchNorm.convert_sync_batchnorm({ module: layer() }),
  () => new nn.InstanceNorm1d(4, { affine: true })(torch.ones(2, 4, 3)),
  () => new nn.InstanceNorm2d(4, 1e-5, null, true, true),
  () => new nn.InstanceNorm3d({ num_features: 5, track_running_stats: true }),
  () => new nn.RMSNorm(4, { eps: null })({ x }),
  () => new nn.RMSNorm([2, 3], 1e-5, false),
  () => new nn.LocalResponseNorm(2, 1e-4, { k: 2 }),
  () => new nn.CrossMapLRN2d(3)({ input: image }),
  () => new nn.MultiheadAttention(4, 2)(x, x, x, null, false),
  () => new nn.MultiheadAttention(4, { num_heads: 2, kdim: 3 }),
  () => new nn.MultiheadAttention(4, 2)(x, { key: x, value: x, need_weights: false }),
  () => new nn.MultiheadAttention(4, 2).merge_masks(null, null, x),
  () => new nn.TransformerEncoderLayer(4, 2, 8, 0, "gelu", { norm_first: true })(x),
  () => new nn.TransformerEncoderLayer({ d_model: 4, nhead: 2, activation: F.silu })({ src: x }),
  () => new nn.TransformerDecoderLayer(4, 2, 8, { activation: new nn.GELU() })(x, x, null),
  () => new nn.TransformerEncoder(new nn.TransformerEncoderLayer(4, 2, 8), { num_layers: 1 })(x),
  () => new nn.TransformerDecoder(new nn.TransformerDecoderLayer(4, 2, 8), 1)(x, { memory: x }),
  () => new nn.Transformer(4, 2, 1, 1, 8)(x, x, { tgt_is_causal: null }),
  () => nn.Transformer.generate_square_subsequent_mask(3, { dtype: torch.float64 }),
  () => new nn.LazyLinear(3, { bias: false })(x),
  () => new nn.LazyConv2d(3, 2, { padding: "same" })({ input: image }),
  () => new nn.LazyConvTranspose2d({ out_channels: 3, kernel_size: 2 })(image),
  () => new nn.LazyBatchNorm1d(1e-3, null, { affine: false })(x),
  () => new nn.LazyInstanceNorm2d({ track_running_stats: false })(image),
  () => new nn.UninitializedParameter({ dtype: torch.float64 }).materialize([2, 3]),
  () => new nn.UninitializedBuffer(false, "cpu").materialize({ shape: [2] }),
  () => new nn.LayerNorm([2, 3], 1e-5, true, false),
  () => new nn.LayerNorm({ normalized_shape: 3 }),
  () => new nn.GroupNorm(2, 4, 1e-5, { bias: false }),
  () => new nn.Dropout(0.1, true),
  () => new nn.Dropout({ p: 0.1 }),
  () => new nn.GELU("tanh"),
  () => new nn.GELU({ approximate: "none" }),
  () => new nn.LeakyReLU(0.1, true),
  () => new nn.Hardtanh(-2, 2, { inplace: true }),
  () => new nn.Threshold(1, { value: 2 }),
  () => new nn.PReLU(3, 0.1),
  () => new nn.Softmax(),
  () => new nn.Softmax({ dim: 1 }),
  () => new nn.LogSoftmax(null),
  () => new nn.Softplus(2, { threshold: 10 }),
  () => new nn.Sigmoid(),
  () => new nn.CrossEntropyLoss(weight),
  () => new nn.CrossEntropyLoss(weight, null, 0, null, "sum", 0.1),
  () => new nn.CrossEntropyLoss({ label_smoothing: 0.1, weight: null }),
  () => new nn.MSELoss(null, null, "none"),
  () => new nn.HuberLoss("sum", 2),
  () => new nn.KLDivLoss({ reduction: "batchmean" }),
  () => new nn.BCEWithLogitsLoss(weight, { pos_weight: weight }),
  () => new nn.RNN(3, 4, 2, "relu", false, true),
  () => new nn.LSTM(3, 4, { proj_size: 2, num_layers: 2 }),
  () => new nn.LSTM({ input_size: 3, hidden_size: 4 }),
  () => new nn.GRUCell(3, 4, false),
  () => new nn.RNNCell(3, 4, true, "relu", { dtype: torch.float64 }),
  () => new nn.CrossEntropyFlat(weight, { axis: 1 }),
  () => new nn.FlattenedLoss(nn.CrossEntropyLoss, { axis: 1, reduction: "sum" }),
  () => new nn.FlattenedLoss(nn.MSELoss, { is_2d: false }),
  () => new nn.LabelSmoothingCrossEntropy(0.2, "sum"),
  () => new nn.ModuleDict({ modules: { a: layer() } }),
  () => new nn.ModuleDict(new Map([["a", layer()]])),
  () => new nn.ParameterList({ values: [x] }),
  () => new nn.ParameterDict({ scale: x }).get("none", 3),
  () => new nn.Parameter(x, false),
  () => new nn.Parameter({ data: x, requires_grad: false }),
  () => new nn.Buffer(x, { persistent: false }),
  () => F.relu(x, true),
  () => F.relu({ input: x }),
  () => F.linear(x, torch.ones(3, 4), { bias: null }),
  () => F.linear({ input: x, weight: torch.ones(3, 4) }),
  () => F.cross_entropy(x, y, { reduction: "none", weight }),
  () => F.cross_entropy({ input: x, target: y }),
  () => F.mse_loss(x, x, null, null, "sum"),
  () => F.dropout(x, 0.5, { training: false }),
  () => F.softmax(x, { dim: 1, dtype: torch.float64 }),
  () => F.max_pool2d(image, 2, { stride: 1 }).relu(),
  () => F.max_pool2d(image, 2, { return_indices: true })[1].float(),
  () => F.max_pool2d(image, 2, 1, 0, 1, false, true)[0].float(),
  () => F.max_pool2d({ input: image, kernel_size: 2, return_indices: true })[0].float(),
  () => F.adaptive_max_pool2d(image, [2, null], true)[0].float(),
  () => F.interpolate(image, null, 2, "bilinear", { align_corners: true }),
  () => F.pad(x, [1, 1], "constant", 3),
  () => F.layer_norm(x, [4], { eps: 1e-3 }),
  () => F.triplet_margin_with_distance_loss(x, x, x, { margin: 2 }),
  () => F.scaled_dot_product_attention(x, x, x, null, 0, false, { scale: 1 }),
  () => init.uniform_(x.clone(), { a: 5, b: 5 }),
  () => init.uniform_({ tensor: x.clone(), generator: null }),
  () => init.trunc_normal_(x.clone(), 1, 0.001),
  () => init.kaiming_normal_(x.clone(), 0, "fan_out", { nonlinearity: "relu" }),
  () => init.constant_(new nn.Parameter(x), { val: 2 }).requires_grad_(false),
  () => utils.clip_grad_norm_(layer().parameters(), 1, Number.POSITIVE_INFINITY),
  () => utils.clip_grad_norm_([...layer().parameters()], 1, "inf", { foreach: false }),
  () => utils.clip_grad_value_({ parameters: [], clip_value: 1 }),
  () => utils.rnn.pad_sequence([weight, weight], true, 1, "left"),
  () => utils.rnn.pad_sequence({ sequences: [weight], padding_side: "left" }),
  () => utils.rnn.pack_sequence([weight, weight], { enforce_sorted: false }),
  () => layer().to(torch.float64).to("cpu", { non_blocking: true }).to({ dtype: torch.float32 }),
  () => layer().to(x, false),
  () => layer().to_empty({ device: "meta" }),
  () => [...layer().named_parameters("a", false, { remove_duplicate: false })],
  () => [...layer().parameters({ recurse: false })],
  () => [...layer().named_modules(new Set(), "a", true)],
  () => layer().train(false).eval().requires_grad_({ requires_grad: false }),
  () => layer().zero_grad(false),
  () => layer().state_dict({ prefix: "a.", keep_vars: true }),
  () => layer().load_state_dict({}, false, { assign: true }),
  () => layer().apply({ fn: (module) => module.eval() }),
  () => layer().get_parameter({ target: "weight" }),
  () => layer().register_buffer("b", x, false),
  () => layer().register_forward_hook((_module, [input]) => input.add(1), { prepend: true }),
  () => layer().register_forward_hook((_m, _a, _k, out) => out.add(1), { with_kwargs: true }),
  () => list().insert(0, { module: layer() }).pop(0),
  () => new nn.GRU(4, 3)(x, { hx: torch.zeros(1, 3) })[1].relu(),
  () => new nn.LSTM(4, 3)(x, { hx: [torch.zeros(1, 3), torch.zeros(1, 3)] })[1][0].relu(),
  () => new nn.RNNCell(4, 3)(x, { hx: null }).relu(),
  () => layer()({ input: x }).relu(),
  () => layer().forward({ input: x }).relu(),
  () => layer().reset_parameters(),
  () => new nn.ReLU()({ input: x }).relu(),
  () => new nn.Embedding(5, 2)({ input: y }).relu(),
  () => new nn.Conv2d(1, 2, 3)({ input: image }).relu(),
  () => new nn.ConvTranspose2d(1, 2, 3)(image).relu(),
  () =>
    new nn.ConvTranspose2d(1, 2, 3, 2)(image, image.shape.map((n) => 2 * n + 1).slice(2)).relu(),
  () => new nn.ConvTranspose2d(1, 2, 3).forward(image, { output_size: [6, 6] }).relu(),
  () => new nn.MaxPool2d(2)(image).relu(),
  () => new nn.MaxPool2d(2, { return_indices: true })(image)[1].float(),
  () => new nn.MaxPool2d(2, 2, 0, 1, true)({ input: image })[0].relu(),
  () => new nn.MaxPool2d({ kernel_size: 2, return_indices: true }).forward(image)[1].float(),
  () => new nn.AdaptiveMaxPool2d(2, true)(image)[1].float(),
  () => new nn.FractionalMaxPool2d(2, 2)(image).relu(),
  () => new nn.MaxUnpool2d(2)(image, image.long(), { output_size: [8, 8] }).relu(),
  () => new nn.MaxUnpool2d(2)({ input: image, indices: image.long() }).relu(),
  () => new nn.Sequential(new nn.Conv2d(1, 2, 3), new nn.ReLU(), new nn.MaxPool2d(2))(image).relu(),
  () => new nn.BatchNorm1d(4)({ input: x }).relu(),
  () => new nn.BatchNorm1dFlat(4)({ x }).relu(),
  () => new nn.Bilinear(4, 4, 2)(x, { input2: x }).relu(),
  () => new nn.Bilinear(4, 4, 2)({ input1: x, input2: x }).relu(),
  () => new nn.Identity()({ input: x }).relu(),
  () => new nn.Identity()([x, 3] as const)[0].relu(),
  () => new nn.Sequential(layer())({ input: x }).relu(),
  () => new nn.Sequential<(pair: [Tensor, number]) => Tensor>()({ input: [x, 3] }),
  () => new nn.MSELoss()({ input: x, target: x }).relu(),
  () => new nn.MSELoss()(x, { target: x }).relu(),
  () => new nn.MSELoss().forward(x, { target: x }).relu(),
  () => new nn.MSELossFlat()({ input: x, target: x }).relu(),
  () => new nn.CrossEntropyFlat().activation({ output: x }).relu(),
  () => new nn.LabelSmoothingCrossEntropy()(x, { target: y }).relu(),
  () => new nn.NoopLoss()({ output: x }).relu(),
  () => new nn.NoopLoss()(x, "anything", { at: "all" }).relu(),
  () => new nn.GRU(4, 3)({ input: x, hx: null })[1].relu(),
  () => new nn.RNN(4, 3)(x, torch.zeros(1, 3))[1].relu(),
  () => new nn.GRU(4, 3)({ input: utils.rnn.pack_sequence([x]) })[0].data.relu(),
  () => new nn.LSTM(4, 3)(utils.rnn.pack_sequence([x]), { hx: null })[0].data.relu(),
  () => new nn.LSTM(4, 3).forward({ input: x, hx: null })[0].relu(),
  () => new nn.LSTMCell(4, 3)(x, { hx: [torch.zeros(2, 3), torch.zeros(2, 3)] })[1].relu(),
  () => new nn.GRUCell(4, 3)({ input: x, hx: null }).relu(),
  () => new nn.Sequential(layer()).append({ module: layer() }).insert(0, layer()).at(-1),
];

const wrong_calls: readonly Call[] = [
  // @ts-expect-error
  () => new nn.Linear(3),
  // @ts-expect-error
  () => new nn.Linear(3, 5, "no"),
  // @ts-expect-error
  () => new nn.Linear(3, 5, { bais: false }),
  // @ts-expect-error
  () => new nn.Linear({ in_features: 3 }),
  // @ts-expect-error
  () => new nn.Linear(3, 5, true, null, null, 1),
  // @ts-expect-error
  () => new nn.Flatten("0"),
  // @ts-expect-error
  () => new nn.Unflatten(1),
  // @ts-expect-error
  () => new nn.Embedding(10, 3, "0"),
  // @ts-expect-error
  () => nn.Embedding.from_pretrained(x, { padding: 1 }),
  // @ts-expect-error
  () => new nn.Conv2d(1, 2),
  // @ts-expect-error
  () => new nn.Conv2d(1, 2, 3, { padding: "full" }),
  // @ts-expect-error
  () => new nn.Conv2d(1, 2, 3, { paddings: 1 }),
  // @ts-expect-error
  () => new nn.ConvTranspose1d(1, 2, 3, { padding: "same" }),
  // @ts-expect-error
  () => new nn.MaxPool2d({ stride: 2 }),
  // @ts-expect-error
  () => new nn.AvgPool1d(2, { divisor_override: 3 }),
  // @ts-expect-error
  () => new nn.AdaptiveAvgPool2d("3"),
  // @ts-expect-error
  () => new nn.ConvTranspose2d(1, 2, 3)(image, { size: [6, 6] }),
  // @ts-expect-error
  () => new nn.MaxUnpool2d(2)(image),
  // @ts-expect-error
  () => new nn.ConstantPad1d(2),
  // @ts-expect-error
  () => new nn.ReflectionPad2d({ paddings: 1 }),
  // @ts-expect-error
  () => new nn.Upsample(2, null, true),
  // @ts-expect-error
  () => new nn.Unfold({ stride: 1 }),
  // @ts-expect-error
  () => new nn.BatchNorm1d(5, 1e-3, 0.1, true, true, null, null, true),
  // @ts-expect-error
  () => new nn.LayerNorm(),
  // @ts-expect-error
  () => new nn.GroupNorm(2),
  // @ts-expect-error
  () => new nn.Dropout({ P: 0.1 }),
  // @ts-expect-error
  () => new nn.GELU("tanhh"),
  // @ts-expect-error
  () => new nn.LeakyReLU(true),
  // @ts-expect-error
  () => new nn.Softmax({ dims: 1 }),
  // @ts-expect-error
  () => new nn.Sigmoid(1),
  // @ts-expect-error
  () => new nn.CrossEntropyLoss([1, 2]),
  // @ts-expect-error
  () => new nn.CrossEntropyLoss({ weights: weight }),
  // @ts-expect-error
  () => new nn.MSELoss({ reduction: "meen" }),
  // @ts-expect-error
  () => new nn.HuberLoss(2),
  // @ts-expect-error
  () => new nn.RNN(3, 4, { nonlinearity: "gelu" }),
  // @ts-expect-error
  () => new nn.GRU(3, 4, { proj_size: 2 }),
  // @ts-expect-error
  () => new nn.LSTM(3, 4, 2, "relu"),
  // @ts-expect-error
  () => new nn.LSTMCell(3),
  // @ts-expect-error
  () => new nn.CrossEntropyFlat({ axes: 1 }),
  // @ts-expect-error
  () => new nn.FlattenedLoss(nn.MSELoss, { weigth: x }),
  // @ts-expect-error
  () => new nn.LabelSmoothingCrossEntropy("sum"),
  // @ts-expect-error
  () => new nn.ModuleList({ module: [layer()] }),
  // @ts-expect-error
  () => new nn.ParameterList(3),
  // @ts-expect-error
  () => new nn.Parameter(3),
  // @ts-expect-error
  () => new nn.Buffer(x, true),
  // @ts-expect-error
  () => F.relu(x, 1),
  // @ts-expect-error
  () => F.relu(x, { inplaces: true }),
  // @ts-expect-error
  () => F.linear(x),
  // @ts-expect-error
  () => F.cross_entropy(x, y, "sum"),
  // @ts-expect-error
  () => F.cross_entropy(x, y, { reductions: "sum" }),
  // @ts-expect-error
  () => F.dropout(x, true),
  // @ts-expect-error
  () => F.softmax(x, "1"),
  // @ts-expect-error
  () => F.max_pool2d(image),
  // @ts-expect-error
  () => F.max_pool2d(image, 2, { strides: 1 }),
  // @ts-expect-error
  () => F.interpolate(image, { scale: 2 }),
  // @ts-expect-error
  () => F.pad(x, 1),
  // @ts-expect-error
  () => F.triplet_margin_with_distance_loss(x, x, x, null),
  // @ts-expect-error
  () => init.uniform_(x, "0"),
  // @ts-expect-error
  () => init.uniform_(x, { c: 5 }),
  // @ts-expect-error
  () => init.constant_(x),
  // @ts-expect-error
  () => init.eye_(x, 1),
  // @ts-expect-error
  () => utils.clip_grad_norm_([]),
  // @ts-expect-error
  () => utils.clip_grad_norm_([], 1, { norm: 1 }),
  // @ts-expect-error
  () => utils.rnn.pad_sequence([x], "left"),
  // @ts-expect-error
  () => utils.rnn.unpad_sequence(x, "1"),
  // @ts-expect-error
  () => layer().to({ devcie: "cpu" }),
  // @ts-expect-error
  () => layer().to("cpu", "float64"),
  // @ts-expect-error
  () => layer().to_empty({}),
  // @ts-expect-error
  () => layer().named_parameters({ prefx: "a" }),
  // @ts-expect-error
  () => layer().parameters("a"),
  // @ts-expect-error
  () => layer().train("yes"),
  // @ts-expect-error
  () => layer().eval(false),
  // @ts-expect-error
  () => layer().zero_grad({ set_to_nones: true }),
  // @ts-expect-error
  () => layer().state_dict({ prefixes: "a" }),
  // @ts-expect-error
  () => layer().load_state_dict({}, { strikt: true }),
  // @ts-expect-error
  () => layer().apply(3),
  // @ts-expect-error
  () => layer().register_buffer("b", x, { persist: false }),
  // @ts-expect-error
  () => layer().register_forward_hook(() => undefined, { append: true }),
  // @ts-expect-error
  () => new nn.GRU(4, 3)(x, { h0: torch.zeros(1, 3) }),
  // @ts-expect-error
  () => new nn.LSTMCell(4, 3)(x, { hX: null }),
  // @ts-expect-error
  () => layer()(),
  // @ts-expect-error
  () => layer()(x, x),
  // @ts-expect-error
  () => layer()([1, 2]),
  // @ts-expect-error
  () => layer()({ inputs: x }),
  // @ts-expect-error
  () => layer()({ input: 3 }),
  // @ts-expect-error
  () => layer().forward({ inputs: x }),
  // @ts-expect-error
  () => layer().forward(x, x),
  // @ts-expect-error
  () => layer().reset_parameters(1),
  // @ts-expect-error
  () => new nn.BatchNorm1d(4).reset_running_stats(1),
  // @ts-expect-error
  () => new nn.BatchNorm2d(),
  // @ts-expect-error
  () => new nn.SyncBatchNorm(4, { process_group: 1 }),
  // @ts-expect-error
  () => nn.SyncBatchNorm.convert_sync_batchnorm(3),
  // @ts-expect-error
  () => new nn.InstanceNorm1d(3, { affin: true }),
  // @ts-expect-error
  () => new nn.RMSNorm(4)({ input: x }),
  // @ts-expect-error
  () => new nn.LocalResponseNorm({ alpha: 1 }),
  // @ts-expect-error
  () => new nn.MultiheadAttention(4),
  // @ts-expect-error
  () => new nn.MultiheadAttention(4, 2)(x, x),
  // @ts-expect-error
  () => new nn.MultiheadAttention(4, 2)(x, x, x, { need_weight: true }),
  // @ts-expect-error
  () => new nn.TransformerEncoderLayer(4, 2, { activation: "tanh" }),
  // @ts-expect-error
  () => new nn.TransformerDecoderLayer(4, 2, 8)(x),
  // @ts-expect-error
  () => new nn.TransformerEncoder(new nn.TransformerEncoderLayer(4, 2, 8), 1)(x, 3),
  // @ts-expect-error
  () => new nn.Transformer(4, 2, 1, 1, 8)({ src: x }),
  // @ts-expect-error
  () => nn.Transformer.generate_square_subsequent_mask("3"),
  // @ts-expect-error
  () => new nn.LazyLinear(),
  // @ts-expect-error
  () => new nn.LazyConv2d(3),
  // @ts-expect-error
  () => new nn.LazyBatchNorm1d({ num_features: 3 }),
  // @ts-expect-error
  () => new nn.UninitializedParameter().materialize(2),
  // @ts-expect-error
  () => new nn.ReLU()(x, true),
  // @ts-expect-error
  () => new nn.Bilinear(4, 4, 2)(x),
  // @ts-expect-error
  () => new nn.Bilinear(4, 4, 2)(x, { input1: x }),
  // @ts-expect-error
  () => new nn.Identity()(x, x),
  // @ts-expect-error
  () => new nn.Sequential(layer())(x, x),
  // @ts-expect-error
  () => new nn.Sequential(layer())({ x }),
  // @ts-expect-error
  () => new nn.MSELoss()(x),
  // @ts-expect-error
  () => new nn.MSELoss()(x, x, x),
  // @ts-expect-error
  () => new nn.MSELoss()(x, { targets: x }),
  // @ts-expect-error
  () => new nn.MSELossFlat()(x, { targets: x }),
  // @ts-expect-error
  () => new nn.CrossEntropyFlat().activation(x, 1),
  // @ts-expect-error
  () => new nn.LabelSmoothingCrossEntropy()({ input: x, target: y }),
  // @ts-expect-error
  () => new nn.NoopLoss()({ input: x }),
  // @ts-expect-error
  () => new nn.GRU(4, 3)(x, null, 1),
  // @ts-expect-error
  () => new nn.GRU(4, 3)({ hx: null }),
  // @ts-expect-error
  () => new nn.GRU(4, 3)(x, [torch.zeros(1, 3), torch.zeros(1, 3)]),
  // @ts-expect-error
  () => new nn.LSTM(4, 3)(x, torch.zeros(1, 3)),
  // @ts-expect-error
  () => new nn.RNNCell(4, 3)(utils.rnn.pack_sequence([x])),
  // @ts-expect-error
  () => list().insert(0),
  // @ts-expect-error
  () => list().pop(),
  // @ts-expect-error
  () => new nn.Sequential().append(),
];

test("right calls run", (t) => {
  for (const call of right_calls) t.notThrows(call, String(call));
  t.log(`${right_calls.length} calls`);
});

test("wrong calls are TypeErrors", (t) => {
  for (const call of wrong_calls) t.throws(call, { instanceOf: TypeError }, String(call));
  t.log(`${wrong_calls.length} calls`);
});

test("types are inferred through the arguments", (t) => {
  const parameter: nn.Parameter = init.zeros_(new nn.Parameter(torch.ones(2)));
  const found: nn.Parameter | null = new nn.ParameterDict({ a: parameter }).get("a");
  const gru: nn.GRU = new nn.ModuleList([new nn.GRU(2, 3)]).pop({ key: 0 });
  const relu: nn.ReLU = new nn.ModuleDict({ relu: new nn.ReLU() }).get("relu");
  const inverse: Tensor = utils.rnn.invert_permutation(y);
  const none: null = utils.rnn.invert_permutation(null);
  t.deepEqual([found?.shape, gru.hidden_size, relu.inplace, none], [[2], 3, false, null]);
  t.deepEqual(inverse.tolist(), [1, 0]);
});
