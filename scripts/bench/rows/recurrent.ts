/** Recurrent layers of the lesson's size: 20 steps of 64 features, hidden size 64. */
import { nn, type Tensor, torch } from "../../../lib/index.js";
import type { Group, Row } from "../row.js";

const size = 64;
const time = 20;

const kinds = { RNN: nn.RNN, LSTM: nn.LSTM, GRU: nn.GRU };
type Kind = keyof typeof kinds;

interface Plan {
  kind: Kind;
  num_layers: number;
  batch: number;
  training: boolean;
  goal: number;
}

const plans: readonly Plan[] = [
  { kind: "LSTM", num_layers: 2, batch: 64, training: true, goal: 0.55 },
  { kind: "RNN", num_layers: 1, batch: 64, training: false, goal: 0.7 },
  { kind: "GRU", num_layers: 1, batch: 64, training: false, goal: 0.7 },
  { kind: "RNN", num_layers: 1, batch: 1, training: false, goal: 0.5 },
  { kind: "LSTM", num_layers: 1, batch: 1, training: false, goal: 0.5 },
  { kind: "GRU", num_layers: 1, batch: 1, training: false, goal: 0.5 },
];

export function recurrent_layers(): Group {
  const row = ({ goal, ...plan }: Plan): Row => {
    const { kind, num_layers, batch, training } = plan;
    const layers = num_layers === 1 ? "" : ` of ${num_layers} layers`;
    return {
      name: `${kind}${layers}, ${training ? "training" : "inference"}, batch ${batch}`,
      goal,
      node: () => {
        const Layer = kinds[kind] as typeof nn.GRU;
        const layer = new Layer(size, size, { num_layers, batch_first: true });
        const call = layer as unknown as (x: Tensor) => [Tensor, unknown];
        const x = torch.randn(batch, time, size, { requires_grad: training });
        const gradient = torch.randn(batch, time, size);
        return (times) => {
          if (training) {
            for (let i = 0; i < times; i++) call(x)[0].backward(gradient);
          } else {
            torch.no_grad(() => {
              for (let i = 0; i < times; i++) call(x);
            });
          }
        };
      },
      python: { args: [plan], variants: ["module"] },
    };
  };
  return {
    name: "recurrent",
    title: `Recurrent layers, ${time} steps, width ${size}`,
    rows: plans.map(row),
  };
}
