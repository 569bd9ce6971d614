import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { Complex, type Tensor, torch } from "torchnode";
import type { LoadOptions } from "torchnode/torch";
import { assert_close } from "../support/assert_close.js";
import { temporary_folder } from "../support/folder.js";
import { with_checksums } from "../support/zip.js";

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
  assert_close(t, loaded.weight, value.weight);
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

test("map_location says where tensors go; a GPU that is not there is an error", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "cpu.pt");
  torch.save({ a: torch.ones(2) }, path);
  const device_of = (loaded: unknown) => String((loaded as { a: Tensor }).a.device);
  const on = (options: LoadOptions) => device_of(torch.load(path, options));
  t.is(on({}), "cpu");
  t.is(device_of(torch.load(path, "meta")), "meta");
  t.is(device_of(torch.load(path, { cpu: "meta" })), "meta");
  t.is(device_of(torch.load({ f: path, map_location: "meta" })), "meta");
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
  writeFileSync(path, with_checksums(bytes));
  t.is(on({ map_location: "cpu" }), "cpu");
  t.throws(() => torch.load(path, { map_location: "cuda" }), { message: /map_location: "cpu"/ });
});

test("what torch.load does not know or cannot do is an error", (t) => {
  const path = join(temporary_folder(t), "x.pt");
  torch.save({ obj: { a: 1 }, f: path });
  t.deepEqual(torch.load(path, { weights_only: true }), { a: 1 });
  t.throws(() => torch.load(path, { weights_only: false } as never), {
    message: /weights_only: false is not supported/,
  });
  // @ts-expect-error: the types refuse it as well.
  t.throws(() => torch.load(path, { map_locatoin: "cpu" }), { message: /map_location/ });
  // @ts-expect-error
  t.throws(() => torch.load(path, 5), { message: /map_location.* must be .*not number/ });
  // @ts-expect-error
  t.throws(() => torch.save({ a: 1 }, path, { pickle_protocol: 5 }), {
    message: /pickle_protocol/,
  });
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
