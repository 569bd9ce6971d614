import { join } from "node:path";
import test from "ava";
import { Complex, nn, optim, type Tensor, torch } from "torchnode";
import { temporary_folder } from "../support/folder.js";
import { run_python } from "../support/python.js";

/** The same value as Python describes it: types by name, tensors with dtype, shape and stride. */
const DESCRIBE = `
from collections import OrderedDict
def describe(value):
    if isinstance(value, torch.Tensor):
        if value.dtype.is_floating_point: elements = value.detach().double().tolist()
        elif value.dtype.is_complex: elements = torch.view_as_real(value.detach().to(torch.complex128)).tolist()
        else: elements = [str(item) for item in value.flatten().tolist()]
        return ["tensor", str(value.dtype), list(value.shape), list(value.stride()), value.requires_grad, elements]
    if isinstance(value, dict):
        return [type(value).__name__, [[describe(key), describe(item)] for key, item in value.items()]]
    if isinstance(value, (list, tuple)): return [type(value).__name__, [describe(item) for item in value]]
    if isinstance(value, set): return ["set", sorted(describe(item) for item in value)]
    if isinstance(value, float): return ["float", value if math.isfinite(value) else str(value)]
    return [type(value).__name__, str(value)]
`;

const dtypes = [
  "float64 float32 float16 bfloat16 int64 int32 int16 int8 uint8 bool complex64 complex128",
  "complex32 uint16 uint32 uint64 float8_e5m2 float8_e4m3fn",
]
  .join(" ")
  .split(" ");

test("Python reads every dtype, empty tensors and views", (t) => {
  const path = join(temporary_folder(t), "dtypes.pt");
  const values: Record<string, Tensor> = {};
  for (const name of dtypes) {
    const dtype = torch[name as "float32"];
    values[name] = torch.tensor([0, 1, 3, 2, 5, 4], { dtype: torch.float64 }).to(dtype);
    values[`${name} transposed`] = values[name].reshape(2, 3).t();
    values[`${name} scalar`] = values[name].at(3);
  }
  values.empty = torch.zeros(0);
  values["empty matrix"] = torch.zeros(3, 0, 2);
  values["requires grad"] = torch.ones(2, { requires_grad: true });
  values["largest int64"] = torch.tensor([2n ** 63n - 1n, -(2n ** 63n)]);
  values.expanded = torch.ones(1, 3).expand(2, 3);
  values.conjugate = torch.tensor([new Complex(1, 2)]).conj();
  torch.save(values, path);
  const described = run_python<Record<string, unknown[]>>(
    t,
    `${DESCRIBE}\noutput = {k: describe(v) for k, v in torch.load(input, weights_only=True).items()}`,
    path,
  );
  if (described === undefined) return;
  for (const [name, tensor] of Object.entries(values)) {
    const got = described[name] as unknown[];
    t.is(got[1], String(tensor.dtype), name);
    t.deepEqual(got.slice(2, 5), [tensor.shape, tensor.stride(), tensor.requires_grad], name);
    const elements = tensor.dtype.is_floating_point
      ? tensor.detach().double().tolist()
      : tensor.dtype.is_complex
        ? torch.view_as_real(tensor.resolve_conj().to(torch.complex128)).tolist()
        : tensor
            .flatten()
            .tolist<number[]>()
            .map((item) => (typeof item === "boolean" ? (item ? "True" : "False") : String(item)));
    t.deepEqual(got[5], elements, name);
  }
});

