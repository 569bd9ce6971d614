/** The nodes of autograd's graph: what `grad_fn` gives. */

import type { NativeGraphNode, OptionalTensor } from "../../native/index.js";
import { native } from "../../native/index.js";
import { check_length } from "../dispatch/check_length.js";
import * as kinds from "../dispatch/kinds.js";
import { synchronous } from "../dispatch/promises.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import { kind_of } from "../dispatch/values.js";
import { identity_key } from "../tensor/equality.js";
import { Tensor } from "../tensor/index.js";
import { RemovableHandle } from "../tensor/removable_handle.js";

/** A gradient, or null if there is none. */
export type Gradient = Tensor | null;

/** One gradient or several; null for a missing one. */
type Replacement = Gradient | readonly (Gradient | undefined)[];

/** Called before a node computes: with the gradients of its outputs, which it may replace. */
export type NodePreHook = (
  grad_outputs: readonly Gradient[],
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook may as well return nothing
) => Replacement | undefined | void;

/** Called when a node has computed: with the gradients of its inputs, which it may replace. */
export type NodeHook = (
  grad_inputs: readonly Gradient[],
  grad_outputs: readonly Gradient[],
  // biome-ignore lint/suspicious/noConfusingVoidType: a hook may as well return nothing
) => Replacement | undefined | void;

/** The addon's gradient; null for none. */
export function to_gradient(tensor: OptionalTensor): Gradient {
  return tensor === undefined ? null : (tensor as Tensor);
}

function to_gradients(tensors: readonly OptionalTensor[]): Gradient[] {
  return tensors.map(to_gradient);
}

function replacement(result: unknown): (Tensor | undefined)[] | undefined {
  if (result === undefined || result === null) return undefined;
  const items: unknown[] = Array.isArray(result)
    ? check_length(result)
    : [synchronous(result, "a hook is synchronous, but this one returned a Promise")];
  return items.map((item) => {
    if (item === undefined || item === null) return undefined;
    if (item instanceof Tensor) return item;
    throw new TypeError(`a hook returns Tensors or null, not ${kind_of(item)}`);
  });
}

const read_hook = signature<{ fn: NodeHook }>("register_hook", { fn: kinds.callable() });
const read_prehook = signature<{ fn: NodePreHook }>("register_prehook", { fn: kinds.callable() });

// Apart from the methods, whose scope would hold the node.
function on_gradients(hook: NodeHook) {
  return (inputs: readonly OptionalTensor[], outputs: readonly OptionalTensor[]) =>
    replacement(hook(to_gradients(inputs), to_gradients(outputs)));
}

function on_outputs(hook: NodePreHook) {
  return (outputs: readonly OptionalTensor[]) => replacement(hook(to_gradients(outputs)));
}

const known = new WeakMap<NativeGraphNode, Node>();

/**
 * A function that autograd has recorded: what computes gradients of its inputs from those of its
 * outputs. It keeps its part of the graph alive. The same node is the same object. Mirrors
 * torch.autograd.graph.Node.
 */
export class Node {
  readonly #native: NativeGraphNode;

  /** Wraps a node of the addon: tensors' `grad_fn` gives them. @internal */
  constructor(node: NativeGraphNode) {
    this.#native = node;
  }

  /** The function's name: "MeanBackward0". A method in Python. */
  get name(): string {
    return this.#native.name();
  }

  /** The functions that take this one's gradients further, each with which of its inputs is meant. */
  get next_functions(): [node: Node | null, input_nr: number][] {
    return this.#native.edges().map(([id, input_nr], i) => {
      const node =
        id === undefined ? null : node_of(id, () => new native.GraphNode(this.#native, i));
      return [node, input_nr];
    });
  }

  /** Counts the functions recorded on a thread: the higher, the later. */
  protected _sequence_nr(): number {
    return this.#native.sequence_nr();
  }

  /** The leaf whose `grad` this node adds to; undefined for another kind of node. */
  get variable(): Tensor | undefined {
    return this.#native.variable() as Tensor | undefined;
  }

  /**
   * The tensors that the forward of a {@link Function} has saved; undefined for any other node.
   *
   * @throws Error if the graph was freed by a backward pass
   */
  get saved_tensors(): Gradient[] | undefined {
    return this.#native.saved_tensors()?.map(to_gradient);
  }

  /**
   * Registers `fn`, which is called each time the node has computed its inputs' gradients. Tensors
   * that it returns, one for each of them, replace them.
   */
  register_hook(...args: Arguments<[fn: NodeHook], [], { fn: NodeHook }>): RemovableHandle {
    const { fn } = read_hook(args);
    return new RemovableHandle(this.#native.register_hook(on_gradients(fn)));
  }

  /** As {@link register_hook}, before the node computes; it may replace the outputs' gradients. */
  register_prehook(
    ...args: Arguments<[fn: NodePreHook], [], { fn: NodePreHook }>
  ): RemovableHandle {
    const { fn } = read_prehook(args);
    return new RemovableHandle(this.#native.register_prehook(on_outputs(fn)));
  }

  /** By which test frameworks compare nodes: each is equal to itself alone. */
  get [Symbol.toStringTag](): string {
    return #native in this ? identity_key(this, this.name) : "Node";
  }

  /** Returns its name in brackets: "<AddBackward0>". */
  toString(): string {
    return `<${this.name}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** The one object of a node. A WeakRef to it would keep it until the running JavaScript is over. */
function node_of(id: bigint, make: () => NativeGraphNode): Node {
  const object = native.graph_node(id) ?? make();
  let node = known.get(object);
  if (node === undefined) {
    node = new Node(object);
    known.set(object, node);
  }
  return node;
}

/** The node that made a tensor, or null for a leaf. */
export function grad_fn_of(tensor: Tensor): Node | null {
  const id = native.grad_fn_id(tensor);
  return id === undefined ? null : node_of(id, () => new native.GraphNode(tensor));
}

/** The node that a tensor's gradient goes to: for a leaf, the one that accumulates it. */
export function gradient_node_of(tensor: Tensor): Node {
  const node = new native.GraphNode(tensor);
  return node_of(node.id(), () => node);
}
