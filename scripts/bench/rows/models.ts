/** Models of the sizes that people begin with: a small conv net, a character GPT, an encoder. */
import { F, nn, optim, type Tensor, torch } from "../../../lib/index.js";
import { type Group, type Row, repeated, type Work } from "../row.js";

/** A block of a transformer: with GPT-2's order of norms and a causal mask, or with BERT's. */
class Block extends nn.Module {
  readonly #width: number;
  ln_1: nn.LayerNorm;
  qkv: nn.Linear;
  proj: nn.Linear;
  ln_2: nn.LayerNorm;
  up: nn.Linear;
  down: nn.Linear;

  constructor(
    width: number,
    readonly heads: number,
    readonly is_causal: boolean,
  ) {
    super();
    this.#width = width;
    this.ln_1 = new nn.LayerNorm(width);
    this.qkv = new nn.Linear(width, 3 * width);
    this.proj = new nn.Linear(width, width);
    this.ln_2 = new nn.LayerNorm(width);
    this.up = new nn.Linear(width, 4 * width);
    this.down = new nn.Linear(4 * width, width);
  }

  #attend(x: Tensor): Tensor {
    const { heads, is_causal } = this;
    const [batch, time] = x.shape as [number, number];
    const parts = this.qkv(x).view(batch, time, 3, heads, this.#width / heads);
    const [q, k, v] = parts.permute(2, 0, 3, 1, 4).unbind(0) as [Tensor, Tensor, Tensor];
    const y = F.scaled_dot_product_attention(q, k, v, { is_causal });
    return this.proj(y.transpose(1, 2).reshape(batch, time, this.#width));
  }

  override forward(x: Tensor): Tensor {
    if (this.is_causal) {
      const attended = x.add(this.#attend(this.ln_1(x)));
      return attended.add(this.down(F.gelu(this.up(this.ln_2(attended)))));
    }
    const attended = this.ln_1(x.add(this.#attend(x)));
    return this.ln_2(attended.add(this.down(F.gelu(this.up(attended)))));
  }
}

/** Embeddings of tokens and places, blocks, and a head that predicts tokens if there is one. */
class Transformer extends nn.Module {
  tokens: nn.Embedding;
  places: nn.Embedding;
  blocks: nn.Sequential;
  head: nn.Linear | null;

  constructor(
    vocabulary: number,
    length: number,
    width: number,
    layers: number,
    heads: number,
    is_causal: boolean,
  ) {
    super();
    this.tokens = new nn.Embedding(vocabulary, width);
    this.places = new nn.Embedding(length, width);
    const blocks = Array.from({ length: layers }, () => new Block(width, heads, is_causal));
    this.blocks = new nn.Sequential(...blocks);
    this.head = is_causal ? new nn.Linear(width, vocabulary) : null;
  }

  override forward(ids: Tensor): Tensor {
    const places = torch.arange(ids.size(1));
    const x = this.blocks(this.tokens(ids).add(this.places(places)));
    return this.head === null ? x : this.head(x);
  }
}

/** Two convolutions, each with batch norm, ReLU and pooling, and a linear layer. */
class ConvNet extends nn.Module {
  weight_1 = new nn.Parameter(torch.randn(16, 3, 3, 3).mul_(0.2));
  weight_2 = new nn.Parameter(torch.randn(32, 16, 3, 3).mul_(0.1));
  gain_1 = new nn.Parameter(torch.ones(16));
  gain_2 = new nn.Parameter(torch.ones(32));
  bias_1 = new nn.Parameter(torch.zeros(16));
  bias_2 = new nn.Parameter(torch.zeros(32));
  head = new nn.Linear(32 * 8 * 8, 10);

  #part(x: Tensor, weight: Tensor, gain: Tensor, bias: Tensor): Tensor {
    const y = F.conv2d(x, weight, { padding: 1 });
    const normed = F.batch_norm(y, null, null, { weight: gain, bias, training: true });
    return F.max_pool2d(F.relu(normed), 2);
  }

  override forward(x: Tensor): Tensor {
    const y = this.#part(x, this.weight_1, this.gain_1, this.bias_1);
    return this.head(this.#part(y, this.weight_2, this.gain_2, this.bias_2).flatten(1));
  }
}

function training(model: nn.AnyModule, x: Tensor, y: Tensor): () => void {
  const optimizer = new optim.AdamW(model.parameters(), { lr: 1e-4, fused: true });
  return () => {
    const out = model(x) as Tensor;
    F.cross_entropy(out.view(-1, out.size(-1)), y).backward();
    optimizer.step();
    optimizer.zero_grad();
  };
}

function gpt_step(): () => void {
  const model = new Transformer(65, 64, 128, 4, 4, true);
  return training(model, torch.randint(0, 65, [16, 64]), torch.randint(0, 65, [16 * 64]));
}

const works: Record<string, () => () => void> = {
  "conv net, a step": () =>
    training(new ConvNet(), torch.randn(16, 3, 32, 32), torch.randint(0, 10, [16])),
  "GPT of width 128, a step": gpt_step,
  "encoder of width 256, inference": () => {
    const model = new Transformer(1000, 64, 256, 4, 8, false).eval();
    const x = torch.randint(0, 1000, [8, 64]);
    return () => {
      torch.no_grad(() => model(x));
    };
  },
};

const layer_name = "TransformerEncoderLayer of width 256, a step";

works[layer_name] = () => {
  const options = { dim_feedforward: 1024, batch_first: true };
  const layer = new nn.TransformerEncoderLayer(256, 8, options);
  return training(layer, torch.randn(8, 64, 256), torch.randint(0, 256, [8 * 64]));
};

const STEPS = 50;

/** The page faults of many steps, after as many that are not counted. */
function page_faults(): Work {
  const step = gpt_step();
  return () => {
    for (let i = 0; i < STEPS; i++) step();
    const { minorPageFault } = process.resourceUsage();
    for (let i = 0; i < STEPS; i++) step();
    return 1 + process.resourceUsage().minorPageFault - minorPageFault;
  };
}

export function models(): Group {
  const row = (name: string): Row => ({
    name,
    goal: name === layer_name ? 1 : 0.98,
    node: () => repeated((works[name] as () => () => void)()),
    python: { args: [name], variants: ["fused"] },
  });
  return {
    name: "models",
    title: "Small models, and the page faults of steps (one more than there were)",
    rows: [
      ...Object.keys(works).map(row),
      {
        name: `GPT, page faults of ${STEPS} steps`,
        goal: 1,
        long: true,
        unit: "faults",
        node: page_faults,
        python: { args: ["page faults", STEPS], variants: ["fused"] },
      },
    ],
  };
}
