/** Parameters and buffers whose shapes are not known yet, as lazy layers have them. */
import { type DeviceLike, type Dtype, type Shape, Tensor, torch } from "../torch/index.js";
import {
  type Arguments,
  fill_with,
  kinds,
  type Memo,
  no_arguments,
  refuse_use,
  signature,
} from "../torch/internal.js";
import { factory_kinds, factory_options } from "./arguments.js";
import { Buffer, Parameter, unfilled } from "./parameter.js";

/** The parameters of {@link UninitializedParameter}, by name. */
export interface UninitializedParameterOptions {
  /** Whether gradients are computed for it. Default: true. */
  requires_grad?: boolean;
  /** Default: null, the CPU. */
  device?: DeviceLike | null;
  /** Default: null, the default dtype. */
  dtype?: Dtype | null;
}

/** The parameters of {@link UninitializedBuffer}, by name. */
export interface UninitializedBufferOptions extends UninitializedParameterOptions {
  /** Whether gradients are computed for it. Default: false. */
  requires_grad?: boolean;
  /** Whether it is in the module's state_dict. Default: true. */
  persistent?: boolean;
}

/** The parameters of `materialize`, by name. */
interface MaterializeOptions {
  shape: Shape;
  device?: DeviceLike | null;
  dtype?: Dtype | null;
}

type MaterializeArguments = Arguments<
  [shape: Shape],
  [device: DeviceLike | null, dtype: Dtype | null],
  MaterializeOptions
>;

const read_parameter = signature<Required<UninitializedParameterOptions>>(
  "UninitializedParameter",
  { requires_grad: kinds.boolean(true), ...factory_kinds },
);

const read_buffer = signature<Required<UninitializedBufferOptions>>("UninitializedBuffer", {
  requires_grad: kinds.boolean(false),
  ...factory_kinds,
  persistent: kinds.boolean(true),
});

const read_materialize = signature<Required<MaterializeOptions>>("materialize", {
  shape: kinds.array_of(kinds.integer()),
  ...factory_kinds,
});

/** The dtype and device that an uninitialized tensor is to have, held by a tensor without elements. */
interface HeldForm {
  data: Tensor;
  requires_grad: boolean;
  grad: Tensor | null;
}

const all_held = new WeakMap<Tensor, HeldForm>();

function held_of(tensor: Tensor): HeldForm {
  const held = all_held.get(tensor);
  if (held === undefined) throw new TypeError("the tensor is initialized");
  return held;
}

function hold(tensor: Tensor, given: Required<UninitializedParameterOptions>): void {
  const data = torch.keep(torch.empty([0], factory_options(given)));
  all_held.set(tensor, { data, requires_grad: given.requires_grad, grad: null });
}

/** Whether a value is an uninitialized parameter or buffer. Mirrors torch.nn.parameter.is_lazy. */
export const is_lazy = (param: unknown): param is UninitializedParameter | UninitializedBuffer =>
  param instanceof UninitializedParameter || param instanceof UninitializedBuffer;

/**
 * A parameter whose shape is not known yet: lazy layers have them until their first call. It has a dtype
 * and a device, and may be converted; any other use of it is an error, until {@link materialize} makes it
 * a plain Parameter, the same object.
 *
 * Mirrors torch.nn.UninitializedParameter.
 */
export class UninitializedParameter extends Parameter {
  constructor(
    ...args: Arguments<
      [],
      [requires_grad: boolean, device: DeviceLike | null, dtype: Dtype | null],
      UninitializedParameterOptions
    >
  ) {
    const given = read_parameter(args);
    super(unfilled as never);
    hold(this, given);
  }

  /**
   * Gives it a shape and memory, whose values are not set, and makes it a Parameter.
   *
   * @param device default: null, its own.
   * @param dtype default: null, its own.
   */
  materialize(...args: MaterializeArguments): void {
    materialize(this, args, Parameter.prototype);
  }

  protected override __deepcopy__(memo: Memo): Parameter {
    const { device, dtype, requires_grad } = this;
    const copy = new UninitializedParameter(requires_grad, device, dtype);
    memo.set(this, copy);
    return copy;
  }
}

/**
 * A buffer whose shape is not known yet, as {@link UninitializedParameter} is a parameter: `materialize`
 * makes it a plain Buffer.
 *
 * Mirrors torch.nn.UninitializedBuffer.
 */
export class UninitializedBuffer extends Buffer {
  constructor(
    ...args: Arguments<
      [],
      [requires_grad: boolean, device: DeviceLike | null, dtype: Dtype | null, persistent: boolean],
      UninitializedBufferOptions
    >
  ) {
    const given = read_buffer(args);
    super(unfilled as never);
    (this as { persistent: boolean }).persistent = given.persistent;
    hold(this, given);
  }

  /**
   * Gives it a shape and memory, whose values are not set, and makes it a Buffer.
   *
   * @param device default: null, its own.
   * @param dtype default: null, its own.
   */
  materialize(...args: MaterializeArguments): void {
    materialize(this, args, Buffer.prototype);
  }

