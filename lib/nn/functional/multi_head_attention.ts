/** Attention of several heads with its projections: what torch.nn.MultiheadAttention computes. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { scaled_dot_product_attention } from "./attention.js";
import {
  check,
  check_mask_size,
  check_sizes,
  type GivenAttention,
  is_batched,
  type Masks,
  type MultiHeadAttentionArguments,
  type MultiHeadAttentionOptions,
  masks,
  merged,
} from "./attention_checks.js";
import { dropout } from "./dropout.js";
import { linear, pad } from "./layers.js";

type Optional = Tensor | null;

const tensor = kinds.tensor();
const tensor_or_null = kinds.nullable(tensor);
const given_or_null = kinds.tensor_or_null();

const read = signature<GivenAttention>("multi_head_attention_forward", {
  query: tensor,
  key: tensor,
  value: tensor,
  embed_dim_to_check: kinds.integer(),
  num_heads: kinds.integer(),
  in_proj_weight: given_or_null,
  in_proj_bias: given_or_null,
  bias_k: given_or_null,
  bias_v: given_or_null,
  add_zero_attn: kinds.boolean(),
  dropout_p: kinds.number(),
  out_proj_weight: tensor,
  out_proj_bias: given_or_null,
  training: kinds.boolean(true),
  key_padding_mask: tensor_or_null,
  need_weights: kinds.boolean(true),
  attn_mask: tensor_or_null,
  use_separate_proj_weight: kinds.boolean(false),
  q_proj_weight: tensor_or_null,
  k_proj_weight: tensor_or_null,
  v_proj_weight: tensor_or_null,
  static_k: tensor_or_null,
  static_v: tensor_or_null,
  average_attn_weights: kinds.boolean(true),
  is_causal: kinds.boolean(false),
});

/** The parts of a projection of several at once, each contiguous. */
function unpacked(projected: Tensor, count: number, E: number): Tensor[] {
  const apart = projected.unflatten(-1, [count, E]).unsqueeze(0).transpose(0, -2).squeeze(-2);
  const whole = apart.contiguous();
  return Array.from({ length: count }, (_, i) => whole.at(i));
}

/**
 * The projections by weights that lie in one tensor: a single product if the inputs are the same.
 */
function packed_projections(q: Tensor, k: Tensor, v: Tensor, w: Tensor, b: Optional): Tensor[] {
  const E = q.size(-1);
  if (k !== v) {
    const weights = w.chunk(3) as Tensor[];
    const biases = b === null ? [null, null, null] : (b.chunk(3) as Tensor[]);
    return [q, k, v].map((x, i) => linear(x, weights[i] as Tensor, biases[i] as Optional));
  }
  if (q === k) return unpacked(linear(q, w, b), 3, E);
  const [w_q, w_kv] = w.split([E, 2 * E]) as [Tensor, Tensor];
  const [b_q, b_kv] = b === null ? [null, null] : (b.split([E, 2 * E]) as [Tensor, Tensor]);
  return [linear(q, w_q, b_q), ...unpacked(linear(k, w_kv, b_kv), 2, E)];
}

function projections(given: GivenAttention, query: Tensor, key: Tensor, value: Tensor): Tensor[] {
  const { in_proj_weight, in_proj_bias, use_separate_proj_weight } = given;
  if (!use_separate_proj_weight) {
    if (in_proj_weight === null) {
      throw new TypeError("use_separate_proj_weight is False but in_proj_weight is None");
    }
    return packed_projections(query, key, value, in_proj_weight, in_proj_bias);
  }
  const biases = in_proj_bias === null ? [] : (in_proj_bias.chunk(3) as Tensor[]);
  const { q_proj_weight, k_proj_weight, v_proj_weight } = given;
  const weights = { q_proj_weight, k_proj_weight, v_proj_weight };
  return Object.entries(weights).map(([name, weight], i) => {
    if (weight === null) {
      throw new TypeError(`use_separate_proj_weight is True but ${name} is None`);
    }
    return linear([query, key, value][i] as Tensor, weight, biases[i] ?? null);
  });
}

/** The mask with a place more for each key that is added. */
const widened = (mask: Optional): Optional => (mask === null ? null : pad(mask, [0, 1]));

/** A tensor of heads that is given, or one of the projected keys or values as heads. */
function heads(
  name: string,
  fixed: Optional,
  projected: Tensor,
  [count, head_dim]: readonly [number, number],
): Tensor {
  if (fixed === null) return projected.view(projected.size(0), count, head_dim).transpose(0, 1);
  check(fixed.size(0) === count, `expecting ${name}.size(0) of ${count}, but got ${fixed.size(0)}`);
  check(
    fixed.size(2) === head_dim,
    `expecting ${name}.size(2) of ${head_dim}, but got ${fixed.size(2)}`,
  );
  return fixed;
}

/**
 * Attention of several heads: projects queries, keys and values, attends, and projects the heads'
 * results. Mirrors torch.nn.functional.multi_head_attention_forward.
 *
 * @returns the result, shape (L, N, E) or (L, E); and the attention weights, shape (N, L, S) or
 * (L, S), with `average_attn_weights: false` one for each head, or null.
 * @throws RangeError if the shapes do not fit
 */
