/** When operations are recorded for backward. */
import { native } from "../../native/index.js";
import * as kinds from "../dispatch/kinds.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { synchronous } from "../dispatch/promises.js";
import { signature } from "../dispatch/signature.js";

/** Restores the previous mode at the end of a block: `using _ = torch.no_grad()`. */
export interface ModeGuard extends Disposable {
  [Symbol.dispose](): void;
}

/**
 * The body among the arguments of a function that Python uses in a `with` block, apart from the
 * arguments that Python's has.
 */
export function with_body<T>(
  args: readonly unknown[],
): [args: readonly unknown[], body: (() => T) | undefined] {
  const at = args.findIndex((arg) => typeof arg === "function");
  if (at < 0) return [args, undefined];
  return [[...args.slice(0, at), ...args.slice(at + 1)], args[at] as () => T];
}

/** The reader of a function that takes nothing but such a body. */
export function body_reader(name: string): <T>(args: readonly unknown[]) => (() => T) | undefined {
  const read = signature<{ body: (() => unknown) | undefined }>(name, {
    body: kinds.callable().or(undefined),
  });
  return <T>(args: readonly unknown[]) =>
    args.length === 0 ? undefined : (read(args).body as (() => T) | undefined);
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
    return synchronous(
      body(),
      `torch.${name} takes a synchronous function: what an async one does after its first await ` +
        "would run without it",
    );
  } finally {
    leave();
  }
}

const read_set_grad_enabled = signature<{ mode: boolean }>("set_grad_enabled", {
  mode: kinds.boolean(),
});

const read_inference_mode = signature<{ mode: boolean }>("inference_mode", {
  mode: kinds.boolean(true),
});

const read_set_multithreading = signature<{ mode: boolean }>("set_multithreading_enabled", {
  mode: kinds.boolean(),
});

const read_no_grad = body_reader("no_grad");
const read_enable_grad = body_reader("enable_grad");

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
 * @throws TypeError if `body` is asynchronous
 */
export function no_grad(): ModeGuard;
export function no_grad<T>(body: () => T): T;
export function no_grad<T>(...args: unknown[]): T | ModeGuard {
  return mode("no_grad", grad_mode(false), read_no_grad<T>(args));
}

/** The opposite of {@link no_grad}, within it. */
export function enable_grad(): ModeGuard;
export function enable_grad<T>(body: () => T): T;
export function enable_grad<T>(...args: unknown[]): T | ModeGuard {
  return mode("enable_grad", grad_mode(true), read_enable_grad<T>(args));
}

/**
 * Sets whether operations are recorded, from now on; or, with a function, while that runs.
 * Mirrors torch.set_grad_enabled.
 */
export function set_grad_enabled(mode: boolean | { mode: boolean }): ModeGuard;
export function set_grad_enabled<T>(mode: boolean | { mode: boolean }, body: () => T): T;
export function set_grad_enabled<T>(...given: unknown[]): T | ModeGuard {
  const [args, body] = with_body<T>(given);
  return mode("set_grad_enabled", grad_mode(read_set_grad_enabled(args).mode), body);
}

/** Whether operations are recorded for backward. Mirrors torch.is_grad_enabled. */
export function is_grad_enabled(...args: []): boolean {
  no_arguments("is_grad_enabled", args);
  return native.is_grad_enabled();
}

/**
 * As {@link no_grad}, and cheaper: the results can never take part in autograd. With `mode` false it
 * leaves such a mode. Mirrors torch.inference_mode.
 *
 * @throws TypeError if `body` is asynchronous
 */
export function inference_mode(mode?: boolean | { mode?: boolean }): ModeGuard;
export function inference_mode<T>(body: () => T): T;
export function inference_mode<T>(mode: boolean | { mode?: boolean }, body: () => T): T;
export function inference_mode<T>(...given: unknown[]): T | ModeGuard {
  const [args, body] = with_body<T>(given);
  const value = read_inference_mode(args).mode;
  return mode("inference_mode", () => native.enter_inference_mode(value), body);
}

/** Whether {@link inference_mode} is on. Mirrors torch.is_inference_mode_enabled. */
export function is_inference_mode_enabled(...args: []): boolean {
  no_arguments("is_inference_mode_enabled", args);
  return native.is_inference_mode_enabled();
}

/**
 * Sets whether backward passes may run on several threads (they do if a graph has nodes on
 * several devices), from now on; or, with a function, while that runs. Mirrors
 * torch.autograd.set_multithreading_enabled.
 */
export function set_multithreading_enabled(mode: boolean | { mode: boolean }): ModeGuard;
export function set_multithreading_enabled<T>(mode: boolean | { mode: boolean }, body: () => T): T;
export function set_multithreading_enabled<T>(...given: unknown[]): T | ModeGuard {
  const [args, body] = with_body<T>(given);
  const value = read_set_multithreading(args).mode;
  const enter = () => {
    const before = native.set_multithreading_enabled(value);
    return () => void native.set_multithreading_enabled(before);
  };
  return mode("autograd.set_multithreading_enabled", enter, body);
}
