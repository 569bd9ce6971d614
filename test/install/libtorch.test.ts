import { join } from "node:path";
import test from "ava";
import { is_supported, libtorch_version, release } from "../../lib/native/libtorch.js";
import { inspect_libtorch, resolve_libtorch } from "../../scripts/install/libtorch.js";
import { temporary_folder } from "../support/folder.js";
import { environment, fake_download, fake_torch } from "./fixtures.js";

/** Where pip would put torch into a cache that XDG_CACHE_HOME names. */
const in_cache = (cache: string, environment = "torch-2.13.0"): string =>
  join(cache, "torchnode", environment, "lib/python3.11/site-packages/torch");

test("the version is read from an installed package and from a download", (t) => {
  const folder = temporary_folder(t);
  t.is(libtorch_version(fake_torch(join(folder, "torch"), "2.13.0+cpu")), "2.13.0+cpu");
  t.is(libtorch_version(fake_download(join(folder, "libtorch"), "2.12.1+cu130")), "2.12.1+cu130");
  t.is(libtorch_version(join(folder, "nothing")), undefined);
  t.is(release("2.12.1+cu130"), "2.12.1");
});

test("LibTorch 2.11 to 2.14 are supported", (t) => {
  for (const version of ["2.11.0", "2.13.0+cpu", "2.14.1+cu130"]) t.true(is_supported(version));
  for (const version of ["1.13.1", "2.9.1", "2.10.2", "2.15.0", "3.0.0"]) {
    t.false(is_supported(version), version);
  }
});

test("a folder that is not a usable LibTorch is said to be none, and why", (t) => {
  const folder = temporary_folder(t);
  t.deepEqual(inspect_libtorch(folder), { problem: "there is no LibTorch" });
  const old = inspect_libtorch(fake_torch(join(folder, "old"), "2.10.0"));
  t.deepEqual(old, {
    problem: "LibTorch 2.10.0 there is not supported: 2.11 to 2.14 are",
  });
});

test("TORCHNODE_LIBTORCH comes first", async (t) => {
  const folder = temporary_folder(t);
  const own = fake_download(join(folder, "libtorch"), "2.12.0+cpu");
  fake_torch(join(folder, "python/torch"), "2.13.0");
  const env = environment({ TORCHNODE_LIBTORCH: own, PYTHONPATH: join(folder, "python") });
  t.deepEqual(await resolve_libtorch("default", env), {
    path: own,
    version: "2.12.0+cpu",
    source: "TORCHNODE_LIBTORCH",
    python: null,
  });
});

test("a TORCHNODE_LIBTORCH that is none is an error, not passed over", async (t) => {
  const env = environment({ TORCHNODE_LIBTORCH: "/nowhere" });
  await t.throwsAsync(resolve_libtorch("default", env), {
    name: "SetupError",
    message: /^TORCHNODE_LIBTORCH is \/nowhere, but there is no LibTorch.*unset it/s,
  });
});

test("then comes the torch that python3 imports, without importing it", async (t) => {
  const folder = temporary_folder(t);
  const torch = fake_torch(join(folder, "python/torch"), "2.14.0+cpu");
  fake_torch(in_cache(folder), "2.13.0+cpu");
  const env = environment({ PYTHONPATH: join(folder, "python"), XDG_CACHE_HOME: folder });
  const libtorch = await resolve_libtorch("default", env);
  t.is(libtorch.path, torch);
  t.is(libtorch.version, "2.14.0+cpu");
  t.regex(libtorch.python ?? "", /python3$/);
});

test("a torch of python3 that is not supported is passed over for the cache's", async (t) => {
  const folder = temporary_folder(t);
  fake_torch(join(folder, "python/torch"), "2.9.0+cpu");
  const cached = fake_torch(in_cache(folder), "2.13.0+cpu");
  const env = environment({ PYTHONPATH: join(folder, "python"), XDG_CACHE_HOME: folder });
  t.is((await resolve_libtorch("default", env)).path, cached);
});

test("a folder called torch where the command is started is not python3's torch", async (t) => {
  const folder = temporary_folder(t);
  const cached = fake_torch(in_cache(folder), "2.13.0+cpu");
  // "" on PYTHONPATH is the current folder; lib/ has a torch/.
  const env = environment({ PYTHONPATH: "", XDG_CACHE_HOME: folder });
  t.is((await resolve_libtorch("default", env)).path, cached);
});

test("--cpu and --cuda take PyTorch's own builds, each from a folder of its own", async (t) => {
  const folder = temporary_folder(t);
  const cpu = fake_torch(in_cache(folder, "torch-2.13.0-cpu"), "2.13.0+cpu");
  const cuda = fake_torch(in_cache(folder, "torch-2.13.0-cu130"), "2.13.0+cu130");
  fake_torch(join(folder, "python/torch"), "2.14.0");
  const env = environment({ PYTHONPATH: join(folder, "python"), XDG_CACHE_HOME: folder });
  t.is((await resolve_libtorch("cpu", env)).path, cpu);
  t.is((await resolve_libtorch({ cuda: "13.0" }, env)).path, cuda);
});

test("--cpu beside a TORCHNODE_LIBTORCH is a contradiction", async (t) => {
  const env = environment({ TORCHNODE_LIBTORCH: "/somewhere" });
  await t.throwsAsync(resolve_libtorch("cpu", env), { message: /contradict/ });
});
