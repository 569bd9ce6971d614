/**
 * A small GPT over characters: causal self-attention written out, training with AdamW, and text drawn
 * from the predictions. It learns to count in English words, or what the text of `--text FILE` has.
 *
 *     npm run example char_gpt -- [--steps 800] [--text FILE]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { F, nn, optim, type Tensor, torch, URLs, untar_data } from "torchnode";

const options = { steps: { type: "string", default: "800" }, text: { type: "string" } } as const;
const { values } = parseArgs({ options });
const steps = Number(values.steps);
if (!(steps >= 1)) throw new RangeError(`--steps expects 1 or more, but got ${values.steps}`);
const [context, width, heads, depth, bs] = [48, 64, 4, 2, 32];

const file = values.text ?? join(untar_data(URLs.HUMAN_NUMBERS), "train.txt");
const text = readFileSync(file, "utf8").replace(/ +$/gm, "");
const chars = [...new Set(text)].sort();
const ids = torch.tensor(Array.from(text, (char) => chars.indexOf(char))).long();

/** Lets each position look at itself and those before it. Input and output: (batch, time, width). */
class SelfAttention extends nn.Module {
  qkv = new nn.Linear(width, 3 * width);
  out = new nn.Linear(width, width);
  override forward(x: Tensor): Tensor {
    // Queries, keys and values, each of shape (batch, heads, time, width / heads).
    const parts = this.qkv(x).unflatten(2, [3, heads, -1]).permute(2, 0, 3, 1, 4);
    const [q, k, v] = [parts.at(0), parts.at(1), parts.at(2)];
    const scores = q.matmul(k.transpose(-2, -1)).div(Math.sqrt(width / heads));
    const future = torch.ones_like(scores, { dtype: torch.bool }).triu(1);
    const weights = scores.masked_fill(future, -Infinity).softmax(-1);
    return this.out(weights.matmul(v).transpose(1, 2).flatten(2));
  }
}

class Block extends nn.Module {
  attention = new nn.Sequential(new nn.LayerNorm(width), new SelfAttention());
  hidden = new nn.Sequential(new nn.LayerNorm(width), new nn.Linear(width, 4 * width));
  out = new nn.Linear(4 * width, width);
  override forward(x: Tensor): Tensor {
    const attended = x.add(this.attention(x));
    return attended.add(this.out(F.gelu(this.hidden(attended))));
  }
}

class GPT extends nn.Module {
  token = new nn.Embedding(chars.length, width);
  position = new nn.Embedding(context, width);
  blocks = new nn.Sequential(...Array.from({ length: depth }, () => new Block()));
  head = new nn.Sequential(new nn.LayerNorm(width), new nn.Linear(width, chars.length));
  override forward(x: Tensor): Tensor {
    return this.head(this.blocks(this.token(x).add(this.position(torch.arange(x.size(1))))));
  }
}

torch.manual_seed(42);
const model = new GPT();
const optimizer = new optim.AdamW(model.parameters(), { lr: 6e-3 });
for (let step = 1; step <= steps; step++) {
  const starts = torch.randint(ids.size(0) - context, [bs, 1]);
  const windows = ids.at(starts.add(torch.arange(context + 1)));
  const scores = model(windows.at(":", ":-1"));
  const loss = F.cross_entropy(scores.flatten(0, 1), windows.at(":", "1:").flatten());
  optimizer.zero_grad();
  loss.backward();
  optimizer.step();
  if (step === 1 || step % 50 === 0) console.log(`step ${step}, loss ${Number(loss).toFixed(3)}`);
}

let written = ids.at(":1").unsqueeze(0);
torch.no_grad(() => {
  while (written.size(1) < 400) {
    const scores = model(written.at(":", `-${context}:`)).at(":", -1);
    written = torch.cat([written, torch.multinomial(scores.softmax(-1), 1)], 1);
  }
});
const said = written.at(0).tolist<number[]>();
console.log(`\n${said.map((id) => chars[id]).join("")}`);
