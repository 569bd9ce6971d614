/** `torch.scope`: tensors that are freed together, at the end of what made them. */
import { AsyncLocalStorage } from "node:async_hooks";
import { native } from "../../native/index.js";
import { callable, value } from "../dispatch/kinds.js";
import { is_promise } from "../dispatch/promises.js";
import { signature } from "../dispatch/signature.js";
import { number_of, type Tensor, watch_new_tensors } from "../tensor/index.js";
import { tensors_in } from "./contents.js";

/** The tensors that were made in one scope and still belong to it. */
class Scope {
  readonly #tensors = new Set<Tensor>();
  readonly #holders = new Set<object>();
  /** Whether something was kept whose contents cannot be inspected. */
  #has_unseen = false;
  #has_ended = false;

  constructor(readonly parent: Scope | undefined) {}

  add(tensor: Tensor): void {
    // Asynchronous work may go on when its scope is over: what it makes belongs to the scope around.
    if (this.#has_ended) this.parent?.add(tensor);
    else this.#tensors.add(tensor);
  }

  /** Forgets a tensor, which the scope does not free from then on. */
  release(tensor: Tensor): void {
    this.#tensors.delete(tensor);
    this.parent?.release(tensor);
  }

  /** Takes all that a value holds out of this scope and of those around. */
  keep(value: unknown): void {
    const { tensors, is_all } = tensors_in(value);
    for (const tensor of tensors) this.release(tensor);
    if (!is_all) this.keep_unseen();
  }

  private keep_unseen(): void {
    this.#has_unseen = true;
    this.parent?.keep_unseen();
  }

  hold(holder: object): void {
    if (this.#has_ended) this.parent?.hold(holder);
    else this.#holders.add(holder);
  }

  /**
   * Frees everything but what `result` has, which belongs to the scope around from then on. If
   * tensors may be held out of sight, the rest is left to garbage collection too.
   */
  end(result: unknown): void {
    this.#has_ended = true;
    try {
      this.#keep_held();
      const { tensors, is_all } = tensors_in(result);
      for (const tensor of tensors) this.#hand_on(tensor);
      if (!is_all || this.#has_unseen) for (const tensor of this.#tensors) this.#hand_on(tensor);
    } finally {
      for (const tensor of this.#tensors) {
        // Some were made for a result that came in another form.
        if (number_of(tensor) !== 0) native.dispose(tensor, true);
      }
      this.#tensors.clear();
      this.#holders.clear();
    }
  }

  #keep_held(): void {
    for (const holder of this.#holders) this.keep(holder);
  }

  #hand_on(tensor: Tensor): void {
    if (this.#tensors.delete(tensor)) this.parent?.add(tensor);
  }
}

const read_scope = signature<{ body: () => unknown }>("scope", { body: callable() });
const read_keep = signature<{ value: unknown }>("keep", { value: value() });

const storage = new AsyncLocalStorage<Scope>();

/** The number of open scopes. New tensors are reported only while it is not 0. */
let open = 0;

/** Gives a new Tensor to the current scope. */
function claim(tensor: Tensor): void {
  storage.getStore()?.add(tensor);
}

function enter(): Scope {
  if (open++ === 0) watch_new_tensors(claim);
  return new Scope(storage.getStore());
}

function leave(scope: Scope, result: unknown): void {
  if (--open === 0) watch_new_tensors(undefined);
  scope.end(result);
}

/**
 * Runs `body`, and frees all tensors that were made in it when it ends, without waiting for garbage
 * collection: also when it throws. The result of `body` stays, at any depth of arrays, Maps, Sets,
 * objects and modules, and becomes part of an enclosing scope. Values given to {@link keep},
 * parameters and buffers of modules, and the state of optimizers stay as well. Tensors that
 * autograd needs for backward stay with the graph. Tensors from outside are never freed, whatever
 * is done with them.
 *
 * A function, an accessor, or an object of a class with private fields may hold tensors that
 * cannot be found. If such a value is returned or kept, nothing is freed early: garbage collection
 * does it.
 *
 * A scope may be asynchronous: it ends when the promise that `body` returns is settled, and several
 * at once do not interfere, because a tensor belongs to the scope whose asynchronous context made
 * it.
 *
 * A tensor that leaves in another way, in a variable outside, is an error to use afterwards. Until
 * its end a scope holds all that was made in it, also what garbage
 * collection would have freed: one around each step is better than one around all of them.
 *
 * ```ts
 * const loss = torch.scope(() => model.forward(x).sub(y).square().mean().item());
 * ```
 *
 * @returns the result of `body`
 */
export function scope<T>(body: () => T): T;
export function scope<T>(...args: unknown[]): T {
  const body = read_scope(args).body as () => T;
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
 * Takes a tensor, or all that a value holds (see {@link scope}: a module, an object, an array …), out of
 * every scope that it was made in. Garbage collection frees it as if there were no scopes.
 *
 * @returns the value
 */
export function keep<T>(value: T): T;
export function keep<T>(...args: unknown[]): T {
  const value = read_keep(args).value as T;
  if (open > 0) storage.getStore()?.keep(value);
  return value;
}

/**
 * As {@link keep}, for the tensors that `holder` has when the scope ends: an optimizer's state is
 * filled after it is made.
 *
 * @internal
 */
export function hold(holder: object): void {
  if (open > 0) storage.getStore()?.hold(holder);
}
