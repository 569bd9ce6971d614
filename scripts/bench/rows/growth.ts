/** A training step of a language model (Embedding, GRU, Linear) as its sizes grow, one at a time. */
import { F, nn, optim, type Tensor, torch } from "../../../lib/index.js";
import type { Group, Row } from "../row.js";

export interface Sizes {
  batch: number;
  width: number;
  length: number;
}

/** The sizes that grow, and their values; the other sizes stay as they are in the lesson. */
export const axes: Readonly<Record<keyof Sizes, readonly number[]>> = {
  batch: [1, 4, 16, 64, 256],
  width: [16, 32, 64, 128, 256],
  length: [1, 5, 20, 80],
};

const usual: Sizes = { batch: 64, width: 64, length: 20 };
const vocabulary = 40;

class Model extends nn.Module {
  embedding: nn.Embedding;
  rnn: nn.GRU;
  output: nn.Linear;

  constructor(width: number) {
    super();
    this.embedding = new nn.Embedding(vocabulary, width);
    this.rnn = new nn.GRU(width, width, { batch_first: true });
    this.output = new nn.Linear(width, vocabulary);
  }

  override forward(x: Tensor): Tensor {
    return this.output(this.rnn(this.embedding(x))[0]);
  }
}

export const row_name = (axis: keyof Sizes, value: number): string => `${axis} ${value}`;

export function growth(): Group {
  const row = (axis: keyof Sizes, value: number): Row => {
    const sizes = { ...usual, [axis]: value };
    return {
      name: row_name(axis, value),
      node: () => {
        const { batch, width, length } = sizes;
        const model = new Model(width);
        const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3, fused: true });
        const [x, y] = [
          torch.randint(vocabulary, [batch, length]),
          torch.randint(vocabulary, [batch * length]),
        ];
        return (times) => {
          for (let i = 0; i < times; i++) {
            F.cross_entropy(model(x).view(-1, vocabulary), y).backward();
            optimizer.step();
            optimizer.zero_grad();
          }
        };
      },
      python: { args: [sizes], variants: ["fused"] },
    };
  };
  const rows = Object.entries(axes).flatMap(([axis, values]) =>
    values.map((value) => row(axis as keyof Sizes, value)),
  );
  return { name: "growth", title: "A training step as sizes grow", rows };
}
