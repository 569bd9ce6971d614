import { clearLine, cursorTo } from "node:readline";
import { as_async, is_async_iterable, known_length, without_waiting } from "../data/internal.js";
import { type Arguments, kinds, no_arguments, signature } from "../torch/internal.js";
import { format_time } from "./format_time.js";

/** The output of a fit: a stream such as `process.stdout`. */
export interface Output {
  write(text: string): unknown;
  /** Whether it is a terminal, on which a line can be drawn again. */
  readonly isTTY?: boolean;
  /** The terminal's width in characters. */
  readonly columns?: number;
}

/** The parameters of the {@link MasterBar}, by name. */
export interface MasterBarOptions {
  /** The number of epochs of the fit. */
  total: number;
  /** The output. Default: `process.stdout`. */
  output?: Output;
  /** Whether nothing is printed. Default: false. */
  silent?: boolean;
}

const read_arguments = signature<{ total: number }, { output: Output; silent: boolean }>(
  "MasterBar",
  { total: kinds.number() },
  {
    output: new kinds.Kind<Output>(
      "object with a method write",
      (value) => typeof (value as Partial<Output> | null)?.write === "function",
    ).or_later(() => process.stdout),
    silent: kinds.boolean(false),
  },
);

const REDRAW_EVERY_MS = 100;
const BAR_LENGTH = 20;
const NARROWEST_COLUMN = 8;

/** A line of text, or the cells of a row. */
type Line = string | readonly string[];

const read_start_at = signature<{ epoch: number }>("start_at", { epoch: kinds.integer() });
const read_write = signature<{ line: Line }>("write", {
  line: kinds.one_or_more(kinds.string()),
});
const read_progress = signature<{ batches: unknown }>("progress", { batches: kinds.value() });

/**
 * The epochs of a fit: iterating gives their numbers, and it prints what there is to tell.
 *
 * Lines of the table come as fastprogress writes them to a console: names at least 8 wide and two
 * spaces apart, cells as wide as their names. On a terminal a progress bar is redrawn in place below
 * the table; elsewhere there are the table's lines and nothing else.
 *
 * Mirrors fastprogress's ConsoleMasterBar.
 */
export class MasterBar {
  /** The number of epochs of the fit. */
  readonly total: number;
  /** Returns the text at the bar's end; called when the bar is drawn. */
  comment: (() => string) | null = null;
  readonly #output: Output | null;
  /** The output if it is a terminal, and the bar that stands on it. */
  readonly #terminal: Output | null;
  #widths: number[] | null = null;
  #epoch = 0;
  #drawn_at = 0;
  #is_drawn = false;

  constructor(...args: Arguments<[total: number], [], MasterBarOptions>) {
    const { total, output, silent } = read_arguments(args);
    this.total = total;
    this.#output = silent ? null : output;
    this.#terminal = !silent && output.isTTY ? output : null;
  }

  *[Symbol.iterator](): Generator<number> {
    for (; this.#epoch < this.total; this.#epoch++) yield this.#epoch;
  }

  /** The fit begins with this epoch. */
  start_at(...args: Arguments<[epoch: number], [], { epoch: number }>): void {
    this.#epoch = read_start_at(args).epoch;
  }

  /** Prints a line, or with an array a row of the table; the first row holds the columns' names. */
  write(...args: Arguments<[line: Line], [], { line: Line }>): void {
    const { line } = read_write(args);
    const text = typeof line === "string" ? line : this.#row(line);
    this.clear();
    this.#output?.write(`${text}\n`);
  }

  #row(cells: readonly string[]): string {
    if (this.#widths !== null) {
      const widths = this.#widths;
      return cells.map((cell, i) => cell.padEnd((widths[i] ?? 0) + 2)).join("");
    }
    const names = cells.map((name) => name.padEnd(NARROWEST_COLUMN));
    this.#widths = names.map((name) => name.length);
    return names.join("  ");
  }

  /**
   * The batches, one by one, while the bar shows how many of them are done. Those that have to be
   * waited for are to be read by `for await`.
   */
  progress<T>(batches: Iterable<T>): Iterable<T>;
  progress<T>(...args: unknown[]): Iterable<T> {
    const batches = read_progress(args).batches as Iterable<T>;
    const terminal = this.#terminal;
    if (terminal === null) return batches;
    const watched = {
      [Symbol.iterator]: () => this.#watched(batches, this.#stepping(batches, terminal)),
    };
    if (!is_async_iterable<T>(batches)) return watched;
    return Object.assign(watched, {
      [Symbol.asyncIterator]: () => {
        const step = this.#stepping(batches, terminal);
        const waited = batches[Symbol.asyncIterator]();
        const iterator = without_waiting(waited);
        return iterator === null
          ? this.#watched_async({ [Symbol.asyncIterator]: () => waited }, step)
          : as_async(this.#watched({ [Symbol.iterator]: () => iterator }, step));
      },
    });
  }

  *#watched<T>(batches: Iterable<T>, step: () => void): Generator<T> {
    for (const batch of batches) {
      yield batch;
      step();
    }
    this.clear();
  }

  async *#watched_async<T>(batches: AsyncIterable<T>, step: () => void): AsyncGenerator<T> {
    for await (const batch of batches) {
      yield batch;
      step();
    }
    this.clear();
  }

  /** Returns what is to be called when a batch is done: it draws the bar, if that is due. */
  #stepping(batches: object, terminal: Output): () => void {
    const total = known_length(batches);
    const began = performance.now();
    let done = 0;
    return () => {
      done += 1;
      const now = performance.now();
      if (now - this.#drawn_at < REDRAW_EVERY_MS) return;
      this.#drawn_at = now;
      this.#draw(this.#bar(done, total, (now - began) / 1000), terminal);
    };
  }

  #bar(done: number, total: number | undefined, seconds: number): string {
    const epoch = `Epoch ${this.#epoch + 1}/${this.total} :`;
    const comment = this.comment?.() ?? "";
    if (total === undefined) {
      const numbers = `${done}/? ${format_time(seconds)} ${comment}`.trimEnd();
      return `${epoch} [${numbers}]`;
    }
    const filled = Math.floor((BAR_LENGTH * done) / total);
    const bar = "█".repeat(filled) + "-".repeat(BAR_LENGTH - filled);
    const percent = ((100 * done) / total).toFixed(2);
    const left = format_time((seconds / done) * (total - done));
    const numbers = `${done}/${total} ${format_time(seconds)}<${left} ${comment}`.trimEnd();
    return `${epoch} |${bar}| ${percent}% [${numbers}]`;
  }

  #draw(line: string, terminal: Output): void {
    this.clear();
    // A line that wraps could not be drawn again.
    terminal.write(line.slice(0, Math.max((terminal.columns || 80) - 1, 0)));
    this.#is_drawn = true;
  }

  /** Takes the bar away. */
  clear(...args: []): void {
    no_arguments("clear", args);
    if (!this.#is_drawn || this.#terminal === null) return;
    const stream = this.#terminal as NodeJS.WritableStream;
    cursorTo(stream, 0);
    clearLine(stream, 1);
    this.#is_drawn = false;
  }
}
