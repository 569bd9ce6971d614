import { execFileSync } from "node:child_process";
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import test from "ava";
import { Complex, nn, optim, type Tensor, torch } from "torchnode";
import { find_python, run_python } from "../support/python.js";
import { temporary_folder } from "./folder.js";

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

test("what was saved is what is loaded", (t) => {
  const path = join(temporary_folder(t), "data.pt");
  const value = {
    weight: torch.randn(3, 4),
    nested: { list: [1, 2.5, "three", null, true], empty: {}, none: [] },
    by_number: new Map([
      [0, torch.arange(3)],
      [7, torch.tensor([true, false])],
    ]),
    large: 2n ** 200n,
    negative: -(2n ** 63n),
    minus_zero: -0,
    infinite: [Number.POSITIVE_INFINITY, Number.NaN],
    dtype: torch.bfloat16,
    device: torch.device("cuda:1"),
    complex: new Complex(1, -2),
    names: new Set(["a", "b"]),
    bytes: Uint8Array.of(0, 127, 128, 255),
    __proto__x: 1,
    ["__proto__"]: "a name as any other",
  };
  torch.save(value, path);
  const loaded = torch.load(path) as typeof value;
  t.deepEqual(Object.keys(loaded), Object.keys(value));
  t.true(torch.equal(loaded.weight, value.weight));
  t.deepEqual(loaded.nested, value.nested);
  t.deepEqual([...loaded.by_number.keys()], [0, 7]);
  t.deepEqual(loaded.by_number.get(0)?.tolist(), [0, 1, 2]);
  t.is(loaded.large, value.large);
  t.is(loaded.negative, value.negative);
  t.true(Object.is(loaded.minus_zero, -0));
  t.deepEqual(loaded.infinite, value.infinite);
  t.is(loaded.dtype, torch.bfloat16);
  t.is(String(loaded.device), "cuda:1");
  t.deepEqual(loaded.complex, value.complex);
  t.deepEqual(loaded.names, value.names);
  t.deepEqual(loaded.bytes, value.bytes);
  t.is(Object.getOwnPropertyDescriptor(loaded, "__proto__")?.value, "a name as any other");
});

test("tensors that share memory share it in the file, and views keep their strides", (t) => {
  const path = join(temporary_folder(t), "views.pt");
  const base = torch.arange(12).reshape(3, 4);
  torch.save({ base, transposed: base.t(), column: base.at(":", 1), twice: [base, base] }, path);
  const loaded = torch.load(path) as Record<string, Tensor> & { twice: [Tensor, Tensor] };
  t.deepEqual(loaded.transposed?.stride(), [1, 4]);
  t.is(loaded.column?.storage_offset(), 1);
  loaded.base?.set_at(100, 0, 1);
  t.is(loaded.column?.at(0).item(), 100);
  t.is(loaded.transposed?.at(1, 0).item(), 100);
  t.is(loaded.twice[0], loaded.twice[1]);
});

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
        : (tensor.flatten().tolist() as unknown[]).map((item) =>
            typeof item === "boolean" ? (item ? "True" : "False") : String(item),
          );
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
      const items = (own.flatten().tolist() as unknown[]).map(String);
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
  const own = (model(x) as Tensor).pow(2).sum().item() as number;
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

test("map_location says where tensors go; a GPU that is not there is an error", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "cpu.pt");
  torch.save({ a: torch.ones(2) }, path);
  const on = (map_location: Parameters<typeof torch.load>[1]) =>
    String((torch.load(path, map_location) as { a: Tensor }).a.device);
  t.is(on({}), "cpu");
  t.is(on({ map_location: "meta" }), "meta");
  t.is(on({ map_location: torch.device("meta") }), "meta");
  t.is(on({ map_location: { cpu: "meta" } }), "meta");
  t.is(on({ map_location: { "cuda:0": "meta" } }), "cpu");
  t.is(on({ map_location: (location) => (location === "cpu" ? "meta" : undefined) }), "meta");
  if (torch.cuda.is_available()) return;
  // The same length as the name that it takes the place of.
  const bytes = readFileSync(path);
  const at = bytes.indexOf(Buffer.from("X\x03\0\0\0cpu"));
  bytes.write("X\x03\0\0\0xpu", at, "latin1");
  writeFileSync(path, bytes);
  t.is(on({ map_location: "cpu" }), "cpu");
  t.throws(() => torch.load(path, { map_location: "cuda" }), { message: /map_location: "cpu"/ });
});

