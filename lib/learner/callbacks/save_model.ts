import { existsSync } from "node:fs";
import { type Arguments, kinds, signature } from "../../torch/index.js";
import type { EpochEndState } from "../callback.js";
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

/**
 * Saves the model (with its optimizer) when the monitored value is the best so far, and loads the best
 * one back when training ends; or saves it every epoch, and loads nothing.
 *
 * Mirrors fastai's SaveModelCallback.
 */
export class SaveModelCallback extends TrackerCallback {
  readonly every: "improvement" | "epoch";
  readonly name: string;

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

  override jump_to_epoch(epoch: number): void {
    const name = `${this.name}_${epoch - 1}`;
    if (existsSync(this.learn.model_path(name))) {
      this.learn.load(name);
      this.learn.print(`Loaded ${name}`);
    } else {
      this.learn.print(`Model ${name} not found.`);
    }
  }

  override on_epoch_end({ epoch }: EpochEndState): void {
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
  }

  override on_train_end(): void {
    if (this.every === "improvement" && existsSync(this.learn.model_path(this.name))) {
      this.learn.load(this.name);
    }
  }
}