test("every dtype, empty tensors and views are read from Python's file", (t) => {
  const path = join(temporary_folder(t), "python.pt");
  const described = run_python<Record<string, unknown[]>>(
    t,
    `${DESCRIBE}
values = {}
for name in input["dtypes"]:
    values[name] = torch.tensor([0., 1, 3, 2, 5, 4], dtype=torch.float64).to(getattr(torch, name))
    values[name + " transposed"] = values[name].reshape(2, 3).t()
    values[name + " scalar"] = values[name][3]
values["empty"] = torch.zeros(0)
values["empty matrix"] = torch.zeros(3, 0, 2)
values["requires grad"] = torch.ones(2, requires_grad=True)
values["parameter"] = nn.Parameter(torch.ones(2))
values["expanded"] = torch.ones(1, 3).expand(2, 3)
values["conjugate"] = torch.tensor([1 + 2j]).conj()
values["largest int64"] = torch.tensor([2**63 - 1, -2**63])
torch.save(values, input["path"])
output = {key: describe(value) for key, value in values.items()}`,
    { path, dtypes },
  );
  if (described === undefined) return;
  const loaded = torch.load(path) as Record<string, Tensor>;
  t.deepEqual(Object.keys(loaded).sort(), Object.keys(described).sort());
  for (const [name, tensor] of Object.entries(loaded)) {
    const [, dtype, shape, stride, requires_grad, elements] = described[name] as unknown[];
    t.is(String(tensor.dtype), dtype as string, name);
    t.deepEqual(
      [tensor.shape, tensor.stride(), tensor.requires_grad],
      [shape, stride, requires_grad],
    );
    const own = tensor.detach();
    if (tensor.dtype.is_complex) {
      const pairs = torch.view_as_real(own.resolve_conj().to(torch.complex128));
      t.deepEqual(pairs.tolist(), elements, name);
    } else if (tensor.dtype.is_floating_point) t.deepEqual(own.double().tolist(), elements, name);
    else {
      const items = own.flatten().tolist<number[]>().map(String);
      t.deepEqual(
        items,
        (elements as string[]).map((item) => item.replace(/^[TF]/, (c) => c.toLowerCase())),
      );
    }
  }
});

test("Python's plain data: dicts, tuples, sets, sizes, devices, bytes, large integers", (t) => {
  const path = join(temporary_folder(t), "plain.pt");
  const done = run_python(
    t,
    `
from collections import OrderedDict
shared = [1, 2]
torch.save({
    "ints": [0, 255, 256, -1, 65536, 2**31 - 1, -2**31, 2**31, 2**53 - 1, 2**53, -2**53, 2**64, -2**100, 10**300],
    "floats": [0.5, -0.0, 1e308, 5e-324],
    "text": "ä € 🤖 \\n\\x00",
    "tuple": (1, (2, 3), ()),
    "by int": {1: "a", 2**60: "b", -3: {"x": None}},
    "mixed": {"a": 1, 2: 3, 2.5: 4, True: 5, None: 6, (1, 2): 7},
    "ordered": OrderedDict([("z", 1), ("a", 2)]),
    "set": {1, 2, 3}, "bytes": b"\\x00\\xff", "bytearray": bytearray(b"abc"), "complex": 1 - 2j,
    "size": torch.Size([2, 3]), "device": torch.device("cuda", 1), "dtype": torch.bfloat16,
    "layout": torch.sparse_coo, "shared": [shared, shared], "bools": [True, False, None],
}, input)
output = True`,
    path,
  );
  if (done === undefined) return;
  const loaded = torch.load(path) as Record<string, unknown>;
  t.deepEqual(loaded.ints, [
    ...[0, 255, 256, -1, 65536, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53 - 1],
    ...[2n ** 53n, -(2n ** 53n), 2n ** 64n, -(2n ** 100n), 10n ** 300n],
  ]);
  t.deepEqual(loaded.floats, [0.5, -0, 1e308, 5e-324]);
  t.is(loaded.text, "ä € 🤖 \n\x00");
  t.deepEqual(loaded.tuple, [1, [2, 3], []]);
  t.deepEqual(
    loaded["by int"],
    new Map<unknown, unknown>([
      [1, "a"],
      [2n ** 60n, "b"],
      [-3, { x: null }],
    ]),
  );
  t.deepEqual(
    [...(loaded.mixed as Map<unknown, unknown>).keys()],
    ["a", 2, 2.5, true, null, [1, 2]],
  );
  t.deepEqual(Object.entries(loaded.ordered as object), [
    ["z", 1],
    ["a", 2],
  ]);
  t.deepEqual(loaded.set, new Set([1, 2, 3]));
  t.deepEqual(loaded.bytes, Uint8Array.of(0, 255));
  t.deepEqual(loaded.bytearray, Uint8Array.from(Buffer.from("abc")));
  t.deepEqual(loaded.complex, new Complex(1, -2));
  t.deepEqual(loaded.size, [2, 3]);
  t.is(String(loaded.device), "cuda:1");
  t.is(loaded.dtype, torch.bfloat16);
  t.is(loaded.layout, torch.sparse_coo);
  const [first, second] = loaded.shared as unknown[];
  t.is(first, second);
  t.deepEqual(loaded.bools, [true, false, null]);
});

