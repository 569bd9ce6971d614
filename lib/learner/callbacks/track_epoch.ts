import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  type Arguments,
  kinds,
  no_arguments,
  signature,
  write_file,
} from "../../torch/internal.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { EpochEndState, EventResult, TrainBeginState, TrainEndState } from "../callback.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";

/** The parameters of {@link TrackEpochCallback}, by name. */
export interface TrackEpochOptions extends LearnArgument {
  /** The file's name below the learner's model_dir. Default: "epoch". */
  name?: string;
  /** The epoch to begin with, whatever the file says. Default: the one after the file's. */
  epoch_offset?: number | null;
}

const read_arguments = signature<Required<TrackEpochOptions>>("TrackEpochCallback", {
  learn: learn_kind,
  name: kinds.string("epoch"),
  epoch_offset: kinds.nullable(kinds.integer()),
});

/**
 * Writes the number of each epoch done into a file, and begins the next fit after it: a fit that was
 * interrupted goes on where it was.
 *
 * An epoch counts as done when all callbacks are done with it. Therefore, whenever the process is
 * killed, the model of the epoch in the file is there, if a SaveModelCallback with `every: "epoch"`
 * saves them; it loads it when the fit goes on.
 *
 * Mirrors fastai's TrackEpochCallback, which writes the number before the model is saved, and goes
 * on with whatever weights there are.
 *
 * @throws Error (from the fit) if the file says that epochs are done, but the learner has neither
 *   trained nor loaded weights.
 */
export class TrackEpochCallback extends LearnerCallback {
  /** Before the schedulers, which need to know where they begin. */
  protected override get _order(): number {
    return -20;
  }

  /** The file that the number of the last epoch is kept in. */
  readonly path: string;
  /** The epoch that the fit begins with. */
  readonly start_epoch: number;
  readonly #is_told: boolean;
  #is_fit = false;
  #done: number | null = null;

  constructor(
    ...args: Arguments<
      [learn: Learner],
      [name: string, epoch_offset: number | null],
      TrackEpochOptions
    >
  ) {
    const { learn, name, epoch_offset } = read_arguments(args);
    super(learn);
    this.path = join(learn.make_model_dir(), name);
    this.#is_told = epoch_offset !== null;
    this.start_epoch = epoch_offset ?? this.#epoch_done() + 1;
  }

  /** The number in the file; -1 if there is none. */
  #epoch_done(): number {
    const text = existsSync(this.path) ? readFileSync(this.path, "utf8").trim() : "";
    return /^\d+$/.test(text) ? Number(text) : -1;
  }

  override on_train_begin({ pbar }: TrainBeginState): EventResult {
    // Also called when a validation begins, which has no epoch to count.
    this.#is_fit = pbar !== null;
    this.#done = null;
    return this.#is_fit ? { epoch: this.start_epoch } : undefined;
  }

  /** Random weights must not be taken for those of a fit that goes on. */
  #check_weights(): void {
    if (this.#is_told || this.start_epoch === 0 || !this.learn.is_untrained) return;
    throw new Error(
      `'${this.path}' says that ${this.start_epoch} epochs are done, but the learner has the weights that ` +
        'it was made with. Load the last epoch\'s with learn.load (a SaveModelCallback with every: "epoch" ' +
        "does it), give epoch_offset to begin there all the same, or call restart() to begin anew",
    );
  }

  #write(): void {
    if (this.#done !== null) write_file(this.path, String(this.#done));
    this.#done = null;
  }

  override on_epoch_begin(): void {
    if (!this.#is_fit) return;
    this.#check_weights();
    this.#write();
  }

  override on_epoch_end({ epoch }: EpochEndState): void {
    if (this.#is_fit) this.#done = epoch;
  }

  override on_train_end({ exception }: TrainEndState): void {
    // Another callback may not be done with the epoch.
    if (!this.#is_fit || exception !== false) return;
    this.#check_weights();
    this.#write();
  }

  /** Forgets the epochs done. */
  restart(...args: []): void {
    no_arguments("restart", args);
    rmSync(this.path, { force: true });
  }
}
