/** The parametrizations of one tensor, and what it is computed from. */
import { Tensor, torch } from "../../torch/index.js";
import { type Arguments, kind_of, kinds, no_arguments, signature } from "../../torch/internal.js";
import type { AnyModule } from "../module/index.js";
import { ModuleList } from "../modules/container/module_list.js";
import { several } from "../modules/container/sequence.js";
import { Parameter } from "../parameter.js";

/** Thrown by a `right_inverse` that there is no way to compute; the value is taken as it is then. */
export class NoInverse extends Error {}

type RightInverse = (value: Tensor) => unknown;

/** Whether a parametrization has a method `right_inverse`. */
export const has_right_inverse = (module: AnyModule): boolean =>
  typeof Reflect.get(module, "right_inverse") === "function";

const right_inverse = (module: AnyModule, value: unknown): unknown =>
  (Reflect.get(module, "right_inverse") as RightInverse).call(module, value as Tensor);

/** The tensors that a parametrization computes `value` from; `value` itself if it says that there is no way. */
export function inverse_or_same(module: AnyModule, value: unknown): unknown {
  if (!has_right_inverse(module)) return value;
  try {
    return right_inverse(module, value);
  } catch (error) {
    if (error instanceof NoInverse) return value;
    throw error;
  }
}

/** The parameters of {@link ParametrizationList}, by name. */
export interface ParametrizationListOptions {
  /** The parametrizations, in the order in which they are applied. */
  modules: Iterable<AnyModule>;
  /** The tensor before, a Parameter or a buffer. */
  original: Tensor;
  /** Whether dtype and shape may change, which is not checked then. Default: false. */
  unsafe?: boolean;
}

const read_list = signature<Required<ParametrizationListOptions>>("ParametrizationList", {
  modules: several<AnyModule>(),
  original: kinds.tensor(),
  unsafe: kinds.boolean(false),
});

const read_inverse = signature<{ value: Tensor }>("right_inverse", { value: kinds.tensor() });

const size_text = ({ shape }: Tensor): string => `torch.Size([${shape.join(", ")}])`;

/**
 * The parametrizations of one tensor, which {@link register_parametrization} makes: called, it computes the
 * tensor. It holds what that is computed from as `original`, or `original0`, `original1`, … Mirrors
 * torch.nn.utils.parametrize.ParametrizationList.
 */
export class ParametrizationList extends ModuleList<AnyModule> {
  /** Whether dtype and shape may change. */
  unsafe: boolean;
  /** Whether the tensor is computed from one tensor, not from several. */
  readonly is_tensor: boolean;
  /** The number of tensors that it is computed from. */
  readonly ntensors: number;
  /** The tensor that it is computed from, if it is one. */
  declare original: Tensor | undefined;

  constructor(
    ...args: Arguments<
      [modules: Iterable<AnyModule>, original: Tensor],
      [unsafe: boolean],
      ParametrizationListOptions
    >
  ) {
    const { modules, original, unsafe } = read_list(args);
    super(modules);
    const list = [...this];
    if (list.length === 0) {
      throw new RangeError("ParametrizationList requires one or more modules.");
    }
    this.unsafe = unsafe;
    const { dtype } = original;
    const shape = size_text(original);
    const inverse = torch.no_grad(() =>
      list.reduceRight<unknown>((value, module) => inverse_or_same(module, value), original),
    );
    this.is_tensor = inverse instanceof Tensor;
    if (inverse instanceof Tensor) {
      this.ntensors = 1;
      this._take_one(original, inverse);
    } else if (Array.isArray(inverse)) {
      this.ntensors = inverse.length;
      this._take_several(original, inverse);
    } else {
      throw new TypeError(
        "'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got " +
          `${kind_of(inverse)}`,
      );
    }
    if (!unsafe) this._check_result(dtype, shape);
  }

  protected _take_one(original: Tensor, inverse: Tensor): void {
    const check = (what: "dtype" | "device"): void => {
      if (String(original[what]) === String(inverse[what])) return;
      throw new RangeError(
        `When \`right_inverse\` outputs one tensor, it may not change the ${what}.\noriginal.${what}: ` +
          `${original[what]}\nright_inverse(original).${what}: ${inverse[what]}`,
      );
    };
    check("dtype");
    check("device");
    torch.no_grad(() => void original.set_(inverse));
    register_tensor(this, "original", original);
  }

