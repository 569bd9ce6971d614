/** `npx torchnode run`: a program under an allocator that is preloaded. */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import test, { type ExecutionContext } from "ava";
import { package_root } from "../../lib/native/addon.js";
import { temporary_folder } from "../support/folder.js";
import {
  empty_shared_object,
  environment,
  malloc_source,
  type NodeOptions,
  node,
  only_programs,
  script,
  shared_object,
  write,
} from "./fixtures.js";

const cli = join(package_root(), "dist", "scripts", "install", "cli.js");

/** A folder with an allocator in it, where programs are run by the command. */
function place(t: ExecutionContext) {
  const folder = temporary_folder(t);
  const allocator = shared_object(join(folder, "libquick.so"), malloc_source);
  const run = (args: string[], options?: NodeOptions) =>
    node(folder, [cli, "run", ...args], options);
  return { folder, allocator, run, quick: ["--allocator", allocator] };
}

/** Part of a program: whether the process has the allocator loaded. */
const loaded = `require("node:fs").readFileSync("/proc/self/maps", "utf8").includes("/libquick.so")`;

test("a program runs with the allocator, with Node.js's options and its own arguments", async (t) => {
  const { folder, allocator, run, quick } = place(t);
  write(folder, {
    "program.cjs": `const { LD_PRELOAD, TORCHNODE_ALLOCATOR } = process.env;
console.log(JSON.stringify({
  loaded: ${loaded},
  gc: typeof gc,
  args: process.argv.slice(2),
  env: { LD_PRELOAD, TORCHNODE_ALLOCATOR },
  main: require.main === module,
}));`,
  });
  const args = ["two words", "", "--help", "--allocator", "x"];
  const { code, stdout, stderr } = await run([...quick, "--expose-gc", "program.cjs", ...args]);
  t.is(code, 0, stderr);
  t.deepEqual(JSON.parse(stdout), {
    loaded: true,
    gc: "function",
    args,
    env: { TORCHNODE_ALLOCATOR: allocator },
    main: true,
  });
});

test("torchnode computes with it", async (t) => {
  const { run, quick } = place(t);
  const torchnode = JSON.stringify(join(package_root(), "dist", "lib", "index.js"));
  const program = `import { createRequire } from "node:module";
import { torch } from ${torchnode};
const require = createRequire(import.meta.url);
console.log(${loaded}, torch.ones(3).add(1).tolist());`;
  const { stdout, stderr } = await run([...quick, "--input-type=module", "-e", program]);
  t.is(stdout, "true [ 2, 2, 2 ]\n", stderr);
});

test("TORCHNODE_ALLOCATOR names the allocator, and an option comes before it", async (t) => {
  const { allocator, run } = place(t);
  const program = ["-p", loaded];
  const chosen = await run(program, { env: environment({ TORCHNODE_ALLOCATOR: allocator }) });
  t.is(chosen.stdout, "true\n", chosen.stderr);
  const env = environment({ TORCHNODE_ALLOCATOR: "/nowhere/libquick.so" });
  t.is((await run([`--allocator=${allocator}`, ...program], { env })).stdout, "true\n");
  t.regex((await run(program, { env })).stderr, /allocator \/nowhere\/libquick\.so is not there/);
});

test("settings of mimalloc are made, and those of the user stay", async (t) => {
  const { run, quick } = place(t);
  const program =
    "const { env } = process; env.MIMALLOC_PURGE_DELAY + ' ' + env.MIMALLOC_ARENA_EAGER_COMMIT";
  const env = environment({ MIMALLOC_PURGE_DELAY: "7", MIMALLOC_ARENA_EAGER_COMMIT: undefined });
  t.is((await run([...quick, "-p", program], { env })).stdout, "7 0\n");
});

test("what the program starts has the environment that the command had", async (t) => {
  const { folder, run, quick } = place(t);
  const other = shared_object(join(folder, "libother.so"), "");
  const child = `JSON.parse(execFileSync("sh", ["-c", ${JSON.stringify(
    `printf '["%s", %d]' "$LD_PRELOAD" "$(grep -c libquick /proc/self/maps)"`,
  )}]))`;
  const program = `const { execFileSync } = require("node:child_process");
console.log(JSON.stringify([${loaded}, ...${child}]));`;
  const alone = await run([...quick, "-e", program], { env: environment({ LD_PRELOAD: "" }) });
  t.deepEqual(JSON.parse(alone.stdout), [true, "", 0]);
  const beside = await run([...quick, "-e", program], { env: environment({ LD_PRELOAD: other }) });
  t.deepEqual(JSON.parse(beside.stdout), [true, other, 0]);
});

