/** The types of what the addon exports for autograd: see native.ts. No code is here. */
import type { NativeTensor } from "./types.js";

/** An optional tensor, as functions of the addon give it. */
export type OptionalTensor = NativeTensor | undefined;

/** One call of a function whose forward and backward are written in JavaScript. */
export interface NativeFunctionCall {
  /**
   * Ends the call: records it, saves tensors, and gives for each output a handle, true if it is
   * the given one, or undefined if none was given.
   */
  finish(
    outputs: readonly (NativeTensor | undefined)[],
    options: {
      dirty: readonly NativeTensor[];
      non_differentiable: readonly NativeTensor[];
      to_save: readonly (NativeTensor | undefined)[];
      materialize_grads: boolean;
      jvp: ((grads: readonly OptionalTensor[]) => readonly (NativeTensor | undefined)[]) | null;
      has_setup_context: boolean;
    },
  ): (NativeTensor | true | undefined)[];
  /** Ends a call whose forward has thrown. */
  abandon(): void;
  saved_tensors(): OptionalTensor[];
}

/** A node of autograd's graph. */
export interface NativeGraphNode {
  name(): string;
  /** The node's id, unique among the nodes that are alive. */
  id(): bigint;
  sequence_nr(): number;
  /** Of each next function its id (undefined if there is none) and the number of its input. */
  edges(): [id: bigint | undefined, input_nr: number][];
  /** The leaf whose gradient the node accumulates. */
  variable(): OptionalTensor;
  /** The tensors that a JavaScript function has saved; undefined for a node of another kind. */
  saved_tensors(): OptionalTensor[] | undefined;
  /** Registers the hook; returns a function that removes it. */
  register_hook(
    hook: (
      grad_inputs: readonly OptionalTensor[],
      grad_outputs: readonly OptionalTensor[],
    ) => readonly (NativeTensor | undefined)[] | undefined,
  ): () => void;
  register_prehook(
    hook: (
      grad_outputs: readonly OptionalTensor[],
    ) => readonly (NativeTensor | undefined)[] | undefined,
  ): () => void;
}

export interface NativeAutograd {
  // autograd/function.cc
  FunctionCall: new (
    name: string,
    backward: (grads: readonly OptionalTensor[]) => readonly (NativeTensor | undefined)[],
    inputs: readonly NativeTensor[],
  ) => NativeFunctionCall;

  // autograd/graph.cc
  /** A tensor's node (a leaf's accumulates its gradient), or a node's next function. */
  GraphNode: {
    new (tensor: NativeTensor): NativeGraphNode;
    new (parent: NativeGraphNode, index: number): NativeGraphNode;
  };
  /**
   * Tells the addon how JavaScript's objects keep the functions of the graph that only they lead to,
   * and how `sweep_graph_functions` is called when the running JavaScript is over.
   */
  set_function_keeper(
    keep: (owner: object, held_function: unknown) => void,
    release: (owner: object, held_function: unknown) => void,
    schedule: () => void,
  ): void;
  /**
   * Looks which functions of the graph only JavaScript's objects lead to, and has those keep them.
   * Returns whether there are others.
   */
  sweep_graph_functions(): boolean;
  /** The object that there is of the node with that id. */
  graph_node(id: bigint): NativeGraphNode | undefined;
  /** The id of the tensor's grad_fn, or undefined for a leaf. */
  grad_fn_id(tensor: NativeTensor): bigint | undefined;
  /** Registers the hook; returns a function that removes it. */
  register_post_accumulate_grad_hook(
    tensor: NativeTensor,
    hook: (tensor: NativeTensor) => unknown,
  ): () => void;
  version(tensor: NativeTensor): number;
  increment_version(tensor: NativeTensor): void;
  retains_grad(tensor: NativeTensor): boolean;

  // autograd/engine.cc
  set_anomaly_enabled(mode: boolean, check_nan: boolean): void;
  is_anomaly_enabled(): boolean;
  is_anomaly_check_nan_enabled(): boolean;
  /** Returns anomaly mode's report about the last error, and clears it. */
  take_anomaly_report(): string | undefined;
  /** Returns how many pairs of hooks there are now. */
  push_saved_tensors_hooks(
    pack: (tensor: NativeTensor) => unknown,
    unpack: (packed: unknown) => unknown,
  ): number;
  /** Removes the pairs from that number on, counted from 1. */
  pop_saved_tensors_hooks(depth: number): void;
  /** A number that identifies the pass that called the unpack hook; -1 if none was running. */
  unpacking_graph_task(): number;
  /** Sets the reason why there may be no hooks (undefined: there may). Returns the previous one. */
  set_saved_tensors_hooks_disabled(error_message: string | undefined): string | undefined;

  // autograd/forward.cc
  /** Enters a level of forward mode; returns its number. */
  enter_dual_level(): number;
  exit_dual_level(level: number): void;
  /** Whether the tensor has a tangent at that level (0, without one). */
  has_forward_grad(tensor: NativeTensor, level?: number): boolean;
  is_forward_grad_enabled(): boolean;
  /** Returns the previous value. */
  set_forward_grad_enabled(mode: boolean): boolean;

  // autograd/functorch.cc
  /** Enters a level of vmap, of grad or of jvp; returns its number. */
  enter_vmap(batch_size: number, randomness: string): number;
  enter_grad(): number;
  enter_jvp(): number;
  /** Leaves that level, and those within it. */
  leave_transform(level: number): void;
  /** The number of levels. */
  transform_depth(): number;
  add_batch_dim(tensor: NativeTensor, dim: number, level: number): NativeTensor;
  remove_batch_dim(
    tensor: NativeTensor,
    level: number,
    batch_size: number,
    out_dim: number,
  ): NativeTensor;
  /**
   * The tensor behind a batched one of that level and the batch's dimension, if it is batched
   * there.
   */
  unwrap_batched(tensor: NativeTensor, level: number): [NativeTensor, number | undefined];
  wrap_for_grad(tensor: NativeTensor, level: number): NativeTensor;
  unwrap_for_grad(tensor: NativeTensor, level: number): NativeTensor;
  /**
   * Describes the transform's wrapper that the tensor is, or returns undefined if it is not
   * wrapped.
   */
  transform_of(tensor: NativeTensor):
    | {
        kind: "BatchedTensor" | "GradTrackingTensor";
        level?: number;
        bdim?: number;
        value: NativeTensor;
      }
    | undefined;
  /** Calls a function as if there were no transforms. */
  without_transforms<T>(body: () => T): T;
  /** The innermost level, or undefined. Only vmap's has a batch. */
  transform_top():
    | { kind: "vmap" | "grad" | "jvp"; level: number; batch_size?: number; randomness?: string }
    | undefined;
  /** Calls a function as if it were outside of the innermost level. */
  lowered<T>(body: () => T): T;
  /** The tensor behind one whose level was left. */
  unwrap_if_dead(tensor: NativeTensor): NativeTensor;
  /** Returns what held before. */
  allow_inplace_requires_grad(allowed: boolean): boolean;
}
