import { type Arguments, kinds, signature } from "../../torch/internal.js";

const read_stop = signature<{ stop: number }>("slice", { stop: kinds.number() });
const read_slice = signature<{ start: number | null; stop: number }>("slice", {
  start: kinds.nullable(kinds.number(), kinds.required),
  stop: kinds.number(),
});

/**
 * Learning rates spread over the layer groups: `slice(stop)` and `slice(start, stop)` in Python.
 * `slice(stop)` trains the last group at `stop` and all others at a tenth of it;
 * `slice(start, stop)` goes from `start` to `stop` in even multiples.
 */
export class Slice {
  /** The first layer group's learning rate; if null, all groups but the last get a tenth of `stop`. */
  readonly start: number | null;
  /** The last layer group's learning rate. */
  readonly stop: number;

  constructor(
    ...args: Arguments<
      [start: number | null, stop: number],
      [],
      { start: number | null; stop: number }
    >
  ) {
    const { start, stop } = read_slice(args);
    this.start = start;
    this.stop = stop;
  }

  /** As Python prints it. */
  toString(): string {
    return `slice(${this.start ?? "None"}, ${this.stop}, None)`;
  }
}

/** A {@link Slice}, called as in Python: `slice(1e-3)`, `slice(1e-5, 1e-3)`. */
export function slice(stop: number): Slice;
export function slice(start: number | null, stop: number): Slice;
export function slice(...args: unknown[]): Slice {
  const { start, stop } =
    args.length === 1 ? { start: null, ...read_stop(args) } : read_slice(args);
  return new Slice(start, stop);
}
