import { inspect } from "node:util";
import test from "ava";
import { type Dtype, nn, type Tensor, torch } from "torchnode";
import { test_file } from "../support/paths.js";
import { require_python, run_script } from "../support/python.js";
import { all_cases, type PrintCase } from "./cases.js";
import { grid } from "./print_grid.js";

const dtype_named = (name: string) => torch[name as "float32"] as Dtype;

function make({ data, integers, shape, dtype, ...rest }: PrintCase): Tensor {
  const bytes = new Uint8Array(Buffer.from(data, "base64")).buffer;
  let x = torch.tensor(integers ? new BigInt64Array(bytes) : new Float64Array(bytes));
  if (dtype.startsWith("complex")) x = torch.view_as_complex(x.reshape(-1, 2));
  x = x.reshape(shape).to(dtype_named(dtype));
  if (rest.requires_grad) x = x.clone().requires_grad_();
  for (const [name, ...args] of rest.methods ?? []) {
    const method = x[name as "view"] as unknown as (...args: unknown[]) => Tensor;
    x = method.apply(x, args);
  }
  if (rest.view !== undefined) x = x.view(dtype_named(rest.view));
  return rest.parameter ? new nn.Parameter(x) : x;
}

function text(printed: PrintCase): string {
  torch.set_printoptions({ profile: "default" });
  torch.set_printoptions(printed.options);
  torch.set_default_dtype(dtype_named(printed.default_dtype ?? "float32"));
  try {
    return String(make(printed));
  } catch (error) {
    return `error: ${(error as Error).message.split("\n")[0]}`;
  } finally {
    torch.set_printoptions({ profile: "default" });
    torch.set_default_dtype(torch.float32);
  }
}

test.serial("every tensor prints as PyTorch prints it", async (t) => {
  const python = require_python(t);
  if (python === undefined) return;
  const cases = [...all_cases(), ...grid()];
  const expected = await run_script<string[]>(python, test_file("torch/printing.py"), cases);
  t.is(expected.length, cases.length);
  // A tensor that cannot be made or printed is an error of the same text on both sides.
  t.true(expected.filter((one) => one.startsWith("error: ")).length < 20);
  for (const [i, printed] of cases.entries()) {
    const { data, ...description } = printed;
    const is = text(printed);
    if (is !== expected[i]) t.is(is, expected[i] as string, JSON.stringify(description));
  }
});

test("a tensor prints its elements, its dtype where it is not plain, and its history", (t) => {
  t.is(
    String(
      torch.tensor([
        [1, 2.5],
        [-3, 4],
      ]),
    ),
    "tensor([[ 1.0000,  2.5000],\n        [-3.0000,  4.0000]])",
  );
  t.is(String(torch.arange(3)), "tensor([0, 1, 2])");
  t.is(String(torch.zeros(2, { dtype: torch.float64 })), "tensor([0., 0.], dtype=torch.float64)");
  t.is(String(torch.tensor(1.5).add(1)), "tensor(2.5000)");
  t.is(String(torch.ones(2, { requires_grad: true })), "tensor([1., 1.], requires_grad=True)");
  t.is(
    String(torch.ones(2, { requires_grad: true }).mean()),
    "tensor(1., grad_fn=<MeanBackward0>)",
  );
});

test("a quantized tensor says how its integers stand for numbers", (t) => {
  const x = torch.arange(6, { dtype: torch.float32 }).reshape(2, 3);
  t.is(
    String(torch.quantize_per_tensor(x, 0.1, 3, torch.quint8)),
    `tensor([[0., 1., 2.],
        [3., 4., 5.]], size=(2, 3), dtype=torch.quint8,
       quantization_scheme=torch.per_tensor_affine, scale=0.1, zero_point=3)`,
  );
  const scales = torch.tensor([0.1, 0.5]);
  t.is(
    String(torch.quantize_per_channel(x, scales, torch.tensor([0n, 1n]), 0, torch.qint8)),
    `tensor([[0., 1., 2.],
        [3., 4., 5.]], size=(2, 3), dtype=torch.qint8,
       quantization_scheme=torch.per_channel_affine,
       scale=tensor([0.1000, 0.5000], dtype=torch.float64),
       zero_point=tensor([0, 1]), axis=0)`,
  );
});