test("text goes to Python and back character by character, halves of pairs too", (t) => {
  const path = join(temporary_folder(t), "text.pt");
  const texts = [
    "",
    "a",
    "ä€😀",
    "\ufeffb",
    "\ud800",
    "x\udfff\ud83dy",
    "😀\ude00",
    "\ud83d\ude00",
  ];
  torch.save({ texts, "\ud800": 1, "\ud801": 2 }, path);
  t.deepEqual(torch.load(path), { texts, "\ud800": 1, "\ud801": 2 });
  const codes = run_python(
    t,
    `
saved = torch.load(input, weights_only=True)
output = [[[ord(c) for c in text] for text in saved["texts"]], len(saved)]
torch.save(saved, input)`,
    path,
  );
  if (codes === undefined) return;
  const points = (text: string) => Array.from(text, (character) => character.codePointAt(0));
  t.deepEqual(codes, [texts.map(points), 3]);
  t.deepEqual(torch.load(path), { texts, "\ud800": 1, "\ud801": 2 });
});

test("newer pickle protocols are read as well", (t) => {
  const folder = temporary_folder(t);
  const done = run_python(
    t,
    `
for protocol in (2, 3, 4, 5):
    torch.save({"x": torch.arange(3), "text": "t" * 300, "set": {1}, "bytes": b"ab", "n": -2**70, "f": frozenset([1])},
        f"{input}/{protocol}.pt", pickle_protocol=protocol)
output = True`,
    folder,
  );
  if (done === undefined) return;
  for (const protocol of [3, 4, 5]) {
    // Below protocol 4 a frozenset is a class of its own.
    if (protocol < 4) {
      const error = t.throws(() => torch.load(join(folder, `${protocol}.pt`)));
      t.regex(error?.message ?? "", /builtins\.frozenset/);
      continue;
    }
    const loaded = torch.load(join(folder, `${protocol}.pt`)) as Record<string, unknown>;
    t.deepEqual((loaded.x as Tensor).tolist(), [0, 1, 2]);
    t.is(loaded.text, "t".repeat(300));
    t.deepEqual(loaded.set, new Set([1]));
    t.deepEqual(loaded.bytes, Uint8Array.from(Buffer.from("ab")));
    t.is(loaded.n, -(2n ** 70n));
  }
});

test("a model and its optimizer go to Python and train on there, and come back", (t) => {
  const folder = temporary_folder(t);
  torch.manual_seed(1);
  const model = new nn.Sequential(new nn.Linear(3, 4), new nn.BatchNorm1d(4), new nn.Linear(4, 1));
  const optimizer = new optim.Adam(model.parameters(), { lr: 0.01 });
  const x = torch.randn(5, 3);
  const step = () => {
    optimizer.zero_grad();
    (model(x) as Tensor).pow(2).sum().backward();
    optimizer.step();
  };
  step();
  const [there, back] = [join(folder, "there.pt"), join(folder, "back.pt")];
  torch.save({ model: model.state_dict(), optimizer: optimizer.state_dict() as never, x }, there);
  const losses = run_python<number[]>(
    t,
    `
saved = torch.load(input["there"], weights_only=True)
model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 1))
model.load_state_dict(saved["model"])
optimizer = optim.Adam(model.parameters(), lr=1.0)
optimizer.load_state_dict(saved["optimizer"])
output = []
for _ in range(2):
    optimizer.zero_grad()
    loss = model(saved["x"]).pow(2).sum()
    loss.backward()
    optimizer.step()
    output.append(loss.item())
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict()}, input["back"])`,
    { there, back },
  );
  if (losses === undefined) return;
  const own = (model(x) as Tensor).pow(2).sum().item();
  t.true(Math.abs(own - (losses[0] as number)) < 1e-5 * own);
  const loaded = torch.load(back) as { model: Record<string, Tensor>; optimizer: never };
  const metadata = (loaded.model as unknown as { _metadata: Record<string, unknown> })._metadata;
  t.deepEqual(Object.keys(metadata).sort(), ["", "0", "1", "2"]);
  t.false(Object.keys(loaded.model).includes("_metadata"));
  model.load_state_dict(loaded.model);
  optimizer.load_state_dict(loaded.optimizer);
  step();
  const again = join(folder, "again.pt");
  torch.save(loaded.model, again);
  t.is(
    run_python(
      t,
      `
state = torch.load(input, weights_only=True)
output = [type(state).__name__, sorted(state._metadata), state._metadata["1"]["version"]]
output = output == ["OrderedDict", ["", "0", "1", "2"], 2]`,
      again,
    ),
    true,
  );
});

