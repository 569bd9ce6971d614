/**
 * A language model of words: PyTorch's example word_language_model, an LSTM with dropout, trained by
 * gradient descent written out, its state carried from batch to batch. A rule makes the sentences.
 *
 *     npm run example word_language_model -- [--steps 100]
 */
import { parseArgs } from "node:util";
import { F, nn, type Tensor, torch } from "torchnode";

const { values } = parseArgs({ options: { steps: { type: "string", default: "100" } } });
const steps = Number(values.steps);
if (!(steps >= 1)) throw new RangeError(`--steps expects 1 or more, but got ${values.steps}`);

const subjects = "the-cat the-dog a-bird my-friend the-child our-teacher nobody".split(" ");
const verbs = "sees follows likes paints finds".split(" ");
const objects = "the-moon a-river the-garden old-books a-song".split(" ");

/** Sentences by a rule, the words one after the other. */
function corpus(sentences: number): string[] {
  return Array.from({ length: sentences }, (_, i) => [
    subjects[i % 7] as string,
    verbs[(i * i + 1) % 5] as string,
    objects[(i + (i % 7)) % 5] as string,
    "<eos>",
  ]).flat();
}

type State = [h: Tensor, c: Tensor];

class RNNModel extends nn.Module<(input: Tensor, hidden: State) => [Tensor, State]> {
  drop = new nn.Dropout(0.2);
  encoder: nn.Embedding;
  rnn: nn.LSTM;
  decoder: nn.Linear;

  constructor(
    readonly ntoken: number,
    readonly size: number,
    readonly layers: number,
  ) {
    super();
    this.encoder = new nn.Embedding(ntoken, size);
    this.rnn = new nn.LSTM(size, size, { num_layers: layers, dropout: 0.2 });
    this.decoder = new nn.Linear(size, ntoken);
    nn.init.uniform_(this.encoder.weight, -0.1, 0.1);
    nn.init.zeros_(this.decoder.bias as Tensor);
    nn.init.uniform_(this.decoder.weight, -0.1, 0.1);
  }

  override forward(input: Tensor, hidden: State): [Tensor, State] {
    const embedded = this.drop(this.encoder(input));
    const [output, state] = this.rnn(embedded, hidden);
    const decoded = this.decoder(this.drop(output)).view(-1, this.ntoken);
    return [F.log_softmax(decoded, 1), state as State];
  }

  init_hidden(batch: number): State {
    const zeros = () => torch.zeros(this.layers, batch, this.size);
    return [zeros(), zeros()];
  }
}

const [batch_size, bptt, clip, lr] = [10, 16, 0.25, 20];
const words = corpus(2000);
const vocabulary = [...new Set(words)];
const ids = new Map(vocabulary.map((word, i) => [word, i]));
const tokens = torch.tensor(words.map((word) => ids.get(word) as number)).long();
const rows = Math.floor(words.length / batch_size);
const data = tokens
  .narrow(0, 0, rows * batch_size)
  .view(batch_size, -1)
  .t()
  .contiguous();

torch.manual_seed(1111);
const model = new RNNModel(vocabulary.length, 64, 2);
model.train();
let hidden = model.init_hidden(batch_size);
for (let step = 1; step <= steps; step++) {
  const at = ((step - 1) * bptt) % (rows - bptt - 1);
  model.zero_grad();
  hidden = hidden.map((state) => state.detach()) as State;
  const [output, next] = model(data.narrow(0, at, bptt), hidden);
  hidden = next;
  const loss = F.nll_loss(output, data.narrow(0, at + 1, bptt).reshape(-1));
  loss.backward();
  nn.utils.clip_grad_norm_(model.parameters(), clip);
  torch.no_grad(() => {
    for (const parameter of model.parameters())
      parameter.add_(parameter.grad as Tensor, { alpha: -lr });
  });
  console.log(`step ${step}: loss ${loss.item()}`);
}

model.eval();
const said: string[] = [];
torch.no_grad(() => {
  let input = torch.tensor([[ids.get("<eos>") as number]]).long();
  let state = model.init_hidden(1);
  for (let i = 0; i < 20; i++) {
    const [output, next] = model(input, state);
    state = next;
    input = torch.multinomial(output.exp(), 1);
    said.push(vocabulary[Number(input.item())] as string);
  }
});
console.log(said.join(" ").replaceAll("<eos>", "/"));
