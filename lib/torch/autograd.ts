/** Gradients, and when they are recorded. */
import { native } from "../native.js";
import { refuse_in_transform, run_pass } from "./autograd/pass.js";
import { Tensor } from "./tensor.js";

type Tensors = Tensor | readonly Tensor[];
type OptionalTensors = Tensor | null | readonly (Tensor | null)[];

/** Restores what was before at the end of a block: `using _ = torch.no_grad()`. */
export interface ModeGuard extends Disposable {
  [Symbol.dispose](): void;
}

export function is_promise(value: unknown): boolean {
  return typeof (value as PromiseLike<unknown> | null)?.then === "function";
}

/** Runs `body` between `enter` and what that returns, or gives the caller a guard. */
export function mode<T>(name: string, enter: () => () => void, body?: () => T): T | ModeGuard {
  const leave = enter();
  if (body === undefined) {
    let left = false;
    return {
      [Symbol.dispose]() {
        if (!left) leave();
        left = true;
      },
    };
  }
  try {
    const result = body();
    if (is_promise(result)) {
      throw new TypeError(
        `torch.${name} takes a synchronous function: what an async one does after its first await ` +
          "would run without it",
      );
    }
    return result;
  } finally {
    leave();
  }
}

function grad_mode(value: boolean): () => () => void {
  return () => {
    const before = native.is_grad_enabled();
    native.set_grad_enabled(value);
    return () => native.set_grad_enabled(before);
  };
}

/**
 * Runs `body` without recording operations for backward, and returns its result. Without a function
 * it returns a guard: `using _ = torch.no_grad()`. Mirrors torch.no_grad.
 *
 * @throws TypeError where `body` is asynchronous
 */
export function no_grad(): ModeGuard;
export function no_grad<T>(body: () => T): T;
export function no_grad<T>(body?: () => T): T | ModeGuard {
  return mode("no_grad", grad_mode(false), body);
}

/** The opposite of {@link no_grad}, within it. */
export function enable_grad(): ModeGuard;
export function enable_grad<T>(body: () => T): T;
export function enable_grad<T>(body?: () => T): T | ModeGuard {
  return mode("enable_grad", grad_mode(true), body);
}

/**
 * Sets whether operations are recorded, from now on; or, with a function, while that runs.
 * Mirrors torch.set_grad_enabled.
 */
export function set_grad_enabled(value: boolean): ModeGuard;
export function set_grad_enabled<T>(value: boolean, body: () => T): T;
export function set_grad_enabled<T>(value: boolean, body?: () => T): T | ModeGuard {
  return mode("set_grad_enabled", grad_mode(value), body);
}

export function is_grad_enabled(): boolean {
  return native.is_grad_enabled();
}

/**
 * As {@link no_grad}, and cheaper: the results can never take part in autograd.
 * Mirrors torch.inference_mode.
 */
export function inference_mode(): ModeGuard;
export function inference_mode<T>(body: () => T): T;
export function inference_mode<T>(body?: () => T): T | ModeGuard {
  return mode("inference_mode", () => native.enter_inference_mode(), body);
}

export function is_inference_mode_enabled(): boolean {
  return native.is_inference_mode_enabled();
}

function list(tensors: Tensors): readonly Tensor[] {
  const items: readonly unknown[] = tensors instanceof Tensor ? [tensors] : tensors;
  const wrong = new TypeError("expected a Tensor or an array of Tensors");
  if (!Array.isArray(items)) throw wrong;
  // Ends at the first that is none: an array may claim to be longer than memory.
  for (const item of items) if (!(item instanceof Tensor)) throw wrong;
  return items;
}

function gradients(given: OptionalTensors | undefined, count: number): (Tensor | undefined)[] {
  if (given === undefined || given === null) return new Array(count).fill(undefined);
  const items = given instanceof Tensor ? [given] : given;
  if (items.length !== count) {
    throw new RangeError(`got ${count} tensors and ${items.length} gradients`);
  }
  return items.map((item) => item ?? undefined);
}

/**
 * Adds to the leaves' `grad` the gradients of several tensors. Mirrors torch.autograd.backward.
 */
export function backward(
  tensors: Tensors,
  grad_tensors?: OptionalTensors,
  {
    retain_graph,
    create_graph = false,
    inputs = [],
  }: { retain_graph?: boolean; create_graph?: boolean; inputs?: Tensors } = {},
): void {
  refuse_in_transform();
  const roots = list(tensors);
  const grads = gradients(grad_tensors, roots.length);
  run_pass(() =>
    native.backward(roots, grads, retain_graph ?? create_graph, create_graph, list(inputs)),
  );
}

/**
 * The gradients of `outputs` with respect to `inputs`, which no `grad` sees. Mirrors
 * torch.autograd.grad.
 *
 * @param options `grad_outputs`: the outputs' own gradients; `retain_graph`: keep the graph for
 *   another pass (default: as create_graph); `create_graph`: record this pass, for a second
 *   derivative; `allow_unused`: null instead of an error for an input that was not used
 */
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  options?: {
    grad_outputs?: OptionalTensors;
    retain_graph?: boolean;
    create_graph?: boolean;
    allow_unused?: false;
  },
): Tensor[];
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  options: {
    grad_outputs?: OptionalTensors;
    retain_graph?: boolean;
    create_graph?: boolean;
    allow_unused: boolean;
  },
): (Tensor | null)[];
export function grad(
  outputs: Tensors,
  inputs: Tensors,
  {
    grad_outputs,
    retain_graph,
    create_graph = false,
    allow_unused = false,
  }: {
    grad_outputs?: OptionalTensors;
    retain_graph?: boolean;
    create_graph?: boolean;
    allow_unused?: boolean;
  } = {},
): (Tensor | null)[] {
  const roots = list(outputs);
  return native
    .autograd_grad(
      roots,
      list(inputs),
      gradients(grad_outputs, roots.length),
      retain_graph ?? create_graph,
      create_graph,
      allow_unused,
    )
    .map((handle) => (handle === undefined ? null : new Tensor(handle)));
}