test("a worker thread shares the allocator, and a fork is given it by its environment", async (t) => {
  const { folder, run, quick } = place(t);
  write(folder, {
    "program.cjs": `const { fork } = require("node:child_process");
const { isMainThread, Worker } = require("node:worker_threads");
const LD_PRELOAD = process.env.TORCHNODE_ALLOCATOR;
const has = () => [${loaded}, process.env.LD_PRELOAD ?? null];
if (process.send) {
  process.send(has());
} else if (!isMainThread) {
  require("node:worker_threads").parentPort.postMessage(has());
} else {
  const heard = (one) => new Promise((resolve) => one.once("message", resolve));
  Promise.all([
    heard(new Worker(__filename)),
    heard(fork(__filename)),
    heard(fork(__filename, { env: { ...process.env, LD_PRELOAD } })),
  ]).then((all) => console.log(JSON.stringify(all)));
}`,
  });
  const { stdout, stderr } = await run([...quick, "program.cjs"]);
  t.deepEqual(
    JSON.parse(stdout),
    [
      [true, null],
      [false, null],
      [true, null],
    ],
    stderr,
  );
});

test("the processes of `node --test` have the allocator", async (t) => {
  const { folder, run, quick } = place(t);
  write(folder, {
    "some.test.cjs": `require("node:test")("loaded", (t) => {
  t.assert.ok(${loaded});
  t.assert.strictEqual(process.env.LD_PRELOAD, undefined);
});`,
  });
  const { code, output } = await run([...quick, "--test", "some.test.cjs"]);
  t.is(code, 0, output);
  t.regex(output, /pass 1\b/);
});

test("the command ends as the program does", async (t) => {
  const { run, quick } = place(t);
  t.like(await run([...quick, "-e", "process.exit(7)"]), { code: 7, signal: null });
  t.like(await run([...quick, "nowhere.js"]), { code: 1, signal: null });
  for (const signal of ["SIGKILL", "SIGTERM", "SIGABRT"]) {
    const ended = await run([...quick, "-e", `process.kill(process.pid, "${signal}")`]);
    t.like(ended, { code: null, signal });
  }
});

test("signals reach the program", async (t) => {
  const { run, quick } = place(t);
  for (const signal of ["SIGINT", "SIGQUIT", "SIGTERM", "SIGHUP", "SIGUSR2"] as const) {
    const program = `const idle = setInterval(() => {}, 1000);
process.on("${signal}", (signal) => {
  clearInterval(idle);
  console.log("got", signal);
});
console.log("ready");`;
    const ended = await run([...quick, "-e", program], {
      on_stdout: (text, pid) => {
        if (text === "ready\n") process.kill(pid, signal);
      },
    });
    t.like(ended, { code: 0, stdout: `ready\ngot ${signal}\n` });
  }
});

test("a terminal's Ctrl-C reaches the program once", async (t) => {
  const { folder, allocator } = place(t);
  write(folder, {
    "program.cjs": `let times = 0;
process.on("SIGINT", () => {
  times++;
  // The command would hand it on in the meantime.
  setTimeout(() => process.stdout.write("times " + times + "\\n"), 300);
  setTimeout(() => process.exit(5), 400);
});
setInterval(() => {}, 1000);
console.log("ready");`,
    "terminal.py": `import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[1], sys.argv[1:])
shown = b""
while True:
    try:
        shown += os.read(terminal, 1000)
    except OSError:
        break
    if shown.endswith(b"ready\\r\\n"):
        os.write(terminal, b"\\x03")
print(shown.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`,
  });
  const command = [process.execPath, cli, "run", "--allocator", allocator, "program.cjs"];
  const { stdout } = await promisify(execFile)("python3", ["terminal.py", ...command], {
    cwd: folder,
    env: environment(),
  });
  t.is(stdout.replaceAll("\r", ""), "ready\n^Ctimes 1\n 5\n");
});

test("a program that leaves a signal to Node.js is ended by it, and so is the command", async (t) => {
  const { run, quick } = place(t);
  const ended = await run([...quick, "-e", `setInterval(() => {}, 1000); console.log("ready")`], {
    on_stdout: (_, pid) => {
      process.kill(pid, "SIGTERM");
    },
  });
  t.like(ended, { code: null, signal: "SIGTERM" });
});

