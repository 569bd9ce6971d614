/** Small data, models and outputs for the learner's tests. */
import type { ExecutionContext } from "ava";
import {
  DataBunch,
  DataLoader,
  Learner,
  type LearnerOptions,
  nn,
  type Output,
  type Tensor,
  TensorDataset,
  torch,
  type XY,
} from "torchnode";
import { temporary_folder } from "../support/folder.js";

// Small tensors gain nothing from threads, and one thread gives the same bits each time.
torch.set_num_threads(1);

/** The text that would have been printed. */
export class Lines implements Output {
  text = "";
  isTTY = false;
  columns = 80;

  write(text: string): boolean {
    this.text += text;
    return true;
  }

  get lines(): string[] {
    return this.text.split("\n").slice(0, -1);
  }
}

/** 64 rows of 4 numbers, and whether their sum is above 0. Batches are not shuffled. */
export function tiny_data(path: string, { rows = 64, bs = 16, valid_rows = 40 } = {}): DataBunch {
  const numbers = (count: number, phase: number): Tensor =>
    torch
      .sin(
        torch
          .arange(count * 4)
          .add(phase)
          .mul(1.7),
      )
      .view(count, 4);
  const labelled = (x: Tensor): TensorDataset =>
    new TensorDataset(x, x.sum(1).gt(0).to(torch.int64));
  const train = new DataLoader<unknown, XY>(labelled(numbers(rows, 0)), {
    batch_size: bs,
    drop_last: true,
  });
  const valid = new DataLoader<unknown, XY>(labelled(numbers(valid_rows, 1000)), {
    batch_size: bs,
  });
  return new DataBunch(train, valid, { path, device: "cpu" });
}

/** A linear layer, a batch norm and another linear layer, from a fixed seed. */
export function tiny_model(seed = 0): nn.Sequential {
  torch.manual_seed(seed);
  return new nn.Sequential(new nn.Linear(4, 8), new nn.BatchNorm1d(8), new nn.Linear(8, 2));
}

/** A learner of {@link tiny_data} and {@link tiny_model} that prints into `lines`. */
export function tiny_learner(
  t: ExecutionContext,
  options: LearnerOptions & { rows?: number; bs?: number; valid_rows?: number } = {},
): { learn: Learner<nn.Sequential>; lines: Lines; path: string } {
  const { rows, bs, valid_rows, ...others } = options;
  const path = temporary_folder(t);
  const lines = new Lines();
  const sizes = Object.entries({ rows, bs, valid_rows }).filter(([, value]) => value !== undefined);
  const data = tiny_data(path, Object.fromEntries(sizes));
  const model = tiny_model();
  const loss_func = nn.functional.cross_entropy;
  const learn = new Learner(data, model, { loss_func, output: lines, ...others });
  return { learn, lines, path };
}
