/** All parameters as one vector, and back. Mirrors torch.nn.utils.convert_parameters. */
import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature, tensors_of } from "../../torch/internal.js";

function check_device(parameter: Tensor, device: string | null): string {
  const found = String(parameter.device);
  if (device !== null && found !== device) {
    throw new TypeError(
      `Found two parameters on different devices (${device} and ${found}), this is currently not supported.`,
    );
  }
  return found;
}

interface Parameters {
  parameters: Iterable<Tensor>;
}

const parameters = kinds.iterable<Iterable<Tensor>>();

const read_parameters = signature<Parameters>("parameters_to_vector", { parameters });

/** All parameters' elements, one after the other: shape (all elements). */
export function parameters_to_vector(
  ...args: Arguments<[parameters: Iterable<Tensor>], [], Parameters>
): Tensor {
  const { parameters } = read_parameters(args);
  let device: string | null = null;
  const parts: Tensor[] = [];
  for (const parameter of tensors_of(parameters, "parameters")) {
    device = check_device(parameter, device);
    parts.push(parameter.view(-1));
  }
  return torch.cat(parts);
}

const read_vector = signature<Parameters & { vec: Tensor }>("vector_to_parameters", {
  vec: kinds.tensor(),
  parameters,
});

/** Gives each parameter its part of `vec`, sharing its memory. */
export function vector_to_parameters(
  ...args: Arguments<[vec: Tensor, parameters: Iterable<Tensor>], [], Parameters & { vec: Tensor }>
): void {
  const { vec, parameters } = read_vector(args);
  let device: string | null = null;
  let place = 0;
  for (const parameter of tensors_of(parameters, "parameters")) {
    device = check_device(parameter, device);
    const count = parameter.numel();
    parameter.data = vec.narrow(0, place, count).view_as(parameter).data;
    place += count;
  }
}