test("an allocator that is not there is an error, which says how it is installed", async (t) => {
  const { folder, run } = place(t);
  const bin = only_programs(join(folder, "bin"), "node");
  script(join(bin, "ldconfig"), "exit 0");
  const env = environment({ PATH: bin, LD_LIBRARY_PATH: undefined });
  const mimalloc = await run(["-p", "1"], { env });
  t.is(mimalloc.code, 1);
  t.is(mimalloc.stdout, "");
  t.regex(mimalloc.stderr, /mimalloc was not found, so the program was not started/);
  t.regex(mimalloc.stderr, /apt install libmimalloc-dev; on Fedora: dnf install mimalloc/);
  t.regex(mimalloc.stderr, /pip .*install cmeel-mimalloc/);
  t.regex(mimalloc.stderr, /--allocator FILE, or TORCHNODE_ALLOCATOR=FILE/);
  const jemalloc = await run(["--allocator", "jemalloc", "-p", "1"], { env });
  t.regex(jemalloc.stderr, /apt install libjemalloc2; on Fedora: dnf install jemalloc/);
  t.notRegex(jemalloc.stderr, /pip/);
});

test("a file that cannot be preloaded is an error", async (t) => {
  const { folder, run } = place(t);
  const foreign = empty_shared_object();
  foreign.writeUInt16LE(20, 18);
  write(folder, {
    "foreign.so": foreign,
    "cut_short.so": foreign.subarray(0, 40),
    "text.so": "malloc",
    "empty.so": "",
  });
  shared_object(join(folder, "other.so"), "#include <cstdlib>\nvoid *p = malloc(1);\n");
  shared_object(join(folder, "two words", "quick.so"), malloc_source);
  const wrong: [string, RegExp][] = [
    ["./foreign.so", /foreign\.so is for another kind of processor/],
    ["./cut_short.so", /cut_short\.so is cut short/],
    ["./text.so", /text\.so is not a shared object of this system/],
    ["./empty.so", /empty\.so is empty/],
    ["./nowhere.so", /nowhere\.so is not there/],
    ["./other.so", /other\.so is no allocator: it has no malloc/],
    ["./two words/quick.so", /quick\.so cannot be preloaded: .* copy it elsewhere/],
    [
      "libquick.so",
      /must be mimalloc, jemalloc, tcmalloc or the path of a library .* not "libquick\.so"/,
    ],
  ];
  for (const [file, message] of wrong) {
    const { code, stdout, stderr } = await run(["--allocator", file, "-p", "1"]);
    t.is(code, 1, file);
    t.is(stdout, "");
    t.regex(stderr, message);
    t.notRegex(stderr, /^\s+at /m);
  }
});

test("a library that the loader leaves out keeps the program from starting", async (t) => {
  const { folder, allocator, run } = place(t);
  const elf = readFileSync(allocator);
  // The type of an object file (ET_REL), which is a matter of the linker.
  elf.writeUInt16LE(1, 16);
  write(folder, { "object.so": elf });
  const { code, stdout, stderr } = await run(["--allocator", "./object.so", "-p", "1"]);
  t.is(code, 1);
  t.is(stdout, "");
  t.regex(stderr, /object\.so' from LD_PRELOAD cannot be preloaded/);
  t.regex(stderr, /the loader did not take .*object\.so, so the program was not started/);
});

test("LD_PRELOAD that the loader has dropped, as it does with setcap, is noticed", async (t) => {
  const { folder, allocator } = place(t);
  const required = join(package_root(), "dist", "scripts", "install", "preloaded.cjs");
  const env = environment({ TORCHNODE_ALLOCATOR: allocator, TORCHNODE_LD_PRELOAD: "" });
  const { code, stdout, stderr } = await node(folder, ["--require", required, "-p", "1"], { env });
  t.is(code, 1);
  t.is(stdout, "");
  t.regex(stderr, /did not take .*has more rights than its user/s);
});

test("a command without a program or with an option of another kind says what was expected", async (t) => {
  const { folder, run, quick } = place(t);
  t.regex((await run([])).stderr, /run expects a program: npx torchnode run program\.js/);
  t.regex((await run(quick)).stderr, /run expects a program/);
  t.regex((await run(["--allocator"])).stderr, /--allocator expects a name, or the path/);
  t.regex((await run(["--help"])).stdout, /npx torchnode run \[--allocator NAME/);
  writeFileSync(join(folder, "program.cjs"), "");
  t.is((await run([...quick, "--no-such-option", "program.cjs"])).code, 9);
});
