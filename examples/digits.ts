/**
 * Digits with the Learner: data in a DataBunch, a model of layers, `fit_one_cycle` with a metric,
 * and predictions. The digits are drawn from a font, each turned, stretched, moved and noisy.
 *
 *     npm run example digits -- [--epochs 5]
 */
import { parseArgs } from "node:util";
import { accuracy, DataBunch, F, Learner, nn, type Tensor, TensorDataset, torch } from "torchnode";

const { values } = parseArgs({ options: { epochs: { type: "string", default: "5" } } });
const epochs = Number(values.epochs);
if (!(epochs >= 1)) throw new RangeError(`--epochs expects 1 or more, but got ${values.epochs}`);

const font = [
  "01110 10001 10001 10001 10001 10001 01110",
  "00100 01100 00100 00100 00100 00100 01110",
  "01110 10001 00001 00110 01000 10000 11111",
  "01110 10001 00001 00110 00001 10001 01110",
  "00010 00110 01010 10010 11111 00010 00010",
  "11111 10000 11110 00001 00001 10001 01110",
  "00110 01000 10000 11110 10001 10001 01110",
  "11111 00001 00010 00100 01000 01000 01000",
  "01110 10001 10001 01110 10001 10001 01110",
  "01110 10001 10001 01111 00001 00010 01100",
];
const bits = font.map((rows) => Array.from(rows.replaceAll(" ", ""), Number));
const glyphs = torch.tensor(bits).view(10, 1, 7, 5);
const [height, width] = [12, 16];

/** Draws digits: images of shape (count, 1, height, width), and the digits as classes. */
function draw(count: number): TensorDataset {
  const digits = torch.randint(10, [count]);
  const between = (low: number, high: number) =>
    torch
      .rand(count)
      .mul(high - low)
      .add(low);
  const [angle, across, down] = [between(-0.5, 0.5), between(1, 2), between(1, 2)];
  const [sin, cos] = [angle.sin(), angle.cos()];
  // The place in the glyph that each pixel of the image shows.
  const rows = [
    torch.stack([cos.mul(across), sin.neg().mul(down), between(-0.4, 0.4)], 1),
    torch.stack([sin.mul(across), cos.mul(down), between(-0.4, 0.4)], 1),
  ];
  const size = [count, 1, height, width];
  const grid = F.affine_grid(torch.stack(rows, 1), size, { align_corners: false });
  const images = F.grid_sample(glyphs.at(digits), grid, { align_corners: false });
  return new TensorDataset(images.add(torch.randn(size).mul(0.15)), digits);
}

/** Prints images side by side, and a caption below each. */
function show(images: Tensor, captions: string[]): void {
  const print = (parts: string[]) => console.log(parts.map((part) => part.padEnd(width)).join(" "));
  const shades = images.squeeze(1).clamp(0, 0.99).mul(5).floor().tolist<number[][][]>();
  for (let row = 0; row < height; row++) {
    print(shades.map((image) => (image[row] ?? []).map((shade) => " ░▒▓█"[shade]).join("")));
  }
  print(captions);
}

torch.manual_seed(42);
const valid = draw(1024);
const data = DataBunch.create(draw(4096), valid, { bs: 64 });
const model = new nn.Sequential(
  new nn.Flatten(),
  new nn.Linear(height * width, 128),
  new nn.BatchNorm1d(128),
  new nn.ReLU(),
  new nn.Linear(128, 10),
);
const learn = new Learner(data, model, { loss_func: F.cross_entropy, metrics: accuracy });
await learn.fit_one_cycle(epochs, 1e-2);

const [probabilities] = await learn.get_preds();
const { values: sure, indices: guesses } = probabilities.max(1);
const [images, digits] = valid.tensors;
console.log(`\n${Number(guesses.ne(digits).sum())} of ${valid.length} are wrong. Guesses:\n`);
const guess = (i: number) => `${Number(guesses.at(i))} (p = ${Number(sure.at(i)).toFixed(2)})`;
show(images.at(":5"), [0, 1, 2, 3, 4].map(guess));
