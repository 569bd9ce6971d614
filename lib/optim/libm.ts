/**
 * Cosine and powers as the C library computes them.
 *
 * A JavaScript engine brings its own `Math.cos` and `**`, which differ from the C library's (and so
 * from Python's `math.cos` and `**`) in the last bit of several values in a hundred. A learning
 * rate that differs in its last bit gives other weights, so schedules that are to equal PyTorch's
 * and fastai's ask LibTorch, through the two operators that call the C library for one double.
 */
import { type Complex, torch } from "../torch/index.js";

// Kept: the module may be imported within a scope.
const ONE = torch.keep(torch.tensor(1, { dtype: torch.float64 }));
const ANGLE = torch.keep(torch.tensor(0, { dtype: torch.float64 }));
let last = { x: 0, cos: 1 };
let prepared: ReadonlyMap<number, number> = new Map();

/** Computes the cosines of angles that {@link cos} is about to be asked for, all in one call. */
export function prepare_cos(angles: readonly number[]): void {
  if (angles.every((x) => prepared.has(x))) return;
  const x = torch.tensor(angles, { dtype: torch.float64 });
  const points = torch.view_as_real(torch.polar(torch.ones_like(x), x)).tolist<number[][]>();
  prepared = new Map(angles.map((angle, i) => [angle, points[i]?.[0] as number]));
}

/** The cosine of `x` (radians), equal to Python's `math.cos(x)`. */
export function cos(x: number): number {
  const known = prepared.get(x);
  if (known !== undefined) return known;
  // A step sets the learning rate and the momentum, each with the cosine of the same angle.
  if (x !== last.x) {
    // polar(1, x) = cos(x) + i·sin(x), each from the C library.
    last = { x, cos: torch.polar(ONE, ANGLE.fill_(x)).item<Complex>().re };
  }
  return last.cos;
}

/** `base` to the power of `exponent`, equal to Python's `base ** exponent` for floats. */
export function pow(base: number, exponent: number): number {
  // logspace with one point is base**start, from the C library.
  return Number(torch.logspace(exponent, exponent, 1, { base, dtype: torch.float64 }).item());
}
