/** torchnode in a realm of its own, as Jest evaluates it, and with values of another realm. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import test from "ava";
import { DataLoader, nn, optim, type Tensor, torch } from "torchnode";
import { package_root } from "../../lib/native/addon.js";
import { temporary_folder } from "../support/folder.js";

const run = promisify(execFile);

/** Loads torchnode's modules in a new context, and runs a program there with `torchnode` in it. */
const host = (program: string): string => `
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createContext, SourceTextModule, SyntheticModule } from "node:vm";

const context = createContext({ console, process, setImmediate, setTimeout, clearTimeout, performance,
  queueMicrotask, structuredClone, AbortSignal, AbortController, TextEncoder, TextDecoder, URL, Buffer });
const modules = new Map();

async function load(url) {
  if (!modules.has(url)) modules.set(url, make(url));
  return modules.get(url);
}

async function make(url) {
  if (!url.startsWith("file:")) {
    const outside = await import(url);
    const names = Object.keys(outside);
    return new SyntheticModule(names, function () {
      for (const name of names) this.setExport(name, outside[name]);
    }, { context, identifier: url });
  }
  return new SourceTextModule(await readFile(fileURLToPath(url), "utf8"), {
    context,
    identifier: url,
    initializeImportMeta: (meta) => { meta.url = url; },
    importModuleDynamically: async (name) => evaluated(await resolve(name, url)),
  });
}

const resolve = (name, from) => load(import.meta.resolve(name, from));
async function evaluated(module) {
  await module.link((name, { identifier }) => resolve(name, identifier));
  await module.evaluate();
  return module;
}

const entry = new SourceTextModule(${JSON.stringify(program)}, { context, identifier: import.meta.resolve("torchnode") + "#program",
  initializeImportMeta: () => {} });
await evaluated(entry);
`;

/** The JSON printed by a program that has torchnode in a realm of its own. */
async function in_realm(program: string): Promise<unknown> {
  const flags = [
    "--experimental-vm-modules",
    "--experimental-import-meta-resolve",
    "--no-warnings",
  ];
  const source = host(`import { F, nn, optim, torch } from "torchnode"; ${program}`);
  const { stdout } = await run(process.execPath, [...flags, "--input-type=module", "-e", source]);
  return JSON.parse(stdout);
}

test("errors of the addon are the caller's Error, TypeError and RangeError", async (t) => {
  const outcomes = await in_realm(`
    const caught = (body) => { try { body(); return "nothing"; } catch (error) { return error; } };
    const of = (error, type) => error instanceof type && Object.getPrototypeOf(error) === type.prototype;
    const { LinAlgError } = torch.linalg;
    console.log(JSON.stringify([
      of(caught(() => torch.ones(2).matmul(torch.ones(3))), Error),
      of(caught(() => torch.ones(2).add("x")), TypeError),
      of(caught(() => torch.ones(2).select(3, 0)), RangeError),
      of(caught(() => torch.linalg.inv(torch.zeros(2, 2))), LinAlgError),
      of(caught(() => F.embedding(torch.tensor([5n]), torch.ones(2, 2))), RangeError),
      of(caught(() => { const x = torch.ones(1); x.dispose(); x.add(1); }), Error),
      caught(() => { const x = torch.ones(1, { requires_grad: true });
        x.register_hook(() => { throw new TypeError("mine"); }); x.exp().backward(); }) instanceof TypeError,
      of(caught(() => new nn.Linear(2, 2)(torch.ones(3))), Error),
    ]));`);
  t.deepEqual(outcomes, new Array(8).fill(true));
});

test("arrays and objects of the addon are the caller's", async (t) => {
  const outcomes = await in_realm(`
    const x = torch.ones(2, 3);
    const is = (value, type) => Object.getPrototypeOf(value) === type.prototype;
    const model = new nn.LSTM(2, 3);
    const [output, [h]] = model(torch.ones(4, 1, 2));
    output.sum().backward();
    const adam = new optim.Adam(model.parameters());
    adam.step();
    console.log(JSON.stringify([
      is(x.shape, Array), is(x.size(), Array), is(x.stride(), Array), is(x.tolist()[0], Array),
      is(torch.split(x, 1), Array), is(torch.memory_stats(), Object),
      is(x.typed_array(), Float32Array), is(x.typed_array().buffer, ArrayBuffer),
      is([...adam.state][0][1], Object), x instanceof torch.Tensor, is(h.shape, Array),
      is(torch.max(x, 0), Array), x.register_hook === undefined,
    ]));`);
  t.deepEqual(outcomes, [...new Array(12).fill(true), false]);
});

