/** Steps that are bound by large matrix products: here the binding can only get in the way. */
import { F, nn, optim, type Tensor, torch } from "../../../lib/index.js";
import { type Group, type Row, repeated } from "../row.js";

/** A transformer's block as GPT-2 has it. */
class Block extends nn.Module {
  ln_1 = new nn.LayerNorm(512);
  qkv = new nn.Linear(512, 3 * 512);
  proj = new nn.Linear(512, 512);
  ln_2 = new nn.LayerNorm(512);
  up = new nn.Linear(512, 4 * 512);
  down = new nn.Linear(4 * 512, 512);

  override forward(x: Tensor): Tensor {
    const [batch, time] = x.shape as [number, number];
    const heads = this.qkv(this.ln_1(x)).view(batch, time, 3, 8, 64).permute(2, 0, 3, 1, 4);
    const [q, k, v] = heads.unbind(0) as [Tensor, Tensor, Tensor];
    const y = F.scaled_dot_product_attention(q, k, v, { is_causal: true });
    const attended = x.add(this.proj(y.transpose(1, 2).reshape(batch, time, 512)));
    return attended.add(this.down(F.gelu(this.up(this.ln_2(attended)))));
  }
}

const steps: Record<string, () => () => void> = {
  "GPT block of width 512": () => {
    const model = new Block();
    const optimizer = new optim.AdamW(model.parameters(), { lr: 1e-4, fused: true });
    const x = torch.randn(4, 128, 512);
    return () => {
      model(x).pow(2).mean().backward();
      optimizer.step();
      optimizer.zero_grad();
    };
  },
  "LSTM of width 1150": () => {
    const model = new nn.LSTM(400, 1150, { batch_first: true });
    const optimizer = new optim.AdamW(model.parameters(), { lr: 1e-4, fused: true });
    const x = torch.randn(32, 20, 400);
    return () => {
      model(x)[0].pow(2).mean().backward();
      optimizer.step();
      optimizer.zero_grad();
    };
  },
};

export function large_steps(): Group {
  const row = (name: string): Row => ({
    name,
    goal: 1.02,
    long: true,
    node: () => repeated((steps[name] as () => () => void)()),
    python: { args: [name], variants: ["fused"] },
  });
  return {
    name: "large",
    title: "A training step bound by large matrix products",
    rows: Object.keys(steps).map(row),
  };
}
