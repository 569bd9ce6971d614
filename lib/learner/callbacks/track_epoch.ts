import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Arguments, kinds, signature } from "../../torch/index.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { EpochEndState, EventResult } from "../callback.js";
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
 * Mirrors fastai's TrackEpochCallback.
 */
export class TrackEpochCallback extends LearnerCallback {
  /** Before the schedulers, which need to know where they begin. */
  override get _order(): number {
    return -20;
  }

  readonly path: string;
  readonly start_epoch: number;

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
    this.start_epoch = epoch_offset ?? this.#epoch_done() + 1;
  }

  /** The number in the file; -1 where there is none. */
  #epoch_done(): number {
    const text = existsSync(this.path) ? readFileSync(this.path, "utf8").trim() : "";
    return /^\d+$/.test(text) ? Number(text) : -1;
  }

  override on_train_begin(): EventResult {
    return { epoch: this.start_epoch };
  }

  override on_epoch_end({ epoch }: EpochEndState): void {
    writeFileSync(this.path, String(epoch));
  }

  /** Forgets the epochs done. */
  restart(): void {
    rmSync(this.path, { force: true });
  }
}
