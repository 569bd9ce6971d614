/** Groups of parameters, each with its own options. */
import { Tensor } from "../torch/index.js";
import { each_of, elements_of, is_set, kind_of, kinds, nearest, warn } from "../torch/internal.js";

const iterable = kinds.iterable();

/** Members of every parameter group, besides its optimizer's options. */
export interface GroupBase {
  /** The parameters; changed only through `add_param_group`. */
  params: readonly Tensor[];
  /** Their names, if they were given as [name, parameter]. */
  param_names?: string[];
  /** The learning rate at the start of a schedule. */
  initial_lr?: number;
}

/** A group: its parameters and its options, which may be changed between steps. */
export type ParamGroup<O extends object = AnyOptions> = O & GroupBase;

/**
 * Options of an optimizer that is not known: its learning rate, if it has one, and whichever others.
 * The options of every optimizer are of this type as well.
 */
export interface AnyOptions {
  /** The learning rate. */
  lr?: number | Tensor;
  // biome-ignore lint/suspicious/noExplicitAny: only with any do the options of all optimizers fit.
  [option: string]: any;
}

/** Parameters, or parameters with their names, as `module.named_parameters()` gives them. */
export type Params = Iterable<Tensor> | Iterable<readonly [string, Tensor]>;

/** Options of a group, those that are left out being the optimizer's, with its parameters. */
export type ParamGroupInput<O extends object = AnyOptions> = Partial<O> & {
  params: Tensor | Params;
};

/** The parameters of an optimizer: parameters, or groups of them. */
export type OptimizerParams<O extends object = AnyOptions> = Params | Iterable<ParamGroupInput<O>>;

/** A group's parameters, and their names if they have any. A differentiable step may take others than leaves. */
function read_params(
  params: unknown,
  differentiable: boolean,
): { tensors: Tensor[]; names: string[] } {
  if (is_set(params)) {
    throw new TypeError(
      "optimizer parameters need to be organized in ordered collections, but a Set was given. " +
        "Please use an array instead.",
    );
  }
  if (!(params instanceof Tensor) && !iterable.accepts(params)) {
    throw new TypeError(
      `a group's params should be an iterable of Tensors, but got ${kind_of(params)}`,
    );
  }
  const tensors: Tensor[] = [];
  const names: string[] = [];
  for (const entry of params instanceof Tensor ? [params] : each_of(params as Iterable<unknown>)) {
    const is_named = Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "string";
    const tensor: unknown = is_named ? entry[1] : entry;
    if (is_named) names.push(entry[0]);
    if (!(tensor instanceof Tensor)) {
      throw new TypeError(
        `optimizer can only optimize Tensors, but one of the params is ${kind_of(tensor)}`,
      );
    }
    if (!(differentiable || tensor.is_leaf || tensor.retains_grad)) {
      throw new RangeError("can't optimize a non-leaf Tensor");
    }
    tensors.push(tensor);
  }
  if (names.length > 0 && names.length < tensors.length) {
    throw new RangeError(
      "all optimizer params should be with/without names. Some param names are missing",
    );
  }
  return { tensors, names };
}

/** Makes `group` a full group: parameters in an array, options filled in. Checks it against the others. */
export function complete_group<O extends object>(
  group: ParamGroupInput<O>,
  defaults: O,
  others: readonly ParamGroup<O>[],
): ParamGroup<O> {
  if (typeof group !== "object" || group === null || group instanceof Tensor) {
    throw new TypeError(`param_group must be an object, but got ${kind_of(group)}`);
  }
  const { tensors, names } = read_params(
    group.params,
    Reflect.get(defaults, "differentiable") === true,
  );
  check_options(group, defaults);
  if (new Set(tensors).size !== tensors.length) {
    warn(
      "optimizer contains a parameter group with duplicate parameters: each is stepped once for each time it is there",
    );
  }
  for (const other of others) {
    if ((other.param_names !== undefined) !== names.length > 0) {
      throw new RangeError(
        "all optimizer param groups should be with/without names. cannot add param group " +
          `${names.length > 0 ? "with" : "without"} names to the optimizer`,
      );
    }
    if (other.params.some((param) => tensors.includes(param))) {
      throw new RangeError("some parameters appear in more than one parameter group");
    }
  }
  return Object.assign(
    group,
    { ...defaults, ...without_undefined(group) },
    { params: Object.freeze(tensors) },
    names.length > 0 ? { param_names: names } : {},
  ) as ParamGroup<O>;
}

/** Names that schedules and the optimizer itself keep in a group. */
const known_names = [
  ...["params", "param_names", "initial_lr", "max_lr", "min_lr", "max_momentum", "base_momentum"],
];

/**
 * A group may hold anything of its user's, as in Python; but a name that is almost an option's was
 * meant to be one.
 */
function check_options(group: object, defaults: object): void {
  const names = [...Object.keys(defaults), ...known_names];
  for (const key of Object.keys(group)) {
    if (names.includes(key)) continue;
    const found = nearest(key, names);
    if (found === undefined) continue;
    throw new TypeError(`unknown option '${key}' in a param_group. Did you mean '${found}'?`);
  }
}

/** An option given as undefined is one that was left out. */
function without_undefined<T extends object>(options: T): Partial<T> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<T>;
}

/** The groups that an optimizer is made for, as they were given. */
export function read_groups<O extends object>(params: OptimizerParams<O>): ParamGroupInput<O>[] {
  if (params instanceof Tensor || !iterable.accepts(params)) {
    throw new TypeError(
      "params argument given to the optimizer should be an iterable of Tensors or groups, " +
        `but got ${kind_of(params)}`,
    );
  }
  const list = elements_of(params as Iterable<unknown>);
  const [first] = list;
  if (first === undefined) throw new RangeError("optimizer got an empty parameter list");
  const is_group = typeof first === "object" && !(first instanceof Tensor) && !Array.isArray(first);
  return (is_group ? list : [{ params: list }]) as ParamGroupInput<O>[];
}