test("Python's own classes are refused by their names", (t) => {
  const folder = temporary_folder(t);
  const done = run_python(
    t,
    `
import os, pathlib
class Evil:
    def __reduce__(self): return (os.system, ("touch " + input + "/evil",))
torch.save(nn.Linear(2, 2), input + "/module.pt")
torch.save({"x": Evil()}, input + "/evil.pt")
torch.save(pathlib.PurePosixPath("/x"), input + "/path.pt")
torch.save(torch.jit.trace(nn.Linear(2, 2), torch.ones(1, 2)).state_dict(), input + "/ok.pt")
torch.save({"a": 1}, input + "/legacy.pt", _use_new_zipfile_serialization=False)
torch.jit.save(torch.jit.script(nn.Linear(2, 2)), input + "/script.pt")
output = True`,
    folder,
  );
  if (done === undefined) return;
  const message = (name: string) => t.throws(() => torch.load(join(folder, name)))?.message ?? "";
  t.regex(message("module.pt"), /torch\.nn\.modules\.linear\.Linear.*state_dict/);
  t.regex(message("evil.pt"), /posix\.system/);
  t.false(existsSync(join(folder, "evil")));
  t.regex(message("path.pt"), /pathlib\.PurePosixPath/);
  t.regex(message("legacy.pt"), /before 1\.6/);
  t.regex(message("script.pt"), /TorchScript/);
  t.deepEqual(Object.keys(torch.load(join(folder, "ok.pt")) as object), ["weight", "bias"]);
});

test("what is no such file is an error that says why", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "x.pt");
  const message = () => t.throws(() => torch.load(path))?.message ?? "";
  t.regex(message(), /ENOENT/);
  writeFileSync(path, "");
  t.regex(message(), /empty/);
  writeFileSync(path, "hello, world");
  t.regex(message(), /no zip file/);
  t.regex(t.throws(() => torch.load(folder))?.message ?? "", /EISDIR/);
});

test("a file cut off or damaged at any place is an error or another value, never a crash", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "x.pt");
  torch.save({ a: torch.arange(3), b: [1, "two", { c: 3n ** 50n }], d: new Set([1]) }, path);
  const whole = readFileSync(path);
  for (let length = 0; length < whole.length; length += 37) {
    writeFileSync(path, whole);
    truncateSync(path, length);
    t.throws(() => torch.load(path));
  }
  let random = 12345;
  const next = (below: number) => {
    random = (Math.imul(random, 1103515245) + 12345) & 0x7fffffff;
    return random % below;
  };
  const begin = whole.indexOf(Buffer.from("\x80\x02", "latin1"));
  let survived = 0;
  for (let i = 0; i < 1500; i++) {
    const damaged = Buffer.from(whole);
    // Half of the damage to the pickle itself.
    const at = i % 2 === 0 ? begin + next(200) : next(whole.length);
    damaged[at] = next(256);
    writeFileSync(path, damaged);
    try {
      torch.load(path);
      survived++;
    } catch (error) {
      t.true(error instanceof Error);
    }
  }
  t.true(survived > 0 && survived < 1500);
});

