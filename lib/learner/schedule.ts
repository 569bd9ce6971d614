/** How hyper-parameters move from one value to another. Mirrors the annealings of fastai's callback.py. */
import { libm } from "../optim/index.js";
import { type Hyper, map_hyper } from "./hyper.js";

/** The value at `pct` (0 to 1) of the way from `start` to `end`. */
export type AnnealFunc = (start: number, end: number, pct: number) => number;

/** Stays at `start`. */
export function annealing_no(start: number, _end: number, _pct: number): number {
  return start;
}

/** A straight line. */
export function annealing_linear(start: number, end: number, pct: number): number {
  return start + pct * (end - start);
}

/** Even multiples. */
export function annealing_exp(start: number, end: number, pct: number): number {
  return start * libm.pow(end / start, pct);
}

/** Half a wave of the cosine. */
export function annealing_cos(start: number, end: number, pct: number): number {
  return end + ((start - end) / 2) * (libm.cos(Math.PI * pct) + 1);
}

/** `annealing_poly(degree)` goes along a polynomial of that degree. */
export function annealing_poly(degree: number): AnnealFunc {
  return (start, end, pct) => end + (start - end) * libm.pow(1 - pct, degree);
}

/** Where a schedule starts and ends; a single value is where it starts, and it ends at 0. */
export type StartOptEnd = Hyper | { readonly start: Hyper; readonly end: Hyper };

function is_range(vals: StartOptEnd): vals is { readonly start: Hyper; readonly end: Hyper } {
  return typeof vals === "object" && "start" in vals;
}

/**
 * Goes from `start` to `end` in `n_iter` steps. Values may be lists: one for each layer group.
 *
 * Mirrors fastai's Scheduler; the pair that Python writes `(start, end)` is `{ start, end }` here,
 * as an array is a value for each layer group.
 *
 * @param vals `{ start, end }`, or only the start (then the end is 0).
 * @param n_iter how many steps; at least 1 are taken.
 * @param func how to go. Default: linear with an end, else the value stays.
 */
export class Scheduler {
  readonly start: Hyper;
  readonly end: Hyper;
  readonly n_iter: number;
  readonly func: AnnealFunc;
  /** The steps taken. */
  n = 0;

  constructor(vals: StartOptEnd, n_iter: number, func?: AnnealFunc | null) {
    const { start, end } = is_range(vals) ? vals : { start: vals, end: 0 };
    this.start = start;
    this.end = end;
    this.n_iter = Math.max(1, n_iter);
    this.func = func ?? (is_range(vals) ? annealing_linear : annealing_no);
  }

  /** Goes back to the start. */
  restart(): void {
    this.n = 0;
  }

  /** Takes a step; returns the value there. */
  step(): Hyper {
    this.n += 1;
    const pct = this.n / this.n_iter;
    return map_hyper((start, end) => this.func(start, end, pct), this.start, this.end);
  }

  /** Whether all steps were taken. */
  get is_done(): boolean {
    return this.n >= this.n_iter;
  }
}
