/** All parameters as one vector, and back. Mirrors torch.nn.utils.convert_parameters. */
import { Tensor, torch } from "../../torch/index.js";

function check_device(parameter: Tensor, device: string | null): string {
  const found = String(parameter.device);
  if (device !== null && found !== device) {
    throw new TypeError(
      `Found two parameters on different devices (${device} and ${found}), this is currently not supported.`,
    );
  }
  return found;
}

/** All parameters' elements, one after the other: shape (all elements). */
export function parameters_to_vector(parameters: Iterable<Tensor>): Tensor {
  let device: string | null = null;
  const parts: Tensor[] = [];
  for (const parameter of parameters) {
    device = check_device(parameter, device);
    parts.push(parameter.view(-1));
  }
  return torch.cat(parts);
}

/** Gives each parameter its part of `vec`, sharing its memory. */
export function vector_to_parameters(vec: Tensor, parameters: Iterable<Tensor>): void {
  if (!(vec instanceof Tensor)) throw new TypeError(`expected a Tensor, but got: ${typeof vec}`);
  let device: string | null = null;
  let place = 0;
  for (const parameter of parameters) {
    device = check_device(parameter, device);
    const count = parameter.numel();
    parameter.data = vec.narrow(0, place, count).view_as(parameter).data;
    place += count;
  }
}
