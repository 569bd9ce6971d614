/**
 * What Python writes `slice(stop)` and `slice(start, stop)`: learning rates spread over the layer
 * groups. `slice(stop)` trains the last group at `stop` and all others at a tenth of it;
 * `slice(start, stop)` goes from `start` to `stop` in even multiples.
 */
export class Slice {
  constructor(
    /** The first layer group's learning rate; if null, all groups but the last get a tenth of `stop`. */
    readonly start: number | null,
    /** The last layer group's learning rate. */
    readonly stop: number,
  ) {}

  /** As Python prints it. */
  toString(): string {
    return `slice(${this.start ?? "None"}, ${this.stop}, None)`;
  }
}

/** A {@link Slice}, called as in Python: `slice(1e-3)`, `slice(1e-5, 1e-3)`. */
export function slice(stop: number): Slice;
export function slice(start: number | null, stop: number): Slice;
export function slice(first: number | null, second?: number): Slice {
  return second === undefined ? new Slice(null, first as number) : new Slice(first, second);
}
