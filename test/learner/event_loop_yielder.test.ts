/** Training shares its thread: while a Learner trains and validates, the event loop has its turns. */
import test, { type ExecutionContext } from "ava";
import { Callback, type Learner, type nn, torch } from "torchnode";
import { type Lesson, lesson_data, lesson_learner, lessons } from "torchnode/lesson7";
import { EventLoopYielder } from "../../lib/learner/event_loop_yielder.js";
import { stopped_clock } from "../support/clock.js";
import { tiny_learner } from "./tiny.js";

test("a turn is due when 5 ms have passed since the last", async (t) => {
  let now = 0;
  let turns = 0;
  const yielder = new EventLoopYielder(undefined, () => now);
  const took_turn = async (): Promise<boolean> => {
    const before = turns;
    setImmediate(() => {
      turns += 1;
    });
    await yielder.yield_if_due();
    return turns > before;
  };
  const taken: boolean[] = [];
  for (const at of [1, 4.9, 5, 9, 10, 100, 101, 105]) {
    now = at;
    taken.push(await took_turn());
    await new Promise((resolve) => setImmediate(resolve));
  }
  t.deepEqual(taken, [false, false, true, false, true, true, false, true]);
});

/** Counts batches, each of which takes some time on the clock, and turns of the event loop. */
class Batches extends Callback {
  /** Batches since the last turn, at each turn. */
  readonly between = { training: [] as number[], validation: [] as number[] };
  readonly done = { training: 0, validation: 0 };
  #since = 0;
  #timer: NodeJS.Immediate | undefined;

  constructor(
    readonly clock: { now: number },
    readonly ms: number,
  ) {
    super();
  }

  override on_train_begin(): void {
    const turn = (): void => {
      this.#since = 0;
      this.#timer = setImmediate(turn);
    };
    turn();
  }

  override on_batch_end({ train }: { train: boolean }): void {
    const phase = train ? "training" : "validation";
    this.clock.now += this.ms;
    this.done[phase] += 1;
    this.#since += 1;
    this.between[phase].push(this.#since);
  }

  override on_train_end(): void {
    clearImmediate(this.#timer);
  }
}

/** The most batches between two turns, in training and in validation. */
async function most_between_turns(
  t: ExecutionContext,
  learn: Learner<nn.Module>,
  ms: number,
): Promise<{ most: number[]; done: number[] }> {
  const batches = new Batches(stopped_clock(t), ms);
  await learn.fit_one_cycle(2, 1e-2, { callbacks: [batches] });
  const { between, done } = batches;
  return {
    most: [Math.max(...between.training), Math.max(...between.validation)],
    done: [done.training, done.validation],
  };
}

for (const [ms, most] of [
  [5, 1],
  [3, 2],
  [1, 5],
] as const) {
  test.serial(`batches of ${ms} ms: a turn comes after ${most}, also in validation`, async (t) => {
    const { learn } = tiny_learner(t, { rows: 320, valid_rows: 320 });
    t.deepEqual(await most_between_turns(t, learn, ms), { most: [most, most], done: [40, 40] });
  });
}

test.serial(
  "model 5 of the lesson leaves a turn after each batch that took its time",
  async (t) => {
    torch.set_num_threads(1);
    const learn = lesson_learner(lessons[5] as Lesson, lesson_data().src, {
      device: "cpu",
      silent: true,
    });
    t.deepEqual(await most_between_turns(t, learn, 10), { most: [1, 1], done: [80, 22] });
  },
);
