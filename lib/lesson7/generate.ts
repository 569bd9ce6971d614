import { type Tensor, Tokenizer, torch, type Vocab } from "../index.js";
import type { Model5 } from "./model5.js";
import { nh } from "./sizes.js";

/**
 * Generates text with a trained model, greedily: the most likely word is appended and read, then
 * the next one is predicted. The model is left as it was, its hidden state too.
 *
 * @param prompt the text that it reads first, from a hidden state of zeros
 * @param words how many words to generate
 */
export function generate(model: Model5, vocab: Vocab, prompt: string, words: number): string {
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

/** Alias of {@link generate}, kept because this was its name. */
export const count_on = generate;
