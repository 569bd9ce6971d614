/** Attention, as a function of queries, keys and values. */
import type { Tensor } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { check_probability } from "../arguments.js";
import { keyword_operator } from "../aten.js";

const aten_attention = keyword_operator<
  { scale: number | null; enable_gqa: boolean },
  [Tensor, Tensor, Tensor, Tensor | null, number, boolean]
>("scaled_dot_product_attention");

export interface AttentionOptions {
  /**
   * Boolean (true takes part), or of the query's dtype (added to the scores), of a shape that
   * broadcasts to (…, L, S). Default: none.
   */
  attn_mask?: Tensor | null;
  /** The part of the attention weights that is zeroed. Default: 0. */
  dropout_p?: number;
  /** Whether position i sees only those up to i. Default: false. */
  is_causal?: boolean;
  /** The factor that scores are multiplied by. Default: 1 / √E. */
  scale?: number | null;
  /** Whether keys and values have fewer heads, each for a group of the query's. Default: false. */
  enable_gqa?: boolean;
}

type Attended = { query: Tensor; key: Tensor; value: Tensor };
type Positional = "attn_mask" | "dropout_p" | "is_causal";

const read = signature<
  Attended & Pick<Required<AttentionOptions>, Positional>,
  Omit<Required<AttentionOptions>, Positional>
>(
  "scaled_dot_product_attention",
  {
    query: kinds.tensor(),
    key: kinds.tensor(),
    value: kinds.tensor(),
    attn_mask: kinds.nullable(kinds.tensor()),
    dropout_p: kinds.number(0),
    is_causal: kinds.boolean(false),
  },
  { scale: kinds.nullable(kinds.number()), enable_gqa: kinds.boolean(false) },
);

/**
 * softmax(query · keyᵀ · scale + mask) · value.
 *
 * Mirrors torch.nn.functional.scaled_dot_product_attention: with `dropout_p` it drops out in
 * evaluation too, so give it 0 there.
 *
 * @param query shape (…, L, E).
 * @param key shape (…, S, E).
 * @param value shape (…, S, Ev).
 * @returns shape (…, L, Ev).
 */
export function scaled_dot_product_attention(
  ...args: Arguments<
    [query: Tensor, key: Tensor, value: Tensor],
    [attn_mask: Tensor | null, dropout_p: number, is_causal: boolean],
    Attended & AttentionOptions
  >
): Tensor {
  const { query, key, value, attn_mask, dropout_p, is_causal, ...keywords } = read(args);
  check_probability(dropout_p);
  return aten_attention(keywords, query, key, value, attn_mask, dropout_p, is_causal);
}