test("a pickle that nests without end, refers to itself or asks for too much is an error", (t) => {
  const folder = temporary_folder(t);
  const python = find_python().python;
  if (python === undefined) {
    t.log("skipped: it takes Python to write such files");
    t.pass();
    return;
  }
  const write = (name: string, pickle: string) =>
    execFileSync(python, [
      "-c",
      `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as file:
    file.writestr("x/data.pkl", ${pickle})
    file.writestr("x/version", "3\\n")
    file.writestr("x/data/0", b"\\0" * 16)`,
      join(folder, name),
    ]);
  const load = (name: string) => torch.load(join(folder, name));
  write("deep", `b"\\x80\\x02" + b"]" * 200000 + b"a" * 199999 + b"."`);
  t.throws(() => load("deep"), { message: /nested/ });
  write("marks", `b"\\x80\\x02" + b"(" * 1000000 + b"."`);
  t.throws(() => load("marks"), { message: /stack is empty/ });
  write("self", `b"\\x80\\x02]q\\x00h\\x00a."`);
  const list = load("self") as unknown[];
  t.is(list[0], list);
  write(
    "bomb",
    `b"\\x80\\x02]q\\x00" + b"".join(b"]q%c(" % (i + 1) + b"h%c" % i * 10 + b"e" for i in range(100)) + b"."`,
  );
  t.true(Array.isArray(load("bomb")));
  write("long", `b"\\x80\\x02\\x8b\\xff\\xff\\xff\\x7f."`);
  t.throws(() => load("long"), { message: /cut off/ });
  write("missing", `b"\\x80\\x02h\\x05."`);
  t.throws(() => load("missing"), { message: /remembered/ });
  const tensor = (size: string, stride: string, offset = "K\\\\x00") =>
    `b"\\x80\\x02ctorch._utils\\n_rebuild_tensor_v2\\n((X\\x07\\0\\0\\0storagectorch\\nFloatStorage\\nX\\x01\\0\\0\\x000X\\x03\\0\\0\\0cpuK\\x04tQ${offset.replaceAll("\\\\", "\\")}${size}\\x85${stride}\\x85\\x89}tR."`;
  write("fits", tensor("K\\x04", "K\\x01"));
  t.deepEqual((load("fits") as Tensor).tolist(), [0, 0, 0, 0]);
  for (const [size, stride, offset] of [
    ["K\\x05", "K\\x01", "K\\x00"],
    ["K\\x04", "K\\x02", "K\\x00"],
    ["K\\x04", "K\\x01", "K\\x01"],
    ["K\\x04", "K\\x01", "J\\xff\\xff\\xff\\xff"],
    ["J\\xff\\xff\\xff\\xff", "K\\x01", "K\\x00"],
    ["K\\x04", "J\\xff\\xff\\xff\\xff", "K\\x00"],
    ["\\x8a\\x08\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\x7f", "K\\x01", "K\\x00"],
    [
      "\\x8a\\x06\\xff\\xff\\xff\\xff\\xff\\x0f",
      "\\x8a\\x06\\xff\\xff\\xff\\xff\\xff\\x0f",
      "K\\x00",
    ],
  ] as const) {
    write("beyond", tensor(size, stride, offset));
    t.throws(() => load("beyond"), { message: /reaches|negative|too large|must be/ });
  }
});

test("what cannot be saved is a TypeError that says so, and leaves no file behind", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "x.pt");
  const fails = (value: unknown, message: RegExp) =>
    t.throws(() => torch.save(value as never, path), { instanceOf: TypeError, message });
  fails(() => 1, /function/);
  fails({ a: Symbol("s") }, /symbol/);
  fails([new Date()], /Date/);
  fails(new Map([[{}, 1]]), /key/);
  fails(torch.eye(2).to_sparse(), /sparse_coo/);
  fails(torch.empty(2, { device: "meta" }), /meta/);
  let deep: unknown = 1;
  for (let i = 0; i < 1000; i++) deep = [deep];
  fails(deep, /deep/);
  const disposed = torch.ones(2);
  disposed.dispose();
  t.throws(() => torch.save(disposed, path), { message: /disposed/ });
  t.throws(() => torch.save({ a: 1 }, join(folder, "no", "folder.pt")), {
    message: /No such file/,
  });
  t.deepEqual(readdirSync(folder), []);
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  torch.save(cyclic as never, path);
  const loaded = torch.load(path) as unknown[];
  t.is(loaded[0], loaded);
});

test("saving again takes the old file's place at once", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "x.pt");
  torch.save({ a: 1 }, path);
  torch.save({ a: 2 }, path);
  t.deepEqual(torch.load(path), { a: 2 });
  t.throws(() => torch.save({ a: () => 1 } as never, path));
  t.deepEqual(torch.load(path), { a: 2 });
  t.deepEqual(readdirSync(folder), ["x.pt"]);
});

test("a large file is read with one copy of it in memory", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "large.pt");
  const count = 25e6;
  torch.save({ a: torch.ones(count), b: torch.zeros(count) }, path);
  t.true(statSync(path).size >= 8 * count);
  // In a process of its own, whose largest memory is asked of the system.
  const script = `
    import { torch } from "torchnode";
    const before = process.resourceUsage().maxRSS;
    const { a } = torch.load(process.argv[1]);
    console.log(JSON.stringify([a.numel(), (process.resourceUsage().maxRSS - before) / 1024]));`;
  const [numel, mebibytes] = JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script, path], {
      encoding: "utf8",
    }),
  );
  t.is(numel, count);
  t.true(mebibytes < 1.3 * ((8 * count) / 2 ** 20), `${mebibytes} MiB`);
});
