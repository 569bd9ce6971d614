import type { AnyModule } from "../../nn/index.js";
import type { Tensor } from "../../torch/index.js";

/** A model's weights at one time, identified by how often each tensor has been written to. */
export class WeightVersions {
  readonly #versions: ReadonlyMap<Tensor, number>;

  constructor(model: AnyModule) {
    this.#versions = new Map([...model.parameters()].map((weight) => [weight, version(weight)]));
  }

  /** Whether nothing was written to them since, nor any replaced. */
  are_those_of(model: AnyModule): boolean {
    const now = [...model.parameters()];
    const { size } = this.#versions;
    return (
      size === now.length && now.every((weight) => this.#versions.get(weight) === version(weight))
    );
  }
}

/** Tensors of inference mode count no versions. */
function version(weight: Tensor): number {
  return weight.is_inference() ? 0 : weight["_version"];
}
