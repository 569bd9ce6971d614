/**
 * Sums and averages in numpy's order of additions, so that a validation loss equals fastai's to the
 * last bit: numpy adds in pairs (eight running sums within blocks of 128), not one after the other.
 */

const BLOCK = 128;
const RUNNING_SUMS = 8;

/** Rounds a result to the dtype's precision. */
export type Round = (value: number) => number;

function block_sum(values: readonly number[], round: Round): number {
  const sums = values.slice(0, RUNNING_SUMS);
  const whole = values.length - (values.length % RUNNING_SUMS);
  for (let i = RUNNING_SUMS; i < whole; i++) {
    const k = i % RUNNING_SUMS;
    sums[k] = round((sums[k] as number) + (values[i] as number));
  }
  // Neighbours, then neighbours' sums, down to one.
  let level = sums;
  while (level.length > 1) {
    const pairs: number[] = [];
    for (let i = 0; i < level.length; i += 2) {
      pairs.push(round((level[i] as number) + (level[i + 1] as number)));
    }
    level = pairs;
  }
  return values.slice(whole).reduce((sum, value) => round(sum + value), level[0] as number);
}

/** `np.sum` of a contiguous vector. */
export function numpy_sum(values: readonly number[], round: Round): number {
  if (values.length < RUNNING_SUMS) return values.reduce((sum, value) => round(sum + value), 0);
  if (values.length <= BLOCK) return block_sum(values, round);
  const half = Math.floor(values.length / 2);
  const cut = half - (half % RUNNING_SUMS);
  return round(numpy_sum(values.slice(0, cut), round) + numpy_sum(values.slice(cut), round));
}

/** `(values * weights).sum() / weights.sum()` in numpy. */
export function numpy_average(
  values: readonly number[],
  weights: readonly number[],
  round: Round,
): number {
  const products = values.map((value, i) => round(value * (weights[i] as number)));
  return round(numpy_sum(products, round) / numpy_sum(weights, round));
}