test("sparse tensors of Python's are read", (t) => {
  const path = join(temporary_folder(t), "sparse.pt");
  const done = run_python(
    t,
    `
dense = torch.tensor([[0., 1, 0], [2, 0, 3]])
torch.save({"coo": dense.to_sparse(), "csr": dense.to_sparse_csr(), "csc": dense.to_sparse_csc()}, input)
output = True`,
    path,
  );
  if (done === undefined) return;
  const loaded = torch.load(path) as Record<string, Tensor>;
  t.deepEqual(
    Object.values(loaded).map(({ layout }) => layout.name),
    ["sparse_coo", "sparse_csr", "sparse_csc"],
  );
  for (const tensor of Object.values(loaded)) {
    t.deepEqual(tensor.to_dense().tolist(), [
      [0, 1, 0],
      [2, 0, 3],
    ]);
  }
});

test("sparse tensors are written for Python, and read again", (t) => {
  const path = join(temporary_folder(t), "sparse.pt");
  const dense = torch.tensor([
    [0, 1, 0, 2],
    [2, 0, 3, 0],
  ]);
  const double = dense.to(torch.float64);
  const tensors = {
    coo: dense.to_sparse(),
    hybrid: double.to_sparse(1),
    uncoalesced: torch.sparse_coo_tensor([[1, 1, 0]], [1, 2, 3], [2]),
    empty: torch.zeros(2, 3).to_sparse(),
    csr: dense.to_sparse_csr(),
    csc: double.to_sparse_csc(),
    bsr: dense.to_sparse_bsr([1, 2]),
    bsc: dense.to_sparse_bsc([2, 2]),
    complex: dense.to(torch.complex64).to_sparse_csr(),
  };
  torch.save(tensors, path);
  const texts = Object.values(tensors).map(String);
  t.deepEqual(Object.values(torch.load(path) as Record<string, Tensor>).map(String), texts);
  const python = run_python<string[]>(
    t,
    "output = [repr(x) for x in torch.load(input, weights_only=True).values()]",
    path,
  );
  if (python !== undefined) t.deepEqual(python, texts);
});

test("a sparse tensor whose indices are out of its size is refused", (t) => {
  const path = join(temporary_folder(t), "wrong.pt");
  for (const wrong of [
    "torch.sparse_coo_tensor([[5], [0]], [1.0], (2, 2))",
    "torch.sparse_coo_tensor([[-1], [0]], [1.0], (2, 2))",
    "torch.sparse_csr_tensor([0, 1, 5], [0, 1], [1.0, 2.0], (2, 2))",
    "torch.sparse_csr_tensor([0, 1, 2], [0, 9], [1.0, 2.0], (2, 2))",
  ]) {
    const done = run_python(t, `torch.save(${wrong}, input)\noutput = True`, path);
    if (done === undefined) return;
    t.throws(() => torch.load(path), { message: /cannot be loaded/ }, wrong);
  }
});
