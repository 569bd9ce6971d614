/**
 * `npm run parity -- --optimizers`: the configurations of PyTorch's own optimizer database, ten steps
 * with each, compared with Python's: weights after each step, the state, the text; and taken up again
 * in the middle from Python's state.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { optim, type Tensor, torch } from "../../lib/index.js";
import { decode, type Encoded } from "./codec.js";
import { compare } from "./compare.js";
import {
  OptimDb,
  type OptimizerInfo,
  type OptimizerSample,
  type OptimizerSamples,
  type RefusedSample,
} from "./optim_db.js";
import { optimizers_page, optimizers_summary } from "./optimizers_page.js";
import { parity_python } from "./python.js";

/** The result of one configuration in one form. */
export interface OptimizerOutcome {
  readonly name: string;
  readonly dtype: string;
  readonly form: OptimizerSample["form"] | "resumed" | "errors";
  readonly description: string;
  /** Why it failed; undefined if it is equal to the last bit. */
  readonly failure?: string;
}

type AnyOptimizer = optim.AnyOptimizer;
type Make = new (params: unknown, options: object) => AnyOptimizer;
type Closure = () => Tensor;

const dtypes = ["float32", "float64", "complex64"] as const;

const class_of = (name: string): Make | undefined =>
  (optim as unknown as Record<string, Make>)[name];

/** All weights in one row. */
const flat = (params: readonly Tensor[]): Tensor =>
  torch.cat(params.map((param) => param.detach().reshape([-1])));

/** The loss that LBFGS makes small, of the same operations as Python's. */
function loss_of(params: readonly Tensor[], targets: readonly Tensor[]): Tensor {
  const losses = params.map((param, i) => {
    const target = targets[i] as Tensor;
    let square = param.sub(target).mul(param.sub(target));
    if (param.is_complex()) {
      square = torch.view_as_real(square).mul(torch.view_as_real(square));
    }
    return [square.sum(), square.mul(square).sum().mul(0.1)] as const;
  });
  let total = torch.zeros([]);
  losses.forEach(([first, second], i) => {
    total = (i === 0 ? first.add(0) : total.add(first)).add(second);
  });
  return total;
}

function make(
  name: string,
  { kwargs, groups }: OptimizerSample,
  params: readonly Tensor[],
  inputs: readonly Tensor[],
): AnyOptimizer {
  const Class = class_of(name);
  if (Class === undefined) throw new Error("there is no such optimizer");
  const options = decode({ dict: kwargs }, inputs) as object;
  if (groups === null) return new Class(params, options);
  const [split, own] = groups;
  const both = [{ params: params.slice(0, split) }, { params: params.slice(split), ...own }];
  return new Class(both, options);
}

/** The steps from `from` on: the weights after each, and the losses before. */
function run_steps(
  optimizer: AnyOptimizer,
  params: readonly Tensor[],
  grads: readonly (readonly (Tensor | null)[])[],
  { closure }: OptimizerSample,
  from: number,
): { rows: Tensor[]; losses: number[] } {
  const rows: Tensor[] = [];
  const losses: number[] = [];
  const targets = grads[0] as readonly Tensor[];
  const find_loss: Closure = () => {
    optimizer.zero_grad();
    const loss = loss_of(params, targets);
    loss.backward();
    return loss;
  };
  for (const of_step of grads.slice(from)) {
    if (closure) {
      losses.push(Number(optimizer.step(find_loss).item()));
    } else {
      params.forEach((param, i) => {
        param.grad = of_step[i] as Tensor | null;
      });
      optimizer.step();
    }
    rows.push(flat(params));
  }
  return { rows, losses };
}

