/** The plots of a Recorder. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import {
  type Arguments,
  format_exponent,
  kinds,
  signature,
  write_file,
} from "../../torch/internal.js";
import type { Recorder } from "./index.js";
import type { Chart } from "./plot.js";

/** The parameters of plots over batches, by name. */
export interface PlotOptions {
  /** This many batches at the start are left out. */
  skip_start?: number;
  /** This many batches at the end are left out. */
  skip_end?: number;
  /** fastai's parameter of this name: a plot is always returned here. Default: null. */
  return_fig?: boolean | null;
  /** Whether grid lines are drawn. Default: false. */
  show_grid?: boolean;
  /** The SVG is written here, into a folder that is made if it is not there. Default: nowhere. */
  file?: string | null;
}

/** The parameters of {@link Recorder.plot_lr}, by name. */
export interface PlotLrOptions extends Omit<PlotOptions, "show_grid"> {
  /** Whether the momentum is drawn as well. Default: false. */
  show_moms?: boolean;
}

/** The parameters of {@link Recorder.plot}, by name. */
export interface PlotLrFindOptions extends PlotOptions {
  /** Whether the steepest point is marked and printed. Default: false. */
  suggestion?: boolean;
}

export type PlotArguments = Arguments<
  [],
  [skip_start: number, skip_end: number, return_fig: boolean | null, show_grid: boolean],
  PlotOptions
>;

type Ours = "file";
const ours = { file: kinds.nullable(kinds.string()) };

const over_batches = {
  skip_start: kinds.integer(0),
  skip_end: kinds.integer(0),
  return_fig: kinds.nullable(kinds.boolean()),
  show_grid: kinds.boolean(false),
};

type Over = Omit<Required<PlotOptions>, Ours>;

export const read_plot_losses = signature<Over, Pick<Required<PlotOptions>, Ours>>(
  "plot_losses",
  over_batches,
  ours,
);

export const read_plot_metrics = signature<Over, Pick<Required<PlotOptions>, Ours>>(
  "plot_metrics",
  over_batches,
  ours,
);

export const read_plot_lr = signature<
  Omit<Required<PlotLrOptions>, Ours>,
  Pick<Required<PlotOptions>, Ours>
>(
  "plot_lr",
  {
    show_moms: kinds.boolean(false),
    skip_start: kinds.integer(0),
    skip_end: kinds.integer(0),
    return_fig: kinds.nullable(kinds.boolean()),
  },
  ours,
);

export const read_plot = signature<
  Omit<Required<PlotLrFindOptions>, Ours>,
  Pick<Required<PlotOptions>, Ours>
>(
  "plot",
  {
    skip_start: kinds.integer(10),
    skip_end: kinds.integer(5),
    suggestion: kinds.boolean(false),
    return_fig: kinds.nullable(kinds.boolean()),
    show_grid: kinds.boolean(false),
  },
  ours,
);

const BATCHES = "Batches processed";

/** The drawing and its library are loaded when the first plot is asked for. */
async function finish(
  charts: Chart[],
  columns: number,
  { file, show_grid = false }: { file: string | null; show_grid?: boolean },
): Promise<string> {
  const { figure } = await import("./plot.js");
  const svg = figure(charts, { columns, show_grid });
  if (file !== null) {
    await mkdir(dirname(file), { recursive: true });
    write_file(file, svg);
  }
  return svg;
}

function trimmed<T>(values: readonly T[], skip_start: number, skip_end: number): T[] {
  return values.slice(skip_start, skip_end > 0 ? -skip_end : undefined);
}

function range_of(values: readonly unknown[]): number[] {
  return values.map((_, i) => i);
}

