/** `torch.scope`: tensors that are freed together, at the end of what made them. */
import { AsyncLocalStorage } from "node:async_hooks";
import { native, type TensorHandle } from "../native.js";
import { is_promise } from "./autograd/grad_mode.js";
import { Tensor, watch_new_tensors } from "./tensor.js";

/** What was made in one scope and is still its own. */
class Scope {
  readonly #handles = new Set<TensorHandle>();
  readonly #holders = new Set<object>();
  #has_ended = false;

  constructor(readonly parent: Scope | undefined) {}

  add(handle: TensorHandle): void {
    // Asynchronous work may go on when its scope is over: what it makes belongs to the scope around.
    if (this.#has_ended) this.parent?.add(handle);
    else this.#handles.add(handle);
  }

  /** Forgets a tensor, which nobody frees from then on. */
  release(handle: TensorHandle): void {
    this.#handles.delete(handle);
    this.parent?.release(handle);
  }

  hold(holder: object): void {
    if (this.#has_ended) this.parent?.hold(holder);
    else this.#holders.add(holder);
  }

  /** Frees everything but what `result` has, which belongs to the scope around from then on. */
  end(result: unknown): void {
    this.#has_ended = true;
    try {
      for (const { handle } of tensors_in([...this.#holders])) this.release(handle);
      for (const { handle } of tensors_in(result)) {
        if (this.#handles.delete(handle)) this.parent?.add(handle);
      }
    } finally {
      for (const handle of this.#handles) native.dispose(handle, true);
      this.#handles.clear();
      this.#holders.clear();
    }
  }
}

const storage = new AsyncLocalStorage<Scope>();

/** How many scopes are open: while there is none, nobody is told of tensors. */
let open = 0;

function enter(): Scope {
  if (open++ === 0) watch_new_tensors((handle) => storage.getStore()?.add(handle));
  return new Scope(storage.getStore());
}

function leave(scope: Scope, result: unknown): void {
  if (--open === 0) watch_new_tensors(undefined);
  scope.end(result);
}

/** The tensors in a value: itself, in arrays, Maps and Sets, in objects' own properties, at any depth. */
function* tensors_in(value: unknown): Generator<Tensor> {
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof Tensor) yield next;
    else if (next instanceof Map) for (const entry of next) waiting.push(...entry);
    else if (next instanceof Set) for (const item of next) waiting.push(item);
    else if (!ArrayBuffer.isView(next)) {
      // No getters: they may be anything.
      for (const { value } of Object.values(Object.getOwnPropertyDescriptors(next))) {
        if (value !== undefined) waiting.push(value);
      }
    }
  }
}

/**
 * Runs `body`, and frees all tensors that were made in it when it ends, without waiting for garbage
 * collection: also when it throws. What `body` returns stays, nested in arrays, Maps, Sets and
 * objects at any depth, and within another scope becomes that one's; so stays what was given to
 * {@link keep}, parameters and buffers of modules, and the state of optimizers. What autograd needs
 * for backward stays with the graph.
 *
 * A scope may be asynchronous: it ends when the promise that `body` returns is settled, and several at
 * once do not meet, for a tensor belongs to the scope whose asynchronous context made it.
 *
 * A tensor that leaves in another way, in a variable outside or a function that is returned, is an
 * error to use afterwards. Until its end a scope holds all that was made in it, also what garbage
 * collection would have freed: one around each step is better than one around all of them.
 *
 * ```ts
 * const loss = torch.scope(() => model.forward(x).sub(y).square().mean().item());
 * ```
 *
 * @returns what `body` returns
 */
export function scope<T>(body: () => T): T {
  if (typeof body !== "function")
    throw new TypeError(`scope() takes a function, not ${typeof body}`);
  const entered = enter();
  let result: T;
  try {
    result = storage.run(entered, body);
  } catch (error) {
    leave(entered, undefined);
    throw error;
  }
  if (!is_promise(result)) {
    leave(entered, result);
    return result;
  }
  return Promise.resolve(result).then(
    (value) => {
      leave(entered, value);
      return value;
    },
    (error) => {
      leave(entered, undefined);
      throw error;
    },
  ) as T;
}

/**
 * Takes a tensor, or all in a value as {@link scope} finds them, out of every scope that it was made
 * in. Garbage collection frees it as if there were no scopes.
 *
 * @returns the value
 */
export function keep<T>(value: T): T {
  if (open > 0) {
    const current = storage.getStore();
    if (current !== undefined) for (const { handle } of tensors_in(value)) current.release(handle);
  }
  return value;
}

/**
 * As {@link keep}, for what `holder` has when the scope ends: an optimizer's state is filled after it
 * is made.
 *
 * @internal
 */
export function hold(holder: object): void {
  if (open > 0) storage.getStore()?.hold(holder);
}
