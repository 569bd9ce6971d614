/** Blocks of layers as they run in training loops: a step without its optimizer. */
import { nn, type Tensor, torch } from "../../../lib/index.js";
import { type Group, type Row, repeated } from "../row.js";

interface Block {
  readonly layers: nn.Module;
  readonly input: Tensor;
}

const blocks: Record<string, () => Block> = {
  "conv block at 32×3×32×32": () => ({
    layers: new nn.Sequential(
      new nn.Conv2d(3, 32, 3, { padding: 1 }),
      new nn.BatchNorm2d(32),
      new nn.ReLU(),
      new nn.MaxPool2d(2),
    ),
    input: torch.randn(32, 3, 32, 32),
  }),
};

export function block_steps(): Group {
  const row = (name: string): Row => ({
    name,
    goal: 1,
    node: () => {
      const { layers, input } = (blocks[name] as () => Block)();
      const gradient = torch.randn_like(torch.no_grad(() => layers(input)));
      return repeated(() => {
        layers.zero_grad();
        layers(input).backward(gradient);
      });
    },
    python: { args: [name], variants: ["module"] },
  });
  return {
    name: "blocks",
    title: "Blocks of layers in training, forward and backward",
    rows: Object.keys(blocks).map(row),
  };
}
