/** The texts of every Tensor: what prints it, and what test frameworks compare and show. */
import { writes_as_text } from "../dispatch/values.js";
import { transform_repr } from "../func/printing.js";
import { add_members } from "../tensor/add_members.js";
import { equality_key } from "../tensor/equality.js";
import { number_of, Tensor } from "../tensor/index.js";
import { tensor_repr } from "./index.js";

/** The members that are texts. */
export interface TextMembers {
  /** As PyTorch prints it. */
  toString(): string;

  /**
   * The text by which test frameworks compare tensors, and which they show: dtype, shape and elements,
   * as in `torch.float32[2] 1, 1`. Therefore `assert.deepStrictEqual`, `expect(x).toEqual(y)` and
   * `t.deepEqual` hold exactly if both have the same dtype, shape, device and elements. Reads all
   * elements.
   *
   * @throws Error if the tensor's memory has been freed
   */
  get [Symbol.toStringTag](): string;
}

declare module "../tensor/index.js" {
  interface Tensor extends TextMembers {}
}

add_members<TextMembers>({
  toString() {
    return this.is_disposed ? "tensor(<disposed>)" : transform_repr(this, tensor_repr);
  },
  get [Symbol.toStringTag]() {
    // The prototype is not a tensor, and tools look at it.
    return number_of(this) === undefined ? "Tensor" : transform_repr(this, equality_key);
  },
});

add_members({
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  },
  /** The properties that Jest copies to show how two tensors differ; else it reads every getter. */
  get [Symbol.for("@jest/serializableProperties")](): readonly string[] {
    return ["toJSON"];
  },
});

writes_as_text(Tensor.prototype);
