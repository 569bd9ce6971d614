/** Calls of every operator that writes to an argument and returns it, in all forms that a call has. */
import { F, type Tensor, torch } from "torchnode";
import { native } from "../../lib/native/index.js";
import { is_excluded } from "./fuzz/excluded.js";

type Callable = (...args: unknown[]) => unknown;
type Named = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  /** Without its alias: "Tensor", "int[]", "Scalar?". */
  readonly type: string;
  /** The alias that tells it from other ones that are written to: "a" of "(a!)". */
  readonly written: string | undefined;
  readonly keyword_only: boolean;
  readonly has_default: boolean;
}

/** One overload of such an operator. */
export interface Overload {
  readonly operator: string;
  readonly overload: string;
  readonly parameters: readonly Parameter[];
  /** For each result the name of the argument that it is. */
  readonly returned: readonly (string | undefined)[];
}

const alias = /\(([a-z])!\)/;

function read_parameters(text: string): Parameter[] {
  let keyword_only = false;
  const parameters: Parameter[] = [];
  for (const part of text.split(/, (?![^[(]*[\])])/)) {
    if (part === "*") keyword_only = true;
    if (part === "*" || part === "") continue;
    const [, type = "", name = "", fallback] =
      /^(\S+(?: -> \S+\))?(?:\[\d*\])?\??) (\w+)(=.*)?$/.exec(part) ?? [];
    parameters.push({
      name,
      type: type.replace(/\([a-z!|>\s*-]*\)/g, ""),
      written: alias.exec(type)?.[1],
      keyword_only,
      has_default: fallback !== undefined,
    });
  }
  return parameters;
}

function read_overload(schema: string): Overload | undefined {
  const match = /^aten::(\w+)(?:\.(\w+))?\((.*)\) -> (.*)$/.exec(schema);
  if (match === null) return undefined;
  const [, operator = "", overload = "default", parameters = "", results = ""] = match;
  const read = read_parameters(parameters);
  const returned = results
    .replace(/^\((?=.*,)|\)$(?<=,.*)/g, "")
    .split(", ")
    .map((result) => {
      const written = alias.exec(result)?.[1];
      return read.find((parameter) => written !== undefined && parameter.written === written)?.name;
    });
  if (returned.every((name) => name === undefined)) return undefined;
  return { operator, overload, parameters: read, returned };
}

/** All that LibTorch has, but for those that trust their arguments. */
export function writing_overloads(): Overload[] {
  const names = native.operator_names().filter((name) => name.startsWith("aten::"));
  return names
    .filter((name) => !is_excluded(name.slice("aten::".length)))
    .flatMap((name) => native.schemas(name).map(read_overload))
    .filter((found) => found !== undefined);
}

/** The tensors that calls are tried with: what one operator refuses another one takes. */
export interface World {
  readonly dtype: "float32" | "float64" | "int64" | "bool" | "complex64";
  readonly shape: readonly number[];
  /** Where elements are looked for. */
  readonly index_shape: readonly number[];
}

export const worlds: readonly World[] = [
  { dtype: "float32", shape: [3, 3], index_shape: [3] },
  { dtype: "float32", shape: [3, 3], index_shape: [3, 3] },
  { dtype: "int64", shape: [3, 3], index_shape: [3] },
  { dtype: "float64", shape: [3, 3], index_shape: [3, 3] },
  { dtype: "float32", shape: [3], index_shape: [3] },
  { dtype: "bool", shape: [3, 3], index_shape: [3] },
  { dtype: "complex64", shape: [3, 3], index_shape: [3] },
  { dtype: "float32", shape: [2, 2, 6, 6], index_shape: [2, 2, 6, 6] },
  { dtype: "float32", shape: [2, 2, 2, 4, 4], index_shape: [3] },
  { dtype: "float32", shape: [2, 3, 3], index_shape: [2, 3] },
];

function tensor_for({ name }: Parameter, { dtype, shape, index_shape }: World): Tensor {
  if (/^(index|indices|pivots|LU_pivots|target|labels|boundaries)$/.test(name)) {
    return torch.ones(index_shape, { dtype: name.endsWith("pivots") ? torch.int32 : torch.int64 });
  }
  if (name === "mask") return torch.ones(shape, { dtype: torch.bool });
  if (name === "running_mean" || name === "running_var") return torch.ones(3);
  if (/^vec\d?$/.test(name)) return torch.ones(3, { dtype: torch[dtype] });
  if (name === "mat") return torch.eye(3, { dtype: torch[dtype] });
  if (/^batch\d$/.test(name)) return torch.ones(2, 3, 3, { dtype: torch[dtype] });
  if (name === "value") return torch.ones([], { dtype: torch[dtype] });
  const values = shape.length >= 2 && shape.at(-1) === shape.at(-2);
  const made = values
    ? torch
        .eye(shape.at(-1) as number)
        .expand(shape)
        .clone()
    : torch.ones(shape);
  return made.to(torch[dtype]);
}

const strings: Readonly<Record<string, string>> = {
  reduce: "amax",
  rounding_mode: "floor",
  equation: "ij,jk->ik",
  indexing: "ij",
};