test("a nested tensor prints its tensors", (t) => {
  const x = torch.ops.aten?._nested_tensor_from_tensor_list?.([
    torch.ones(1, 1),
    torch.eye(2),
  ]) as Tensor;
  t.is(
    String(x),
    `nested_tensor([
  tensor([[1.]]),
  tensor([[1., 0.],
          [0., 1.]])
])`,
  );
});

test("a tensor of forward mode prints its tangent", (t) => {
  const { dual_level, make_dual } = torch.autograd.forward_ad;
  using _ = dual_level();
  const x = make_dual(torch.ones(2), torch.tensor([3, 4]));
  t.is(String(x), "tensor([1., 1.], tangent=tensor([3., 4.]))");
  const y = make_dual(torch.tensor(1.5), torch.tensor(2)).mul(2);
  t.is(String(y), "tensor(3., tangent=4.0)");
  t.is(String(torch.ones(1)), "tensor([1.])");
});

test("what has no elements that can be read says what it is", (t) => {
  const bytes = torch.tensor(Uint8Array.of(1, 2, 3));
  t.is(String(bytes.view(torch.bits8)), "tensor(..., size=(3,), dtype=torch.bits8)");
  t.is(String(bytes.view(torch.uint4)), "tensor(..., size=(3,), dtype=torch.uint4)");
  t.is(
    String(bytes.view(torch.float4_e2m1fn_x2)),
    "tensor([1., 2., 3.], dtype=torch.float4_e2m1fn_x2)",
  );
});

test("tensors within arrays and objects are indented with them", (t) => {
  const x = torch.eye(2);
  t.is(
    inspect([{ weights: [x] }], { depth: 9 }),
    `[
  {
    weights: [
      tensor([[1., 0.],
              [0., 1.]])
    ]
  }
]`,
  );
  t.is(inspect(new Map([["x", torch.arange(2)]])), "Map(1) { 'x' => tensor([0, 1]) }");
  t.is(inspect([torch.arange(2), torch.float16]), "[ tensor([0, 1]), torch.float16 ]");
});

test("Node's inspect shows the same text", (t) => {
  const x = torch.rand(3, 4);
  t.is(inspect(x), String(x));
  t.is(inspect({ x: torch.arange(2) }), "{ x: tensor([0, 1]) }");
});

test("a parameter says what it is", (t) => {
  const text = String(new nn.Parameter(torch.ones(2)));
  t.is(text, "Parameter containing:\ntensor([1., 1.], requires_grad=True)");
});

test("only the elements that are shown are read", (t) => {
  const huge = torch.arange(3).reshape(3, 1, 1).expand(3, 1_000_000_000, 1_000_000_000);
  t.true(String(huge).startsWith("tensor([[[0, 0, 0,  ..., 0, 0, 0],\n"));
});

test.serial("printing neither records history nor draws random numbers", (t) => {
  const x = torch.ones(3, { requires_grad: true });
  torch.manual_seed(1);
  const expected = torch.rand(1).item();
  torch.manual_seed(1);
  String(x);
  t.is(torch.rand(1).item(), expected);
  t.true(x.is_leaf);
});

test.serial("options are set, read, and put back", (t) => {
  const x = torch.tensor([1 / 3]);
  torch.set_printoptions({ precision: 2 });
  t.is(String(x), "tensor([0.33])");
  torch.printoptions({ precision: 8 }, () => t.is(String(x), "tensor([0.33333334])"));
  {
    using _ = torch.printoptions({ precision: 1 });
    t.is(String(x), "tensor([0.3])");
  }
  t.is(torch.get_printoptions().precision, 2);
  torch.set_printoptions({ profile: "default" });
  t.is(String(x), "tensor([0.3333])");
});

test.serial("options that make no sense are refused, and change nothing", (t) => {
  const before = torch.get_printoptions();
  t.throws(() => torch.set_printoptions({ precision: -1, linewidth: 7 }), {
    instanceOf: RangeError,
    message: /precision must be from 0 to 100, not -1/,
  });
  t.throws(() => torch.set_printoptions({ edgeitems: 1.5 }), { message: /edgeitems/ });
  t.throws(() => torch.set_printoptions({ profile: "long" as "full" }), {
    instanceOf: TypeError,
    message: /one of "default", "short", "full" or null, not "long"/,
  });
  t.deepEqual(torch.get_printoptions(), before);
});

test("a disposed tensor says so", (t) => {
  const x = torch.ones(2);
  x.dispose();
  t.is(String(x), "tensor(<disposed>)");
});
