import { accuracy, type DeviceLike, type LossFunction, type nn, type Tensor } from "../index.js";
import { acc4, loss4 } from "./last_word.js";
import { Model0 } from "./model0.js";
import { Model1 } from "./model1.js";
import { Model2 } from "./model2.js";
import { Model3 } from "./model3.js";
import { Model4 } from "./model4.js";
import { Model5 } from "./model5.js";

/** A mean over several seeds and its standard deviation. */
export type Spread = readonly [mean: number, deviation: number];

/** The lesson's training of one of its models, and its results. */
export interface Lesson {
  name: string;
  Model: new (options?: { device?: DeviceLike }) => nn.Module;
  /**
   * Whether the model keeps a hidden state, and therefore takes a `device` for it. Default: false.
   */
  has_state?: boolean;
  /** The number of words of each row in a batch. */
  bptt: number;
  /** `fit_one_cycle(epochs, max_lr, { pct_start })` */
  epochs: number;
  max_lr: number;
  pct_start?: number;
  /** Default: the data's, cross entropy over all words. */
  loss_func?: LossFunction;
  metrics: (input: Tensor, target: Tensor) => Tensor;
  /** The last row that the lesson prints; of models 3 and 4 it shows ten of twenty. */
  printed: { epoch: number; valid_loss: number; accuracy: number };
  /** The last epoch of the real fastai 1.0.61 over five seeds, on a CPU. */
  fastai: { valid_loss: Spread; accuracy: Spread };
}

/** The six models in the lesson's order. */
export const lessons: readonly Lesson[] = [
  {
    name: "Model0",
    Model: Model0,
    bptt: 3,
    epochs: 6,
    max_lr: 1e-4,
    loss_func: loss4,
    metrics: acc4,
    printed: { epoch: 5, valid_loss: 2.20719, accuracy: 0.465074 },
    fastai: { valid_loss: [2.164, 0.11], accuracy: [0.456, 0.009] },
  },
  {
    name: "Model1",
    Model: Model1,
    bptt: 3,
    epochs: 6,
    max_lr: 1e-4,
    loss_func: loss4,
    metrics: acc4,
    printed: { epoch: 5, valid_loss: 2.091217, accuracy: 0.472426 },
    fastai: { valid_loss: [2.065, 0.077], accuracy: [0.465, 0.008] },
  },
  {
    name: "Model2",
    Model: Model2,
    bptt: 20,
    epochs: 10,
    max_lr: 1e-4,
    pct_start: 0.1,
    metrics: accuracy,
    printed: { epoch: 9, valid_loss: 2.753398, accuracy: 0.415554 },
    fastai: { valid_loss: [2.916, 0.101], accuracy: [0.364, 0.065] },
  },
  {
    name: "Model3",
    Model: Model3,
    has_state: true,
    bptt: 20,
    epochs: 20,
    max_lr: 3e-3,
    metrics: accuracy,
    printed: { epoch: 9, valid_loss: 1.735109, accuracy: 0.486861 },
    fastai: { valid_loss: [1.877, 0.367], accuracy: [0.547, 0.066] },
  },
  {
    name: "Model4",
    Model: Model4,
    has_state: true,
    bptt: 20,
    epochs: 20,
    max_lr: 3e-3,
    metrics: accuracy,
    printed: { epoch: 9, valid_loss: 1.53388, accuracy: 0.61669 },
    fastai: { valid_loss: [1.382, 0.206], accuracy: [0.636, 0.032] },
  },
  {
    name: "Model5",
    Model: Model5,
    has_state: true,
    bptt: 20,
    epochs: 10,
    max_lr: 1e-2,
    metrics: accuracy,
    printed: { epoch: 9, valid_loss: 0.903877, accuracy: 0.840696 },
    fastai: { valid_loss: [1.057, 0.184], accuracy: [0.814, 0.017] },
  },
];
