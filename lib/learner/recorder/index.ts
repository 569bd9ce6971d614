import { type Arguments, format_fixed, kinds, signature } from "../../torch/internal.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { BatchState, EpochEndState, TrainBeginState } from "../callback.js";
import { format_time } from "../format_time.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";
import type { MasterBar } from "../master_bar.js";
import * as plots from "./plots.js";
import type { SmoothenValue } from "./smoothen_value.js";

/** The parameters of the {@link Recorder}, by name. */
export interface RecorderOptions extends LearnArgument {
  /** Whether the table has a column with each epoch's time. Default: true. */
  add_time?: boolean;
  /** Whether the table is not printed. Default: false. */
  silent?: boolean;
}

const read_recorder = signature<Required<RecorderOptions>>("Recorder", {
  learn: learn_kind,
  add_time: kinds.boolean(true),
  silent: kinds.boolean(false),
});

const read_names = signature<{ names: readonly string[] }>("add_metric_names", {
  names: kinds.array_of(kinds.string()),
});

/** One value of the table: null is "#na#", integers are epochs. */
export function format_stat(name: string, stat: number | null): string {
  if (stat === null) return "#na#";
  return name === "epoch" ? String(stat) : format_fixed(stat, 6);
}

/**
 * Records a fit, batch by batch and epoch by epoch, and prints the table. Every learner has one,
 * as `learn.recorder`, from its first fit on; its lists begin anew with each fit.
 *
 * Mirrors fastai's Recorder.
 */
export class Recorder extends LearnerCallback {
  protected override get _order(): number {
    return -10;
  }

  /** Whether the table has a column of the epochs' times. Default: true. */
  readonly add_time: boolean;
  /** Whether no table is printed. Default: false. */
  readonly silent: boolean;
  /** The table's columns. */
  names: string[] = [];
  /** The names of the metrics, in the order of the table's columns. */
  metrics_names: string[] = [];
  /** The learning rate that each batch was trained with (the last layer group's). */
  lrs: number[] = [];
  /** The momentum that each batch was trained with; null if the optimizer has none. */
  moms: (number | null)[] = [];
  /** The validation loss of each epoch; null if there was no validation. */
  val_losses: (number | null)[] = [];
  /** The metrics of each epoch that was validated. */
  metrics: (number | null)[][] = [];
  /** The number of batches of each epoch. */
  nb_batches: number[] = [];
  /**
   * The learning rate at which the loss fell fastest, once {@link plot} was asked for a suggestion.
   */
  min_grad_lr: number | null = null;
  #smoothener: SmoothenValue | null = null;
  #added_names: string[] = [];
  #pbar: MasterBar | null = null;
  #epoch_began = 0;

  constructor(
    ...args: Arguments<[learn: Learner], [add_time: boolean, silent: boolean], RecorderOptions>
  ) {
    const { learn, add_time, silent } = read_recorder(args);
    super(learn);
    this.add_time = add_time;
    this.silent = silent;
  }

  /** The smoothed training loss after each batch. Asking reads back what is still on the device. */
  get losses(): readonly number[] {
    return this.#smoothener?.history ?? [];
  }

  override on_train_begin({ pbar, metrics_names, smoothener }: TrainBeginState): void {
    this.#pbar = this.silent ? null : pbar;
    this.#smoothener = smoothener;
    metrics_names.push(...this.#added_names);
    this.metrics_names = metrics_names;
    this.names = ["epoch", "train_loss", "valid_loss", ...metrics_names];
    if (this.add_time) this.names.push("time");
    this.#pbar?.write(this.names);
    if (pbar !== null) pbar.comment = () => format_fixed(smoothener.smooth, 4);
    this.lrs = [];
    this.moms = [];
    this.val_losses = [];
    this.metrics = [];
    this.nb_batches = [];
  }

  override on_epoch_begin(): void {
    this.#epoch_began = performance.now();
  }

  override on_batch_begin({ train }: BatchState): void {
    if (!train) return;
    this.lrs.push(this.learn.opt.lr);
    this.moms.push(this.learn.opt.mom);
  }

  override on_epoch_end({ epoch, num_batch, smooth_loss, last_metrics }: EpochEndState): void {
    this.nb_batches.push(num_batch);
    this.val_losses.push(last_metrics[0] ?? null);
    if (last_metrics.length > 1) this.metrics.push(last_metrics.slice(1));
    this.#write_row([epoch, smooth_loss, ...last_metrics]);
  }

  #write_row(stats: readonly (number | null)[]): void {
    const cells = stats
      .slice(0, this.names.length)
      .map((stat, i) => format_stat(this.names[i] as string, stat));
    if (this.add_time) cells.push(format_time((performance.now() - this.#epoch_began) / 1000));
    this.#pbar?.write(cells);
  }

  /** Adds columns for what callbacks add to `last_metrics`, from the next fit on. */
  add_metric_names(
    ...args: Arguments<[names: readonly string[]], [], { names: readonly string[] }>
  ): void {
    const { names } = read_names(args);
    this.#added_names.push(...names);
  }

  /**
   * The learning rate, with `show_moms` also the momentum, over the iterations.
   *
   * @returns the SVG; with `file` it is written there as well.
   */
  plot_lr(
    ...args: Arguments<
      [],
      [show_moms: boolean, skip_start: number, skip_end: number, return_fig: boolean | null],
      plots.PlotLrOptions
    >
  ): Promise<string> {
    return plots.plot_lr(this, plots.read_plot_lr(args));
  }

  /** The training and validation losses over the batches. */
  plot_losses(...args: plots.PlotArguments): Promise<string> {
    return plots.plot_losses(this, plots.read_plot_losses(args));
  }

  /**
   * Each metric over the batches.
   *
   * @throws Error if there are no metrics.
   */
  plot_metrics(...args: plots.PlotArguments): Promise<string> {
    return plots.plot_metrics(this, plots.read_plot_metrics(args));
  }

  /**
   * The smoothed loss over the learning rate, as `lr_find` left them. `suggestion` marks where the
   * loss fell fastest, sets {@link min_grad_lr} and prints it. By default 10 batches at the start
   * are left out and 5 at the end.
   */
  plot(
    ...args: Arguments<
      [],
      [
        skip_start: number,
        skip_end: number,
        suggestion: boolean,
        return_fig: boolean | null,
        show_grid: boolean,
      ],
      plots.PlotLrFindOptions
    >
  ): Promise<string> {
    return plots.plot_lr_find(this, plots.read_plot(args));
  }
}
