/** Random arguments for operators, after their schemas: mostly of the right kinds, some of the wrong. */
import { Complex, type Tensor, torch } from "torchnode";
import { below, chance, float, integer, list, pick } from "./dice.js";
import { any_nonsense } from "./hostile.js";
import { alive, dtypes, tensor } from "./tensors.js";

const indices: readonly (() => unknown)[] = [
  integer,
  () => pick([":", "1:", ":-1", "::2", "-5:5:3", "...", "1:0", "::0", "99999999999999999999:"]),
  () => null,
  () => chance(0.5),
  alive,
  () => list(integer),
  () => list(() => chance(0.5)),
  () => [list(integer), list(integer)],
];

/** The data that tensors are made of. */
const data: readonly (() => unknown)[] = [
  float,
  integer,
  () => list(float),
  () => list(integer),
  () => [list(float), list(float)],
  () => new Float32Array(below(5)),
  () => BigInt64Array.from([1n, 2n]),
  () => new Uint8Array(64).subarray(below(9)),
  () => new Uint8Array(new SharedArrayBuffer(8)),
  alive,
];

const hooks: readonly ((grad: Tensor) => unknown)[] = [
  () => undefined,
  (grad) => grad.mul(2),
  (grad) => grad.dispose(),
  () => alive(),
  () => {
    throw new Error("from a hook");
  },
  () => torch.enable_grad(() => torch.ones(2, { requires_grad: true }).sum().backward()),
];

/** A value for an argument of that type in a schema. */
function value_for(type: string): unknown {
  if (chance(0.02)) return any_nonsense();
  if (type.endsWith("?") && chance(0.4)) return undefined;
  const base = type.replace(/\([a-z!|>\s*-]*\)/g, "").replace(/\?$/, "");
  const match = /^(.*?)\[(\d*)\]$/.exec(base);
  if (match !== null) {
    const count = match[2] ? Number(match[2]) : undefined;
    const element = match[1] as string;
    // Pooling to 2^40 places takes a day: sizes are small here, or refused at once.
    if (/^(Sym)?[iI]nt$/.test(element)) {
      const size = () =>
        chance(0.95) ? below(8) - 3 : pick([-100, 100, 2 ** 53, 2n ** 63n - 1n, -(2n ** 63n)]);
      return Array.from({ length: count !== undefined && chance(0.7) ? count : below(5) }, size);
    }
    if (count !== undefined && chance(0.5))
      return Array.from({ length: count }, () => value_for(element));
    return list(() => value_for(element));
  }
  switch (base) {
    case "Tensor":
      return tensor();
    case "SymInt":
    case "int":
      return integer();
    case "float":
      return float();
    case "bool":
      return chance(0.5);
    case "Scalar":
      return chance(0.4) ? float() : chance(0.8) ? integer() : pick([true, new Complex(1, 2)]);
    case "str":
      return pick([
        "mean",
        "sum",
        "none",
        "linear",
        "constant",
        "ij",
        "trunc",
        "floor",
        "i,j->ij",
        "N",
        "L",
        "fro",
        "x",
      ]);
    case "ScalarType":
      return pick(dtypes);
    case "Device":
      return pick(["cpu", "cpu", "cpu", "meta", "cuda", "cpu:99", "nowhere", "cuda:999999999999"]);
    case "Layout":
      return pick([torch.strided, torch.sparse_coo]);
    case "MemoryFormat":
      return pick([torch.contiguous_format, torch.channels_last, torch.preserve_format]);
    case "Index":
      return pick(indices)();
    case "Data":
      return pick(data)();
    case "Hook":
      return pick(hooks);
    case "Generator":
      return chance(0.5) ? undefined : new torch.Generator();
    default:
      return any_nonsense();
  }
}

interface Parameter {
  name: string;
  type: string;
  keyword_only: boolean;
  has_default: boolean;
}

/** The parameters in a schema's text: `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`. */
function parameters(schema: string): Parameter[] {
  const inside = schema.slice(schema.indexOf("(") + 1, schema.lastIndexOf(") ->"));
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of inside) {
    if (character === "(" || character === "[") depth++;
    if (character === ")" || character === "]") depth--;
    if (character === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += character;
  }
  if (part.trim() !== "") parts.push(part.trim());
  let keyword_only = false;
  const found: Parameter[] = [];
  for (const text of parts) {
    if (text === "*") keyword_only = true;
    else {
      const [declaration = "", fallback] = text.split("=");
      const at = declaration.lastIndexOf(" ");
      const type = declaration.slice(0, at).trim();
      found.push({
        name: declaration.slice(at + 1),
        type,
        keyword_only,
        has_default: fallback !== undefined,
      });
    }
  }
  return found;
}

/** Arguments that the schema may or may not take, keywords in a trailing object. */
export function arguments_for(schema: string): unknown[] {
  const positional: unknown[] = [];
  const keywords: Record<string, unknown> = {};
  for (const { name, type, keyword_only, has_default } of parameters(schema)) {
    if (has_default && chance(0.5)) continue;
    if (keyword_only || (has_default && chance(0.5)) || Object.keys(keywords).length > 0) {
      keywords[name] = value_for(type);
    } else positional.push(value_for(type));
  }
  if (chance(0.02)) positional.push(any_nonsense());
  if (chance(0.02)) positional.splice(below(positional.length + 1), 1);
  if (chance(0.01))
    keywords[pick(["out", "dtype", "dim", "input", "nonsense", "requires_grad"])] = any_nonsense();
  return Object.keys(keywords).length > 0 ? [...positional, keywords] : positional;
}

/** Keywords that many functions have. */
const keywords =
  "bias dim dtype eps input keepdim kernel_size mask momentum num_classes out p padding reduction size stride target training weight".split(
    " ",
  );

const callbacks: readonly ((...args: Tensor[]) => unknown)[] = [
  (x) => x,
  (x) => x?.sin().sum(),
  () => alive(),
  () => undefined,
  () => {
    throw new Error("from a callback");
  },
];

/** Anything that some function might take. */
export function anything(): unknown {
  if (chance(0.55)) return tensor();
  switch (below(8)) {
    case 0:
      return integer();
    case 1:
      return float();
    case 2:
      return list(() => below(8) - 3);
    case 3:
      return list(tensor, 4);
    case 4:
      return chance(0.5);
    case 5:
      return value_for("str");
    case 6:
      return pick(callbacks);
    default:
      return chance(0.1) ? pick(dtypes) : any_nonsense();
  }
}

/** Arguments for a function that there is no schema of. */
export function any_arguments(): unknown[] {
  const positional = Array.from({ length: 1 + below(6) }, anything);
  if (chance(0.7)) return positional;
  const named = list(() => [pick(keywords), anything()] as const, 3);
  return [...positional, Object.fromEntries(named)];
}
