/** Annealings and schedules beside Python's arithmetic, to the last bit. */
import test from "ava";
import {
  annealing_cos,
  annealing_exp,
  annealing_linear,
  annealing_no,
  annealing_poly,
  Scheduler,
} from "torchnode/learner";
import { run_python } from "../support/python.js";

const PYTHON = `
def cos(start, end, pct): return end + (start - end) / 2 * (math.cos(math.pi * pct) + 1)
def exp(start, end, pct): return start * (end / start) ** pct
def linear(start, end, pct): return start + pct * (end - start)
def poly(start, end, pct): return end + (start - end) * (1 - pct) ** 3
output = {}
for name, func in dict(cos=cos, exp=exp, linear=linear, poly=poly).items():
    output[name] = [func(s, e, i / n) for s, e, n in input for i in range(1, n + 1)]
`;

const RANGES: [start: number, end: number, n: number][] = [
  [4e-4, 1e-2, 120],
  [1e-2, 4e-8, 280],
  [0.95, 0.85, 120],
  [0.85, 0.95, 280],
  [1e-7, 10, 100],
  [1.2e-4, 3e-3, 469],
];

test("a schedule goes from its start to its end as Python computes it", (t) => {
  const expected = run_python<Record<string, number[]>>(t, PYTHON, RANGES);
  if (expected === undefined) return;
  const funcs = {
    cos: annealing_cos,
    exp: annealing_exp,
    linear: annealing_linear,
    poly: annealing_poly(3),
  };
  for (const [name, func] of Object.entries(funcs)) {
    const values = RANGES.flatMap(([start, end, n]) => {
      const sched = new Scheduler({ start, end }, n, func);
      return Array.from({ length: n }, () => sched.step());
    });
    t.deepEqual(values, expected[name], name);
  }
});

test("a schedule with one value stays there; with two it is a line", (t) => {
  const constant = new Scheduler(0.1, 4);
  t.deepEqual([constant.start, constant.step(), constant.step()], [0.1, 0.1, 0.1]);
  const line = new Scheduler({ start: 0, end: 1 }, 4);
  t.deepEqual([line.step(), line.step(), line.step(), line.step()], [0.25, 0.5, 0.75, 1]);
  t.is(annealing_no(3, 4, 0.5), 3);
});

test("lists are scheduled value by value", (t) => {
  const sched = new Scheduler({ start: [0, 10], end: [1, 20] }, 2);
  t.deepEqual(sched.step(), [0.5, 15]);
  t.deepEqual(sched.step(), [1, 20]);
});

test("a schedule is done after n_iter steps, at least one, and starts over", (t) => {
  const sched = new Scheduler({ start: 0, end: 1 }, 0);
  t.false(sched.is_done);
  t.is(sched.step(), 1);
  t.true(sched.is_done);
  sched.restart();
  t.false(sched.is_done);
});
