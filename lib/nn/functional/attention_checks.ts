/** The arguments of multi-head attention: checks of them, and its masks merged into one. */
import { type Dtype, type Tensor, torch } from "../../torch/index.js";
import { warn } from "../arguments.js";

type Optional = Tensor | null;

/** Required arguments of multi-head attention. */
export interface MultiHeadAttentionArguments {
  /** Shape (L, N, E), or (L, E) for one sequence. */
  query: Tensor;
  /** Shape (S, N, E), or (S, E). */
  key: Tensor;
  /** Shape (S, N, E), or (S, E). */
  value: Tensor;
  /** The query's last size, E. */
  embed_dim_to_check: number;
  /** The number of heads. */
  num_heads: number;
  /** The projections' weights one below the other, shape (3E, E). */
  in_proj_weight: Optional;
  /** Shape (3E). */
  in_proj_bias: Optional;
  /** A key and a value that every sequence has besides its own: shape (1, 1, E). */
  bias_k: Optional;
  /** The value that goes with `bias_k`: shape (1, 1, E). */
  bias_v: Optional;
  /** Whether every sequence has a key and a value of zeros besides its own. */
  add_zero_attn: boolean;
  /** The part of the attention weights that is zeroed. */
  dropout_p: number;
  /** Shape (E, E). */
  out_proj_weight: Tensor;
  /** Shape (E). */
  out_proj_bias: Optional;
}

/** Arguments of multi-head attention that have a default. */
export interface MultiHeadAttentionDefaults {
  /** Whether anything is zeroed. Default: true. */
  training: boolean;
  /** Keys that take no part, shape (N, S) or (S): boolean (true is left out), or added to the scores. */
  key_padding_mask: Optional;
  /** Whether the attention weights are a second result; else it is null. Default: true. */
  need_weights: boolean;
  /** Shape (L, S) or (N · num_heads, L, S): boolean (true is left out), or added to the scores. */
  attn_mask: Optional;
  /** Whether the three projections have weights of their own. Default: false. */
  use_separate_proj_weight: boolean;
  /** The weight that makes queries, with `use_separate_proj_weight`. */
  q_proj_weight: Optional;
  /** The weight that makes keys, with `use_separate_proj_weight`. */
  k_proj_weight: Optional;
  /** The weight that makes values, with `use_separate_proj_weight`. */
  v_proj_weight: Optional;
  /** In the place of the projected keys: shape (N · num_heads, S, E / num_heads). */
  static_k: Optional;
  /** The same for the values. */
  static_v: Optional;
  /** Whether the weights that are returned are the heads' mean. Default: true. */
  average_attn_weights: boolean;
  /** Says that attn_mask is the causal one, so that a faster kernel may be used. Default: false. */
  is_causal: boolean;
}

export type MultiHeadAttentionOptions = Partial<MultiHeadAttentionDefaults>;

export type GivenAttention = MultiHeadAttentionArguments & MultiHeadAttentionDefaults;

const same = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

export function check(holds: boolean, message: string): void {
  if (!holds) throw new RangeError(message);
}

/** Whether there is a dimension of sequences. */
export function is_batched({
  query,
  key,
  value,
  key_padding_mask,
  attn_mask,
  num_heads,
}: GivenAttention): boolean {
  const dims = query.dim();
  if (dims !== 2 && dims !== 3) {
    throw new RangeError(
      `query should be unbatched 2D or batched 3D tensor but received ${dims}-D query tensor`,
    );
  }
  const kind = `${dims === 3 ? "batched" : "unbatched"} (${dims}-D)`;
  check(
    key.dim() === dims && value.dim() === dims,
    `For ${kind} \`query\`, expected \`key\` and \`value\` to be ${dims}-D ` +
      `but found ${key.dim()}-D and ${value.dim()}-D tensors respectively`,
  );
  if (key_padding_mask !== null) {
    const found = key_padding_mask.dim();
    check(
      found === dims - 1,
      `For ${kind} \`query\`, expected \`key_padding_mask\` to be \`None\` or ${dims - 1}-D ` +
        `but found ${found}-D tensor instead`,
    );
  }
  if (attn_mask !== null) {
    const found = attn_mask.dim();
    check(
      found === 2 || found === 3,
      `For ${kind} \`query\`, expected \`attn_mask\` to be \`None\`, 2-D or 3-D ` +
        `but found ${found}-D tensor instead`,
    );
    const expected = [num_heads, query.size(0), key.size(0)];
    check(
      dims === 3 || found === 2 || same(attn_mask.shape, expected),
      `Expected \`attn_mask\` shape to be (${expected.join(", ")}) but got (${attn_mask.shape.join(", ")})`,
    );
  }
  return dims === 3;
}

