/**
 * Training shares its thread: while `fit_one_cycle` trains and validates, timers run on.
 *
 * The requirement: a timer of 10 ms is never more than 100 ms late to its next turn. On a machine
 * that is busy with other things the whole process may stand still for longer than that, which says
 * nothing about the Learner. So the clock has several attempts, and the time that the process
 * itself computed between two turns of the timer (which other processes cannot lengthen much) must
 * be below 100 ms in each of them.
 */
import test from "ava";
import { Callback, torch } from "torchnode";
import { type Lesson, lesson_data, lesson_learner, lessons } from "torchnode/lesson7";

const required_ms = 100;
const attempts = 8;

interface Gap {
  /** Milliseconds on the clock between two turns of the timer. */
  clock: number;
  /** Milliseconds of processor time that this process used between them. */
  work: number;
}

/** A timer of 10 ms that notes how long it waited for each of its turns. */
class Watch {
  readonly gaps: Gap[] = [];
  #clock = performance.now();
  #used = process.cpuUsage();
  readonly #timer = setInterval(() => this.#turn(), 10);

  #turn(): void {
    const now = performance.now();
    const { user, system } = process.cpuUsage(this.#used);
    this.gaps.push({ clock: now - this.#clock, work: (user + system) / 1000 });
    this.#clock = now;
    this.#used = process.cpuUsage();
  }

  /** The longest gaps, the one that is open now included. */
  stop(): Gap {
    this.#turn();
    clearInterval(this.#timer);
    return {
      clock: Math.max(...this.gaps.map(({ clock }) => clock)),
      work: Math.max(...this.gaps.map(({ work }) => work)),
    };
  }
}

/** Counts batches: proof that what was watched trained and validated. */
class Batches extends Callback {
  trained = 0;
  validated = 0;

  override on_batch_end({ train }: { train: boolean }): void {
    if (train) this.trained += 1;
    else this.validated += 1;
  }
}

test.serial("a 10 ms timer runs on while model 5 trains and validates", async (t) => {
  torch.set_num_threads(1);
  const { src } = lesson_data();
  const lesson = lessons[5] as Lesson;
  const longest: Gap[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const learn = lesson_learner(lesson, src, { device: "cpu", silent: true });
    const batches = new Batches();
    const watch = new Watch();
    await learn.fit_one_cycle(2, lesson.max_lr, { callbacks: [batches] });
    const gap = watch.stop();
    longest.push(gap);
    t.deepEqual([batches.trained, batches.validated], [80, 22]);
    t.true(watch.gaps.length > 20, `only ${watch.gaps.length} turns of the timer`);
    t.true(gap.work < required_ms, `${gap.work.toFixed(1)} ms of work between two turns`);
    if (gap.clock < required_ms) break;
  }
  const clocks = longest.map(({ clock }) => clock.toFixed(1));
  t.log(`longest gap: ${clocks.join(", ")} ms`);
  t.true(
    longest.some(({ clock }) => clock < required_ms),
    `the longest gaps were ${clocks.join(", ")} ms; less than ${required_ms} ms are required`,
  );
});
