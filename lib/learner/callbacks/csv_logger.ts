import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Arguments, kinds, no_arguments, signature } from "../../torch/internal.js";
import { type LearnArgument, learn_kind } from "../argument_kinds.js";
import type { EpochEndState, TrainBeginState } from "../callback.js";
import { format_time } from "../format_time.js";
import type { Learner } from "../learner.js";
import { LearnerCallback } from "../learner_callback.js";
import { move_aside } from "../move_aside.js";
import { format_stat } from "../recorder/index.js";

/** The parameters of {@link CSVLogger}, by name. */
export interface CSVLoggerOptions extends LearnArgument {
  /** The file below the learner's path, without ".csv". Default: "history". */
  filename?: string;
  /**
   * Whether a file that is there goes on. Default: false, the rows go into a new file, and the one
   * that is there is kept as history_1.csv (or 2, 3 …, the first that is free).
   */
  append?: boolean;
}

const read_arguments = signature<Required<CSVLoggerOptions>>("CSVLogger", {
  learn: learn_kind,
  filename: kinds.string("history"),
  append: kinds.boolean(false),
});

/**
 * Writes the table's rows into a CSV file, epoch by epoch.
 *
 * Mirrors fastai's CSVLogger, which empties the file of the fit before.
 */
export class CSVLogger extends LearnerCallback {
  /** The file that the table is written to. */
  readonly path: string;
  /** Whether the rows are added to the file that is there. Default: false. */
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
  read_logged_file(...args: []): Record<string, string>[] {
    no_arguments("read_logged_file", args);
    const [header = "", ...rows] = readFileSync(this.path, "utf8").trimEnd().split("\n");
    const names = header.split(",");
    return rows.map((row) => {
      const cells = row.split(",");
      return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
    });
  }

  override on_train_begin({ pbar }: TrainBeginState): void {
    // A validation begins as well, but writes no table.
    if (pbar === null) return;
    mkdirSync(dirname(this.path), { recursive: true });
    const before = statSync(this.path, { throwIfNoEntry: false });
    const has_rows = before?.isFile() === true && before.size > 0;
    if (has_rows && !this.append) move_aside(this.path);
    // Rows go to the end, wherever that is, and a file that is kept to its owner stays so.
    this.#file = openSync(
      this.path,
      before === undefined || before.isFile() ? "a" : "w",
      mode_of(before),
    );
    if (has_rows && this.append) this.#end_line(before.size);
    else this.#write(this.learn.recorder.names);
  }

  /** A process that was killed may have left half a row. */
  #end_line(size: number): void {
    const last = Buffer.alloc(1);
    const file = openSync(this.path, "r");
    try {
      readSync(file, last, 0, 1, size - 1);
    } finally {
      closeSync(file);
    }
    if (last.toString() !== "\n") writeSync(this.#file as number, "\n");
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
    // Nothing else keeps what it was given: a pipe, for example.
    if (fstatSync(this.#file).isFile()) fsyncSync(this.#file);
  }

  override on_train_end(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }
}

function mode_of(before: Stats | undefined): number {
  return before === undefined ? 0o666 : before.mode & 0o777;
}
