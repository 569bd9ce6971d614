/** Advice that is added to errors about a dtype: how such a tensor is written in JavaScript. */

const advice: readonly (readonly [RegExp, string])[] = [
  [
    /target dtype to be Long or Byte, but got (Float|Double|Half|BFloat16)|types: Long, Int; but got \S*(Float|Double|Half|BFloat16)|index tensor of type LongTensor/,
    "indices and classes are int64, and torch.tensor([1, 2]) is float32, since JavaScript's numbers are " +
      "not integers by kind: write torch.tensor([1n, 2n]), torch.tensor(labels, { dtype: torch.int64 }) " +
      "or labels.long(); a DataLoader makes int64 of samples' whole numbers",
  ],
  [
    /desired output type Long|Found dtype Long but expected/,
    "a DataLoader makes int64 of samples' whole numbers, and this target is to be floating-point: write " +
      "target.float(), or the samples' targets as torch.tensor(1) or new Float32Array([1])",
  ],
];

function advised(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message } = error;
  const found = advice.find(([pattern]) => pattern.test(message));
  if (found === undefined) return error;
  error.message = `${message}\n(${found[1]})`;
  if (error.stack !== undefined) error.stack = error.stack.replace(message, () => error.message);
  return error;
}

/** A function whose errors about dtypes say how such a tensor is written. */
export function with_dtype_advice<A extends unknown[], R>(
  call: (...args: A) => R,
): (...args: A) => R {
  return (...args) => {
    try {
      return call(...args);
    } catch (error) {
      throw advised(error);
    }
  };
}