/** Objects and Maps as sorted lists of entries, which are compared in their order. */
function as_lists(value: unknown): unknown {
  if (value instanceof torch.Tensor || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(as_lists);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return (
    entries
      .map(([key, item]): [string, unknown] => [String(key), as_lists(item)])
      // A state that is null is none: SGD's first momentum in Python.
      .filter(([, item]) => item !== null && item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}

/** Why two results differ; undefined if they are equal to the last bit. */
function difference(what: string, ours: unknown, theirs: unknown): string | undefined {
  const agreement = compare(as_lists(ours), as_lists(theirs));
  if (agreement === "equal") return undefined;
  return `${what}: ${agreement === "close" ? "other last bits" : agreement.differs}`;
}

/** The parts of a sample's steps, on this side. */
function decoded({ params, grads }: OptimizerSample, inputs: readonly Tensor[]) {
  return {
    start: decode(params, inputs) as Tensor[],
    grads: decode(grads, inputs) as (Tensor | null)[][],
  };
}

/** An optimizer's text, in which JavaScript writes 1.0 as 1. */
const as_text = (value: unknown): string => String(value).replace(/(\d)\.0\b/g, "$1");

/** Why steps differ from Python's; undefined if they do not. */
function run_difference(
  optimizer: AnyOptimizer,
  { rows, losses }: { rows: readonly Tensor[]; losses: readonly number[] },
  theirs: Readonly<Record<string, unknown>>,
): string | undefined {
  return (
    difference("weights", torch.stack([...rows]), theirs.history) ??
    difference("state", optimizer.state_dict(), theirs.state) ??
    (losses.length === 0 ? undefined : difference("losses", losses, theirs.losses))
  );
}

function judge_steps(
  name: string,
  sample: OptimizerSample,
  all: OptimizerSamples,
): string | undefined {
  const theirs = decode({ dict: sample.result ?? {} }, all.outputs) as Record<string, unknown>;
  const { start, grads } = decoded(sample, all.inputs);
  const params = start.map((param) => param.clone().requires_grad_());
  const optimizer = make(name, sample, params, all.inputs);
  const ours = run_steps(optimizer, params, grads, sample, 0);
  return (
    run_difference(optimizer, ours, theirs) ??
    difference("text", as_text(optimizer), as_text(theirs.repr))
  );
}

function judge_resumed(
  name: string,
  sample: OptimizerSample,
  all: OptimizerSamples,
): string | undefined {
  const resume = decode({ dict: sample.resume ?? {} }, all.outputs) as {
    params: Tensor[];
    state: never;
    result: Record<string, unknown>;
  };
  const { grads } = decoded(sample, all.inputs);
  const params = resume.params.map((param) => param.clone().requires_grad_());
  const optimizer = make(name, sample, params, all.inputs);
  optimizer.load_state_dict(resume.state);
  const ours = run_steps(optimizer, params, grads, sample, all.resumed_at);
  return run_difference(optimizer, ours, resume.result);
}

function judge_differentiable(
  name: string,
  sample: OptimizerSample,
  all: OptimizerSamples,
): string | undefined {
  const theirs = decode({ dict: sample.result ?? {} }, all.outputs) as Record<string, unknown>;
  const { start, grads } = decoded(sample, all.inputs);
  const leaves = start.map((param) => param.clone().requires_grad_());
  const given = grads
    .slice(0, all.differentiable_steps)
    .map((of_step) => of_step.map((grad) => (grad as Tensor).clone().requires_grad_()));
  const params = leaves.map((leaf) => leaf.clone());
  const optimizer = make(name, sample, params, all.inputs);
  run_steps(optimizer, params, given, sample, 0);
  const total = params
    .map((param) => (param.is_complex() ? torch.view_as_real(param) : param).sum())
    .reduce((sum, one) => sum.add(one));
  const asked = [...leaves, ...given.flat()];
  const found = torch.autograd.grad([total], asked, { allow_unused: true });
  return (
    difference("weights", flat(params), theirs.history) ??
    difference("state", optimizer.state_dict(), theirs.state) ??
    difference("text", as_text(optimizer), as_text(theirs.repr)) ??
    difference("gradients", [...found], theirs.gradients)
  );
}

/** Why a call failed that was to succeed, or the other way round. */
function judged(sample: OptimizerSample, judge: () => string | undefined): string | undefined {
  try {
    const failure = judge();
    return sample.error === undefined ? failure : `Python raises ${sample.error}`;
  } catch (error) {
    return sample.error === undefined ? String(error) : undefined;
  }
}

function run_sample(
  name: string,
  dtype: string,
  sample: OptimizerSample,
  all: OptimizerSamples,
): OptimizerOutcome[] {
  const { form, description } = sample;
  const outcome = (
    of: OptimizerOutcome["form"],
    failure: string | undefined,
  ): OptimizerOutcome => ({
    name,
    dtype,
    form: of,
    description,
    ...(failure !== undefined && { failure }),
  });
  const judge = form === "differentiable" ? judge_differentiable : judge_steps;
  const outcomes = [
    outcome(
      form,
      judged(sample, () => judge(name, sample, all)),
    ),
  ];
  if (sample.resume !== undefined) {
    const failure = judged(sample, () => judge_resumed(name, sample, all));
    outcomes.push(outcome("resumed", failure));
  }
  return outcomes;
}

/** Python's pattern in JavaScript's words: a dict is a group, a float is a number, 1.0 is 1. */
const pattern_of = (pattern: string): RegExp =>
  new RegExp(as_text(pattern.replaceAll("dicts", "groups").replaceAll("floats", "numbers")));

/** Makes an optimizer in a file of its own: the same warning is given once for each place. */
const constructed = (
  place: string,
): ((Class: Make, params: unknown, options: object) => AnyOptimizer) =>
  runInThisContext("(Class, params, options) => new Class(params, options)", { filename: place });

/** Calls `body` and returns the messages of the warnings that it gave. */
function warnings_of(body: () => void): string[] {
  const { emitWarning } = process;
  const messages: string[] = [];
  process.emitWarning = (message: string | Error) => {
    messages.push(String(message));
  };
  try {
    body();
  } finally {
    process.emitWarning = emitWarning;
  }
  return messages;
}

function refusal(
  name: string,
  sample: RefusedSample,
  inputs: readonly Tensor[],
): string | undefined {
  const Class = class_of(name);
  if (Class === undefined) return "there is no such optimizer";
  const params = decode(sample.params, inputs);
  for (const pair of sample.grads as readonly [Encoded, Encoded][]) {
    const [param, grad] = decode(pair, inputs) as [Tensor, Tensor];
    param.grad = grad;
  }
  const options = decode({ dict: sample.kwargs }, inputs) as object;
  let optimizer: AnyOptimizer | undefined;
  const messages: string[] = [];
  try {
    const given = warnings_of(() => {
      optimizer = constructed(`${name} ${sample.description}`)(Class, params, options);
    });
    messages.push(...given);
    if (sample.at_step) optimizer?.step();
  } catch (error) {
    if (sample.at_step && optimizer === undefined) return `refused too early: ${error}`;
    messages.push((error as Error).message);
    if (sample.is_warning) return `an error, not a warning: ${error}`;
  }
  const pattern = pattern_of(sample.pattern);
  if (messages.some((message) => pattern.test(message))) return undefined;
  return messages.length === 0 ? "it is not refused" : `other words: ${messages.join("; ")}`;
}

async function run_optimizer(db: OptimDb, info: OptimizerInfo): Promise<OptimizerOutcome[]> {
  const { name } = info;
  const outcomes: OptimizerOutcome[] = [];
  for (const dtype of dtypes) {
    if (dtype === "complex64" && !info.supports_complex) continue;
    const all = await db.samples(info, dtype);
    outcomes.push(...all.samples.flatMap((sample) => run_sample(name, dtype, sample, all)));
  }
  const { errors, inputs } = await db.errors(info);
  for (const sample of errors) {
    const failure = refusal(name, sample, inputs);
    const { description } = sample;
    outcomes.push({
      name,
      dtype: "float32",
      form: "errors",
      description,
      ...(failure !== undefined && { failure }),
    });
  }
  return outcomes;
}

/**
 * Walks the database, prints what came of it and writes the page.
 *
 * @param only the optimizers to try. Default: all.
 */
export async function optimizers_parity({
  ops: only,
  json,
  page,
}: {
  ops?: readonly string[] | undefined;
  json?: string | undefined;
  page?: string | undefined;
}): Promise<void> {
  torch.set_num_threads(1);
  const folder = mkdtempSync(join(tmpdir(), "torchnode-parity-"));
  const db = new OptimDb(await parity_python(), folder);
  const outcomes: OptimizerOutcome[] = [];
  try {
    for (const info of await db.optimizers()) {
      if (only?.includes(info.name) ?? true) outcomes.push(...(await run_optimizer(db, info)));
    }
  } finally {
    await db.close();
    rmSync(folder, { recursive: true });
  }
  for (const line of optimizers_summary(outcomes)) console.log(line);
  if (json) writeFileSync(json, `${JSON.stringify(outcomes, null, 1)}\n`);
  if (page) writeFileSync(page, optimizers_page(outcomes, torch.version));
  if (outcomes.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
}
