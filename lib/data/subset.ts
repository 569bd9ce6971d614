import { type Generator, torch } from "../torch/index.js";
import { type Dataset, type Samples, sample_at } from "./dataset.js";

/** Some of a dataset's samples, in the order of `indices`. Mirrors torch.utils.data.Subset. */
export class Subset<Sample> implements Dataset<Sample> {
  constructor(
    readonly dataset: Samples<Sample>,
    readonly indices: readonly number[],
  ) {}

  get length(): number {
    return this.indices.length;
  }

  get(index: number): Sample {
    const inner = this.indices[index];
    if (inner === undefined) {
      throw new RangeError(`there is no sample ${index}: the subset has ${this.length}`);
    }
    return sample_at(this.dataset, inner);
  }
}

/** How many of `total` samples each fraction gets; what is left over goes round, one each. */
function shares(total: number, fractions: readonly number[]): number[] {
  const lengths = fractions.map((fraction) => Math.floor(total * fraction));
  const left = total - lengths.reduce((sum, length) => sum + length, 0);
  for (let i = 0; i < left; i++) {
    const at = i % lengths.length;
    lengths[at] = (lengths[at] as number) + 1;
  }
  return lengths;
}

/**
 * Splits a dataset into parts without overlap, drawn as PyTorch draws them.
 *
 * @param lengths how many samples each part gets; or fractions that sum up to 1
 * @throws RangeError where the lengths do not sum up to the dataset's
 *
 * Mirrors torch.utils.data.random_split.
 */
export function random_split<Sample>(
  dataset: Samples<Sample>,
  lengths: readonly number[],
  { generator }: { generator?: Generator } = {},
): Subset<Sample>[] {
  const sum = lengths.reduce((total, length) => total + length, 0);
  const are_fractions = Math.abs(sum - 1) <= 1e-9 && sum <= 1;
  if (are_fractions && lengths.some((fraction) => fraction < 0)) {
    throw new RangeError(`each fraction should be between 0 and 1, but got ${lengths.join(", ")}`);
  }
  const counts = are_fractions ? shares(dataset.length, lengths) : lengths;
  if (!are_fractions && sum !== dataset.length) {
    throw new RangeError(
      `Sum of input lengths does not equal the length of the input dataset: ${sum} and ${dataset.length}`,
    );
  }
  const indices = torch
    .randperm(dataset.length, { generator: generator ?? null })
    .tolist() as number[];
  let begin = 0;
  return counts.map((count) => {
    begin += count;
    return new Subset(dataset, indices.slice(begin - count, begin));
  });
}
