/** torch.nn.functional, beside Python's. */
import test from "ava";
import { F, torch } from "torchnode";
import { exact, run_python } from "../support/python.js";

const image = torch
  .arange(2 * 36)
  .float()
  .mul(0.37)
  .sin()
  .view(1, 2, 6, 6);
const line = image.view(2, 6, 6);

const IMAGE =
  "image = torch.arange(2 * 36).float().mul(0.37).sin().view(1, 2, 6, 6)\nline = image.view(2, 6, 6)";

test("pooling is Python's to the last bit", (t) => {
  const [values, indices] = F.max_pool2d(image, 2, { return_indices: true });
  const ours = [
    values,
    indices,
    F.max_unpool2d(values, indices, 2),
    F.max_pool1d(line, 3, { stride: 2, padding: 1 }),
    F.avg_pool2d(image, 3, 2, 1),
    F.adaptive_avg_pool2d(image, [null, 3]),
    F.adaptive_max_pool2d(image, 3),
    F.lp_pool2d(image.abs(), 3, 2),
  ];
  const theirs = run_python(
    t,
    `${IMAGE}
values, indices = F.max_pool2d(image, 2, return_indices=True)
output = [values, indices, F.max_unpool2d(values, indices, 2), F.max_pool1d(line, 3, stride=2, padding=1),
  F.avg_pool2d(image, 3, 2, 1), F.adaptive_avg_pool2d(image, (None, 3)), F.adaptive_max_pool2d(image, 3),
  F.lp_pool2d(image.abs(), 3, 2)]`,
  );
  if (theirs !== undefined) t.deepEqual(exact(ours), theirs);
  t.throws(() => F.max_unpool2d(values, indices, 2, { output_size: [9, 9] }), {
    message: /invalid output_size "\[9, 9\]" \(dim 0 must be between 4 and 8\)/,
  });
});

test("resizing and sampling are Python's to the last bit", (t) => {
  const grid = torch.linspace(-1.2, 1.2, 18).view(1, 3, 3, 2);
  const ours = [
    F.interpolate(image, { scale_factor: 1.5 }),
    F.interpolate(image, { size: [4, 9], mode: "bilinear", align_corners: true }),
    F.interpolate(image, { size: 3, mode: "area" }),
    F.interpolate(image, { size: 3, mode: "bicubic", antialias: true }),
    F.grid_sample(image, grid, "bilinear", "reflection", true),
    F.pixel_unshuffle(image, 2),
    F.unfold(image, 3, { stride: 2 }),
    F.fold(F.unfold(image, 2), 6, 2),
  ];
  const theirs = run_python(
    t,
    `${IMAGE}
grid = torch.linspace(-1.2, 1.2, 18).view(1, 3, 3, 2)
output = [F.interpolate(image, scale_factor=1.5),
  F.interpolate(image, size=(4, 9), mode="bilinear", align_corners=True), F.interpolate(image, size=3, mode="area"),
  F.interpolate(image, size=3, mode="bicubic", antialias=True),
  F.grid_sample(image, grid, "bilinear", "reflection", True), F.pixel_unshuffle(image, 2),
  F.unfold(image, 3, stride=2), F.fold(F.unfold(image, 2), 6, 2)]`,
  );
  if (theirs !== undefined) t.deepEqual(exact(ours), theirs);
  t.throws(() => F.interpolate(image, { size: 3, scale_factor: 2 }), {
    message: "only one of size or scale_factor should be defined",
  });
  t.throws(() => F.interpolate(image, { size: 3, mode: "linear" }), {
    message: "Got 4D input, but linear mode needs 3D input",
  });
});