function value_for(parameter: Parameter, world: World): unknown {
  const base = parameter.type.replace(/\?$/, "");
  const list = /^(.*)\[(\d*)\]$/.exec(base);
  if (list !== null) {
    const [, element = "", count] = list;
    if (element.startsWith("Tensor")) {
      return [tensor_for(parameter, world), tensor_for(parameter, world)];
    }
    if (/size$/.test(parameter.name) && count === "") return [...world.shape];
    if (parameter.name === "stride" && count === "") return torch.ones(world.shape).stride();
    if (element === "bool") return Array.from({ length: Number(count || 1) }, () => true);
    return Array.from({ length: Number(count || 1) }, () => (parameter.name === "dim" ? 0 : 1));
  }
  switch (base) {
    case "Tensor":
      return tensor_for(parameter, world);
    case "int":
    case "SymInt":
      return /^(dim|axis|offset|start|from|storage_offset)/.test(parameter.name) ? 0 : 1;
    case "float":
    case "Scalar":
      return world.dtype === "float32" ? 0.5 : 1;
    case "bool":
      return false;
    case "str":
      // scatter has other names for them than scatter_reduce and index_reduce.
      if (parameter.name === "reduce" && world.dtype === "float64") return "add";
      return strings[parameter.name] ?? "none";
    case "ScalarType":
      return torch[world.dtype];
    case "Generator":
      return new torch.Generator();
    default:
      return undefined;
  }
}

/** One call: how it is written, what makes it, and the arguments that it should give back. */
export interface Call {
  readonly form: string;
  readonly run: () => unknown;
  readonly returned: readonly unknown[];
}

/** By position what may be, `out` by name; by name all; with defaults given or not. */
export function* calls_of(
  { operator, overload, parameters, returned }: Overload,
  world: World,
): Generator<Call> {
  const outs = parameters.filter(({ written, keyword_only }) => written && keyword_only);
  const made = (all: boolean): Named => {
    const values: Named = {};
    for (const parameter of parameters) {
      if (parameter.has_default && !all) continue;
      const value = value_for(parameter, world);
      const is_out = outs.includes(parameter) && value instanceof torch.Tensor;
      values[parameter.name] = is_out ? value.new_empty(0) : value;
    }
    return values;
  };
  const named_out = (values: Named): Named => {
    if (outs.length === 0) return {};
    if (outs.length === 1) return { out: values[outs[0]?.name as string] };
    return { out: outs.map(({ name }) => values[name]) };
  };
  const ordinary = parameters.filter((parameter) => !outs.includes(parameter));
  const owners: [string, Callable | undefined][] = [
    [`torch.${operator}`, (torch as unknown as Record<string, Callable>)[operator]],
    [`torch.ops.aten.${operator}`, torch.ops.aten[operator]],
    [`torch.ops.aten.${operator}.${overload}`, torch.ops.aten[operator]?.[overload]],
    [
      `F.${operator}`,
      outs.length > 0 ? undefined : (F as unknown as Record<string, Callable>)[operator],
    ],
  ];
  const call = (form: string, values: Named, run: () => unknown): Call => ({
    form,
    run,
    returned: returned.map((name) => (name === undefined ? undefined : values[name])),
  });
  const arguments_of = (values: Named, from: number): [unknown[], Named] => {
    const positional = ordinary.filter(({ keyword_only }) => !keyword_only).slice(from);
    const keywords = named_out(values);
    for (const { name, keyword_only } of ordinary) if (keyword_only) keywords[name] = values[name];
    while (positional.length > 0 && values[positional.at(-1)?.name as string] === undefined) {
      positional.pop();
    }
    return [positional.map(({ name }) => values[name]), keywords];
  };
  const some = (keywords: Named): unknown[] =>
    Object.values(keywords).some((value) => value !== undefined) ? [keywords] : [];
  for (const all of [false, true]) {
    const suffix = all ? " with all arguments" : "";
    for (const [name, found] of owners) {
      if (typeof found !== "function") continue;
      const by_position = made(all);
      const [positional, keywords] = arguments_of(by_position, 0);
      yield call(`${name}(…)${suffix}`, by_position, () => found(...positional, ...some(keywords)));
      const by_name = made(all);
      const names = Object.fromEntries(ordinary.map((each) => [each.name, by_name[each.name]]));
      yield call(`${name}({…})${suffix}`, by_name, () =>
        found({ ...names, ...named_out(by_name) }),
      );
    }
    const self = made(all);
    const tensor = self.self as Record<string, Callable> | undefined;
    if (typeof tensor?.[operator] !== "function" || outs.length > 0) continue;
    const [positional, keywords] = arguments_of(self, 1);
    yield call(`x.${operator}(…)${suffix}`, self, () =>
      tensor[operator]?.(...positional, ...some(keywords)),
    );
    const by_name = made(all);
    const receiver = by_name.self as Record<string, Callable>;
    const { self: _, ...rest } = by_name;
    yield call(`x.${operator}({…})${suffix}`, by_name, () => receiver[operator]?.(...some(rest)));
  }
}
