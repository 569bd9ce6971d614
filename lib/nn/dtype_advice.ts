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

/** The names of types in LibTorch's errors, as PyTorch writes them in Python's. */
function with_python_types(message: string): string {
  return message.replace(
    /\b(CPU|CUDA)(Byte|Char|Double|Float|Int|Long|Short|Half)Type\b/g,
    (_, device: string, name: string) => `torch.${device === "CUDA" ? "cuda." : ""}${name}Tensor`,
  );
}

/** Gives an error another message, at the head of its stack too. */
function retold(error: Error, message: string): Error {
  const before = error.message;
  error.message = message;
  if (error.stack !== undefined) error.stack = error.stack.replace(before, () => message);
  return error;
}

function advised(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const message = with_python_types(error.message);
  const found = advice.find(([pattern]) => pattern.test(message));
  return retold(error, found === undefined ? message : `${message}\n(${found[1]})`);
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
