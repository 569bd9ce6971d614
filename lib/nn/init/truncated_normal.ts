/** Two ways to draw from a normal distribution within bounds. */
import { type Generator, type Tensor, torch } from "../../torch/index.js";

/** The normal distribution's share below x. */
export function normal_share(x: number): number {
  return (1 + Number(torch.erf(torch.tensor(x / Math.SQRT2, { dtype: torch.float64 })).item())) / 2;
}

/** For intervals that most draws lie inside: draws all, then redraws those outside. */
export function redraw_outside(
  tensor: Tensor,
  mean: number,
  std: number,
  a: number,
  b: number,
  source: { generator?: Generator },
): void {
  // The bounds as the tensor's dtype rounds them.
  const low = Number(torch.tensor(a, { dtype: tensor.dtype }).item());
  const high = Number(torch.tensor(b, { dtype: tensor.dtype }).item());
  let result: Tensor = tensor.normal_(mean, std, source);
  for (;;) {
    const outside = result.lt(low).logical_or(result.gt(high));
    if (!outside.any().item()) break;
    result = torch.where(outside, torch.empty_like(result).normal_(mean, std, source), result);
  }
  if (result !== tensor) tensor.copy_(result);
}

/**
 * For intervals that few draws would lie inside: draws evenly over [a, b] and accepts by the
 * density.
 */
export function accept_by_density(
  tensor: Tensor,
  mean: number,
  std: number,
  a: number,
  b: number,
  source: { generator?: Generator },
): void {
  const mode = Math.max(a, Math.min(mean, b));
  const log_peak = -0.5 * ((mode - mean) / std) ** 2;
  const chance = torch.empty_like(tensor);
  const log_density = (candidates: Tensor): Tensor =>
    candidates.sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(log_peak);
  const refused = (candidates: Tensor): Tensor =>
    chance.uniform_(0, 1, source).log_().gt(log_density(candidates));
  let result: Tensor = tensor.uniform_(a, b, source);
  let pending = refused(tensor.clone());
  while (pending.any().item()) {
    const candidates = torch.empty_like(tensor).uniform_(a, b, source);
    result = torch.where(pending, candidates, result);
    pending = torch.where(pending, refused(candidates), pending);
  }
  if (result !== tensor) tensor.copy_(result);
}
