/** Padding layers beside PyTorch's: outputs, gradients, text and errors. */
import test from "ava";
import * as nn from "torchnode/nn";
import { torch } from "torchnode/torch";
import { type Case, compare, compare_errors } from "./compare.js";

type Padding = number | readonly number[];

/** A layer of one number for all sides, and one of a number for each. */
function of_sides(
  name: string,
  layer: (padding: Padding) => nn.Module,
  sides: readonly number[],
  value = "",
): Case[] {
  const dims = Number(name.at(-2));
  const shape = [2, 3, 4, 5, 6].slice(0, 2 + dims);
  const paddings: [string, Padding][] = [
    ["2", 2],
    [`(${sides.slice(0, 2 * dims)})`, sides.slice(0, 2 * dims)],
  ];
  return paddings.map(([python, padding], i) => ({
    python: `nn.${name}(${python}${value})`,
    module: () => layer(padding),
    python_inputs: `[torch.randn(${shape.slice(i)})]`,
    inputs: () => [torch.randn(shape.slice(i))],
  }));
}

const cropping = [1, -1, 0, 3, 2, 1];
const sides = [1, 2, 0, 3, 2, 1];

const cases = [
  ...of_sides("ConstantPad1d", (n) => new nn.ConstantPad1d(n, 3.5), cropping, ", 3.5"),
  ...of_sides("ConstantPad2d", (n) => new nn.ConstantPad2d(n, 3.5), cropping, ", 3.5"),
  ...of_sides("ConstantPad3d", (n) => new nn.ConstantPad3d(n, 3.5), cropping, ", 3.5"),
  ...of_sides("ZeroPad1d", (n) => new nn.ZeroPad1d(n), cropping),
  ...of_sides("ZeroPad2d", (n) => new nn.ZeroPad2d(n), cropping),
  ...of_sides("ZeroPad3d", (n) => new nn.ZeroPad3d(n), cropping),
  ...of_sides("ReflectionPad1d", (n) => new nn.ReflectionPad1d(n), sides),
  ...of_sides("ReflectionPad2d", (n) => new nn.ReflectionPad2d(n), sides),
  ...of_sides("ReflectionPad3d", (n) => new nn.ReflectionPad3d(n), sides),
  ...of_sides("ReplicationPad1d", (n) => new nn.ReplicationPad1d(n), sides),
  ...of_sides("ReplicationPad2d", (n) => new nn.ReplicationPad2d(n), sides),
  ...of_sides("ReplicationPad3d", (n) => new nn.ReplicationPad3d(n), sides),
  ...of_sides("CircularPad1d", (n) => new nn.CircularPad1d(n), sides),
  ...of_sides("CircularPad2d", (n) => new nn.CircularPad2d(n), sides),
  ...of_sides("CircularPad3d", (n) => new nn.CircularPad3d(n), sides),
];

test("padding equals PyTorch's", (t) => compare(t, cases));

test("what lies outside is a reflection, the border, the other end or a number", (t) => {
  const x = torch.tensor([[0, 1, 2, 3]]);
  const padded = (layer: nn.Module): unknown => layer(x).tolist();
  t.deepEqual(padded(new nn.ReflectionPad1d([2, 1])), [[2, 1, 0, 1, 2, 3, 2]]);
  t.deepEqual(padded(new nn.ReplicationPad1d([2, 1])), [[0, 0, 0, 1, 2, 3, 3]]);
  t.deepEqual(padded(new nn.CircularPad1d([2, 1])), [[2, 3, 0, 1, 2, 3, 0]]);
  t.deepEqual(padded(new nn.ConstantPad1d([2, 1], 9)), [[9, 9, 0, 1, 2, 3, 9]]);
  t.deepEqual(padded(new nn.ZeroPad1d({ padding: [2, -1] })), [[0, 0, 0, 1, 2]]);
  t.true(new nn.ZeroPad1d(1) instanceof nn.ConstantPad1d);
});

test("wrong inputs have PyTorch's errors", (t) => {
  const x = torch.ones(2, 3, 4, 5);
  compare_errors(t, [
    ["nn.CircularPad1d(1)(torch.ones(2, 3, 4, 5))", () => new nn.CircularPad1d(1)(x)],
    ["nn.CircularPad3d(1)(torch.ones(2, 3))", () => new nn.CircularPad3d(1)(torch.ones(2, 3))],
    ["nn.CircularPad2d(6)(torch.ones(2, 3, 4, 5))", () => new nn.CircularPad2d(6)(x)],
    ["nn.ReflectionPad2d(5)(torch.ones(2, 3, 4, 5))", () => new nn.ReflectionPad2d(5)(x)],
    ["nn.ReplicationPad1d(1)(torch.ones(2, 3, 4, 5))", () => new nn.ReplicationPad1d(1)(x)],
    ["nn.ZeroPad2d((1,))(torch.ones(2, 3, 4, 5))", () => new nn.ZeroPad2d([1])(x)],
    ["nn.ZeroPad2d(-3)(torch.ones(2, 3, 4, 5))", () => new nn.ZeroPad2d(-3)(x)],
  ]);
});