/** A value that another realm has made. */
const foreign = <T>(code: string): T => runInNewContext(code, { console }) as T;

test("arrays, objects, Maps, Sets and typed arrays of another realm are taken", (t) => {
  t.deepEqual(torch.tensor(foreign<number[][]>("[[1, 2], [3, 4]]")).shape, [2, 2]);
  t.is(torch.tensor(foreign<Float64Array>("new Float64Array([1])")).dtype, torch.float64);
  t.is(torch.as_tensor(foreign<Int32Array>("new Int32Array([1])")).dtype, torch.int32);
  t.is(
    torch.frombuffer(foreign<ArrayBuffer>("new ArrayBuffer(8)"), { dtype: torch.int64 }).numel(),
    1,
  );
  t.is(torch.asarray(foreign<DataView>("new DataView(new ArrayBuffer(4))")).numel(), 1);
  t.deepEqual(torch.ones(2, foreign<object>("({ dtype: null })")).shape, [2]);
  t.is(
    torch
      .ones(2)
      .sum(foreign<object>("({ dim: 0, keepdim: true })") as never)
      .dim(),
    1,
  );
  t.is(torch.ones(2, 3).mean(foreign<number[]>("[0, 1]")).dim(), 0);
  t.is(torch.ones(3).at(foreign<number[]>("[0, 2]")).numel(), 2);

  const layer = new nn.Linear(1, 1);
  const state = foreign<(entries: unknown) => Map<string, never>>("(entries) => new Map(entries)");
  layer.load_state_dict(state(Object.entries(layer.state_dict())));
  const options = foreign<object>("({ lr: 0.5 })") as { lr: number };
  t.is(new optim.SGD(layer.parameters(), options).param_groups[0]?.lr, 0.5);
  const group = foreign<(params: unknown) => never>("(params) => [{ params, lr: 0.25 }]");
  t.is(new optim.SGD(group([...layer.parameters()]), { lr: 1 }).param_groups[0]?.lr, 0.25);
  t.throws(() => new optim.SGD([{ params: foreign<never>("new Set()") }], { lr: 1 }), {
    message: /[Ss]et/,
  });

  const items = foreign<[Float32Array, number][]>(
    "[[new Float32Array([1, 2]), 0], [new Float32Array([3, 4]), 1]]",
  );
  for (const batch of new DataLoader(items, { batch_size: 2 })) {
    t.deepEqual((batch as unknown as Tensor[])[0]?.shape, [2, 2]);
  }
  const mapped = torch.vmap((x: { a: Tensor }) => x.a.sum())(
    foreign<(a: unknown) => never>("(a) => ({ a })")(torch.ones(2, 3)),
  );
  t.deepEqual(mapped.shape, [2]);
  torch.testing.assert_close(foreign("({ a: [1, 2] })"), { a: [1, 2] });
});

test("errors and promises of another realm are known", (t) => {
  const error = foreign<Error>("new TypeError('theirs')");
  t.throws(() => torch.no_grad(foreign<() => void>("async () => {}")), { instanceOf: TypeError });
  const x = torch.ones(1, { requires_grad: true });
  x.register_hook(() => {
    throw error;
  });
  t.is(
    t.throws(() => x.exp().backward(), { any: true }),
    error,
  );
});

test("a Tensor of a second copy of the package is told from this one's", async (t) => {
  const folder = temporary_folder(t);
  const root = package_root();
  const release = join("build", "Release");
  mkdirSync(join(folder, release), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const path of ["package.json", "dist/lib", `${release}/torchnode.node`]) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  for (const path of ["libtorch", "torchnode.json"]) {
    symlinkSync(realpathSync(join(root, release, path)), join(folder, release, path));
  }
  const second = pathToFileURL(join(folder, "dist", "lib", "index.js")).href;
  const program = `
    import { nn, optim, torch } from "torchnode";
    import * as second from "${second}";
    const theirs = second.torch.ones(2);
    const message = (body) => { try { body(); return "nothing"; } catch (error) { return error.message; } };
    console.log(JSON.stringify([
      message(() => new nn.Parameter(theirs)),
      message(() => torch.ones(2).add(theirs)),
      message(() => torch.cat([torch.ones(2), theirs])),
      message(() => nn.utils.clip_grad_norm_([theirs], 1)),
      message(() => new nn.Sequential(new second.nn.Linear(1, 1), new nn.Linear(1, 1))),
    ]));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program]);
  for (const message of JSON.parse(stdout) as string[]) {
    t.true(message.includes(`of a second copy of torchnode, loaded from ${folder}`), message);
  }
});