  protected _take_several(original: Tensor, inverse: readonly unknown[]): void {
    inverse.forEach((tensor, i) => {
      if (!(tensor instanceof Tensor)) throw wrong_element(i, tensor);
      const { requires_grad } = original;
      const own = original instanceof Parameter ? new Parameter(tensor, requires_grad) : tensor;
      register_tensor(this, `original${i}`, own.requires_grad_(requires_grad));
    });
  }

  protected _check_result(dtype: unknown, shape: string): void {
    const result: unknown = this.forward();
    if (!(result instanceof Tensor)) {
      throw new TypeError(`A parametrization must return a tensor. Got ${kind_of(result)}.`);
    }
    const check = (what: string, before: unknown, now: unknown): void => {
      if (before === now) return;
      throw new RangeError(
        `Registering a parametrization may not change the ${what} of the tensor, unless \`unsafe\` flag is ` +
          `enabled.\nunparametrized ${what}: ${before}\nparametrized ${what}: ${now}`,
      );
    };
    check("dtype", dtype, result.dtype);
    check("shape", shape, size_text(result));
  }

  /** The tensors that it is computed from, by their names. */
  originals(...args: []): IterableIterator<[string, Tensor]> {
    no_arguments("originals", args);
    return this._originals();
  }

  protected *_originals(): IterableIterator<[string, Tensor]> {
    const names = this.is_tensor
      ? ["original"]
      : Array.from({ length: this.ntensors }, (_, i) => `original${i}`);
    for (const name of names) yield [name, Reflect.get(this, name) as unknown as Tensor];
  }

  /**
   * Assigns what the parametrizations' `right_inverse` make of `value`, the last one first.
   *
   * @throws Error if one of them has none
   */
  right_inverse(...args: Arguments<[value: Tensor], [], { value: Tensor }>): void {
    const { value } = read_inverse(args);
    torch.no_grad(() => {
      let inverse: unknown = value;
      for (const module of [...this].reverse()) {
        if (!has_right_inverse(module)) {
          throw new Error(
            `parametrization ${module.constructor.name} does not implement right_inverse.`,
          );
        }
        inverse = right_inverse(module, inverse);
      }
      this._assign(inverse);
    });
  }

  protected _assign(inverse: unknown): void {
    const own = [...this._originals()];
    if (this.is_tensor && !(inverse instanceof Tensor)) {
      throw new TypeError(`\`right_inverse\` should return a tensor. Got ${kind_of(inverse)}`);
    }
    const list: unknown = this.is_tensor ? [inverse] : inverse;
    if (!Array.isArray(list)) {
      throw new TypeError(
        `'right_inverse' must return a sequence of tensors. Got ${kind_of(inverse)}.`,
      );
    }
    if (list.length !== own.length) {
      throw new RangeError(
        `'right_inverse' must return a sequence of tensors of length ${own.length}. Got a sequence of ` +
          `length ${list.length}.`,
      );
    }
    own.forEach(([name, tensor], i) => {
      const given: unknown = list[i];
      if (!(given instanceof Tensor)) throw wrong_element(i, given);
      if (given.dtype === tensor.dtype) {
        tensor.set_(given);
        return;
      }
      const which = this.is_tensor ? "The tensor" : `Tensor ${i}`;
      throw new RangeError(
        `${which} returned by \`right_inverse\` has dtype ${given.dtype} while \`${name}\` has dtype ` +
          `${tensor.dtype}`,
      );
    });
  }

  override forward(...args: []): Tensor {
    no_arguments("forward", args);
    const [first, ...others] = this;
    const originals = [...this._originals()].map(([, tensor]) => tensor);
    return others.reduce<unknown>(
      (value, module) => module(value),
      (first as AnyModule)(...originals),
    ) as Tensor;
  }
}

function wrong_element(i: number, value: unknown): TypeError {
  return new TypeError(
    "'right_inverse' must return a Tensor or a Sequence of tensors (list, tuple...). Got element " +
      `${i} of the sequence with type ${kind_of(value)}.`,
  );
}

/** Gives a module a parameter, or a buffer if the tensor is no Parameter. */
export function register_tensor(module: AnyModule, name: string, tensor: Tensor): void {
  if (tensor instanceof Parameter) module.register_parameter(name, tensor);
  else module.register_buffer(name, tensor);
}
