/** A whole epoch through the Learner, with validation and recording, beside a loop written by hand. */
import { lesson_learner, lessons } from "../../../lib/lesson7/index.js";
import type { Group, Row, Setting } from "../row.js";
import { lesson_src, step_goals } from "./lesson_steps.js";

export function epochs({ seed }: Setting): Group {
  const rows = lessons.map(
    (lesson, number): Row => ({
      name: `${lesson.name}, epoch`,
      // The Learner may add as much to a step.
      goal: (step_goals[number] as number) + 0.03,
      long: true,
      node: () => {
        const learn = lesson_learner(lesson, lesson_src(), { seed, device: "cpu", silent: true });
        return (times) => learn.fit(times, lesson.max_lr / 10);
      },
      python: { args: [number], variants: ["default", "fused"] },
    }),
  );
  return { name: "epochs", title: "An epoch of training, with validation", rows };
}
