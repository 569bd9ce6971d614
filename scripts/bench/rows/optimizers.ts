/** A step over many small parameters. */
import { nn, optim, torch } from "../../../lib/index.js";
import type { Group, Row } from "../row.js";

const count = 100;
const size = 64;

const optimizers: Record<string, (params: nn.Parameter[]) => { step(): unknown }> = {
  SGD: (params) => new optim.SGD(params, { lr: 1e-3, momentum: 0.9, fused: true }),
  Adam: (params) => new optim.Adam(params, { lr: 1e-3, fused: true }),
  AdamW: (params) => new optim.AdamW(params, { lr: 1e-3, fused: true }),
};

export function optimizer_steps(): Group {
  const row = (name: string): Row => ({
    name,
    goal: 0.6,
    node: () => {
      const params = Array.from({ length: count }, () => {
        const parameter = new nn.Parameter(torch.randn(size, size));
        parameter.grad = torch.randn(size, size);
        return parameter;
      });
      const optimizer = (optimizers[name] as (typeof optimizers)[string])(params);
      return (times) => {
        for (let i = 0; i < times; i++) optimizer.step();
      };
    },
    python: { args: [name], variants: ["default", "foreach", "fused"] },
  });
  return {
    name: "optimizers",
    title: `An optimizer's step over ${count} tensors of ${size}×${size}`,
    rows: Object.keys(optimizers).map(row),
  };
}