/** For each epoch how many batches there were when it ended, and one value of it, between the skips. */
function by_epoch(
  recorder: Recorder,
  values: readonly (number | null)[],
  skip_start: number,
  skip_end: number,
): { x: number[]; y: number[] } {
  let done = 0;
  const ends = recorder.nb_batches.map((count) => {
    done += count;
    return done;
  });
  const points = ends
    .map((end, i) => ({ end, value: values[i] ?? null }))
    .filter(({ end, value }) => value !== null && end >= skip_start && done - end >= skip_end);
  return { x: points.map(({ end }) => end), y: points.map(({ value }) => value as number) };
}

export function plot_lr(
  recorder: Recorder,
  { show_moms, skip_start, skip_end, file }: Required<PlotLrOptions>,
): Promise<string> {
  const over_iterations = (y_label: string, values: readonly number[]): Chart => {
    const x = trimmed(range_of(values), skip_start, skip_end);
    return {
      x_label: "Iterations",
      y_label,
      lines: [{ x, y: trimmed(values, skip_start, skip_end) }],
    };
  };
  const charts = [over_iterations("Learning Rate", recorder.lrs)];
  if (show_moms) {
    charts.push(
      over_iterations(
        "Momentum",
        recorder.moms.map((mom) => mom ?? Number.NaN),
      ),
    );
  }
  return finish(charts, charts.length, { file });
}

export function plot_losses(
  recorder: Recorder,
  { skip_start, skip_end, ...options }: Required<PlotOptions>,
): Promise<string> {
  const { losses, val_losses } = recorder;
  const x = trimmed(range_of(losses), skip_start, skip_end);
  const lines = [
    { label: "Train", x, y: trimmed(losses, skip_start, skip_end) },
    { label: "Validation", ...by_epoch(recorder, val_losses, skip_start, skip_end) },
  ];
  return finish([{ x_label: BATCHES, y_label: "Loss", lines }], 1, options);
}

export async function plot_metrics(
  recorder: Recorder,
  { skip_start, skip_end, ...options }: Required<PlotOptions>,
): Promise<string> {
  const [first] = recorder.metrics;
  if (first === undefined) throw new Error("There are no metrics to plot.");
  const charts = first.map((_, i): Chart => {
    const values = recorder.metrics.map((metrics) => metrics[i] ?? null);
    const line = by_epoch(recorder, values, skip_start, skip_end);
    return { x_label: BATCHES, y_label: recorder.metrics_names[i] ?? "", lines: [line] };
  });
  return finish(charts, 1, options);
}

/** `np.gradient`: half the difference of the neighbours, at the ends that to the only one. */
function gradient(values: readonly number[]): number[] {
  const last = values.length - 1;
  return values.map((_, i) => {
    const before = Math.max(i - 1, 0);
    const after = Math.min(i + 1, last);
    return ((values[after] as number) - (values[before] as number)) / (after - before);
  });
}

function argmin(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value < (values[best] as number) ? i : best), 0);
}

export async function plot_lr_find(
  recorder: Recorder,
  { skip_start, skip_end, suggestion, ...options }: Required<PlotLrFindOptions>,
): Promise<string> {
  const x = trimmed(recorder.lrs, skip_start, skip_end);
  const y = trimmed(recorder.losses, skip_start, skip_end);
  const chart: Chart = {
    x_label: "Learning Rate",
    y_label: "Loss",
    x_scale: "log",
    x_format: (value) => format_exponent(value, 0),
    lines: [{ x, y }],
  };
  if (suggestion && y.length < 2) {
    recorder.learn.print("Failed to compute the gradients, there might not be enough points.");
  } else if (suggestion) {
    const steepest = argmin(gradient(y));
    const lowest = argmin(y);
    const lr = x[steepest] as number;
    recorder.min_grad_lr = lr;
    const tenth = (x[lowest] as number) / 10;
    recorder.learn.print(`Min numerical gradient: ${format_exponent(lr, 2).toUpperCase()}`);
    recorder.learn.print(`Min loss divided by 10: ${format_exponent(tenth, 2).toUpperCase()}`);
    chart.points = [{ x: lr, y: y[steepest] as number }];
  }
  return finish([chart], 1, options);
}
