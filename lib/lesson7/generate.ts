import { type Tensor, Tokenizer, torch, type Vocab } from "../index.js";
import type { Model5 } from "./model5.js";
import { nh } from "./sizes.js";

/**
 * Has a trained model go on with a text: it says the word that it finds likeliest, reads it, says
 * the next. The model is left as it was, its hidden state too.
 *
 * @param prompt what it reads first, from an empty memory
 * @param words how many words it says
 */
export function count_on(model: Model5, vocab: Vocab, prompt: string, words: number): string {
  const { h, training } = model;
  const ids = vocab.numericalize(new Tokenizer().process_text(prompt));
  const said: number[] = [];
  model.eval();
  model.h = torch.zeros(2, 1, nh, { device: h.device });
  try {
    torch.no_grad(() => {
      let x: Tensor = torch.tensor([ids], { dtype: torch.int64, device: h.device });
      for (let i = 0; i < words; i++) {
        const next = model(x).at(0, -1).argmax();
        said.push(Number(next.item()));
        x = next.view(1, 1);
      }
    });
  } finally {
    model.h = h;
    model.train(training);
  }
  return vocab.textify(said);
}
