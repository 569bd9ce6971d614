/** Line charts as SVG. Scales, ticks and paths are d3's; here they are put on the page. */
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3-scale";
import { line } from "d3-shape";

export interface PlottedLine {
  /** Its name in the legend. Default: none. */
  label?: string;
  x: readonly number[];
  /** As many as x; where it is not finite the line has a gap. */
  y: readonly number[];
}

export interface Chart {
  x_label: string;
  y_label: string;
  lines: readonly PlottedLine[];
  /** Points to mark. Default: none. */
  points?: readonly { x: number; y: number }[];
  /** Default: "linear". */
  x_scale?: "linear" | "log";
  /** The format of x values at the axis. Default: d3's. */
  x_format?: (value: number) => string;
}

type Scale = ScaleContinuousNumeric<number, number>;

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = { top: 16, right: 24, bottom: 48, left: 72 };
const COLORS = ["#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd", "#8c564b"];
const STYLE =
  "text{font:12px system-ui,sans-serif;fill:#333}" +
  ".axis{stroke:#333}.grid{stroke:#e5e5e5}.line{fill:none;stroke-width:1.5;stroke-linecap:round}";

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** A coordinate: a hundredth of a pixel is enough. */
function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function domain(values: Iterable<number>, is_log: boolean): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (!Number.isFinite(value) || (is_log && value <= 0)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least > most) return is_log ? [1, 10] : [0, 1];
  if (least < most) return [least, most];
  return is_log ? [least / 2, least * 2] : [least - 0.5, least + 0.5];
}

function text(x: number, y: number, content: string, attributes = ""): string {
  return `<text x="${at(x)}" y="${at(y)}"${attributes}>${escaped(content)}</text>`;
}

function rule(x1: number, y1: number, x2: number, y2: number, kind: string): string {
  return `<line class="${kind}" x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}"/>`;
}

function x_axis(scale: Scale, { x_label, x_format, x_scale }: Chart, show_grid: boolean): string[] {
  const bottom = HEIGHT - MARGIN.bottom;
  const format = x_format ?? scale.tickFormat(8);
  // A logarithmic axis has ticks between its powers of ten, which are not written.
  const is_written = (tick: number): boolean =>
    x_scale !== "log" || Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9;
  const ticks = scale.ticks(8).filter(is_written);
  return [
    ...(show_grid ? ticks : []).map((tick) =>
      rule(scale(tick), MARGIN.top, scale(tick), bottom, "grid"),
    ),
    rule(MARGIN.left, bottom, WIDTH - MARGIN.right, bottom, "axis"),
    ...ticks.map((tick) => text(scale(tick), bottom + 18, format(tick), ' text-anchor="middle"')),
    text(WIDTH / 2, HEIGHT - 10, x_label, ' text-anchor="middle"'),
  ];
}

function y_axis(scale: Scale, { y_label }: Chart, show_grid: boolean): string[] {
  const format = scale.tickFormat(6);
  const ticks = scale.ticks(6);
  return [
    ...(show_grid ? ticks : []).map((tick) =>
      rule(MARGIN.left, scale(tick), WIDTH - MARGIN.right, scale(tick), "grid"),
    ),
    rule(MARGIN.left, MARGIN.top, MARGIN.left, HEIGHT - MARGIN.bottom, "axis"),
    ...ticks.map((tick) =>
      text(MARGIN.left - 8, scale(tick) + 4, format(tick), ' text-anchor="end"'),
    ),
    text(-HEIGHT / 2, 18, y_label, ' text-anchor="middle" transform="rotate(-90)"'),
  ];
}

function path(x: Scale, y: Scale, { x: xs, y: ys }: PlottedLine, color: string): string {
  const points = xs.map((value, i): [number, number] => [value, ys[i] ?? Number.NaN]);
  const draw = line<[number, number]>()
    .defined(([px, py]) => Number.isFinite(x(px)) && Number.isFinite(py))
    .x(([px]) => x(px))
    .y(([, py]) => y(py))
    .digits(2);
  return `<path class="line" stroke="${color}" d="${draw(points) ?? ""}"/>`;
}

function legend(lines: readonly PlottedLine[]): string[] {
  const named = lines.flatMap(({ label }, i) => (label === undefined ? [] : [{ label, i }]));
  const left = WIDTH - MARGIN.right - 110;
  return named.flatMap(({ label, i }, row) => {
    const y = MARGIN.top + 14 + row * 18;
    const stroke = `<path class="line" stroke="${COLORS[i % COLORS.length]}" d="M${left},${y}h24"/>`;
    return [stroke, text(left + 32, y + 4, label)];
  });
}

/** One chart, at the origin of its own coordinates. */
function draw(chart: Chart, show_grid: boolean): string {
  const is_log = chart.x_scale === "log";
  const { lines, points = [] } = chart;
  const xs = domain(
    lines.flatMap((l) => l.x),
    is_log,
  );
  const x = (is_log ? scaleLog() : scaleLinear())
    .domain(xs)
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear()
    .domain(
      domain(
        lines.flatMap((l) => l.y),
        false,
      ),
    )
    .nice()
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  return [
    ...x_axis(x, chart, show_grid),
    ...y_axis(y, chart, show_grid),
    ...lines.map((l, i) => path(x, y, l, COLORS[i % COLORS.length] as string)),
    ...points.map((p) => `<circle cx="${at(x(p.x))}" cy="${at(y(p.y))}" r="5" fill="#d62728"/>`),
    ...legend(lines),
  ].join("\n");
}

/** The charts on one page, row by row: an SVG document. */
export function figure(
  charts: readonly Chart[],
  { columns = 1, show_grid = false }: { columns?: number; show_grid?: boolean } = {},
): string {
  const width = WIDTH * Math.min(columns, charts.length);
  const height = HEIGHT * Math.ceil(charts.length / columns);
  const placed = charts.map((chart, i) => {
    const [left, top] = [(i % columns) * WIDTH, Math.floor(i / columns) * HEIGHT];
    return `<g transform="translate(${left},${top})">\n${draw(chart, show_grid)}\n</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${STYLE}</style>`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...placed,
    "</svg>\n",
  ].join("\n");
}
