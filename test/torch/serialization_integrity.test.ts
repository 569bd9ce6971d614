/** Files with another byte, files that claim too much, and files that are something else. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import test from "ava";
import { type Tensor, torch } from "torchnode";
import { temporary_folder } from "../support/folder.js";
import { run_python } from "../support/python.js";

/** A record of a zip file: its bytes, and what the file says of them. */
interface Record {
  name: string;
  bytes: Uint8Array;
  deflated?: boolean;
  /** Bytes that it claims to have. Default: what it has. */
  size?: number;
  crc?: number;
  /** Shares the bytes of the record before. */
  same?: boolean;
}

/** A zip file. */
function zip(records: readonly Record[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let begin = 0;
  for (const { name, bytes, deflated = false, size = bytes.length, crc, same } of records) {
    const stored = deflated ? deflateRawSync(bytes) : bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(deflated ? 8 : 0, 4);
    common.writeUInt32LE(crc ?? crc32(bytes), 10);
    common.writeUInt32LE(stored.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    if (!same) begin = offset;
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(begin, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), common, entry, Buffer.from(name));
    if (same) continue;
    const local = [Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), stored];
    parts.push(...(local as Buffer[]));
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, entries, end]);
}

const text = (value: string): Uint8Array => Buffer.from(value, "latin1");
/** The pickle of 1. */
const one = text("\x80\x02K\x01.");
const archive = (...others: Record[]): Buffer =>
  zip([{ name: "x/data.pkl", bytes: one }, { name: "x/version", bytes: text("3\n") }, ...others]);

function message(file: string | Uint8Array): string {
  try {
    torch.load(file);
  } catch (error) {
    return (error as Error).message;
  }
  return "loaded";
}

test("whichever bit is flipped, a file is refused or gives the same values", (t) => {
  const path = join(temporary_folder(t), "x.pt");
  const value = { weight: torch.arange(16), list: [1, 2.5, "three"], names: new Set(["a"]) };
  torch.save(value, path);
  const whole = readFileSync(path);
  const weight = value.weight.tolist();
  let refused = 0;
  for (let at = 0; at < whole.length; at++) {
    const flipped = Buffer.from(whole);
    flipped[at] = (whole[at] as number) ^ (1 << (at % 8));
    let loaded: typeof value;
    try {
      loaded = torch.load(flipped) as typeof value;
    } catch {
      refused++;
      continue;
    }
    t.deepEqual([loaded.weight.tolist(), loaded.list], [weight, value.list], `byte ${at}`);
    t.deepEqual(loaded.names, value.names);
  }
  t.true(refused > 500, `${refused} of ${whole.length}`);
});

test("one flipped bit in the weights of Python's file is an error that names the record", (t) => {
  const path = join(temporary_folder(t), "x.pt");
  const done = run_python(
    t,
    `torch.save({"w": torch.full((100,), 1.25)}, input)\noutput = True`,
    path,
  );
  if (done === undefined) return;
  t.is((torch.load(path) as { w: Tensor }).w.sum().item(), 125);
  const bytes = readFileSync(path);
  const at = bytes.indexOf(Buffer.from([0, 0, 0xa0, 0x3f, 0, 0, 0xa0, 0x3f])) + 99;
  bytes[at] = (bytes[at] as number) ^ 4;
  writeFileSync(path, bytes);
  t.regex(message(path), /damaged: the bytes of its record 'x\/data\/0' are not those .*CRC-32/);
  t.regex(message(bytes), /the buffer cannot be loaded: it is damaged/);
});

test("Python's files without checksums, and compressed ones, are read", (t) => {
  const folder = temporary_folder(t);
  const done = run_python(
    t,
    `
import zipfile
torch.save({"w": torch.arange(5)}, input + "/with.pt")
torch.serialization.set_crc32_options(False)
torch.save({"w": torch.arange(5)}, input + "/without.pt")
with zipfile.ZipFile(input + "/with.pt") as old, zipfile.ZipFile(input + "/compressed.pt", "w", zipfile.ZIP_DEFLATED) as new:
    for name in old.namelist(): new.writestr(name, old.read(name))
output = True`,
    folder,
  );
  if (done === undefined) return;
  for (const name of ["with", "without", "compressed"]) {
    const { w } = torch.load(join(folder, `${name}.pt`)) as { w: Tensor };
    t.deepEqual(w.tolist(), [0, 1, 2, 3, 4], name);
  }
});