  protected __deepcopy__(memo: Memo): UninitializedBuffer {
    const { device, dtype, requires_grad, persistent } = this;
    const copy = new UninitializedBuffer(requires_grad, device, dtype, persistent);
    memo.set(this, copy);
    return copy;
  }
}

function materialize(tensor: Tensor, args: MaterializeArguments, prototype: Tensor): void {
  const { shape, device, dtype } = read_materialize(args);
  const { data, requires_grad, grad } = held_of(tensor);
  const options = { device: device ?? data.device, dtype: dtype ?? data.dtype };
  fill_with(tensor, torch.empty(shape, options));
  torch.keep(tensor);
  all_held.delete(tensor);
  Object.setPrototypeOf(tensor, prototype);
  if (requires_grad) tensor.requires_grad_(true);
  if (grad !== null) tensor.grad = grad;
}

const HOW_TO = "Call `forward` to initialize the parameters before";

/** The conversions that an uninitialized tensor takes part in, by the name of the method. */
const conversions = [
  "to",
  "cpu",
  "cuda",
  "half",
  "float",
  "double",
  "char",
  "short",
  "int",
  "long",
];

/** Questions that are answered by the tensor without elements. */
const answered = ["size", "is_complex", "is_floating_point", "get_device", "copy_"];
const answered_fields = ["dtype", "device", "layout", "is_meta", "is_quantized"];

type Method = (...args: unknown[]) => unknown;

/** Calls a method of Tensor on the tensor that stands for one which is uninitialized. */
const call = (tensor: Tensor, name: string, args: unknown[]): unknown =>
  (Reflect.get(Tensor.prototype, name) as Method).apply(all_held.get(tensor)?.data ?? tensor, args);

/** A result of a conversion, as Python has it: a buffer stays uninitialized. */
function converted(tensor: Tensor, result: Tensor): Tensor {
  if (result === held_of(tensor).data) return tensor;
  if (!(tensor instanceof UninitializedBuffer)) return result;
  const { device, dtype } = result;
  return new UninitializedBuffer(tensor.requires_grad, device, dtype, tensor.persistent);
}

/** The members of both classes that work without a shape, and those that say why they do not. */
function members_of(name: string): PropertyDescriptorMap {
  const getter = (get: (this: Tensor) => unknown): PropertyDescriptor => ({
    get,
    configurable: true,
  });
  const method = (value: (this: Tensor, ...args: unknown[]) => unknown): PropertyDescriptor => ({
    value,
    configurable: true,
    writable: true,
  });
  const text = method(() => `<${name}>`);
  const members: PropertyDescriptorMap = {
    shape: getter(() => {
      throw new Error(
        "Can't access the shape of an uninitialized parameter or buffer. This error usually happens in " +
          "`load_state_dict` when trying to load an uninitialized parameter into an initialized one. " +
          `${HOW_TO} accessing their attributes.`,
      );
    }),
    share_memory_: method((...args) => {
      no_arguments("share_memory_", args);
      throw new Error(
        "Can't share memory on an uninitialized parameter or buffer. " +
          `${HOW_TO} calling \`module.share_memory()\`.`,
      );
    }),
    data: {
      get(this: Tensor): Tensor {
        return held_of(this).data;
      },
      set(this: Tensor, data: Tensor) {
        held_of(this).data = torch.keep(data.detach());
      },
      configurable: true,
    },
    grad: {
      get(this: Tensor): Tensor | null {
        return held_of(this).grad;
      },
      set(this: Tensor, grad: Tensor | null) {
        held_of(this).grad = grad;
      },
      configurable: true,
    },
    requires_grad: {
      get(this: Tensor): boolean {
        return held_of(this).requires_grad;
      },
      set(this: Tensor, requires_grad: boolean) {
        held_of(this).requires_grad = requires_grad;
      },
      configurable: true,
    },
    is_leaf: getter(() => true),
    is_disposed: getter(() => false),
    toString: text,
    [Symbol.for("nodejs.util.inspect.custom")]: text,
  };
  for (const one of conversions) {
    members[one] = method(function (...args) {
      return converted(this, call(this, one, args) as Tensor);
    });
  }
  for (const one of answered) {
    members[one] = method(function (...args) {
      return call(this, one, args);
    });
  }
  for (const one of answered_fields) {
    members[one] = getter(function () {
      return Reflect.get(held_of(this).data, one);
    });
  }
  Object.assign(members, {
    [refuse_use]: method(() => {
      throw new RangeError(
        "Attempted to use an uninitialized parameter. This error happens when you are using a " +
          `\`LazyModule\` or explicitly manipulating \`torch.nn.parameter.${name}\` objects. When using ` +
          "LazyModules Call `forward` with a dummy batch to initialize the parameters before calling " +
          "torch functions",
      );
    }),
  });
  return members;
}

Object.defineProperties(UninitializedParameter.prototype, members_of("UninitializedParameter"));
Object.defineProperties(UninitializedBuffer.prototype, members_of("UninitializedBuffer"));
