/**
 * The arguments of layers, and how their `forward` reads them: by position, or by name at the end.
 */
import { Tensor } from "../../torch/index.js";
import { type Arguments, is_keywords, kinds, shared_reader } from "../../torch/internal.js";

/** One tensor, `input` unless said otherwise. */
export type InputArguments<N extends string = "input"> = Arguments<
  [input: Tensor],
  [],
  Record<N, Tensor>
>;

/** Two tensors: what losses take, unless said otherwise. */
export type PairArguments<A extends string = "input", B extends string = "target"> = Arguments<
  [first: Tensor, second: Tensor],
  [],
  Record<A | B, Tensor>
>;

/** Three tensors. */
export type TripleArguments<A extends string, B extends string, C extends string> = Arguments<
  [first: Tensor, second: Tensor, third: Tensor],
  [],
  Record<A | B | C, Tensor>
>;

/** One value of any kind, given by name. */
export type NamedValue<T> = Arguments<[], [], { input: T }, { input: T }>;

/** One value of any kind. */
export type ValueArguments<T> = [input: T] | NamedValue<T>;

/** The name that errors give the method that a layer's call ends at. */
export const forward_name = (layer: object, method = "forward"): string =>
  `${layer.constructor.name}.${method}`;

const tensor = kinds.tensor();

// Layers are called at every step, and mostly by position: each reader looks for that first.

/** The reader of {@link InputArguments}, which throws a TypeError for anything else. */
export function tensor_reader<N extends string>(name: N) {
  const read = shared_reader<Record<string, Tensor>>({ [name]: tensor });
  return (layer: object, args: readonly unknown[]): Tensor => {
    const given = args[0];
    if (args.length === 1 && given instanceof Tensor) return given;
    return read(forward_name(layer), args)[name] as Tensor;
  };
}

/** The reader of {@link PairArguments}, which throws a TypeError for anything else. */
export function pair_reader<A extends string, B extends string>(first: A, second: B) {
  const read = shared_reader<Record<string, Tensor>>({ [first]: tensor, [second]: tensor });
  return (layer: object, args: readonly unknown[], method?: string): [Tensor, Tensor] => {
    const [a, b] = [args[0], args[1]];
    if (args.length === 2 && a instanceof Tensor && b instanceof Tensor) return [a, b];
    const given = read(forward_name(layer, method), args);
    return [given[first] as Tensor, given[second] as Tensor];
  };
}

/** The reader of {@link TripleArguments}, which throws a TypeError for anything else. */
export function triple_reader<A extends string, B extends string, C extends string>(
  first: A,
  second: B,
  third: C,
) {
  const read = shared_reader<Record<string, Tensor>>({
    [first]: tensor,
    [second]: tensor,
    [third]: tensor,
  });
  return (layer: object, args: readonly unknown[]): [Tensor, Tensor, Tensor] => {
    const given = read(forward_name(layer), args);
    return [given[first] as Tensor, given[second] as Tensor, given[third] as Tensor];
  };
}

/** Reads what most layers take: a tensor, `input`. */
export const read_input = tensor_reader("input");

/** Reads what losses take: `input` and `target`. */
export const read_input_and_target = pair_reader("input", "target");

const read_value = shared_reader<{ input: unknown }>({ input: kinds.anything() });

/**
 * Reads {@link ValueArguments}.
 *
 * @throws TypeError if there is not exactly one value
 */
export function read_any_input(layer: object, args: readonly unknown[]): unknown {
  const input = args[0];
  if (args.length === 1 && (input instanceof Tensor || Array.isArray(input))) return input;
  return read_value(forward_name(layer), args).input;
}

/** Whether {@link ValueArguments} are given by name: any other object is the value itself. */
export function is_by_name(args: readonly unknown[]): boolean {
  const last = args.at(-1);
  return is_keywords(last) && Object.keys(last).join() === "input";
}