test("a file is loaded from memory: from Buffers, arrays and views of both kinds of ArrayBuffer", (t) => {
  const path = join(temporary_folder(t), "x.pt");
  torch.save({ a: torch.arange(3) }, path);
  const bytes = readFileSync(path);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const within = Buffer.concat([Buffer.alloc(7), bytes, Buffer.alloc(9)]);
  for (const file of [
    bytes,
    Uint8Array.from(bytes),
    Uint8Array.from(bytes).buffer,
    shared,
    shared.buffer,
    within.subarray(7, 7 + bytes.length),
    new DataView(within.buffer, within.byteOffset + 7, bytes.length),
  ]) {
    const { a } = torch.load(file) as { a: Tensor };
    t.deepEqual(a.tolist(), [0, 1, 2]);
  }
  const { a } = torch.load(bytes) as { a: Tensor };
  bytes.fill(0);
  t.deepEqual(a.tolist(), [0, 1, 2], "the tensors do not look into the buffer");
  t.regex(message(new Uint8Array()), /the buffer is no file that torch.save wrote: it is empty/);
  for (const wrong of [1, null, {}, [1], Promise.resolve(), true]) {
    t.throws(() => torch.load(wrong as never), {
      instanceOf: TypeError,
      message: /expected a file's path, or its bytes as a Buffer/,
    });
  }
});

const zeros = (size: number): Uint8Array => new Uint8Array(size);

test("what claims more than a file holds is refused before memory is taken", (t) => {
  t.is(message(archive()), "loaded");
  const bomb = (name: string, size = 2 ** 24): Buffer => {
    const record = { name: `x/${name}`, bytes: zeros(size), deflated: true };
    const others = [
      { name: "x/data.pkl", bytes: one },
      { name: "x/version", bytes: text("3\n") },
    ];
    return zip([record, ...others.filter((other) => other.name !== record.name)]);
  };
  for (const name of ["version", "data.pkl", "byteorder", ".data/serialization_id", "data/0"]) {
    t.regex(message(bomb(name)), /claims? to have \d+ bytes, more than the file/, name);
  }
  // As large as the file at most, but more than such a record ever has.
  const padding = { name: "x/padding", bytes: Buffer.alloc(10_000, "padding") };
  const long = zip([
    { name: "x/version", bytes: zeros(5000), deflated: true },
    { name: "x/data.pkl", bytes: one },
    padding,
  ]);
  t.regex(message(long), /'x\/version' claims to have 5000 bytes, but 64 are expected/);
  const liar = archive(
    { name: "x/byteorder", bytes: zeros(5000), deflated: true, size: 20 },
    padding,
  );
  t.regex(message(liar), /'x\/byteorder' cannot be decompressed/);
  t.regex(message(archive({ name: "x/data/0", bytes: zeros(10), size: 20 })), /two sizes/);
  const overlapping = Array.from({ length: 100 }, (_, i) => ({
    name: `x/data/${String(i).padStart(2, "0")}`,
    bytes: zeros(1000),
    same: i > 0,
  }));
  t.regex(message(archive(...overlapping)), /claim to have \d+ bytes, more than a file of/);
  t.regex(message(archive({ name: "x/data.pkl", bytes: one })), /two records 'x\/data.pkl'/);
});

test("a bomb takes no memory", (t) => {
  const path = join(temporary_folder(t), "bomb.pt");
  const version = { name: "x/version", bytes: zeros(2 ** 29), deflated: true };
  writeFileSync(path, zip([version, { name: "x/data.pkl", bytes: one }]));
  const script = `
    import { torch } from "torchnode";
    const before = process.resourceUsage().maxRSS;
    try { torch.load(process.argv[1]) } catch {}
    console.log((process.resourceUsage().maxRSS - before) / 1024);`;
  const args = ["--input-type=module", "-e", script, path];
  const mebibytes = Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
  t.true(mebibytes < 32, `${mebibytes} MiB`);
});

