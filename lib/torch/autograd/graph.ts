/** `torch.autograd.graph`: the graph's nodes, and what becomes of the tensors it saves. */
import { type NativeTensor, native } from "../../native/index.js";
import { type Arguments, signature } from "../dispatch/signature.js";
import * as kinds from "../dispatch/tensor_kinds.js";
import { tensors_of } from "../dispatch/tensor_list.js";
import { Tensor } from "../tensor/index.js";
import { type ModeGuard, mode, with_body } from "./grad_mode.js";
import { gradient_node_of, Node } from "./node.js";

/** Called with a tensor that is being saved for backward; its result is kept in its place. */
export type PackHook<P> = (tensor: Tensor) => P;

/** Called with what the {@link PackHook} returned; returns the tensor, or one like it. */
export type UnpackHook<P> = (packed: P) => Tensor;

function on_tensor(pack: (tensor: Tensor) => unknown): (tensor: NativeTensor) => unknown {
  return (tensor) => pack(tensor as Tensor);
}

/**
 * Passes every tensor that is saved for backward through a pair of functions, while `body` runs or
 * until the end of a block: `pack_hook` is called when a tensor is saved, and its result is kept
 * instead; `unpack_hook` makes a tensor of that result when backward needs it. Pairs nest: the
 * innermost is used. Mirrors torch.autograd.graph.saved_tensors_hooks.
 *
 * @throws Error (at once) if {@link disable_saved_tensors_hooks} forbids it
 * @throws Error (when packing) if `pack_hook` changes its tensor in place
 */
export function saved_tensors_hooks<P>(
  pack_hook: PackHook<P>,
  unpack_hook: UnpackHook<P>,
): ModeGuard;
export function saved_tensors_hooks<P, T>(named: {
  pack_hook: PackHook<P>;
  unpack_hook: UnpackHook<P>;
  body?: (() => T) | null;
}): T | ModeGuard;
export function saved_tensors_hooks<P, T>(
  pack_hook: PackHook<P>,
  unpack_hook: UnpackHook<P>,
  body: () => T,
): T;
export function saved_tensors_hooks(...args: unknown[]): unknown {
  const { pack_hook, unpack_hook, body } = read_hooks(args);
  const enter = () => {
    const depth = native.push_saved_tensors_hooks(
      on_tensor(pack_hook),
      unpack_hook as (packed: unknown) => Tensor,
    );
    return () => native.pop_saved_tensors_hooks(depth);
  };
  return mode("autograd.graph.saved_tensors_hooks", enter, body ?? undefined);
}

const read_hooks = signature<{
  pack_hook: PackHook<unknown>;
  unpack_hook: UnpackHook<never>;
  body: (() => unknown) | null;
}>("saved_tensors_hooks", {
  pack_hook: kinds.callable<PackHook<unknown>>(),
  unpack_hook: kinds.callable<UnpackHook<never>>(),
  body: kinds.nullable(kinds.callable<() => unknown>()),
});

/** The parameters of {@link save_on_cpu}, by name. */
export interface SaveOnCpuOptions {
  /** Whether the CPU's memory is page-locked. Default: false. */
  pin_memory?: boolean | undefined;
  /** The accelerator that memory is page-locked for: there is one. Default: "cuda". */
  device_type?: "cuda" | undefined;
}

const read_save_on_cpu = signature<Required<SaveOnCpuOptions>>("save_on_cpu", {
  pin_memory: kinds.boolean(false),
  device_type: kinds.choice(["cuda"], "cuda"),
});

const read_disable = signature<{ error_message: string }>("disable_saved_tensors_hooks", {
  error_message: kinds.string(),
});

const read_increment = signature<{ tensor: Tensor | Iterable<Tensor> }>("increment_version", {
  tensor: kinds.either<[Tensor, Iterable<Tensor>]>(kinds.tensor(), kinds.iterable()),
});

const read_edge = signature<{ tensor: Tensor }>("get_gradient_edge", { tensor: kinds.tensor() });

/**
 * Keeps tensors saved for backward on the CPU, and takes them back to their device when backward
 * needs them: less memory of a GPU, more time. Mirrors torch.autograd.graph.save_on_cpu.
 *
 * @param pin_memory whether the CPU's memory is page-locked, by position or by name. Default: false
 */
export function save_on_cpu(pin_memory?: boolean | SaveOnCpuOptions): ModeGuard;
export function save_on_cpu<T>(body: () => T, pin_memory?: boolean | SaveOnCpuOptions): T;
export function save_on_cpu<T>(...given: unknown[]): T | ModeGuard {
  const [args, body] = with_body<T>(given);
  const { pin_memory } = read_save_on_cpu(args);
  const pack = (tensor: Tensor) => {
    const { device } = tensor;
    if (!pin_memory || device.type === "cpu") return { device, packed: tensor.cpu() };
    const packed = tensor.new_empty(tensor.shape, { device: "cpu", pin_memory: true });
    return { device, packed: packed.copy_(tensor) };
  };
  const unpack = ({ device, packed }: ReturnType<typeof pack>) =>
    packed.to(device, { non_blocking: pin_memory });
  return body === undefined
    ? saved_tensors_hooks(pack, unpack)
    : saved_tensors_hooks(pack, unpack, body);
}

/**
 * Makes {@link saved_tensors_hooks} an error with this message, while `body` runs or until the end
 * of a block. Mirrors torch.autograd.graph.disable_saved_tensors_hooks.
 *
 * @throws Error if such hooks are set already
 */
export function disable_saved_tensors_hooks(
  error_message: string | { error_message: string },
): ModeGuard;
export function disable_saved_tensors_hooks<T>(
  error_message: string | { error_message: string },
  body: () => T,
): T;
export function disable_saved_tensors_hooks<T>(...given: unknown[]): T | ModeGuard {
  const [args, body] = with_body<T>(given);
  const { error_message } = read_disable(args);
  const enter = () => {
    const before = native.set_saved_tensors_hooks_disabled(error_message);
    return () => void native.set_saved_tensors_hooks_disabled(before);
  };
  return mode("autograd.graph.disable_saved_tensors_hooks", enter, body);
}

/**
 * Counts a change of a tensor, or of several, that autograd did not see, so that a backward pass
 * which needs the old elements fails. Mirrors torch.autograd.graph.increment_version.
 */
export function increment_version(
  ...args: Arguments<[tensor: Tensor | Iterable<Tensor>], [], { tensor: Tensor | Iterable<Tensor> }>
): void {
  const { tensor } = read_increment(args);
  const tensors = tensor instanceof Tensor ? [tensor] : tensors_of(tensor, "tensor");
  for (const each of tensors) native.increment_version(each);
}

/**
 * The place that a tensor's gradient goes to: the node, and the number of its input. It can be kept
 * while the tensor itself is freed. Mirrors torch.autograd.graph.get_gradient_edge.
 *
 * @throws Error if the tensor requires no gradient
 */
export function get_gradient_edge(...args: Arguments<[tensor: Tensor], [], { tensor: Tensor }>): {
  node: Node;
  output_nr: number;
} {
  const { tensor } = read_edge(args);
  if (!tensor.requires_grad) {
    throw new Error(
      "It is not possible to get the gradient edge for a Tensor that does not require gradients",
    );
  }
  return { node: gradient_node_of(tensor), output_nr: tensor.output_nr };
}

export { Node };
