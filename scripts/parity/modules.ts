/** PyTorch's database of layers. */

import { type Dtype, nn, type Tensor, torch } from "../../lib/index.js";
import { with_keywords } from "./callables.js";
import { decode, type Encoded } from "./codec.js";
import { type Agreement, compare } from "./compare.js";
import type { Calls, Databases } from "./databases.js";
import { compare_messages, integral } from "./errors.js";
import { module_page } from "./module_page.js";
import { named } from "./named.js";
import type { Gradients, Sample } from "./op_db.js";
import { MISSING } from "./report.js";
import {
  compare_gradients,
  decode_arguments,
  failed,
  type Outcome,
  SEED,
  type Verdict,
} from "./run.js";
import type { Entry, Walk } from "./walk.js";

interface ModuleEntry extends Entry {
  /** Its place in the database. */
  readonly index: number;
}

/** The names of a state and its tensors; one that a first pass has yet to give a shape has none. */
type State = readonly (readonly [
  name: string,
  { readonly tensor?: number; readonly requires_grad: boolean },
])[];

/** A layer and a call of it, and what Python made of them. */
interface ModuleSample
  extends Pick<Sample, "args" | "kwargs" | "leaves" | "error" | "expected_failure"> {
  readonly constructor: Pick<Sample, "args" | "kwargs">;
  readonly repr?: string;
  readonly initial?: State;
  readonly result?: Encoded;
  readonly gradients?: Gradients | null;
  /** The state after the pass. */
  readonly state?: State;
  readonly repr_after?: string;
  /** The result without gradients, in eval mode. */
  readonly inference?: Encoded;
  /** Of a sample that must fail: whether the layer can be made. */
  readonly fails_when_called?: boolean;
}

const modes = ["train", "eval"] as const;
type Mode = (typeof modes)[number];

type Layer = nn.Module & ((...args: unknown[]) => unknown);
type LayerClass = new (...args: unknown[]) => Layer;

/** A layer's constructor of that name. */
function layer_class(name: string): LayerClass | undefined {
  return named(name) as LayerClass | undefined;
}

/** A result as lists, as Python's PackedSequence is one. */
function as_lists(value: unknown): unknown {
  if (value instanceof nn.utils.rnn.PackedSequence) {
    return [value.data, value.batch_sizes, value.sorted_indices, value.unsorted_indices];
  }
  return Array.isArray(value) ? value.map(as_lists) : value;
}

function construct(
  Class: LayerClass,
  { constructor: { args, kwargs } }: ModuleSample,
  inputs: readonly Tensor[],
): Layer {
  const made = decode_arguments({ args, kwargs }, inputs);
  torch.manual_seed(SEED);
  return new Class(...with_keywords(made.args, made.kwargs));
}

function call(layer: Layer, sample: ModuleSample, inputs: readonly Tensor[]): unknown {
  const { args, kwargs } = decode_arguments(sample, inputs);
  torch.manual_seed(SEED);
  return as_lists(layer(...with_keywords(args, kwargs)));
}

function compare_states(layer: Layer, state: State, outputs: readonly Tensor[]): Agreement {
  const ours = Object.entries(layer.state_dict({ keep_vars: true }));
  const described = (name: string, requires_grad: boolean) =>
    requires_grad ? `${name} (requires_grad)` : name;
  const names = ours.map(([name, { requires_grad }]) => described(name, requires_grad));
  const wanted = state.map(([name, { requires_grad }]) => described(name, requires_grad));
  if (names.join() !== wanted.join()) {
    return { differs: `[${names.join(", ")}], not [${wanted.join(", ")}]` };
  }
  const given = state.flatMap(([, tensor], i) =>
    tensor.tensor === undefined ? [] : [[ours[i]?.[1], outputs[tensor.tensor]]],
  );
  return compare(
    given.map(([tensor]) => tensor),
    given.map(([, tensor]) => tensor),
  );
}

/** JavaScript has no 2.0 beside 2, so a layer's text has either. */
function compare_texts(layer: Layer, text: string): Agreement {
  return compare(integral(layer.toString()), integral(text));
}

