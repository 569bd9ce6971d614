import type { ExecutionContext } from "ava";
import { torch } from "torchnode/torch";

/** The tolerances of `torch.allclose`. */
export const ALLCLOSE = { rtol: 1e-5, atol: 1e-8 };

/**
 * Asserts that tensors, or lists and mappings of them, are equal to the last bit, or within the
 * tolerances given. A failure shows the numbers in torch.testing's words.
 */
export function assert_close(
  t: ExecutionContext,
  actual: unknown,
  expected: unknown,
  tolerances: { rtol: number; atol: number } = { rtol: 0, atol: 0 },
): void {
  t.notThrows(() => torch.testing.assert_close(actual, expected, tolerances));
}
