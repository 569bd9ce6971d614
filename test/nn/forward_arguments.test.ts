/**
 * The arguments of layers and losses: by position or by name, and nothing else. All layers that nn
 * exports are made and called, by the parameters that their constructors and `forward` read.
 */
import test from "ava";
import * as nn from "torchnode/nn";
import { Tensor, torch } from "torchnode/torch";
import { type ParameterDescription, parameters_of } from "../../lib/torch/internal.js";

type Layer = ((...args: unknown[]) => unknown) & { eval?(): unknown };
type LayerClass = (new (
  ...args: unknown[]
) => Layer) & {
  readonly prototype: Readonly<Record<string, (...args: never[]) => unknown>>;
};

/** The parameters that a layer is called with: those of its `forward`. */
function call_parameters({ prototype }: LayerClass): ParameterDescription[] {
  const { forward, __call__ } = prototype;
  return parameters_of((forward ?? __call__) as () => unknown, prototype) ?? [];
}

/** All classes that compute something: containers that only hold modules, and bases, do not. */
const layer_classes = Object.values(nn)
  .filter((value) => typeof value === "function" && value !== (nn.Module as unknown))
  .map((value) => value as unknown as LayerClass)
  .filter((type) => "__call__" in type.prototype)
  .filter(({ prototype }) => prototype.forward !== nn.Module.prototype.forward);

/** An argument for a parameter of a constructor. */
function construction({ name, kind }: ParameterDescription): unknown {
  if (name === "dim") return 1;
  if (name === "cutoffs") return [1, 2];
  if (name === "encoder_layer") return new nn.TransformerEncoderLayer(4, 4);
  if (name === "decoder_layer") return new nn.TransformerDecoderLayer(4, 4);
  if (kind === "function") return nn.CrossEntropyLoss;
  if (kind === "anything") return new nn.Identity();
  return kind.startsWith("array") ? [2, 2] : 4;
}

function make(type: LayerClass): Layer {
  const needed = (parameters_of(type as never) ?? []).filter(
    (one) => !("default" in one) || one.name === "dim",
  );
  const named = Object.fromEntries(needed.map((one) => [one.name, construction(one)]));
  if (type.name.startsWith("FractionalMaxPool")) named.output_size = 2;
  const layer = needed.length === 0 ? new type() : new type(named);
  layer.eval?.();
  return layer;
}

/** Layers whose tensors of that name hold indices or classes. */
const of_integers: Readonly<Record<string, RegExp>> = {
  input: /^Embedding$/,
  target: /^(NLLLoss|FlattenedLoss|CrossEntropyFlat|LabelSmoothingCrossEntropy)$/,
};

/** An argument for a parameter of a call: probabilities, which all layers and losses take. */
function argument(type: LayerClass, parameter: ParameterDescription): unknown {
  const { name, kind } = parameter;
  const is_option = /^(array of integers|boolean)/.test(kind) && "default" in parameter;
  if (is_option) return parameter.default;
  if (kind.startsWith("array")) return [torch.zeros(2, 4), torch.zeros(2, 4)];
  const is_state = name === "hx" && !type.name.endsWith("Cell");
  if (is_state) return torch.zeros(1, 4);
  return of_integers[name]?.test(type.name) ? torch.tensor([1n, 2n]) : torch.full([2, 4], 0.25);
}

function call_arguments(type: LayerClass): Record<string, unknown> {
  const entries = call_parameters(type).map((one) => [one.name, argument(type, one)]);
  const named = Object.fromEntries(entries) as Record<string, unknown>;
  if (type === (nn.LSTM as unknown)) named.hx = [torch.zeros(1, 4), torch.zeros(1, 4)];
  return named;
}

/** The values of a result: a tensor, or arrays of them. */
function values(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(values);
  return result instanceof Tensor ? result.tolist() : result;
}

/** The values of a call's result, or the message of the layer's error: not all of them take these shapes. */
function outcome(call: () => unknown): unknown {
  try {
    return values(call());
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return (error as Error).message;
  }
}

test("layers and losses are called by position, by name, and by both", (t) => {
  t.log(`${layer_classes.length} classes`);
  t.true(layer_classes.length >= 61);
  for (const type of layer_classes) {
    const layer = make(type);
    const named = call_arguments(type);
    const result = outcome(() => layer(...Object.values(named)));
    t.deepEqual(
      outcome(() => layer(named)),
      result,
      type.name,
    );
    const [[first, value] = ["", undefined], ...others] = Object.entries(named);
    t.true(first.length > 0, type.name);
    t.deepEqual(
      outcome(() => layer(value, Object.fromEntries(others))),
      result,
      type.name,
    );
  }
});

