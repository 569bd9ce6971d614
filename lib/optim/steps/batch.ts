/** The tensors that a step works on, and what the steps of all optimizers have in common. */
import { type Tensor, torch } from "../../torch/index.js";
import { type TensorOrNumber, value_of } from "../arithmetic.js";
import * as foreach from "./foreach.js";

/**
 * Parameters that have a gradient, their gradients and their state by PyTorch's names, element for
 * element. The list of a piece of state that a group does not use is empty.
 */
export type StepBatch<Slot extends string = string> = Record<Slot | "param" | "grad", Tensor[]>;

/** One parameter of a {@link StepBatch}. */
export type Row<Slot extends string = string> = Record<Slot | "param" | "grad", Tensor>;

/** Options that decide between the implementations of a step. */
export interface StepGroup {
  lr: TensorOrNumber;
  foreach?: boolean | null;
  fused?: boolean | null;
  capturable?: boolean;
  differentiable?: boolean;
  maximize?: boolean;
}

/** The step of an optimizer, written with tensors, operation by operation as Python's. */
export interface Algorithm<O extends StepGroup, Slot extends string = string> {
  /** The pieces of state that the group's options use. */
  slots(group: O): readonly Slot[];
  /** The state of a parameter before its first step. */
  initial_state(param: Tensor, group: O): Partial<Record<Slot, Tensor>>;
  /** The step of one parameter after the other. */
  single_tensor(batch: StepBatch<Slot>, group: O): void;
  /** The step of all parameters of one device and dtype at once. */
  foreach(batch: StepBatch<Slot>, group: O): void;
  /** The step by a fused kernel, of all parameters of one device and dtype. */
  fused?(batch: StepBatch<Slot>, group: O): void;
  /** Whether foreach kernels are the default on their devices. Default: they are. */
  defaults_to_foreach?(group: O): boolean;
  /** Why gradients may not be sparse; undefined if they may. */
  refuses_sparse?: string;
  /** Whether the state is made by the step itself, as SGD's momentum is. */
  makes_own_state?: boolean;
}

/** The batch, parameter by parameter. */
export function rows<Slot extends string>(batch: StepBatch<Slot>): Row<Slot>[] {
  const lists = Object.entries<Tensor[]>(batch);
  return batch.param.map(
    (_, i) => Object.fromEntries(lists.map(([name, list]) => [name, list[i]])) as Row<Slot>,
  );
}

/** A complex tensor as pairs of real numbers; others as they are. */
export const as_real = (tensor: Tensor): Tensor =>
  tensor.is_complex() ? torch.view_as_real(tensor) : tensor;

/** Names of state that is one number, on whichever device. */
const numbers: ReadonlySet<string> = new Set(["step", "mu", "eta", "mu_product"]);

/** The batch with complex parameters as pairs of real numbers, and all that belongs to them. */
export function with_real<Slot extends string>(batch: StepBatch<Slot>): StepBatch<Slot> {
  if (!batch.param.some((param) => param.is_complex())) return batch;
  const entries = Object.entries<Tensor[]>(batch).map(([name, list]) => [
    name,
    numbers.has(name) ? list : list.map(as_real),
  ]);
  return Object.fromEntries(entries) as StepBatch<Slot>;
}

/** The batch in parts whose parameters are on one device and have one dtype. */
export function by_device_and_dtype<Slot extends string>(
  batch: StepBatch<Slot>,
): StepBatch<Slot>[] {
  const places = new Map<string, number[]>();
  batch.param.forEach(({ device, dtype }, i) => {
    const key = `${String(device)} ${String(dtype)}`;
    const found = places.get(key);
    if (found === undefined) places.set(key, [i]);
    else found.push(i);
  });
  if (places.size === 1) return [batch];
  const lists = Object.entries<Tensor[]>(batch);
  return [...places.values()].map(
    (indices) =>
      Object.fromEntries(
        lists.map(([name, list]) => [
          name,
          list.length === 0 ? [] : indices.map((i) => list[i] as Tensor),
        ]),
      ) as StepBatch<Slot>,
  );
}

/** The gradient with maximize and the L2 penalty applied. */
export function gradient(
  { param, grad }: { param: Tensor; grad: Tensor },
  { maximize, weight_decay }: { maximize?: boolean; weight_decay: number },
): Tensor {
  const direction = maximize ? grad.neg() : grad;
  return weight_decay === 0 ? direction : direction.add(param, { alpha: weight_decay });
}

/** The same of all, and whether they are copies, which may be changed. */
export function foreach_gradients(
  { param, grad }: { param: readonly Tensor[]; grad: readonly Tensor[] },
  { maximize, weight_decay }: { maximize?: boolean; weight_decay: number },
): { grads: readonly Tensor[]; are_copies: boolean } {
  const are_copies = maximize === true || weight_decay !== 0;
  let grads = maximize ? foreach.neg(grad) : grad;
  if (weight_decay !== 0) {
    if (maximize) foreach.add_(grads, param, { alpha: weight_decay });
    else grads = foreach.add(grads, param, { alpha: weight_decay });
  }
  return { grads, are_copies };
}

/** The dtype of steps and other numbers of the state: float64 if that is the default, else float32. */
const scalar_dtype = (fused: boolean) =>
  torch.get_default_dtype() === torch.float64 && !fused ? torch.float64 : torch.float32;

/** A number of the state, on the parameter's device if kernels read it there. */
export function state_number(
  value: number,
  param: Tensor,
  { capturable, fused }: Pick<StepGroup, "capturable" | "fused">,
): Tensor {
  const device = capturable || fused ? param.device : "cpu";
  return torch.full([], value, { dtype: scalar_dtype(fused === true), device });
}

/** Tensors of numbers. */
export const values_of = (tensors: readonly Tensor[]): number[] => tensors.map(value_of);

/** The devices whose steps may be captured into a graph. */
const capturable_devices: readonly string[] = ["cuda", "xpu", "hpu", "privateuseone", "xla"];

/** @throws Error if a step is to be capturable, and a parameter or a number is not on such a device. */
export function check_capturable(
  batch: StepBatch,
  { capturable }: StepGroup,
  names: readonly string[] = ["step"],
): void {
  if (!capturable) return;
  const are_there = batch.param.every(
    ({ device: { type } }, i) =>
      capturable_devices.includes(type) &&
      names.every((name) => batch[name]?.[i]?.device.type === type),
  );
  if (are_there) return;
  const lists = ["params", ...names.map((name) => (name === "step" ? "state_steps" : `${name}s`))];
  const last = lists.pop();
  throw new Error(
    `If capturable=True, ${lists.join(", ")}${lists.length > 1 ? "," : ""} and ${last} must be on ` +
      `supported devices: ${capturable_devices.join(", ")}.`,
  );
}

/** @throws Error because foreach kernels do not record what they do. */
export function check_not_differentiable({ differentiable }: StepGroup): void {
  if (differentiable) throw new Error("_foreach ops don't support autograd");
}