/** The parts of a layer that are compared. */
function* parts(
  Class: LayerClass,
  sample: ModuleSample,
  { dtype, mode }: { dtype: string; mode: Mode },
  { inputs, outputs }: Calls<ModuleSample>,
): Iterable<[part: string, Agreement]> {
  const layer = construct(Class, sample, inputs);
  layer.to(named(dtype) as Dtype).train(mode === "train");
  if (sample.repr === undefined) return;
  yield ["repr", compare_texts(layer, sample.repr)];
  yield ["initial state", compare_states(layer, sample.initial as State, outputs)];
  const result = call(layer, sample, inputs);
  if (sample.result === undefined) return;
  yield ["result", compare(result, decode(sample.result, outputs))];
  const leaves = decode((sample.leaves ?? []) as Encoded, inputs) as Tensor[];
  const trained = [...layer.parameters()].filter(({ requires_grad }) => requires_grad);
  const asked = [...leaves, ...trained];
  if (sample.gradients) {
    yield ["gradients", compare_gradients(result, sample.gradients, asked, outputs)];
  }
  if (sample.state === undefined) return;
  yield ["state after", compare_states(layer, sample.state, outputs)];
  yield ["repr after", compare_texts(layer, sample.repr_after as string)];
  if (sample.inference === undefined) return;
  const inferred = torch.no_grad(() => call(layer, sample, inputs));
  yield ["result without gradients", compare(inferred, decode(sample.inference, outputs))];
}

function verdict(
  name: string,
  sample: ModuleSample,
  place: { dtype: string; mode: Mode },
  calls: Calls<ModuleSample>,
): Verdict {
  if (sample.expected_failure !== undefined) {
    return { kind: "expected failure", reason: sample.expected_failure };
  }
  const Class = layer_class(name);
  if (Class === undefined) return failed(MISSING);
  let judged: Verdict = { kind: "equal", backward: Boolean(sample.gradients) };
  try {
    for (const [part, agreement] of parts(Class, sample, place, calls)) {
      if (typeof agreement === "object") return failed(`${part}: ${agreement.differs}`);
      if (agreement === "close") judged = { ...judged, kind: "close", reason: part };
    }
  } catch (error) {
    if (sample.error === undefined) return failed((error as Error).message);
    return compare_messages(error as Error, sample.error);
  }
  return sample.error === undefined ? judged : compare_messages(undefined, sample.error);
}

/** A layer that cannot be made, or a call that must fail. */
function error_verdict(
  name: string,
  sample: ModuleSample,
  { inputs }: Calls<ModuleSample>,
): Verdict {
  if (sample.expected_failure !== undefined) {
    return { kind: "expected failure", reason: sample.expected_failure };
  }
  const Class = layer_class(name);
  if (Class === undefined) return failed(MISSING);
  let layer: Layer | undefined;
  try {
    layer = construct(Class, sample, inputs);
    if (sample.fails_when_called) call(layer, sample, inputs);
  } catch (error) {
    if (sample.fails_when_called && layer === undefined) {
      return failed(`the layer cannot be made: ${(error as Error).message}`);
    }
    return compare_messages(error as Error, sample.error as string);
  }
  return compare_messages(undefined, sample.error as string);
}

const database = "module_db";

/** The samples of a class in both modes, or those that must fail. */
type ModuleSamples = ReadonlyMap<Mode | "function", Calls<ModuleSample>>;

async function samples(databases: Databases, { index }: ModuleEntry, dtype: string) {
  if (dtype === "errors") {
    const calls = await databases.calls<ModuleSample>(database, { errors: index });
    return new Map([["function", calls]] as const);
  }
  const made = new Map<Mode, Calls<ModuleSample>>();
  for (const mode of modes) {
    const command = { samples: index, dtype, training: mode === "train" };
    made.set(mode, await databases.calls<ModuleSample>(database, command));
  }
  return made;
}

function run_module({ name }: ModuleEntry, dtype: string, samples: ModuleSamples): Outcome[] {
  return [...samples].flatMap(([variant, calls]) =>
    calls.calls.map((sample, i) => ({
      name,
      variant_test_name: "",
      dtype,
      variant,
      sample: i,
      ...(variant === "function"
        ? error_verdict(name, sample, calls)
        : verdict(name, sample, { dtype, mode: variant }, calls)),
    })),
  );
}

/** PyTorch's layers, with LibTorch's own passes of recurrent ones. */
export function walk_modules(databases: Databases): Walk<ModuleEntry, ModuleSamples> {
  torch.backends.rnn.fused = false;
  return {
    noun: "classes",
    dtypes: ["float32", "float64", "errors"],
    expected_failures: "module_expected_failures.json",
    list: async (dtype) =>
      (await databases.ask<{ modules: ModuleEntry[] }>(database, { list: dtype })).modules,
    samples: (entry, dtype) => samples(databases, entry, dtype),
    run: run_module,
    page: module_page,
  };
}
