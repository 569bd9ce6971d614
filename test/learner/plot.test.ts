/** Plots: SVG documents that show what they are to show. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { accuracy, error_rate } from "torchnode";
import { figure } from "../../lib/learner/recorder/plot.js";
import { run_python } from "../support/python.js";
import { tiny_learner } from "./tiny.js";

/** The points of each line in an SVG, in pixels. */
function lines_of(svg: string): number[][][] {
  const paths = svg.matchAll(/<path class="line" stroke="[^"]+" d="(M[^"]*)"/g);
  return [...paths]
    .map(([, d]) =>
      (d as string)
        .replace(/^M|Z$/g, "")
        .split("L")
        .map((point) => point.split(",").map(Number)),
    )
    .filter((points) => !points.some((point) => point.some(Number.isNaN)));
}

test("a line goes through its points, scaled to the axes", (t) => {
  const x = [0, 1, 2, 4];
  const svg = figure([{ x_label: "a < b", y_label: "y", lines: [{ x, y: [0, 10, 5, 10] }] }]);
  const [points] = lines_of(svg) as [number[][]];
  const [first, second, third, fourth] = points as [number[], number[], number[], number[]];
  t.is(points.length, 4);
  const width = (fourth[0] as number) - (first[0] as number);
  t.true(Math.abs((second[0] as number) - (first[0] as number) - width / 4) < 0.02);
  t.is(second[1], fourth[1]);
  const half = ((first[1] as number) + (second[1] as number)) / 2;
  t.true(Math.abs((third[1] as number) - half) < 0.02);
  t.true((second[1] as number) < (first[1] as number), "more is further up");
  t.true(svg.includes("a &lt; b"));
});

test("a logarithmic axis has even multiples at even distances", (t) => {
  const x = [1e-4, 1e-3, 1e-2];
  const svg = figure([
    { x_label: "", y_label: "", x_scale: "log", x_format: (v) => `<${v}>`, lines: [{ x, y: x }] },
  ]);
  const [[a, b, c]] = lines_of(svg) as [[number[], number[], number[]]];
  const first = (b?.[0] as number) - (a?.[0] as number);
  t.true(Math.abs(first - ((c?.[0] as number) - (b?.[0] as number))) < 0.02);
  t.true(svg.includes("&lt;0.001&gt;"));
});

test("values that are no numbers leave a gap, and no values an empty chart", (t) => {
  const y = [1, Number.NaN, 2, 3];
  const svg = figure([{ x_label: "", y_label: "", lines: [{ x: [0, 1, 2, 3], y }] }]);
  t.false(svg.includes("NaN"));
  const empty = figure([{ x_label: "", y_label: "", lines: [{ x: [], y: [] }] }]);
  t.false(/NaN|Infinity/.test(empty));
});

test("losses, learning rates and metrics of a fit", async (t) => {
  const { learn, path } = tiny_learner(t, { metrics: [accuracy, error_rate] });
  await learn.fit_one_cycle(3, 1e-2);
  const { recorder } = learn;
  const file = join(path, "plots", "losses.svg");
  const losses = await recorder.plot_losses({ file });
  t.is(readFileSync(file, "utf8"), losses);
  t.deepEqual(
    lines_of(losses).map(({ length }) => length),
    [12, 3],
  );
  for (const text of ["Batches processed", "Loss", "Train", "Validation"]) {
    t.true(losses.includes(`>${text}</text>`), text);
  }
  const trimmed = await recorder.plot_losses({ skip_start: 5, skip_end: 2 });
  t.deepEqual(
    lines_of(trimmed).map(({ length }) => length),
    [5, 1],
  );

  t.is(lines_of(await recorder.plot_lr()).length, 1);
  const both = await recorder.plot_lr({ show_moms: true });
  t.deepEqual(
    lines_of(both).map(({ length }) => length),
    [12, 12],
  );
  t.true(both.includes(">Momentum</text>"));

  const metrics = await recorder.plot_metrics();
  t.deepEqual(
    lines_of(metrics).map(({ length }) => length),
    [3, 3],
  );
  t.true(metrics.includes(">error_rate</text>"));
});

test("without metrics there is nothing to plot", async (t) => {
  const { learn } = tiny_learner(t);
  await learn.fit(1, 1e-3);
  await t.throwsAsync(learn.recorder.plot_metrics(), { message: "There are no metrics to plot." });
});

test("an XML parser reads the documents", async (t) => {
  const { learn } = tiny_learner(t, { metrics: [accuracy] });
  await learn.fit_one_cycle(2, 1e-2);
  await learn.lr_find({ num_it: 20 });
  const documents = [
    await learn.recorder.plot_lr({ show_moms: true }),
    await learn.recorder.plot({ skip_start: 0, skip_end: 0, suggestion: true }),
  ];
  const code = `
from xml.dom.minidom import parseString
output = [parseString(text).documentElement.tagName for text in input]
`;
  const tags = run_python<string[]>(t, code, documents);
  if (tags !== undefined) t.deepEqual(tags, ["svg", "svg"]);
  t.true(existsSync(learn.path));
});
