/**
 * Schedules of hyper-parameters from one value to another. Mirrors the annealings of fastai's
 * callback.py.
 */
import { libm } from "../optim/internal.js";
import { type Arguments, is_plain, kinds, no_arguments, signature } from "../torch/internal.js";
import { hyper_kind } from "./argument_kinds.js";
import { type HyperParameter, map_hyper } from "./optimizer/hyper_parameter.js";

/** The value at `pct` (0 to 1) of the way from `start` to `end`. */
export type AnnealFunc = (start: number, end: number, pct: number) => number;

/** The parameters of annealings, by name. */
export interface AnnealArguments {
  /** The value at the beginning. */
  start: number;
  /** The value at the end. */
  end: number;
  /** The share of the way, from 0 to 1. */
  pct: number;
}

type Annealing = (
  ...args: Arguments<[start: number, end: number, pct: number], [], AnnealArguments>
) => number;

/** An annealing without a look at the arguments: schedules take a step with each batch. */
interface Formula {
  compute: AnnealFunc;
  /** Computes beforehand and together what the values at these places need. */
  prepare?: (pcts: readonly number[]) => void;
}

const formulas = new WeakMap<AnnealFunc, Formula>();

function annealing(name: string, compute: AnnealFunc, prepare?: Formula["prepare"]): Annealing {
  const read = signature<AnnealArguments>(name, {
    start: kinds.number(),
    end: kinds.number(),
    pct: kinds.number(),
  });
  const anneal = (...args: unknown[]): number => {
    const { start, end, pct } = read(args);
    return compute(start, end, pct);
  };
  formulas.set(anneal, { compute, ...(prepare && { prepare }) });
  return Object.defineProperty(anneal, "name", { value: name });
}

/** Stays at `start`. */
export const annealing_no = annealing("annealing_no", (start) => start);

/** A straight line. */
export const annealing_linear = annealing(
  "annealing_linear",
  (start, end, pct) => start + pct * (end - start),
);

/** Even multiples. */
export const annealing_exp = annealing(
  "annealing_exp",
  (start, end, pct) => start * libm.pow(end / start, pct),
);

/** Half a wave of the cosine. */
export const annealing_cos = annealing(
  "annealing_cos",
  (start, end, pct) => end + ((start - end) / 2) * (libm.cos(Math.PI * pct) + 1),
  (pcts) => libm.prepare_cos(pcts.map((pct) => Math.PI * pct)),
);

const read_poly = signature<{ degree: number }>("annealing_poly", { degree: kinds.number() });

/** `annealing_poly(degree)` goes along a polynomial of that degree. */
export function annealing_poly(
  ...args: Arguments<[degree: number], [], { degree: number }>
): AnnealFunc {
  const { degree } = read_poly(args);
  return (start, end, pct) => end + (start - end) * libm.pow(1 - pct, degree);
}

/**
 * The values that a schedule starts and ends at; with a single value it starts there and ends at 0.
 */
export type StartOptEnd =
  | HyperParameter
  | { readonly start: HyperParameter; readonly end: HyperParameter };

/** A start and an end, or the start alone. */
export const start_opt_end_kind = (): kinds.Kind<StartOptEnd> => {
  const hyper = hyper_kind();
  const is_whole_range = (value: unknown): boolean =>
    is_plain(value) && ["start", "end"].every((key) => hyper.accepts(Reflect.get(value, key)));
  return new kinds.Kind<StartOptEnd>(
    `${hyper.name}, or { start, end } of them`,
    (value) => hyper.accepts(value) || is_whole_range(value),
    kinds.required,
    true,
  );
};

function is_range(
  vals: StartOptEnd,
): vals is { readonly start: HyperParameter; readonly end: HyperParameter } {
  return typeof vals === "object" && "start" in vals;
}

/** The number of steps whose cosines are computed together. */
const PREPARED_STEPS = 256;

/** The parameters of the {@link Scheduler}, by name. */
export interface SchedulerArguments {
  /** `{ start, end }`, or only the start (then the end is 0). */
  vals: StartOptEnd;
  /** The number of steps; at least 1 are taken. */
  n_iter: number;
  /** The annealing function. Default: linear with an end, else the value stays. */
  func?: AnnealFunc | null;
}

const read_scheduler = signature<Required<SchedulerArguments>>("Scheduler", {
  vals: start_opt_end_kind(),
  n_iter: kinds.number(),
  func: kinds.nullable(kinds.callable<AnnealFunc>()),
});

/**
 * Goes from `start` to `end` in `n_iter` steps. Values may be lists: one for each layer group.
 *
 * Mirrors fastai's Scheduler; the pair that Python writes `(start, end)` is `{ start, end }` here,
 * as an array is a value for each layer group.
 */
export class Scheduler {
  /** The value at the first step. */
  readonly start: HyperParameter;
  /** The value at the last step. */
  readonly end: HyperParameter;
  /** The number of steps. */
  readonly n_iter: number;
  /** The way from the one to the other. Default: annealing_linear. */
  readonly func: AnnealFunc;
  /** The steps taken. */
  n = 0;
  #next_prepared = 0;

  constructor(
    ...args: Arguments<
      [vals: StartOptEnd, n_iter: number],
      [func: AnnealFunc | null],
      SchedulerArguments
    >
  ) {
    const { vals, n_iter, func } = read_scheduler(args);
    const { start, end } = is_range(vals) ? vals : { start: vals, end: 0 };
    this.start = start;
    this.end = end;
    this.n_iter = Math.max(1, n_iter);
    this.func = func ?? (is_range(vals) ? annealing_linear : annealing_no);
  }

  /** Goes back to the start. */
  restart(...args: []): void {
    no_arguments("restart", args);
    this.n = 0;
    this.#next_prepared = 0;
  }

  /** Takes a step; returns the value there. */
  step(...args: []): HyperParameter {
    no_arguments("step", args);
    this.n += 1;
    const { compute, prepare } = formulas.get(this.func) ?? { compute: this.func };
    if (prepare !== undefined && this.n >= this.#next_prepared) this.#prepare(prepare);
    const pct = this.n / this.n_iter;
    return map_hyper((start, end) => compute(start, end, pct), this.start, this.end);
  }

  #prepare(prepare: (pcts: readonly number[]) => void): void {
    const count = Math.max(1, Math.min(PREPARED_STEPS, this.n_iter - this.n + 1));
    this.#next_prepared = this.n + count;
    prepare(Array.from({ length: count }, (_, i) => (this.n + i) / this.n_iter));
  }

  /** Whether all steps were taken. */
  get is_done(): boolean {
    return this.n >= this.n_iter;
  }
}
