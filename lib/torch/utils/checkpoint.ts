/**
 * `torch.utils.checkpoint`: recomputes in the backward pass the values that were not kept for it.
 */

import { native } from "../../native/index.js";
import { enable_grad, type ModeGuard } from "../autograd/grad_mode.js";
import { saved_tensors_hooks } from "../autograd/graph.js";
import { elements_of } from "../dispatch/check_length.js";
import { is_keywords } from "../dispatch/keywords.js";
import { synchronous } from "../dispatch/promises.js";
import { signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { text_of } from "../dispatch/values.js";
import { tree_leaves } from "../func/pytree.js";
import { MessageError } from "../message_error.js";
import { default_generator_of } from "../random/generator.js";
import { fill_with, Tensor } from "../tensor/index.js";

/** Error for a recomputation that differs from the first computation. */
export class CheckpointError extends MessageError {
  /** The class's name, as errors have it. */
  override name = "CheckpointError";
}

/** Keyword arguments of {@link checkpoint}, in an object at the end. */
export interface CheckpointOptions {
  /** Only `false` is supported. */
  use_reentrant?: false | undefined;
  /** Whether random numbers are drawn again as the first time. Default: true. */
  preserve_rng_state?: boolean | undefined;
  /**
   * Returns two functions that make a guard: `fn` is run within that of the first, and run again
   * within that of the second.
   */
  context_fn?: (() => readonly [() => ModeGuard, () => ModeGuard]) | undefined;
  /**
   * The properties by which recomputed tensors are compared with the first ones. Default: shape,
   * dtype and device.
   */
  determinism_check?: "default" | "none" | undefined;
  /** Whether computing again ends as soon as all is there that is needed. Default: true. */
  early_stop?: boolean | undefined;
}

const option_names = [
  "use_reentrant",
  "preserve_rng_state",
  "context_fn",
  "determinism_check",
  "early_stop",
];

/** Placeholder of a saved tensor: its index among the tensors that each pass computes again. */
interface Holder {
  readonly index: number;
}

/** Thrown when all needed tensors are there. */
class StopRecomputation extends Error {}

function described(tensor: Tensor): string {
  return `{shape: [${tensor.shape.join(", ")}], dtype: ${tensor.dtype}, device: ${tensor.device}}`;
}

/** An argument as it is to be found again: a tensor through a Tensor of its own. */
class SavedArgument {
  readonly #value: unknown;
  readonly #version: number | undefined;

  constructor(value: unknown) {
    if (value instanceof Tensor) {
      this.#value = fill_with(new Tensor(), value);
      this.#version = value.is_inference() ? undefined : value["_version"];
    } else this.#value = value;
  }

  get(): unknown {
    const value = this.#value;
    if (
      value instanceof Tensor &&
      this.#version !== undefined &&
      value["_version"] !== this.#version
    ) {
      throw new Error(
        "one of the variables needed for gradient computation has been modified by an inplace " +
          `operation: an argument of a checkpoint is at version ${value["_version"]}; expected ` +
          `version ${this.#version} instead.`,
      );
    }
    return value;
  }
}

/** One call of a checkpointed function. */
class Frame {
  readonly #args: readonly SavedArgument[];
  readonly #run: (args: readonly unknown[]) => unknown;
  readonly #early_stop: boolean;
  readonly #check: boolean;
  /** Of each tensor that forward has saved, in their order. */
  readonly #descriptions: string[] = [];
  #forward_completed = false;
  /** The recomputed tensors, by pass; each is removed when it is used. */
  readonly #recomputed = new Map<unknown, (Tensor | null)[]>();

  constructor(
    run: (args: readonly unknown[]) => unknown,
    args: readonly unknown[],
    early_stop: boolean,
    check: boolean,
  ) {
    this.#run = run;
    this.#args = args.map((arg) => new SavedArgument(arg));
    this.#early_stop = early_stop;
    this.#check = check;
  }

  pack(tensor: Tensor): Holder {
    this.#descriptions.push(this.#check ? described(tensor) : "");
    return { index: this.#descriptions.length - 1 };
  }

  complete(): void {
    this.#forward_completed = true;
  }

  unpack({ index }: Holder): Tensor {
    const task = native.unpacking_graph_task();
    // Outside of a pass each tensor is computed for itself.
    const pass: unknown = task === -1 ? Symbol("pass") : task;
    let found = this.#recomputed.get(pass);
    if (found === undefined) {
      // Tensors that earlier passes have not used are no longer needed.
      this.#recomputed.clear();
      found = this.#recompute();
      if (task !== -1) this.#recomputed.set(pass, found);
    }
    const tensor = found[index] ?? null;
    if (tensor === null) {
      throw new CheckpointError(
        "torch.utils.checkpoint: Unpack is being triggered for a tensor that was already unpacked " +
          "once. If you are calling ctx.saved_tensors in backward, make sure to do so only once.",
      );
    }
    found[index] = null;
    return tensor;
  }

  #recompute(): (Tensor | null)[] {
    const found: (Tensor | null)[] = [];
    const expected = this.#descriptions.length;
    let ignore = false;
    const pack = (tensor: Tensor): Tensor => {
      const kept = tensor.requires_grad ? tensor.detach() : tensor;
      if (found.length >= expected) {
        if (this.#forward_completed) {
          throw new CheckpointError(
            "torch.utils.checkpoint: trying to save more tensors during recomputation than during " +
              "the original forward pass.",
          );
        }
        // A pass within the function itself.
        ignore = true;
        return kept;
      }
      found.push(kept);
      if (this.#early_stop && found.length === expected) throw new StopRecomputation();
      return kept;
    };
    try {
      const args = this.#args.map((arg) => arg.get());
      saved_tensors_hooks(
        pack,
        (tensor) => tensor,
        () => enable_grad(() => ({ result: this.#run(args) })),
      );
    } catch (error) {
      if (!(error instanceof StopRecomputation)) throw error;
    }
    if (!ignore) this.#compare(found);
    return found;
  }

  #compare(found: readonly (Tensor | null)[]): void {
    const expected = this.#descriptions;
    if (found.length !== expected.length) {
      throw new CheckpointError(
        "torch.utils.checkpoint: A different number of tensors was saved during the original " +
          `forward and recomputation.\nNumber of tensors saved during forward: ${expected.length}` +
          `\nNumber of tensors saved during recomputation: ${found.length}.`,
      );
    }
    if (!this.#check) return;
    const different = found.flatMap((tensor, i) => {
      const [before, now] = [expected[i], described(tensor as Tensor)];
      if (before === now) return [];
      return [`tensor at position ${i}:\nsaved metadata: ${before}\nrecomputed metadata: ${now}\n`];
    });
    if (different.length === 0) return;
    throw new CheckpointError(
      "torch.utils.checkpoint: Recomputed values for the following tensors have different metadata " +
        `than during the forward pass.\n${different.join("")}`,
    );
  }
}

/** The random generators that a function may draw from, and their states. */
function generator_states(args: readonly unknown[]): { restore: () => () => void } {
  const devices = new Set<string>(["cpu"]);
  for (const leaf of tree_leaves(args)) {
    if (leaf instanceof Tensor && leaf.device.type !== "meta") devices.add(String(leaf.device));
  }
  const generators = [...devices].map(default_generator_of);
  const states = generators.map((generator) => generator.get_state());
  const restore = () => {
    const now = generators.map((generator) => generator.get_state());
    const set = (to: readonly Tensor[]) =>
      generators.forEach((generator, i) => void generator.set_state(to[i] as Tensor));
    set(states);
    return () => set(now);
  };
  return { restore };
}

function refuse_promise(value: unknown): void {
  synchronous(value, "checkpoint takes a synchronous function: it is run again in backward");
}

/** Runs a function within a guard, which ends with it. */
function within(enter: (() => ModeGuard) | undefined, body: () => unknown): unknown {
  const guard = enter?.();
  try {
    return body();
  } finally {
    guard?.[Symbol.dispose]();
  }
}

// Apart from `checkpoint`, whose scope would hold the results.
function frame_of(
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
  options: CheckpointOptions,
  recompute: (() => ModeGuard) | undefined,
): Frame {
  const { preserve_rng_state = true, early_stop = true, determinism_check } = options;
  const states = preserve_rng_state ? generator_states(args) : undefined;
  const run = (given: readonly unknown[]): unknown => {
    const put_back = states?.restore();
    try {
      return within(recompute, () => fn(...(given as never[])));
    } finally {
      put_back?.();
    }
  };
  return new Frame(run, args, early_stop, determinism_check !== "none");
}

function split_options(given: readonly unknown[]): [unknown[], CheckpointOptions] {
  const last = given.at(-1);
  const keys = is_keywords(last) ? Object.keys(last) : [];
  const is_options = keys.length > 0 && keys.every((key) => option_names.includes(key));
  return is_options ? [given.slice(0, -1), last as CheckpointOptions] : [[...given], {}];
}

function check_options({ use_reentrant, determinism_check }: CheckpointOptions): void {
  if (use_reentrant !== undefined && (use_reentrant as unknown) !== false) {
    throw new TypeError("checkpoint is there with use_reentrant: false only");
  }
  if (determinism_check === undefined) return;
  if (determinism_check === "default" || determinism_check === "none") return;
  throw new TypeError(
    `determinism_check should be one of ('default', 'none') but got '${text_of(determinism_check)}'`,
  );
}

/**
 * Calls `fn(...args)` and returns its result, without keeping what the backward pass needs of its
 * inside: that pass calls `fn` again. This trades compute for memory. Mirrors
 * torch.utils.checkpoint.checkpoint with `use_reentrant=False`.
 *
 * ```ts
 * const y = torch.utils.checkpoint.checkpoint(block, x, { preserve_rng_state: false });
 * ```
 *
 * @param given the function's arguments, and behind them, if any, the options in an object
 * @throws TypeError if `fn` is asynchronous
 * @throws CheckpointError (in backward) if `fn` has saved other tensors the second time
 * @throws Error (in backward) if an argument was changed in place in between
 */
export function checkpoint<A extends unknown[], R>(
  fn: (...args: A) => R,
  ...given: A | [...A, CheckpointOptions]
): R {
  if (typeof fn !== "function") throw new TypeError("checkpoint takes a function to call");
  const [args, options] = split_options(given);
  check_options(options);
  const [forward, recompute] = options.context_fn?.() ?? [];
  const call = () => {
    const result = within(forward, () => fn(...(args as A)));
    refuse_promise(result);
    return { result: result as R };
  };
  if (!native.is_grad_enabled()) return call().result;
  const frame = frame_of(fn as (...args: never[]) => unknown, args, options, recompute);
  const { result } = saved_tensors_hooks(
    (tensor) => frame.pack(tensor),
    (holder: Holder) => frame.unpack(holder),
    call,
  );
  frame.complete();
  return result;
}

/** The argument of {@link checkpoint_sequential}: functions, or a module with children to run. */
export type SequentialFunctions =
  | Iterable<(input: Tensor) => Tensor>
  | { children(): Iterable<(input: Tensor) => Tensor> };

/** Options of {@link checkpoint_sequential}, by name. */
export type CheckpointSequentialOptions = Pick<
  CheckpointOptions,
  "use_reentrant" | "preserve_rng_state"
>;

const has_children = (value: unknown): value is Exclude<SequentialFunctions, Iterable<unknown>> =>
  typeof (value as { children?: unknown } | null)?.children === "function";

const read_sequential = signature<
  { functions: SequentialFunctions; segments: number; input: Tensor; use_reentrant: false },
  { preserve_rng_state: boolean }
>(
  "checkpoint_sequential",
  {
    functions: new kinds.Kind<SequentialFunctions>(
      "array of functions, or Module",
      (value) => kinds.iterable().accepts(value) || has_children(value),
    ),
    segments: kinds.number(),
    input: kinds.tensor(),
    use_reentrant: kinds.boolean(false) as kinds.Kind<false>,
  },
  { preserve_rng_state: kinds.boolean(true) },
);

/**
 * Runs functions one after the other in this many segments, each but the last of which is
 * checkpointed. Mirrors torch.utils.checkpoint.checkpoint_sequential.
 *
 * @param functions an array of functions, or an nn.Sequential
 * @throws RangeError if the number of segments is not between 1 and the number of functions
 */
export function checkpoint_sequential(
  functions: SequentialFunctions,
  segments: number,
  input: Tensor,
  options?: CheckpointSequentialOptions,
): Tensor;
export function checkpoint_sequential(
  named: {
    functions: SequentialFunctions;
    segments: number;
    input: Tensor;
  } & CheckpointSequentialOptions,
): Tensor;
export function checkpoint_sequential(...args: unknown[]): Tensor {
  const { functions, segments, input, ...options } = read_sequential(args);
  check_options(options);
  const list = elements_of(has_children(functions) ? functions.children() : functions);
  if (!Number.isInteger(segments) || segments < 1 || segments > list.length) {
    throw new RangeError(`segments must be from 1 to ${list.length}, not ${segments}`);
  }
  const run = (from: number, to: number) => (x: Tensor) =>
    list.slice(from, to).reduce((value, fn) => fn(value), x);
  const size = Math.floor(list.length / segments);
  let value = input;
  let start = 0;
  for (let segment = 1; segment < segments; segment++, start += size) {
    value = checkpoint(run(start, start + size), value, { ...options, use_reentrant: false });
  }
  return run(start, list.length)(value);
}
