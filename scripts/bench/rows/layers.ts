/** Layers of the size that the lesson's models have, forward and backward. */
import { nn, type Tensor, torch } from "../../../lib/index.js";
import type { Group, Row } from "../row.js";

const size = 64;

const layers: Record<string, () => nn.Module> = {
  Linear: () => new nn.Linear(size, size),
  ReLU: () => new nn.ReLU(),
  BatchNorm1d: () => new nn.BatchNorm1d(size),
  "all three": () =>
    new nn.Sequential(new nn.Linear(size, size), new nn.ReLU(), new nn.BatchNorm1d(size)),
};

export function layer_passes(): Group {
  const row = (name: string): Row => ({
    name,
    goal: 0.7,
    node: () => {
      const layer = (layers[name] as () => nn.Module)();
      const x: Tensor = torch.randn(size, size, { requires_grad: true });
      const gradient = torch.randn(size, size);
      return (times) => {
        for (let i = 0; i < times; i++) layer(x).backward(gradient);
      };
    },
    python: { args: [name], variants: ["module"] },
  });
  return {
    name: "layers",
    title: `Layers at ${size}×${size}, forward and backward`,
    rows: Object.keys(layers).map(row),
  };
}
