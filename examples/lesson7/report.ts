import { writeFileSync } from "node:fs";
import type { EpochRow, Lesson } from "torchnode/lesson7";

/** Results of training one of the models. */
export interface Report {
  lesson: Lesson;
  epochs: readonly EpochRow[];
}

function seconds_of({ epochs }: Report): number {
  return epochs.reduce((sum, { seconds }) => sum + seconds, 0);
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? "-" : value.toFixed(3);
}

function row({ lesson, epochs }: Report): string[] {
  const { name, printed, fastai } = lesson;
  const [mean, deviation] = fastai.accuracy;
  const last = lesson.epochs - 1;
  return [
    name,
    figure(epochs.at(-1)?.accuracy),
    `${figure(printed.accuracy)}${printed.epoch === last ? "" : ` (epoch ${printed.epoch} of ${last})`}`,
    `${figure(mean)} ± ${figure(deviation)}`,
    figure(epochs.at(-1)?.valid_loss),
    seconds_of({ lesson, epochs }).toFixed(1),
  ];
}

/** A table of each model's last accuracy beside the lesson's and the real fastai's. */
export function compare(reports: readonly Report[]): string {
  const names = ["model", "accuracy", "the lesson's", "fastai, 5 seeds", "valid_loss", "seconds"];
  const rows = [names, ...reports.map(row)];
  const widths = names.map((_, i) => Math.max(...rows.map((cells) => (cells[i] as string).length)));
  return rows
    .map((cells) =>
      cells
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Writes every epoch's figures, with all their digits. */
export function write_json(file: string, reports: readonly Report[]): void {
  const models = reports.map(({ lesson: { name }, epochs }) => ({ name, epochs }));
  writeFileSync(file, `${JSON.stringify({ models }, null, 2)}\n`);
}
