/** The effects of saving on the files that are there, and on those around them. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import test, { type ExecutionContext } from "ava";
import { type Tensor, torch, Vocab } from "torchnode";
import { temporary_folder } from "../support/folder.js";

const mode_of = (path: string): number => statSync(path).mode & 0o777;

test("a symbolic link goes on leading to the file, also to one that is not there yet", (t) => {
  const folder = temporary_folder(t);
  const [file, link] = [join(folder, "file.pt"), join(folder, "link.pt")];
  symlinkSync("file.pt", link);
  for (const a of [1, 2]) {
    torch.save({ a }, link);
    t.is(readlinkSync(link), "file.pt");
    t.true(lstatSync(file).isFile());
    t.deepEqual(torch.load(file), { a });
  }
  new Vocab(["a"]).save(link);
  t.is(readFileSync(file, "utf8"), '["a"]\n');
  t.deepEqual(readdirSync(folder), ["file.pt", "link.pt"]);
  symlinkSync("loop", join(folder, "loop"));
  t.throws(() => torch.save(1, join(folder, "loop")), { message: /symbolic links/ });
});

test("a file keeps its mode, its extended attributes and its other names", (t) => {
  const folder = temporary_folder(t);
  const [file, other] = [join(folder, "file.pt"), join(folder, "other.pt")];
  torch.save({ a: 1 }, file);
  t.is(mode_of(file), 0o666 & ~process.umask());
  for (const mode of [0o600, 0o640, 0o755]) {
    chmodSync(file, mode);
    torch.save({ a: mode }, file);
    t.is(mode_of(file), mode);
    t.deepEqual(torch.load(file), { a: mode });
  }
  linkSync(file, other);
  torch.save({ a: 2, long: "x".repeat(10_000) }, other);
  torch.save({ a: 3 }, other);
  t.is(statSync(file).nlink, 2);
  t.deepEqual(torch.load(file), { a: 3 });
  t.deepEqual(readdirSync(folder), ["file.pt", "other.pt"]);
});

test("a file that may not be written stays, and so does all where nothing can be written", (t) => {
  const folder = temporary_folder(t);
  const file = join(folder, "file.pt");
  torch.save({ a: 1 }, file);
  const message = (path: string) => t.throws(() => torch.save({ a: 2 }, path))?.message ?? "";
  t.regex(message(folder), /Is a directory/);
  t.regex(message(join(folder, "new/")), /Is a directory/);
  t.regex(message(`${file}/`), /Not a directory/);
  t.regex(message(join(folder, "no", "file.pt")), /No such file or directory/);
  t.regex(message(""), /No such file or directory/);
  if (process.getuid?.() !== 0) {
    chmodSync(file, 0o444);
    t.regex(message(file), /Permission denied/);
  }
  t.deepEqual(torch.load(file), { a: 1 });
  t.deepEqual(readdirSync(folder), ["file.pt"]);
});

test("a null byte in a path is an error, and no file is touched", (t) => {
  const folder = temporary_folder(t);
  const file = join(folder, "file.pt");
  torch.save({ a: 1 }, file);
  const wrong = `${file}\0.bak`;
  const error = { instanceOf: TypeError, message: /null byte/ };
  t.throws(() => torch.save({ a: 2 }, wrong), error);
  t.throws(() => torch.load(wrong), error);
  t.throws(() => new Vocab(["a"]).save(wrong), error);
  t.deepEqual(torch.load(file), { a: 1 });
  t.deepEqual(readdirSync(folder), ["file.pt"]);
});

test("saving over the file that values come from, as a path or a URL", (t) => {
  const file = join(temporary_folder(t), "a file.pt");
  torch.save({ a: torch.arange(1000) }, file);
  const open = openSync(file, "r");
  t.teardown(() => closeSync(open));
  const size = statSync(file).size;
  const { a } = torch.load(pathToFileURL(file)) as { a: Tensor };
  torch.save({ a: a.add(1) }, pathToFileURL(file));
  t.is((torch.load(file) as { a: Tensor }).a.at(0).item(), 1);
  // A reader that opened it before goes on reading the old contents.
  t.is(readFileSync(open).length, size);
});

test("a pipe is written to, and stays one", async (t) => {
  const folder = temporary_folder(t);
  const [pipe, copy] = [join(folder, "pipe"), join(folder, "copy.pt")];
  if (spawnSync("mkfifo", [pipe]).status !== 0) {
    t.log("skipped: there is no mkfifo");
    t.pass();
    return;
  }
  const reader = spawn("cp", [pipe, copy]);
  torch.save({ a: torch.ones(100_000) }, pipe);
  await once(reader, "exit");
  t.true(lstatSync(pipe).isFIFO());
  t.is((torch.load(copy) as { a: Tensor }).a.numel(), 100_000);
  t.throws(() => torch.load(pipe), { message: /is a pipe or a device/ });
  const impatient = spawn("head", ["-c", "10", pipe]);
  t.throws(() => torch.save({ a: torch.ones(1_000_000) }, pipe), { message: /Broken pipe/ });
  await once(impatient, "exit");
});

/** Kills a process while it saves `path` again and again. */
async function kill_while_saving(t: ExecutionContext, path: string): Promise<void> {
  const script = `
    import { torch } from "torchnode";
    const value = { a: torch.ones(4_000_000) };
    for (;;) {
      torch.save(value, process.argv[1]);
      console.log("saved");
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script, path]);
  t.teardown(() => child.kill("SIGKILL"));
  for (let saved = 0; saved < 3; saved++) await once(child.stdout, "data");
  // It is in its next save.
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("a process that is killed while it saves leaves the old file, and nothing else for ever", async (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "model.pt");
  torch.save({ a: torch.zeros(4_000_000) }, path);
  await kill_while_saving(t, path);
  t.is((torch.load(path) as { a: Tensor }).a.numel(), 4_000_000);
  // Files as on a file system without unnamed ones: one that is in use, and one that is not.
  const [left, used] = ["0123456789abcdef", "fedcba9876543210"].map((digits) =>
    join(folder, `model.pt.${digits}.partial`),
  ) as [string, string];
  const own = join(folder, "model.pt.notes.partial");
  for (const file of [left, used, own]) writeFileSync(file, "half a file");
  const user = spawn("flock", [used, "sh", "-c", "echo held; exec cat"]);
  const has_flock = await Promise.race([
    once(user, "error").then(() => false),
    once(user.stdout, "data").then(() => true),
  ]);
  torch.save({ a: 1 }, path);
  const expected = ["model.pt", "model.pt.notes.partial"];
  if (has_flock) {
    expected.splice(1, 0, "model.pt.fedcba9876543210.partial");
    user.stdin.end();
    await once(user, "exit");
  }
  t.deepEqual(readdirSync(folder).sort(), expected.sort());
});

test("what is saved is on the disk before it has the file's name", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "model.pt");
  const trace = join(folder, "trace");
  const script = `
    import { torch } from "torchnode";
    torch.save({ a: 1 }, process.argv[1]);`;
  const calls = "fsync,rename,renameat,renameat2";
  const run = spawnSync("strace", [
    ...["-f", "-o", trace, "-e", `trace=${calls}`],
    ...[process.execPath, "--input-type=module", "-e", script, path],
  ]);
  if (run.status !== 0) {
    t.log("skipped: there is no strace that works");
    t.pass();
    return;
  }
  const lines = readFileSync(trace, "utf8").split("\n");
  const order = lines.map((line) => /(fsync|rename)\w*\(/.exec(line)?.[1]).filter(Boolean);
  t.deepEqual(order, ["fsync", "rename", "fsync"]);
});

test("two processes that save to one path each save all of theirs", (t) => {
  const folder = temporary_folder(t);
  const path = join(folder, "model.pt");
  const script = `
    import { torch } from "torchnode";
    const [path, value] = process.argv.slice(1);
    for (let i = 0; i < 20; i++) torch.save({ a: torch.full([100_000], Number(value)) }, path);`;
  const children = [1, 2].map((value) =>
    spawn(process.execPath, ["--input-type=module", "-e", script, path, String(value)]),
  );
  return Promise.all(children.map((child) => once(child, "exit"))).then((codes) => {
    t.deepEqual(codes.flat(), [0, null, 0, null]);
    const { a } = torch.load(path) as { a: Tensor };
    t.true(a.eq(a.at(0)).all().item<boolean>());
    t.deepEqual(readdirSync(folder), ["model.pt"]);
  });
});

test("what a folder has is left alone by names that are alike", (t) => {
  const folder = temporary_folder(t);
  mkdirSync(join(folder, "model.pt.0123456789abcdef.partial"));
  writeFileSync(join(folder, "other.pt.0123456789abcdef.partial"), "");
  torch.save({ a: 1 }, join(folder, "model.pt"));
  t.is(readdirSync(folder).length, 3);
  const long = join(folder, "m".repeat(255));
  torch.save({ a: 1 }, long);
  torch.save({ a: 2 }, long);
  t.deepEqual(torch.load(long), { a: 2 });
  t.regex(execFileSync("ls", [folder], { encoding: "utf8" }), /^m{255}$/m);
});
