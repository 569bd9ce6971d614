/** The search for the allocator that `npx torchnode run` preloads. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import { find_allocator } from "../../scripts/install/allocator.js";
import { find_program } from "../../scripts/install/programs.js";
import { defines_symbol } from "../../scripts/install/symbols.js";
import { temporary_folder } from "../support/folder.js";
import {
  empty_shared_object,
  environment,
  malloc_source,
  only_programs,
  script,
  shared_object,
  write,
} from "./fixtures.js";

/** A machine without an allocator: its environment, and a folder for what a test puts there. */
function bare_machine(t: ExecutionContext, ...programs: string[]) {
  const folder = temporary_folder(t);
  const bin = only_programs(join(folder, "bin"), ...programs);
  const ldconfig = (...lines: string[]) =>
    script(join(bin, "ldconfig"), `cat <<'END'\n${lines.join("\n")}\nEND`);
  ldconfig("0 libs found in cache `/etc/ld.so.cache'");
  const env = environment({ PATH: bin, LD_LIBRARY_PATH: undefined, PYTHONPATH: undefined });
  return { folder, bin, env, ldconfig };
}

test("nothing is found where nothing is", (t) => {
  const { env } = bare_machine(t);
  t.is(find_allocator("mimalloc", { env }), undefined);
  t.is(find_allocator("jemalloc", { env }), undefined);
});

test("the system's libraries are asked, newest version first", (t) => {
  const { folder, env, ldconfig } = bare_machine(t, "cat");
  const v2 = shared_object(join(folder, "libmimalloc.so.2"), malloc_source);
  const v3 = shared_object(join(folder, "libmimalloc.so.3"), malloc_source);
  const source = "the system's libraries";
  ldconfig(`\tlibmimalloc.so.2 (libc6,x86-64) => ${v2}`);
  t.deepEqual(find_allocator("mimalloc", { env }), { file: v2, source });
  ldconfig(
    `\tlibmimalloc.so.2 (libc6,x86-64) => ${v2}`,
    `\tlibmimalloc.so.3 (libc6,x86-64) => ${v3}`,
  );
  t.deepEqual(find_allocator("mimalloc", { env }), { file: v3, source });
  t.is(find_allocator("jemalloc", { env }), undefined);
});

test("a library for another processor is passed over, and links are followed", (t) => {
  const { folder, env, ldconfig } = bare_machine(t, "cat");
  const foreign = empty_shared_object();
  foreign.writeUInt16LE(3, 18);
  write(folder, { "32/libmimalloc.so.2": foreign });
  const file = shared_object(join(folder, "64", "libmimalloc.so.2.0"), malloc_source);
  symlinkSync(file, join(folder, "64", "libmimalloc.so.2"));
  ldconfig(
    `\tlibmimalloc.so.2 (libc6) => ${join(folder, "32/libmimalloc.so.2")}`,
    `\tlibmimalloc.so.2 (libc6,x86-64) => ${join(folder, "64/libmimalloc.so.2")}`,
  );
  t.is(find_allocator("mimalloc", { env })?.file, file);
});

test("a package that pip has put beside LibTorch comes first, then LD_LIBRARY_PATH", (t) => {
  const { folder, env, ldconfig } = bare_machine(t, "cat");
  const name = "libmimalloc.so.3";
  const [packages, own] = [join(folder, "site-packages"), join(folder, "own")];
  const beside = shared_object(join(packages, "cmeel.prefix/lib", name), malloc_source);
  const named = shared_object(join(own, name), malloc_source);
  ldconfig(`\t${name} (libc6,x86-64) => ${shared_object(join(folder, name), malloc_source)}`);
  const libtorch = { path: join(packages, "torch"), python: null };
  const with_path = { ...env, LD_LIBRARY_PATH: `/nowhere:${own}` };
  t.deepEqual(find_allocator("mimalloc", { libtorch, env: with_path }), {
    file: beside,
    source: "beside LibTorch",
  });
  t.deepEqual(find_allocator("mimalloc", { env: with_path }), {
    file: named,
    source: "LD_LIBRARY_PATH",
  });
});

test("last come the packages of python3", (t) => {
  const { folder, bin, env } = bare_machine(t);
  // The one on the PATH may be a script (pyenv's) that needs its PATH.
  script(join(bin, "python3"), `PATH='${process.env.PATH}' exec '${find_program("python3")}' "$@"`);
  const packages = join(folder, "packages");
  mkdirSync(packages);
  const asked = { env: { ...env, PYTHONPATH: packages } };
  t.is(find_allocator("mimalloc", asked), undefined);
  const file = shared_object(join(packages, "cmeel.prefix/lib/libmimalloc.so.3"), malloc_source);
  t.deepEqual(find_allocator("mimalloc", asked), {
    file,
    source: `the packages of ${join(bin, "python3")}`,
  });
});

test("a symbol is defined by a library that has it, not by one that needs it", (t) => {
  const folder = temporary_folder(t);
  const allocator = shared_object(join(folder, "allocator.so"), malloc_source);
  t.true(defines_symbol(allocator, "malloc"));
  t.false(defines_symbol(allocator, "__libc_malloc"));
  t.false(defines_symbol(allocator, "mallo"));
  write(folder, { "header.so": empty_shared_object() });
  t.false(defines_symbol(join(folder, "header.so"), "malloc"));
});
