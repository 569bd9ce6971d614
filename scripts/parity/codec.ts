/** Values as the Python side of the parity run tells them, in JSON. */
import { Complex, F, nn, type Tensor, torch } from "../../lib/index.js";
import { named } from "./named.js";

/** A number that JSON does not have, or that must stay a float. */
type SpokenFloat = { readonly float: number | string };

/** A value that JSON does not have is encoded as an object whose one key says what it is. */
export type Encoded =
  | null
  | boolean
  | number
  | string
  | SpokenFloat
  | { readonly int: string }
  | { readonly complex: readonly [SpokenFloat, SpokenFloat] }
  | { readonly tensor: number; readonly requires_grad: boolean }
  | { readonly dict: Readonly<Record<string, Encoded>> }
  | { readonly tuple: readonly Encoded[] }
  | { readonly distance: readonly [p: number, eps: number, keepdim: boolean] }
  | { readonly module: readonly [string, Encoded, { readonly dict: object }, readonly Encoded[]] }
  | { readonly packed: readonly Encoded[] }
  | { readonly function: string }
  | { readonly slice: readonly (number | null)[] }
  | { readonly dtype: string }
  | { readonly device: string }
  | { readonly layout: string }
  | { readonly memory_format: string }
  | readonly Encoded[];

function float({ float: value }: SpokenFloat): number {
  if (typeof value === "number") return value;
  if (value === "nan") return Number.NaN;
  return value === "inf" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

/** Python's slice as `at` takes it. */
function slice_text(parts: readonly (number | null)[]): string {
  if (parts.length === 0) return "...";
  const [start, stop, step] = parts.map((part) => part ?? "");
  return step === "" ? `${start}:${stop}` : `${start}:${stop}:${step}`;
}

const tuples = new WeakSet<object>();

/** Whether an array was a tuple in Python, not a list: as an index the two differ. */
export const was_tuple = (value: unknown): value is unknown[] => tuples.has(value as object);

function tuple(items: unknown[]): unknown[] {
  tuples.add(items);
  return items;
}

// Array.isArray does not tell a readonly array from the rest.
const is_list = (value: Encoded): value is readonly Encoded[] => Array.isArray(value);

const constant = (name: string): unknown => (torch as unknown as Record<string, unknown>)[name];

type LayerClass = new (...args: unknown[]) => nn.Module;

/** A layer that was an argument, with its weights. */
function layer([name, args, kwargs, state]: readonly [
  string,
  unknown[],
  object,
  [string, Tensor][],
]) {
  const Layer = named(`nn.${name}`) as LayerClass | undefined;
  if (Layer === undefined) throw new TypeError(`there is no nn.${name}`);
  const made = new Layer(...args, kwargs);
  made.load_state_dict(new Map(state));
  return made;
}

/** The value in JavaScript; tensors are taken from the list. */
export function decode(value: Encoded, tensors: readonly Tensor[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (is_list(value)) return value.map((item) => decode(item, tensors));
  if ("tuple" in value) return tuple(value.tuple.map((item) => decode(item, tensors)));
  if ("distance" in value) {
    const [p, eps, keepdim] = value.distance;
    return (a: Tensor, b: Tensor) => F.pairwise_distance(a, b, p, eps, keepdim);
  }
  if ("module" in value) {
    return layer(
      decode(value.module as readonly Encoded[], tensors) as Parameters<typeof layer>[0],
    );
  }
  if ("packed" in value) {
    const [data, batch_sizes, sorted_indices, unsorted_indices] = decode(value.packed, tensors) as [
      Tensor,
      Tensor,
      Tensor | null,
      Tensor | null,
    ];
    return new nn.utils.rnn.PackedSequence(data, batch_sizes, sorted_indices, unsorted_indices);
  }
  if ("function" in value) return named(value.function);
  if ("float" in value) return float(value);
  if ("int" in value) return BigInt(value.int);
  if ("complex" in value) return new Complex(float(value.complex[0]), float(value.complex[1]));
  if ("tensor" in value) return tensors[value.tensor];
  if ("slice" in value) return slice_text(value.slice);
  if ("dtype" in value) return constant(value.dtype);
  if ("layout" in value) return constant(value.layout);
  if ("memory_format" in value) return constant(value.memory_format);
  if ("device" in value) return torch.device(value.device);
  const { dict } = value as { dict: Record<string, Encoded> };
  const entries = Object.entries(dict).map(([key, item]) => [key, decode(item, tensors)]);
  return Object.fromEntries(entries);
}
