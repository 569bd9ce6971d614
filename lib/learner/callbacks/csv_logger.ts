import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Arguments, kinds, signature } from "../../torch/index.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { EpochEndState } from "../callback.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";
import { format_time } from "../number_format.js";
import { format_stat } from "../recorder.js";

/** The parameters of {@link CSVLogger}, by name. */
export interface CSVLoggerOptions extends LearnArgument {
  /** The file below the learner's path, without ".csv". Default: "history". */
  filename?: string;
  /** Whether a file that is there goes on. Default: false, it is replaced. */
  append?: boolean;
}

const read_arguments = signature<Required<CSVLoggerOptions>>("CSVLogger", {
  learn: learn_kind,
  filename: kinds.string("history"),
  append: kinds.boolean(false),
});

/** Writes the table's rows into a CSV file, epoch by epoch. Mirrors fastai's CSVLogger. */
export class CSVLogger extends LearnerCallback {
  readonly path: string;
  readonly append: boolean;
  #file: number | null = null;
  #epoch_began = 0;

  constructor(
    ...args: Arguments<[learn: Learner], [filename: string, append: boolean], CSVLoggerOptions>
  ) {
    const { learn, filename, append } = read_arguments(args);
    super(learn);
    this.path = join(learn.path, `${filename}.csv`);
    this.append = append;
  }

  /** The rows as objects by the columns' names. */
  read_logged_file(): Record<string, string>[] {
    const [header = "", ...rows] = readFileSync(this.path, "utf8").trimEnd().split("\n");
    const names = header.split(",");
    return rows.map((row) => {
      const cells = row.split(",");
      return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
    });
  }

  override on_train_begin(): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const add_header = !this.append || !existsSync(this.path);
    this.#file = openSync(this.path, this.append ? "a" : "w");
    if (add_header) this.#write(this.learn.recorder.names);
  }

  override on_epoch_begin(): void {
    this.#epoch_began = performance.now();
  }

  override on_epoch_end({ epoch, smooth_loss, last_metrics }: EpochEndState): void {
    const { names, add_time } = this.learn.recorder;
    const stats = [epoch, smooth_loss, ...last_metrics].slice(0, names.length);
    const cells = stats.map((stat, i) => format_stat(names[i] as string, stat));
    if (add_time) cells.push(format_time((performance.now() - this.#epoch_began) / 1000));
    this.#write(cells);
  }

  #write(cells: readonly string[]): void {
    if (this.#file === null) return;
    writeSync(this.#file, `${cells.join(",")}\n`);
    fsyncSync(this.#file);
  }

  override on_train_end(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}
