import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { type Tensor, torch } from "torchnode";
import { temporary_folder } from "../support/folder.js";
import { require_python, run_python } from "../support/python.js";
import { records_of, with_checksums } from "../support/zip.js";

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
  const pickle = records_of(whole).find(({ name }) => name.endsWith("data.pkl"));
  const { begin, size } = pickle as { begin: number; size: number };
  let survived = 0;
  for (let i = 0; i < 1500; i++) {
    const damaged = Buffer.from(whole);
    // Half of the damage to the pickle itself, with the checksum that fits.
    const is_pickle = i % 2 === 0;
    const at = is_pickle ? begin + next(size) : next(whole.length);
    damaged[at] = next(256);
    writeFileSync(path, is_pickle ? with_checksums(damaged) : damaged);
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
  const python = require_python(t);
  if (python === undefined) return;
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
  fails(torch.quantize_per_tensor(torch.ones(2), 0.1, 3, torch.quint8), /quint8/);
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
