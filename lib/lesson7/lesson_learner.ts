import {
  type DeviceLike,
  type LabelLists,
  Learner,
  type nn,
  type Output,
  torch,
} from "../index.js";
import type { Lesson } from "./lessons.js";
import { bs } from "./sizes.js";

export interface LessonLearnerOptions {
  /** The seed that the model's weights are drawn from. Default: 42. */
  seed?: number;
  /** Default: the GPU if there is one. */
  device?: DeviceLike;
  /** If false, the optimizer runs the kernels that Python runs by default. Default: fused ones. */
  fused?: boolean;
  /** The folder that the learner writes below. Default: the data's. */
  path?: string;
  /** Whether nothing is printed. Default: false. */
  silent?: boolean;
  /** The output for the table. Default: the terminal. */
  output?: Output;
}

/** The learner of one of the lesson's models. */
export function lesson_learner(
  { Model, has_state, bptt, loss_func, metrics }: Lesson,
  src: LabelLists,
  { seed = 42, device, ...options }: LessonLearnerOptions = {},
): Learner<nn.Module> {
  const data = src.databunch({ bs, bptt, device });
  torch.manual_seed(seed);
  const model = has_state ? new Model({ device }) : new Model();
  return new Learner(data, model, { loss_func, metrics, ...options });
}