export function multi_head_attention_forward(
  ...args: Arguments<
    [
      query: Tensor,
      key: Tensor,
      value: Tensor,
      embed_dim_to_check: number,
      num_heads: number,
      in_proj_weight: Optional,
      in_proj_bias: Optional,
      bias_k: Optional,
      bias_v: Optional,
      add_zero_attn: boolean,
      dropout_p: number,
      out_proj_weight: Tensor,
      out_proj_bias: Optional,
    ],
    [
      training: boolean,
      key_padding_mask: Optional,
      need_weights: boolean,
      attn_mask: Optional,
      use_separate_proj_weight: boolean,
      q_proj_weight: Optional,
      k_proj_weight: Optional,
      v_proj_weight: Optional,
      static_k: Optional,
      static_v: Optional,
      average_attn_weights: boolean,
      is_causal: boolean,
    ],
    MultiHeadAttentionArguments & MultiHeadAttentionOptions
  >
): [Tensor, Optional] {
  const given = read(args);
  const batched = is_batched(given);
  const { num_heads, static_k, static_v } = given;
  const query = batched ? given.query : given.query.unsqueeze(1);
  const key = batched ? given.key : given.key.unsqueeze(1);
  const value = batched ? given.value : given.value.unsqueeze(1);
  const padding_mask =
    batched || given.key_padding_mask === null
      ? given.key_padding_mask
      : given.key_padding_mask.unsqueeze(0);
  const [L, N, E] = query.shape as [number, number, number];
  const mask = masks(given, query, padding_mask);
  check_sizes(given, query, key, value);
  const head_dim = E / num_heads;
  const count = N * num_heads;
  let [q, k, v] = projections(given, query, key, value) as [Tensor, Tensor, Tensor];
  let { attention, padding } = mask;
  if (attention !== null) {
    attention = check_mask_size(attention, [count, L, key.size(0)], [L, key.size(0)]);
  }
  const { bias_k, bias_v } = given;
  check(
    (bias_k === null) === (bias_v === null),
    "bias_k and bias_v are set together or not at all",
  );
  if (bias_k !== null && bias_v !== null) {
    check(static_k === null, "bias cannot be added to static key.");
    check(static_v === null, "bias cannot be added to static value.");
    k = torch.cat([k, bias_k.repeat(1, N, 1)]);
    v = torch.cat([v, bias_v.repeat(1, N, 1)]);
    [attention, padding] = [widened(attention), widened(padding)];
  }
  q = q.view(L, count, head_dim).transpose(0, 1);
  k = heads("static_k", static_k, k, [count, head_dim]);
  v = heads("static_v", static_v, v, [count, head_dim]);
  if (given.add_zero_attn) {
    const zeros = (like: Tensor) => like.new_zeros([count, 1, head_dim]);
    [k, v] = [torch.cat([k, zeros(k)], 1), torch.cat([v, zeros(v)], 1)];
    [attention, padding] = [widened(attention), widened(padding)];
  }
  attention = merged(attention, padding, [N, num_heads, k.size(1)]);
  const sizes = { L, N, E, S: k.size(1), head_dim };
  const attend = given.need_weights ? with_weights : without_weights;
  const [output, weights] = attend(given, [q, k, v], { ...mask, attention }, sizes);
  const projected = linear(output, given.out_proj_weight, given.out_proj_bias);
  const shaped = projected.view(L, N, projected.size(1));
  if (batched) return [shaped, weights];
  return [shaped.squeeze(1), weights === null ? null : weights.squeeze(0)];
}

interface Sizes {
  L: number;
  N: number;
  E: number;
  S: number;
  head_dim: number;
}

type Attended = [output: Tensor, weights: Optional];
type Heads = readonly [q: Tensor, k: Tensor, v: Tensor];

/** Attention whose weights are a result: with matrix products. */
function with_weights(
  { num_heads, dropout_p, training, average_attn_weights }: GivenAttention,
  [q, k, v]: Heads,
  { attention }: Masks,
  { L, N, E, S, head_dim }: Sizes,
): Attended {
  const scaled = q.mul(Math.sqrt(1 / head_dim));
  const transposed = k.transpose(-2, -1);
  const scores =
    attention === null
      ? torch.bmm(scaled, transposed)
      : torch.baddbmm(attention, scaled, transposed);
  let weights = scores.softmax(-1);
  if (training && dropout_p > 0) weights = dropout(weights, dropout_p);
  const output = torch
    .bmm(weights, v)
    .transpose(0, 1)
    .reshape(L * N, E);
  const by_head = weights.view(N, num_heads, L, S);
  return [output, average_attn_weights ? by_head.mean(1) : by_head];
}

/** Attention alone: LibTorch's own. */
function without_weights(
  { num_heads, dropout_p, training }: GivenAttention,
  [q, k, v]: Heads,
  { attention, is_causal }: Masks,
  { L, N, E, S, head_dim }: Sizes,
): Attended {
  let attn_mask = attention;
  if (attn_mask !== null) {
    attn_mask =
      attn_mask.size(0) === 1 ? attn_mask.unsqueeze(0) : attn_mask.view(N, num_heads, -1, S);
  }
  const output = scaled_dot_product_attention(
    q.view(N, num_heads, L, head_dim),
    k.view(N, num_heads, S, head_dim),
    v.view(N, num_heads, S, head_dim),
    { attn_mask, dropout_p: training ? dropout_p : 0, is_causal },
  );
  return [output.permute(2, 0, 1, 3).reshape(N * L, E), null];
}
