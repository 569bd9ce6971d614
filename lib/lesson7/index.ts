/**
 * fastai's lesson 7: the human-numbers data and the six models that learn to count.
 *
 * @module torchnode/lesson7
 */

export { type EpochRow, EpochRows } from "./epoch_rows.js";
export { count_on, generate } from "./generate.js";
export { acc4, loss4 } from "./last_word.js";
export { type LessonData, lesson_data } from "./lesson_data.js";
export { type LessonLearnerOptions, lesson_learner } from "./lesson_learner.js";
export { type Lesson, lessons, type Spread } from "./lessons.js";
export { Model0 } from "./model0.js";
export { Model1 } from "./model1.js";
export { Model2 } from "./model2.js";
export { Model3 } from "./model3.js";
export { Model4 } from "./model4.js";
export { Model5 } from "./model5.js";
export { bs, nh, nv } from "./sizes.js";
