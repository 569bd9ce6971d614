/**
 * Measures that memory takes care of itself: synchronous loops that make tensors and never dispose of
 * one, never await, and so never give the event loop a turn.
 *
 *     node dist/scripts/checks/memory.js
 *
 * Prints the resident memory as the loops go. Ends with status 1 if it rises more than 150 MiB above
 * the value that it had after the warm-up.
 */
import { type FunctionCtx, type Tensor, torch } from "../../lib/torch/index.js";

const ALLOWED_MIB = 150;

interface Phase {
  readonly name: string;
  /** Steps in all; the first part of them warms up. */
  readonly steps: number;
  readonly warmup: number;
  /** One step. */
  readonly step: () => void;
  /** Proves after the loop that the steps did their work. */
  readonly check: () => void;
}

/** A small training step's forward and backward pass; gradients add up in w.grad. */
function small_steps(): Phase {
  const steps = 300_000;
  const x = torch.ones(4, 8);
  const w = torch.full([8, 4], 0.5, { requires_grad: true });
  return {
    name: `${steps.toLocaleString("en")} × x.matmul(w).relu().sum().backward()`,
    steps,
    warmup: steps / 10,
    step: () => x.matmul(w).relu().sum().backward(),
    check: () => {
      // Each step adds to every element the number of rows of x.
      const grad = (w.grad as Tensor).min().item();
      if (grad !== steps * 4) throw new Error(`w.grad is ${grad}, not ${steps * 4}`);
    },
  };
}

/** Tensors of 1 MiB each: the garbage collector does not see them unless they are reported. */
function large_tensors(): Phase {
  const steps = 20_000;
  let sum = 0;
  return {
    name: `${steps.toLocaleString("en")} tensors of 1 MiB`,
    steps,
    warmup: steps / 10,
    step: () => {
      sum += torch.ones(512, 512).numel();
    },
    check: () => {
      if (sum !== steps * 2 ** 18) throw new Error(`${sum} elements, not ${steps * 2 ** 18}`);
    },
  };
}

/** Memory of 4 MB each that a tensor is given after it was made. */
function grown_tensors(): Phase {
  const steps = 6_000;
  const ones = torch.ones(1_000_000);
  let sum = 0;
  return {
    name: `${steps.toLocaleString("en")} × torch.add(a, a, { out: torch.empty(0) }) of 4 MB`,
    steps,
    warmup: steps / 10,
    step: () => {
      sum += torch.add(ones, ones, { out: torch.empty(0) }).numel();
    },
    check: () => {
      if (sum !== steps * ones.numel()) throw new Error(`${sum} elements`);
    },
  };
}

/** Hooks that name what they hang on, and contexts that hold their results. */
function cycles(): Phase {
  const steps = 100_000;
  let calls = 0;
  class Doubled extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor): Tensor {
      ctx.output = x.mul(2);
      return ctx.output as Tensor;
    }
    static backward(ctx: FunctionCtx, grad: Tensor): Tensor {
      calls += (ctx.output as Tensor).numel();
      return grad.mul(2);
    }
  }
  return {
    name: `${steps.toLocaleString("en")} hooks that name their tensor, and contexts that hold their output`,
    steps,
    // V8 frees cycles only when it collects all generations: the first few times belong to it.
    warmup: (steps * 4) / 10,
    step: () => {
      const w = torch.ones(8, { requires_grad: true });
      w.register_hook((grad) => {
        calls += w.numel();
        return grad;
      });
      Doubled.apply(w).sum().backward();
    },
    check: () => {
      if (calls !== steps * 16) throw new Error(`${calls} elements, not ${steps * 16}`);
    },
  };
}

const resident_mib = () => process.memoryUsage.rss() / 2 ** 20;

/** Runs a phase; returns by how much the resident memory rose above its value after the warm-up. */
function run(phase: Phase): number {
  console.log(phase.name);
  const began = performance.now();
  let base = 0;
  let highest = 0;
  const every = phase.steps / 200;
  for (let i = 1; i <= phase.steps; i++) {
    phase.step();
    if (i % every !== 0) continue;
    const now = resident_mib();
    if (i === phase.warmup) base = now;
    if (i >= phase.warmup) highest = Math.max(highest, now);
    if (i % (phase.steps / 10) === 0) {
      const seconds = (performance.now() - began) / 1000;
      const note = i === phase.warmup ? "  warm" : "";
      const count = i.toLocaleString("en").padStart(9);
      console.log(`${count}  ${now.toFixed(0).padStart(5)} MiB  ${seconds.toFixed(1)} s${note}`);
    }
  }
  phase.check();
  console.log(
    `  highest ${highest.toFixed(0)} MiB, ` +
      `${(highest - base).toFixed(1)} MiB above the ${base.toFixed(0)} MiB after the warm-up\n`,
  );
  return highest - base;
}

torch.set_num_threads(1);
const rises = [small_steps(), large_tensors(), grown_tensors(), cycles()].map(run);
const bad = rises.some((mib) => mib > ALLOWED_MIB);
console.log(
  bad
    ? `FAILED: resident memory rose more than ${ALLOWED_MIB} MiB above its value after the warm-up`
    : `ok: resident memory stayed within ${ALLOWED_MIB} MiB of its value after the warm-up`,
);
process.exitCode = bad ? 1 : 0;
