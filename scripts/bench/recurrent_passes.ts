/**
 * torchnode's own passes through recurrent layers beside LibTorch's, over kinds and sizes, in one
 * process: what the rule in native/nn/recurrent/choice.cc is made from.
 */
import { nn, type Tensor, torch } from "../../lib/index.js";
import { native } from "../../lib/native/index.js";
import { median } from "./measure.js";

type Options = Pick<Shape, "num_layers" | "bidirectional">;

const KINDS = {
  RNN: (width: number, options: Options) => new nn.RNN(width, width, options),
  GRU: (width: number, options: Options) => new nn.GRU(width, width, options),
  LSTM: (width: number, options: Options) => new nn.LSTM(width, width, options),
};
type Kind = keyof typeof KINDS;

/** One layer's sizes, as many features as hidden values, and what it is used for. */
interface Shape {
  kind: Kind;
  width: number;
  batch: number;
  length: number;
  training: boolean;
  num_layers: number;
  bidirectional: boolean;
}

export interface Compared extends Shape {
  /** Milliseconds of processor time for one call. */
  own: number;
  libtorch: number;
  /** Median of the rounds' ratios, own to LibTorch's. */
  ratio: number;
}

const WIDTHS = [16, 64, 128, 256, 512, 1024];
const BATCHES = [1, 8, 32, 128];
const LENGTHS = [1, 16, 64];
/** Larger ones take too long and tell nothing new. */
const MOST_MULTIPLICATIONS = 3e9;

const gates = { RNN: 1, GRU: 3, LSTM: 4 };

/** All that are measured: single layers, and a few of several layers and two directions. */
function shapes(): Shape[] {
  const wanted = Object.keys(KINDS) as Kind[];
  const single = wanted.flatMap((kind) =>
    [false, true].flatMap((training) =>
      WIDTHS.flatMap((width) =>
        BATCHES.flatMap((batch) =>
          LENGTHS.map((length) => ({ kind, width, batch, length, training })),
        ),
      ),
    ),
  );
  const one = { num_layers: 1, bidirectional: false };
  const several = wanted.flatMap((kind) =>
    [false, true].flatMap((training) =>
      [64, 256].flatMap((width) =>
        [1, 32].flatMap((batch) => [
          { kind, width, batch, length: 16, training, num_layers: 2, bidirectional: false },
          { kind, width, batch, length: 16, training, num_layers: 1, bidirectional: true },
        ]),
      ),
    ),
  );
  return [...single.map((shape) => ({ ...shape, ...one })), ...several].filter(
    ({ kind, width, batch, length, training }) =>
      2 * gates[kind] * width ** 2 * batch * length * (training ? 3 : 1) <= MOST_MULTIPLICATIONS,
  );
}

/** The layer's call, or with its backward pass. */
function work({ kind, width, batch, length, training, num_layers, bidirectional }: Shape) {
  const layer = KINDS[kind](width, { num_layers, bidirectional });
  const call = layer as unknown as (x: Tensor) => [Tensor, unknown];
  const x = torch.randn(length, batch, width, { requires_grad: training });
  const gradient = torch.ones(length, batch, width * (bidirectional ? 2 : 1));
  return training
    ? () => torch.scope(() => void call(x)[0].backward(gradient))
    : () => torch.scope(() => void torch.no_grad(() => call(x)));
}

/** Milliseconds of processor time, which other programs' work changes less than the clock's. */
function time(run: () => void, times: number): number {
  const began = process.cpuUsage();
  for (let i = 0; i < times; i++) run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000 / times;
}

/**
 * Compares the two at one shape. Both sides take turns.
 *
 * @param use chooses torchnode's passes (true) or LibTorch's
 */
function compare(shape: Shape, use: (own: boolean) => void, rounds: number): Compared {
  torch.manual_seed(0);
  const run = work(shape);
  const sides = [true, false].map((own) => () => {
    use(own);
    run();
  });
  const once = sides.map((side) => {
    side();
    return time(side, 2);
  });
  const times = Math.max(1, Math.round(12 / Math.max(...once)));
  const taken = Array.from({ length: rounds }, (_, i) => {
    const order = i % 2 === 0 ? [0, 1] : [1, 0];
    const found: number[] = [];
    for (const k of order) found[k] = time(sides[k] as () => void, times);
    return found as [number, number];
  });
  return {
    ...shape,
    own: median(taken.map(([own]) => own)),
    libtorch: median(taken.map(([, libtorch]) => libtorch)),
    ratio: median(taken.map(([own, libtorch]) => own / libtorch)),
  };
}

/** The name of one shape: "LSTM training, width 64, batch 32, length 16 × 2". */
function name_of(shape: Shape): string {
  const { kind, width, batch, length, training, num_layers, bidirectional } = shape;
  const layers = `${num_layers > 1 ? ` × ${num_layers}` : ""}${bidirectional ? " both ways" : ""}`;
  const use = training ? "training" : "inference";
  return `${kind} ${use}, width ${width}, batch ${batch}, length ${length}${layers}`;
}

/** Whether the rule takes torchnode's passes. */
function is_own_chosen({ kind, width, batch, length, training }: Shape): boolean {
  const mode = kind === "RNN" ? "RNN_TANH" : kind;
  const is_onednn = kind === "LSTM";
  return native.own_rnn_is_quicker({ mode, width, batch, length, records: training, is_onednn });
}

/**
 * Prints a line for each shape, in milliseconds of processor time, and what the rule chooses: with
 * a "!" if that takes more than 1.05 of the other's time.
 *
 * @param parts only shapes whose name contains one of them
 */
export function print_passes(parts: readonly string[] | undefined, rounds: number): Compared[] {
  const wanted = shapes().filter(
    (shape) => !parts || parts.some((part) => name_of(shape).includes(part)),
  );
  const columns = ["torchnode", "LibTorch", "ratio", "chosen"];
  console.log(`${"".padEnd(56)}${columns.map((text) => text.padStart(11)).join("")}`);
  let wrong = 0;
  const compared = wanted.map((shape) => {
    const one = compare(shape, (own) => native.set_fused_rnn(own, true), rounds);
    const is_own = is_own_chosen(shape);
    const is_wrong = (is_own ? one.ratio : 1 / one.ratio) > 1.05;
    wrong += Number(is_wrong);
    const figures = [one.own.toFixed(3), one.libtorch.toFixed(3), one.ratio.toFixed(2)];
    const cells = [...figures, is_own ? "torchnode" : "LibTorch"].map((text) => text.padStart(11));
    console.log(`${name_of(shape).padEnd(56)}${cells.join("")}${is_wrong ? " !" : ""}`);
    return one;
  });
  native.set_fused_rnn(true);
  console.log(`${wrong} of ${compared.length} shapes have the slower ones.`);
  return compared;
}
