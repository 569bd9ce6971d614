/**
 * The functions of autograd's graph (hooks, the backward of a user's Function) that only JavaScript's
 * own objects lead to: those keep them, so that a function which names what it hangs on is collected
 * with it. The addon says when that is so: see native/core/graph_functions.h.
 */
import { native } from "../../native/index.js";

const held = new WeakMap<object, Set<unknown>>();

function keep(owner: object, held_function: unknown): void {
  const functions = held.get(owner);
  if (functions === undefined) held.set(owner, new Set([held_function]));
  else functions.add(held_function);
}

function release(owner: object, held_function: unknown): void {
  held.get(owner)?.delete(held_function);
}

// Notified of a garbage collection by a collected object: graphs may be gone with it.
const collections = new FinalizationRegistry<undefined>(sweep);

function sweep(): void {
  if (native.sweep_graph_functions()) collections.register({}, undefined);
}

function schedule(): void {
  setImmediate(sweep).unref();
}

native.set_function_keeper(keep, release, schedule);
