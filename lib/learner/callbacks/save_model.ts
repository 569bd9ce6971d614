import { existsSync, statSync } from "node:fs";
import { type Arguments, kind_of, kinds, signature } from "../../torch/internal.js";
import type { EpochEndState, TrainBeginState } from "../callback.js";
import type { Learner } from "../learner.js";
import { type Mode, TrackerCallback, type TrackerOptions, tracker_kinds } from "./tracker.js";

/** The parameters of {@link SaveModelCallback}, by name. */
export interface SaveModelOptions extends TrackerOptions {
  /** When to save: each time the monitored value is the best so far, or every epoch. Default: "improvement". */
  every?: "improvement" | "epoch";
  /** The file's name below the learner's model_dir; every epoch it gets "_{epoch}". Default: "bestmodel". */
  name?: string;
}

const read_arguments = signature<Required<SaveModelOptions>>("SaveModelCallback", {
  ...tracker_kinds,
  every: kinds.choice(["improvement", "epoch"], "improvement"),
  name: kinds.string("bestmodel"),
});

/** Returns an identity that differs if another file took the path's place; null without a file. */
function identity(path: string): string | null {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false });
  return file === undefined ? null : [file.dev, file.ino, file.size, file.mtimeNs].join();
}

/**
 * Saves the model (with its optimizer) when the monitored value is the best so far, and loads the best
 * one back when training ends; or saves it every epoch, and loads nothing.
 *
 * Mirrors fastai's SaveModelCallback, which at the end loads whatever has the file's name: here it is
 * what this fit has saved, and nothing if no epoch was better than none.
 */
export class SaveModelCallback extends TrackerCallback {
  /** "improvement" saves whenever the monitored value is better, "epoch" after each epoch. */
  readonly every: "improvement" | "epoch";
  /** The file's name, without .pth; with "epoch" the epoch's number follows. Default: "bestmodel". */
  readonly name: string;
  #saves = false;
  /** The file that this fit has saved last. */
  #saved: string | null = null;

  constructor(
    ...args: Arguments<
      [learn: Learner],
      [monitor: string, mode: Mode, every: "improvement" | "epoch", name: string],
      SaveModelOptions
    >
  ) {
    const { every, name, ...options } = read_arguments(args);
    super(options);
    this.every = every;
    this.name = name;
  }

  override on_train_begin(state: TrainBeginState): void {
    super.on_train_begin(state);
    // Also called when a validation begins, which has no epoch to save.
    this.#saves = state.pbar !== null;
    this.#saved = null;
  }

  /**
   * Loads the model that was saved after the epoch before that one, if its file exists.
   *
   * @throws TypeError if the epoch is not a whole number
   */
  override jump_to_epoch(epoch: number): void {
    if (!Number.isInteger(epoch)) {
      throw new TypeError(`jump_to_epoch takes a whole number, not ${kind_of(epoch)}`);
    }
    const name = `${this.name}_${epoch - 1}`;
    if (existsSync(this.learn.model_path(name))) {
      this.learn.load(name);
      this.learn.print(`Loaded ${name}`);
    } else {
      this.learn.print(`Model ${name} not found.`);
    }
  }

  override on_epoch_end({ epoch }: EpochEndState): void {
    if (!this.#saves) return;
    if (this.every === "epoch") {
      this.learn.save(`${this.name}_${epoch}`);
      return;
    }
    const current = this.get_monitor_value();
    if (current === null || !this.is_better(current, this.best)) return;
    this.learn.print(
      `Better model found at epoch ${epoch} with ${this.monitor} value: ${current}.`,
    );
    this.best = current;
    this.learn.save(this.name);
    this.#saved = identity(this.learn.model_path(this.name));
  }

  override on_train_end(): void {
    if (this.#saved === null) return;
    const path = this.learn.model_path(this.name);
    if (identity(path) === this.#saved) {
      this.learn.load(this.name);
      return;
    }
    process.emitWarning(
      `'${path}' is not what this fit has saved, but another's, or gone: the model keeps the weights of the last epoch`,
    );
  }
}