test("an argument too many is a TypeError", (t) => {
  for (const type of layer_classes) {
    // In Python these are *args.
    if (type === (nn.NoopLoss as unknown)) continue;
    const given = Object.values(call_arguments(type));
    t.throws(
      () => make(type)(...given, torch.ones(1)),
      {
        instanceOf: TypeError,
        message: new RegExp(
          `^${type.name}\\.\\w+\\(\\) takes (from \\d to )?${given.length} positional arguments? but ${given.length + 1} were given$`,
        ),
      },
      type.name,
    );
  }
});

test("an unknown name is a TypeError that names the nearest", (t) => {
  for (const type of layer_classes) {
    // To those that take a value of any kind, such an object is one.
    if (call_parameters(type)[0]?.kind === "anything") continue;
    const named = call_arguments(type);
    const [name = ""] = Object.keys(named);
    const { [name]: value, ...others } = named;
    t.throws(
      () => make(type)({ [`${name}s`]: value, ...others }),
      {
        instanceOf: TypeError,
        message: new RegExp(
          `unexpected keyword argument '${name}s'(\\. Did you mean '${name}'\\?|: it takes .*)$`,
        ),
      },
      type.name,
    );
  }
});

test("an argument of another kind, or none, is a TypeError that says what it is to be", (t) => {
  for (const type of layer_classes) {
    const parameters = call_parameters(type);
    const [{ name, kind } = { name: "", kind: "" }] = parameters;
    const layer = make(type);
    t.throws(
      () => layer(),
      { instanceOf: TypeError, message: /missing \d required positional arguments?: '/ },
      type.name,
    );
    // These take a value of any kind.
    if (kind === "anything") continue;
    t.throws(
      () => layer([1, 2], ...Object.values(call_arguments(type)).slice(1)),
      {
        instanceOf: TypeError,
        message: new RegExp(
          `: argument '${name}' \\(position 1\\) must be Tensor( or \\w+)?, not Array$`,
        ),
      },
      type.name,
    );
  }
});

test("the errors are Python's", (t) => {
  const x = torch.ones(2, 3);
  const wrong = (layer: unknown, args: unknown[], message: string): void => {
    const call = layer as (...args: unknown[]) => unknown;
    t.throws(() => call(...args), { instanceOf: TypeError, message });
  };
  wrong(
    new nn.Linear(3, 5),
    [x, x],
    "Linear.forward() takes 1 positional argument but 2 were given",
  );
  wrong(
    new nn.Flatten(),
    [[1, 2]],
    "Flatten.forward(): argument 'input' (position 1) must be Tensor, not Array",
  );
  wrong(
    new nn.Linear(3, 5),
    [x, { input: x }],
    "Linear.forward() got multiple values for argument 'input'",
  );
  wrong(
    new nn.Bilinear(3, 3, 2),
    [x],
    "Bilinear.forward() missing 1 required positional argument: 'input2'",
  );
  wrong(
    new nn.LSTM(3, 4),
    [x, { hX: null }],
    "LSTM.forward() got an unexpected keyword argument 'hX'. Did you mean 'hx'?",
  );
  wrong(
    new nn.GRUCell(3, 4),
    [x, [x]],
    "GRUCell.forward(): argument 'hx' (position 2) must be Tensor or null, not Array",
  );
  wrong(
    new nn.MSELossFlat(),
    [x, { targets: x }],
    "MSELossFlat.__call__() got an unexpected keyword argument 'targets'. Did you mean 'target'?",
  );
  wrong(
    new nn.Sequential(new nn.ReLU()),
    [x, x],
    "Sequential.forward() takes 1 positional argument but 2 were given",
  );
});

test("Identity and Sequential take a value of any kind", (t) => {
  const identity = new nn.Identity();
  const pair: [Tensor, number] = identity([torch.ones(1), 2]);
  t.is(pair[1], 2);
  t.is(identity({ input: "text" }), "text");
  t.deepEqual(identity({ ids: 1 }), { ids: 1 });
  class Both extends nn.Module<(x: Tensor) => [Tensor, number]> {
    override forward(x: Tensor): [Tensor, number] {
      return [x, 3];
    }
  }
  class Times extends nn.Module<(pair: [Tensor, number]) => Tensor> {
    override forward([x, factor]: [Tensor, number]): Tensor {
      return x.mul(factor);
    }
  }
  const net = new nn.Sequential(new Both(), new nn.Identity(), new Times());
  t.deepEqual(net({ input: torch.ones(2) }).tolist(), [3, 3]);
  const tail = new nn.Sequential<(pair: [Tensor, number]) => Tensor>(new Times());
  t.deepEqual(tail([torch.ones(2), 2]).tolist(), [2, 2]);
  t.deepEqual(tail({ input: [torch.ones(2), 2] }).tolist(), [2, 2]);
});

test("hooks with kwargs see the arguments by name, and others only those by position", (t) => {
  const gru = new nn.GRU(2, 2);
  const [x, hx] = [torch.ones(1, 2), torch.zeros(1, 2)];
  const seen: unknown[] = [];
  gru.register_forward_pre_hook(
    (_module, args, kwargs) => {
      seen.push(["before", args.length, Object.keys(kwargs)]);
      return undefined;
    },
    { with_kwargs: true },
  );
  gru.register_forward_pre_hook((_module, args) => {
    seen.push(["before", args.length]);
    return undefined;
  });
  gru.register_forward_hook(
    (_module, args, kwargs) => {
      seen.push(["after", args.length, Object.keys(kwargs)]);
      return undefined;
    },
    { with_kwargs: true },
  );
  gru.register_forward_hook((_module, args) => {
    seen.push(["after", args.length]);
    return undefined;
  });
  const seen_by = (call: () => unknown): unknown[] => {
    seen.length = 0;
    call();
    return [...seen];
  };
  t.deepEqual(
    seen_by(() => gru(x, hx)),
    [
      ["before", 2, []],
      ["before", 2],
      ["after", 2, []],
      ["after", 2],
    ],
  );
  t.deepEqual(
    seen_by(() => gru(x, { hx })),
    [
      ["before", 1, ["hx"]],
      ["before", 1],
      ["after", 1, ["hx"]],
      ["after", 1],
    ],
  );
  t.deepEqual(
    seen_by(() => gru({ input: x, hx })),
    [
      ["before", 0, ["input", "hx"]],
      ["before", 0],
      ["after", 0, ["input", "hx"]],
      ["after", 0],
    ],
  );
});

test("hooks that replace arguments leave the others as they are", (t) => {
  const cell = new nn.RNNCell(2, 2);
  const [x, hx] = [torch.ones(1, 2), torch.ones(1, 2)];
  const expected = cell(x.mul(2), hx).tolist();
  const handle = cell.register_forward_pre_hook((_module, [input]) => input.mul(2));
  t.deepEqual(cell(x, { hx }).tolist(), expected);
  handle.remove();
  cell.register_forward_pre_hook(
    (_module, args, { input, ...kwargs }) => [args, { input: (input as Tensor).mul(2), ...kwargs }],
    { with_kwargs: true },
  );
  t.deepEqual(cell({ input: x, hx }).tolist(), expected);
  // Whether what a user's forward takes is named, its author knows: hooks are shown all of it.
  class Batch extends nn.Module<(batch: { ids: Tensor }) => Tensor> {
    override forward({ ids }: { ids: Tensor }): Tensor {
      return ids;
    }
  }
  const batch = new Batch();
  batch.register_forward_pre_hook((_module, [{ ids }]) => [{ ids: ids.add(1) }]);
  t.deepEqual(batch({ ids: torch.ones(1) }).tolist(), [2]);
  const list = new nn.Sequential<(batch: { ids: Tensor }) => Tensor>(batch);
  list.register_forward_hook((_module, [{ ids }], output) => output.add(ids));
  t.deepEqual(list({ ids: torch.ones(1) }).tolist(), [3]);
});

test("methods that take no arguments refuse any", (t) => {
  let count = 0;
  for (const type of layer_classes) {
    const layer = make(type) as unknown as Record<string, (...args: unknown[]) => unknown>;
    for (const name of ["reset_parameters", "reset_running_stats"].filter((one) => one in layer)) {
      count++;
      // Before its first call a lazy layer has nothing to set.
      if (!type.name.startsWith("Lazy")) t.notThrows(() => layer[name]?.());
      t.throws(() => layer[name]?.(1), {
        instanceOf: TypeError,
        message: `${name}() takes 0 positional arguments but 1 was given`,
      });
    }
  }
  t.true(count >= 16);
  const loss = new nn.CrossEntropyFlat();
  const x = torch.zeros(1, 2);
  t.deepEqual(loss.activation({ output: x }).tolist(), [[0.5, 0.5]]);
  t.throws(() => Reflect.apply(loss.activation, loss, [x, 1]), {
    instanceOf: TypeError,
    message: "activation() takes 1 positional argument but 2 were given",
  });
});
