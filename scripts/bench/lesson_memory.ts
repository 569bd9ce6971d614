/**
 * Trains each of the lesson's models for an epoch, and prints the most bytes that the process has
 * occupied: the Node half of the benchmark's row about memory.
 *
 *     node dist/scripts/bench/lesson_memory.js THREADS
 */
import { torch } from "../../lib/index.js";
import { lesson_data, lesson_learner, lessons } from "../../lib/lesson7/index.js";

torch.set_num_threads(Number(process.argv[2] ?? 1));
const { src } = lesson_data();
for (const lesson of lessons) {
  const learn = lesson_learner(lesson, src, { seed: 0, device: "cpu", silent: true });
  await learn.fit(1, lesson.max_lr / 10);
}
console.log(process.resourceUsage().maxRSS * 1024);