test("a format from the future is refused, and so is a record that is not where it should be", (t) => {
  const with_version = (version: string): Buffer =>
    zip([
      { name: "x/data.pkl", bytes: one },
      { name: "x/version", bytes: text(version) },
    ]);
  t.is(message(with_version("10")), "loaded");
  for (const version of ["11", "0", "", "three"]) {
    t.regex(message(with_version(version)), /its format has version/);
  }
  t.regex(message(zip([{ name: "x/data.pkl", bytes: one }])), /no record 'x\/.data\/version'/);
  const moved = archive();
  moved.writeUInt8(0x79, moved.indexOf("x/version"));
  t.regex(message(moved), /no record 'x\/version' where it should be/);
});

const header = (json: string): Buffer => {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, Buffer.from(json), Buffer.alloc(16)]);
};
const tar = Buffer.alloc(1024);
tar.write("ustar", 257);

const KINDS: [kind: string, file: Uint8Array, message: RegExp][] = [
  ["safetensors", header('{"w":{"dtype":"F32"}}'), /is a safetensors file: .*safetensors\.torch/],
  ["GGUF", Buffer.from("GGUF\x03\0\0\0"), /is a GGUF file/],
  ["NumPy", Buffer.from("\x93NUMPY\x01\0", "latin1"), /is a NumPy array: .*from_numpy/],
  ["npz", zip([{ name: "weights.npy", bytes: text("\x93NUMPY") }]), /is a NumPy archive \(\.npz\)/],
  ["ONNX", Buffer.from("\x08\x07\x12\x07pytorch"), /is an ONNX model: .*onnxruntime-node/],
  ["HDF5", Buffer.from("\x89HDF\r\n\x1a\n", "latin1"), /is an HDF5 file/],
  ["Keras", zip([{ name: "model.weights.h5", bytes: text("") }]), /is a Keras model/],
  ["TFLite", Buffer.from("\x1c\0\0\0TFL3"), /is a TensorFlow Lite model/],
  ["gzip", gzipSync("x"), /is compressed \(gzip\): decompress it first/],
  ["tar", tar, /is a tar archive, the format of PyTorch before 0\.1\.10/],
  ["pickle", Buffer.from("\x80\x04K\x01.", "latin1"), /is a pickle that pickle\.dump/],
  ["Git LFS", Buffer.from("version https://git-lfs.github.com/spec/v1"), /git lfs pull/],
  ["web page", Buffer.from("<!DOCTYPE html><html>"), /is a web page/],
  ["empty zip", zip([]), /is a zip file without any records/],
  [
    "zip of models",
    zip([{ name: "out/model.pt", bytes: text("x") }]),
    /torch\.save did not write.*unpack it, and load out\/model\.pt/,
  ],
  ["text", Buffer.from("hello, world"), /it is no zip file/],
];

for (const [kind, file, expected] of KINDS) {
  test(`of another file it is said what it is: ${kind}`, (t) => {
    const path = join(temporary_folder(t), "file.bin");
    writeFileSync(path, file);
    t.regex(message(path), expected);
    t.true(message(path).includes(`'${path}'`));
    t.regex(message(file), expected);
  });
}

test("of Python's other files it is said what they are", (t) => {
  const folder = temporary_folder(t);
  const done = run_python(
    t,
    `
model = nn.Linear(2, 2)
torch.export.save(torch.export.export(model, (torch.ones(1, 2),)), input + "/program.pt2")
torch.jit.save(torch.jit.script(model), input + "/script.pt")
torch.jit.script(model)._save_for_lite_interpreter(input + "/lite.ptl")
with torch.package.PackageExporter(input + "/package.pt") as package: package.save_pickle("p", "x.pkl", {"a": 1})
torch.save({"a": 1}, input + "/legacy.pt", _use_new_zipfile_serialization=False)
output = True`,
    folder,
  );
  if (done === undefined) return;
  for (const [name, expected] of [
    ["program.pt2", /is an exported program \(torch\.export\.save, \.pt2\): .*program\.state_dict/],
    ["script.pt", /is a TorchScript archive \(torch\.jit\.save\)/],
    ["lite.ptl", /is a TorchScript archive for mobile devices/],
    ["package.pt", /is a package of torch\.package/],
    ["legacy.pt", /before 1\.6, a pickle/],
  ] as const) {
    t.regex(message(join(folder, name)), expected);
  }
});