/**
 * A mask that is added to the scores: minus infinity where a boolean mask is true. Mirrors
 * _canonical_mask of torch.nn.functional.
 *
 * @param dtype the dtype that a boolean mask is given.
 * @param other another mask and its name, if both should be of one dtype.
 */
export function canonical_mask(
  mask: Optional,
  name: string,
  dtype: Dtype,
  other?: readonly [mask: Optional, name: string],
): Optional {
  if (mask === null) return null;
  const is_float = mask.is_floating_point();
  check(
    is_float || mask.dtype === torch.bool,
    `only bool and floating types of ${name} are supported`,
  );
  const [other_mask, other_name] = other ?? [null];
  if (other_mask !== null && other_mask.dtype !== mask.dtype) {
    warn(
      `Support for mismatched ${name} and ${other_name} is deprecated. Use same type for both instead.`,
    );
  }
  if (is_float) return mask;
  return torch.zeros_like(mask, { dtype }).masked_fill_(mask, Number.NEGATIVE_INFINITY);
}

/** Checks that the sizes fit each other. */
export function check_sizes(
  given: GivenAttention,
  query: Tensor,
  key: Tensor,
  value: Tensor,
): void {
  const { embed_dim_to_check, num_heads, use_separate_proj_weight } = given;
  const E = query.size(-1);
  check(
    E === embed_dim_to_check,
    `was expecting embedding dimension of ${embed_dim_to_check}, but got ${E}`,
  );
  check(E % num_heads === 0, `embed_dim ${E} not divisible by num_heads ${num_heads}`);
  if (use_separate_proj_weight) {
    const [of_key, of_value] = [key.shape.slice(0, 2), value.shape.slice(0, 2)];
    check(
      same(of_key, of_value),
      `key's sequence and batch dims [${of_key}] do not match value's [${of_value}]`,
    );
  } else {
    check(
      same(key.shape, value.shape),
      `key shape [${key.shape}] does not match value shape [${value.shape}]`,
    );
  }
}

/** The mask in three dimensions, of one of the two shapes that it may have. */
export function check_mask_size(mask: Tensor, by_head: number[], by_place: number[]): Tensor {
  const [expected, kind] = mask.dim() === 2 ? [by_place, "2D"] : [by_head, "3D"];
  check(
    same(mask.shape, expected),
    `The shape of the ${kind} attn_mask is [${mask.shape}], but should be (${expected.join(", ")}).`,
  );
  return mask.dim() === 2 ? mask.unsqueeze(0) : mask;
}

/** The masks that are added to the scores. */
export interface Masks {
  attention: Optional;
  padding: Optional;
  is_causal: boolean;
}

/** Both masks, as one that is added to the scores. */
export function masks(given: GivenAttention, query: Tensor, padding_mask: Optional): Masks {
  const { attn_mask, need_weights, is_causal } = given;
  const { dtype } = query;
  const padding = canonical_mask(padding_mask, "key_padding_mask", dtype, [attn_mask, "attn_mask"]);
  if (is_causal && attn_mask === null) {
    throw new Error(
      "Need attn_mask if specifying the is_causal hint. You may use the Transformer module method " +
        "`generate_square_subsequent_mask` to create this mask.",
    );
  }
  if (is_causal && padding === null && !need_weights) {
    return { attention: null, padding, is_causal };
  }
  const attention = canonical_mask(attn_mask, "attn_mask", dtype);
  return { attention, padding, is_causal: is_causal && padding === null };
}

/** Both masks as one, of shape (N · num_heads, L or 1, S). */
export function merged(
  attention: Optional,
  padding: Optional,
  [N, num_heads, S]: number[],
): Optional {
  if (padding === null) return attention;
  check(
    same(padding.shape, [N as number, S as number]),
    `Expected key_padded_mask to be of shape (${N}, ${S}), but got (${padding.shape.join(", ")})`,
  );
  const by_head = padding
    .view(N as number, 1, 1, S as number)
    .expand(-1, num_heads as number, -1, -1)
    .reshape((N as number) * (num_heads as number), 1, S as number);
  return attention === null ? by_head : attention.add(by_head);
}
