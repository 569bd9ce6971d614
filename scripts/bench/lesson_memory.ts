/**
 * Trains each of the lesson's models for an epoch, and prints the most bytes that the process has
 * occupied: the Node half of the benchmark's row about memory.
 *
 *     node dist/scripts/bench/lesson_memory.js THREADS
 */
import { readFileSync } from "node:fs";
import { torch } from "../../lib/index.js";
import { lesson_data, lesson_learner, lessons } from "../../lib/lesson7/index.js";

torch.set_num_threads(Number(process.argv[2] ?? 1));
const { src } = lesson_data();
for (const lesson of lessons) {
  const learn = lesson_learner(lesson, src, { seed: 0, device: "cpu", silent: true });
  await learn.fit(1, lesson.max_lr / 10);
}
// Not resourceUsage().maxRSS: that of a process begins with what its parent occupied.
const [, peak] = readFileSync("/proc/self/status", "utf8").match(/^VmHWM:\s+(\d+) kB$/m) ?? [];
console.log(Number(peak) * 1024);
