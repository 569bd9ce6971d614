/** The public function, or method, that an operator of PyTorch's database is called by. */
import { F, Tensor, torch } from "../../lib/index.js";
import { was_tuple } from "./codec.js";
import { named } from "./named.js";
import type { Variant } from "./op_db.js";

/** A call as Python writes it: positional arguments, and keyword arguments in an object. */
export type Callable = (
  args: readonly unknown[],
  kwargs: Readonly<Record<string, unknown>>,
) => unknown;

type Functions = Record<string, unknown>;

/** Keyword arguments come last, if there are any. */
export function with_keywords(args: readonly unknown[], kwargs: object): unknown[] {
  return Object.keys(kwargs).length > 0 ? [...args, kwargs] : [...args];
}

function plainly(found: (...args: unknown[]) => unknown): Callable {
  return (args, kwargs) => found(...with_keywords(args, kwargs));
}

function method(name: string): Callable {
  return (args, kwargs) => {
    const [self, ...rest] = args;
    const found = (Tensor.prototype as unknown as Functions)[name];
    if (typeof found !== "function") throw new TypeError(`a Tensor has no method ${name}`);
    return found.call(self, ...with_keywords(rest, kwargs));
  };
}

function property(name: string): Callable {
  return ([self]) => {
    if (!(name in (self as object))) throw new TypeError(`a Tensor has no property ${name}`);
    return (self as Functions)[name];
  };
}

/** Calls with the first arguments in another order. */
const sorted_out =
  (found: (...args: never[]) => unknown, order: readonly number[]): Callable =>
  (args, kwargs) => {
    const named = order.map((place) => args[place]);
    const rest = args.slice(order.length);
    return found(...(with_keywords([...named, ...rest], kwargs) as never[]));
  };

const { aten } = torch.ops;

/** The database's own function: the gradient of ones through max_pool2d. */
const max_pool2d_backward: Callable = ([input], kwargs) => {
  const { kernel_size, stride, padding, dilation, ceil_mode } = kwargs as {
    kernel_size: number[];
    stride: number[] | null;
    padding: number[];
    dilation: number[];
    ceil_mode: boolean;
  };
  const [out, indices] = F.max_pool2d(input as Tensor, kernel_size, {
    stride,
    padding,
    dilation,
    ceil_mode,
    return_indices: true,
  });
  return aten?.max_pool2d_with_indices_backward?.(
    torch.ones_like(out),
    input,
    kernel_size,
    stride ?? kernel_size,
    padding,
    dilation,
    ceil_mode,
    indices,
  );
};

/** The calls that Python writes in other words than `name(input, …)`, some only in the database. */
const special_cases: Readonly<Record<string, Callable>> = {
  __getitem__: ([self, index]) =>
    (self as Tensor).at(...((was_tuple(index) ? index : [index]) as [])),
  T: property("T"),
  H: property("H"),
  mT: property("mT"),
  mH: property("mH"),
  cauchy: method("cauchy_"),
  exponential: method("exponential_"),
  geometric: method("geometric_"),
  log_normal: method("log_normal_"),
  uniform: method("uniform_"),
  zero_: ([self]) => (self as Tensor).clone().zero_(),
  rand_like: (args, kwargs) => plainly(torch.randn_like as never)(args, kwargs),
  broadcast_tensors: (args) => torch.broadcast_tensors(...(args as Tensor[])),
  einsum: ([operands, equation]) => torch.einsum(equation as string, operands as Tensor[]),
  polygamma: sorted_out(torch.polygamma, [1, 0]),
  "special.polygamma": sorted_out(torch.special.polygamma, [1, 0]),
  where: sorted_out(torch.where, [1, 0, 2]),
  "nn.functional.embedding": sorted_out(F.embedding, [1, 0]),
  "nn.functional.embedding_bag": sorted_out(F.embedding_bag, [1, 0]),
  "linalg.lstsq grad_oriented": ([a, b], { driver }) =>
    torch.linalg.lstsq(a as Tensor, b as Tensor, { driver: driver as "gels" }).slice(0, 2),
  pca_lowrank: ([a, b], kwargs) =>
    torch.pca_lowrank((a as Tensor).matmul((b as Tensor).mT), kwargs),
  svd_lowrank: ([a, b], kwargs) =>
    torch.svd_lowrank((a as Tensor).matmul((b as Tensor).mT), kwargs),
  "linalg.pinv singular": ([a, b]) => torch.linalg.pinv((a as Tensor).matmul((b as Tensor).mT)),
  "normal in_place": method("normal_"),
  "normal number_mean": sorted_out(torch.normal, [1, 0]),
  _batch_norm_with_update: plainly(aten?._batch_norm_with_update as never),
  _segment_reduce: plainly(aten?.segment_reduce as never),
  _upsample_bilinear2d_aa: plainly(aten?._upsample_bilinear2d_aa as never),
  max_pool2d_with_indices_backward: max_pool2d_backward,
  native_dropout_backward: plainly(aten?.native_dropout_backward as never),
  slice: plainly(aten?.slice as never),
  "torch.ops.aten._safe_softmax.default": plainly(aten?._safe_softmax as never),
};

/**
 * The way the operator of that name is called, or undefined if torchnode has nothing of the name.
 */
export function callable(name: string, variant_test_name = ""): Callable | undefined {
  const written = special_cases[`${name} ${variant_test_name}`] ?? special_cases[name];
  if (written !== undefined) return written;
  const found = named(name.replace(/^torch\./, ""));
  if (typeof found === "function") return plainly(found as (...args: unknown[]) => unknown);
  return !name.includes(".") && name in Tensor.prototype ? method(name) : undefined;
}

/**
 * The way an operator's variant is called. `result` is the function's, which `out` is made
 * after.
 */
export function callable_variant(
  { variant, name, keyword }: Variant,
  variant_test_name: string,
  result: unknown,
): Callable | undefined {
  switch (variant) {
    case "method":
      return method(name);
    case "alias":
      return callable(name, variant_test_name);
    case "out": {
      const found = callable(name, variant_test_name);
      return found && ((args, kwargs) => found(args, { ...kwargs, out: out_for(result) }));
    }
    case "in place": {
      const found = keyword ? callable(name, variant_test_name) : method(name);
      const keywords = keyword ? { inplace: true } : {};
      return (
        found &&
        (([self, ...rest], kwargs) =>
          found([(self as Tensor).clone(), ...rest], { ...kwargs, ...keywords }))
      );
    }
  }
}

function out_for(result: unknown): unknown {
  return Array.isArray(result) ? result.map(out_for) : torch.zeros_like(result as Tensor);
}
