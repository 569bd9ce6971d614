/** The line search of LBFGS, as torch/optim/lbfgs.py has it. */
import { type Tensor, torch } from "../torch/index.js";
import {
  absolute,
  greatest,
  is_at_most,
  is_less,
  least,
  minus,
  over,
  plus,
  power,
  type TensorOrNumber,
  times,
} from "./arithmetic.js";

/** The loss and its gradient, all gradients in one row. */
export interface Evaluation {
  loss: number;
  gradient: Tensor;
}

/** A point on the line: its distance, and the slope of the loss there. */
interface Point extends Evaluation {
  t: TensorOrNumber;
  slope: Tensor;
}

/** The place where a line search begins. */
export interface LineStart extends Point {
  direction: Tensor;
}

/** The share of the first slope by which the loss must fall at least. */
const C1 = 1e-4;
/** The share of the first slope that the slope may have at the end. */
const C2 = 0.9;
/** The least change of a weight that counts. */
const TOLERANCE_CHANGE = 1e-9;

const contiguous = (gradient: Tensor): Tensor =>
  gradient.clone({ memory_format: torch.contiguous_format });

/** The least point of the cubic through two points with their slopes, within bounds. */
function cubic_interpolate(
  a: Omit<Point, "gradient">,
  b: Omit<Point, "gradient">,
  bounds?: readonly [TensorOrNumber, TensorOrNumber],
): TensorOrNumber {
  const is_in_order = is_at_most(a.t, b.t);
  const [lower, upper] = bounds ?? (is_in_order ? [a.t, b.t] : [b.t, a.t]);
  const chord = over(3 * (a.loss - b.loss), minus(a.t, b.t));
  const d1 = minus(plus(a.slope, b.slope), chord) as Tensor;
  const square = minus(power(d1, 2), times(a.slope, b.slope)) as Tensor;
  if (!square.ge(0).item<boolean>()) return over(plus(lower, upper), 2);
  const d2 = square.sqrt();
  const [near, far] = is_in_order ? [a, b] : [b, a];
  const share = over(
    minus(plus(far.slope, d2), d1),
    plus(minus(far.slope, near.slope), times(2, d2)),
  );
  const minimum = minus(far.t, times(minus(far.t, near.t), share));
  return least(greatest(minimum, lower), upper);
}

/** The loss that a distance must stay below, by the first slope. */
const sufficient = ({ loss, slope }: LineStart, t: TensorOrNumber): TensorOrNumber =>
  plus(loss, times(times(C1, t), slope));

/** Whether the slope is flat enough beside the first one. */
const is_flat_enough = (slope: Tensor, start: LineStart): boolean =>
  is_at_most(slope.abs(), times(-C2, start.slope));

/**
 * A distance along the direction where the loss has fallen enough and its slope is flat enough.
 *
 * @param evaluate the loss and the gradient at a distance
 * @param max_ls the greatest number of points that are tried
 */
export function strong_wolfe(
  evaluate: (t: TensorOrNumber) => Evaluation,
  start: LineStart,
  max_ls: number,
): Evaluation & { t: TensorOrNumber; evaluations: number } {
  const { direction } = start;
  const greatest_move = direction.abs().max();
  let evaluations = 0;
  const at = (t: TensorOrNumber): Point => {
    evaluations += 1;
    const { loss, gradient } = evaluate(t);
    return { t, loss, gradient, slope: gradient.dot(direction) };
  };
  const origin: Point = { ...start, t: 0, gradient: contiguous(start.gradient) };
  const bracketed = bracket_minimum(at, start, origin, max_ls);
  const { bracket } = bracketed;
  let { tries, is_done } = bracketed;
  let [low, high] = (bracket[0] as Point).loss <= (bracket.at(-1) as Point).loss ? [0, 1] : [1, 0];
  let has_stalled = false;
  while (!is_done && tries < max_ls) {
    const [first, second] = bracket as [Point, Point];
    const width = absolute(minus(second.t, first.t));
    if (is_less(times(width, greatest_move), TOLERANCE_CHANGE)) break;
    let t = cubic_interpolate(first, second);
    const left = least(first.t, second.t);
    const right = greatest(first.t, second.t);
    const margin = times(0.1, minus(right, left));
    // A point near an end of the bracket is moved inwards the second time.
    if (is_less(least(minus(right, t), minus(t, left)), margin)) {
      if (has_stalled || is_at_most(right, t) || is_at_most(t, left)) {
        const is_right = is_less(absolute(minus(t, right)), absolute(minus(t, left)));
        t = is_right ? minus(right, margin) : plus(left, margin);
        has_stalled = false;
      } else {
        has_stalled = true;
      }
    } else {
      has_stalled = false;
    }
    const found = at(t);
    tries += 1;
    const lowest = bracket[low] as Point;
    if (is_less(sufficient(start, t), found.loss) || found.loss >= lowest.loss) {
      bracket[high] = { ...found, gradient: contiguous(found.gradient) };
      [low, high] = (bracket[0] as Point).loss <= (bracket[1] as Point).loss ? [0, 1] : [1, 0];
    } else {
      const highest = bracket[high] as Point;
      if (is_flat_enough(found.slope, start)) is_done = true;
      else if (is_at_most(0, times(found.slope, minus(highest.t, lowest.t))))
        bracket[high] = lowest;
      bracket[low] = { ...found, gradient: contiguous(found.gradient) };
    }
  }
  const { loss, gradient, t } = bracket[low] as Point;
  return { loss, gradient, t, evaluations };
}

/** Two points with a minimum between them; or one, which is good enough. */
function bracket_minimum(
  at: (t: TensorOrNumber) => Point,
  start: LineStart,
  origin: Point,
  max_ls: number,
): { bracket: Point[]; tries: number; is_done: boolean } {
  let before = origin;
  let now = at(start.t);
  for (let tries = 0; tries < max_ls; tries++) {
    const both = (): Point[] => [before, { ...now, gradient: contiguous(now.gradient) }];
    const is_too_high =
      is_less(sufficient(start, now.t), now.loss) || (tries > 1 && now.loss >= before.loss);
    if (is_too_high) return { bracket: both(), tries, is_done: false };
    if (is_flat_enough(now.slope, start)) return { bracket: [now], tries, is_done: true };
    if (now.slope.ge(0).item<boolean>()) return { bracket: both(), tries, is_done: false };
    const next = cubic_interpolate(before, now, [
      plus(now.t, times(0.01, minus(now.t, before.t))),
      times(now.t, 10),
    ]);
    before = { ...now, gradient: contiguous(now.gradient) };
    now = at(next);
  }
  return { bracket: [origin, now], tries: max_ls, is_done: false };
}
