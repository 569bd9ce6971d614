/**
 * The real pip, with wheels made on the spot in place of PyTorch's: no network is used.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { package_root } from "../../lib/native/addon.js";
import { install_torch, wheel_kind } from "../../scripts/install/pip.js";
import { temporary_folder } from "../support/folder.js";
import {
  environment,
  fake_torch,
  node,
  only_programs,
  path_with,
  script,
  write,
} from "./fixtures.js";

const kind = wheel_kind("default");

/** A folder with a wheel of "torch" 2.13.0 that has a console script. */
function wheels(t: ExecutionContext): string {
  const folder = temporary_folder(t);
  const info = "torch-2.13.0.dist-info";
  fake_torch(join(folder, "torch"), "2.13.0+fake");
  write(folder, {
    [`${info}/METADATA`]: "Metadata-Version: 2.1\nName: torch\nVersion: 2.13.0\n",
    [`${info}/WHEEL`]: "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    [`${info}/entry_points.txt`]: "[console_scripts]\ntorchrun = torch:main\n",
    [`${info}/RECORD`]: `${info}/RECORD,,\n`,
  });
  const wheel = "torch-2.13.0-py3-none-any.whl";
  execFileSync("python3", ["-m", "zipfile", "-c", wheel, "torch", info], { cwd: folder });
  return folder;
}

/** A python3 without ensurepip, as Debian has it. */
function without_ensurepip(t: ExecutionContext): NodeJS.ProcessEnv {
  const text = "import sys\nsys.modules['ensurepip'] = None\n";
  return { PYTHONPATH: write(temporary_folder(t), { "sitecustomize.py": text }) };
}

/**
 * An environment whose pip sees these wheels alone, and whose cache is empty. Without ensurepip,
 * which takes its time.
 */
function offline(t: ExecutionContext, wheels: string, changes = without_ensurepip(t)) {
  const cache = temporary_folder(t);
  const env = environment({
    XDG_CACHE_HOME: cache,
    PIP_NO_INDEX: "1",
    PIP_FIND_LINKS: wheels,
    PIP_CONFIG_FILE: "/dev/null",
    ...changes,
  });
  return { cache: join(cache, "torchnode"), env };
}

test("PyTorch is installed whole, under its own name", async (t) => {
  const { cache, env } = offline(t, wheels(t), {});
  const torch = await install_torch(kind, env);
  t.true(torch.startsWith(join(cache, "torch-2.13.0/lib/python3")));
  t.true(existsSync(join(torch, "version.py")));
  t.deepEqual(readdirSync(cache), ["torch-2.13.0"]);

  const bin = join(cache, "torch-2.13.0/bin");
  const first = readFileSync(join(bin, "torchrun"), "utf8").split("\n", 1)[0] ?? "";
  t.true(first.startsWith(`#!${bin}/python`), "its scripts name the interpreter where it is now");
  const version = execFileSync(join(bin, "python"), ["-m", "pip", "show", "torch"]);
  t.regex(String(version), /Version: 2\.13\.0/);
});

test("two clones that install at once end with one installation", async (t) => {
  const { cache, env } = offline(t, wheels(t));
  // Two processes: partial environments are named for the process that makes them.
  const program = `import { install_torch, wheel_kind } from "./dist/scripts/install/pip.js";
    console.log(await install_torch(wheel_kind("default"), process.env));`;
  const start = () => node(package_root(), ["--input-type=module", "-e", program], { env });
  const both = await Promise.all([start(), start()]);
  for (const { code, output } of both) t.is(code, 0, output);
  t.is(both[0]?.stdout, both[1]?.stdout);
  t.deepEqual(readdirSync(cache), ["torch-2.13.0"]);
});

test("what a killed installation has left is removed, what a running one makes is not", async (t) => {
  const { cache, env } = offline(t, wheels(t));
  const left = `torch-2.13.0.partial.${hostname()}.4194303`;
  const running = `torch-2.13.0.partial.${hostname()}.${process.ppid}`;
  for (const name of [left, running]) mkdirSync(join(cache, name), { recursive: true });
  await install_torch(kind, env);
  t.deepEqual(readdirSync(cache).sort(), ["torch-2.13.0", running]);
});

test("a damaged installation is replaced", async (t) => {
  const { cache, env } = offline(t, wheels(t));
  write(join(cache, "torch-2.13.0"), { "lib/python3.11/site-packages/torch/lib/x": "half" });
  const torch = await install_torch(kind, env);
  t.true(existsSync(join(torch, "version.py")));
  t.deepEqual(readdirSync(cache), ["torch-2.13.0"]);
});

test("where the python3 has no ensurepip, its own pip installs from outside", async (t) => {
  const { cache, env } = offline(t, wheels(t), without_ensurepip(t));
  t.true((await install_torch(kind, env)).startsWith(cache));
  t.false(existsSync(join(cache, "torch-2.13.0/bin/pip")));
});

test("no such build: pip's reason, and what to do", async (t) => {
  const { cache, env } = offline(t, temporary_folder(t));
  const error = await t.throwsAsync(install_torch(kind, env), { name: "SetupError" });
  t.regex(error?.message ?? "", /could not install torch==2\.13\.0: No matching distribution/);
  t.regex(error?.message ?? "", /could not be reached .* or it has none for this machine/);
  t.deepEqual(readdirSync(cache), []);
});

test("an index that cannot be reached is named, and what to check", async (t) => {
  const { env } = offline(t, temporary_folder(t), {
    ...without_ensurepip(t),
    PIP_NO_INDEX: "0",
    PIP_RETRIES: "1",
    PIP_PROXY: "http://127.0.0.1:9",
  });
  const error = await t.throwsAsync(install_torch(wheel_kind({ cuda: "13.0" }), env), {
    name: "SetupError",
  });
  const message = error?.message ?? "";
  t.regex(message, /could not install torch==2\.13\.0\+cu130 from https:.*\/whl\/cu130/);
  t.regex(message, /could not be reached: check the network/);
});

test("a disk without the room for it is named before anything is fetched", async (t) => {
  const { cache, env } = offline(t, wheels(t));
  const error = await t.throwsAsync(install_torch({ ...kind, room: 1e6 }, env), {
    name: "SetupError",
  });
  t.regex(error?.message ?? "", /needs about 1000000 GiB in .*, but only [\d.]+ GiB are free/);
  t.deepEqual(readdirSync(cache), []);
});

test("no python3, one that is too old, one without venv or pip: each says what to install", async (t) => {
  const folder = temporary_folder(t);
  const attempt = async (PATH: string) => {
    const env = environment({ PATH, XDG_CACHE_HOME: folder });
    return (await t.throwsAsync(install_torch(kind, env), { name: "SetupError" }))?.message ?? "";
  };
  t.regex(await attempt(only_programs(join(folder, "none"), "sh")), /no python3 on the PATH.*apt/s);

  const answering = (name: string, answer: object) => {
    script(join(folder, name, "python3"), `echo 'torchnode asks: ${JSON.stringify(answer)}'`);
    return path_with(join(folder, name));
  };
  const python = {
    version: [3, 12, 1],
    torch: null,
    venv: true,
    ensurepip: true,
    pip: true,
    packages: [],
  };
  t.regex(
    await attempt(answering("old", { ...python, version: [3, 8, 10] })),
    /is Python 3\.8\.10/,
  );
  t.regex(await attempt(answering("bare", { ...python, venv: false })), /no venv.*python3-venv/s);
  const no_pip = { ...python, ensurepip: false, pip: false };
  t.regex(await attempt(answering("nopip", no_pip)), /has no pip.*apt install python3-pip/s);
});