test("losses are Python's to the last bit", (t) => {
  const [a, b, c] = [line.at(0), line.at(1), line.at(0).flip(0)];
  const sign = b.sign();
  const target = torch.tensor([0n, 5n, 2n, 1n, 3n, 4n]);
  const ours = [
    F.margin_ranking_loss(a, b, sign, 0.1),
    F.hinge_embedding_loss(a, sign, { reduction: "sum" }),
    F.triplet_margin_loss(a, b, c, { swap: true, reduction: "none" }),
    F.triplet_margin_with_distance_loss(a, b, c, { margin: 0.5 }),
    F.multi_margin_loss(a, target, 2),
    F.multilabel_soft_margin_loss(a, sign.relu()),
    F.soft_margin_loss(a, sign),
    F.poisson_nll_loss(a, b.abs(), { full: true }),
    F.gaussian_nll_loss(a, b, c.abs(), { full: true }),
    F.gaussian_nll_loss(a, b, 0.5),
    F.cosine_embedding_loss(a, b, sign.at(":", 0), { margin: 0.2 }),
  ];
  const theirs = run_python(
    t,
    `${IMAGE}
a, b, c = line[0], line[1], line[0].flip(0)
sign, target = b.sign(), torch.tensor([0, 5, 2, 1, 3, 4])
output = [F.margin_ranking_loss(a, b, sign, 0.1), F.hinge_embedding_loss(a, sign, reduction="sum"),
  F.triplet_margin_loss(a, b, c, swap=True, reduction="none"),
  F.triplet_margin_with_distance_loss(a, b, c, margin=0.5), F.multi_margin_loss(a, target, 2),
  F.multilabel_soft_margin_loss(a, sign.relu()), F.soft_margin_loss(a, sign),
  F.poisson_nll_loss(a, b.abs(), full=True), F.gaussian_nll_loss(a, b, c.abs(), full=True),
  F.gaussian_nll_loss(a, b, 0.5), F.cosine_embedding_loss(a, b, sign[:, 0], margin=0.2)]`,
  );
  if (theirs !== undefined) t.deepEqual(exact(ours), theirs);
});

test("channels are dropped from the same seed as in Python", (t) => {
  const drawn = (drop: () => unknown) => {
    torch.manual_seed(3);
    return drop();
  };
  const batch = image.repeat(3, 4, 1, 1);
  const ours = [
    drawn(() => F.dropout2d(batch, 0.4)),
    drawn(() => F.dropout1d(line, { p: 0.5 })),
    drawn(() => F.alpha_dropout(batch, 0.3, true)),
    drawn(() => F.feature_alpha_dropout(batch, 0.3, { training: true })),
    drawn(() => F.fractional_max_pool2d(image, 2, { output_size: 3 })),
  ];
  const theirs = run_python(
    t,
    `${IMAGE}
batch = image.repeat(3, 4, 1, 1)
def drawn(drop):
    torch.manual_seed(3)
    return drop()
output = [drawn(lambda: F.dropout2d(batch, 0.4)), drawn(lambda: F.dropout1d(line, p=0.5)),
  drawn(lambda: F.alpha_dropout(batch, 0.3, True)),
  drawn(lambda: F.feature_alpha_dropout(batch, 0.3, training=True)),
  drawn(lambda: F.fractional_max_pool2d(image, 2, output_size=3))]`,
  );
  if (theirs !== undefined) t.deepEqual(exact(ours), theirs);
});

test("bags and norms are Python's to the last bit", (t) => {
  const [weight, rows] = [line.at(0), torch.tensor([0n, 2n, 5n, 1n])];
  const ours = [
    F.embedding_bag(rows, weight, torch.tensor([0n, 3n])),
    F.embedding_bag(rows.view(2, 2), weight, { mode: "max" }),
    F.instance_norm(image),
    F.local_response_norm(image, 2),
    F.rms_norm(line, [6]),
    F.layer_norm(line, [6], line.at(0, 0), line.at(1, 0)),
    F.batch_norm(line, null, null, null, null, true),
    F.normalize(line, 1, 2),
  ];
  const theirs = run_python(
    t,
    `${IMAGE}
weight, rows = line[0], torch.tensor([0, 2, 5, 1])
output = [F.embedding_bag(rows, weight, torch.tensor([0, 3])), F.embedding_bag(rows.view(2, 2), weight, mode="max"),
  F.instance_norm(image), F.local_response_norm(image, 2), F.rms_norm(line, [6]),
  F.layer_norm(line, [6], line[0, 0], line[1, 0]), F.batch_norm(line, None, None, None, None, True),
  F.normalize(line, 1, 2)]`,
  );
  if (theirs !== undefined) t.deepEqual(exact(ours), theirs);
});
