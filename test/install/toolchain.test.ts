import { join } from "node:path";
import test from "ava";
import {
  compile_jobs,
  find_toolchain,
  missing_tools,
  require_tools,
} from "../../scripts/install/toolchain.js";
import { temporary_folder } from "../support/folder.js";
import { environment, script } from "./fixtures.js";

test("a machine with nothing: everything that is missing is named at once, with what to do", (t) => {
  const env = environment({ PATH: temporary_folder(t), CXX: undefined });
  const error = t.throws(() => require_tools(env), { name: "SetupError" });
  const message = error?.message ?? "";
  t.regex(message, /no C\+\+ compiler was found .*apt install g\+\+/);
  t.regex(message, /CMake was not found .*apt install cmake/);
  t.regex(message, /neither ninja nor make was found.*apt install ninja-build/);
});

test("a compiler that CXX names but that is not there is named", (t) => {
  const folder = temporary_folder(t);
  const env = environment({ CXX: join(folder, "clang++-99") });
  t.regex(missing_tools(find_toolchain(env), env).join(), /CXX names \(.*clang\+\+-99\)/);
});

test("a CMake that is too old is named with its version", (t) => {
  const folder = temporary_folder(t);
  for (const name of ["c++", "ninja"]) script(join(folder, name), "exit 0");
  script(join(folder, "cmake"), "echo cmake version 3.10.2");
  const env = environment({ PATH: folder, CXX: undefined });
  t.deepEqual(missing_tools(find_toolchain(env), env), [
    `CMake 3.18 or later is needed; ${join(folder, "cmake")} is 3.10. \`pip install cmake\` has a current one.`,
  ]);
});

test("there is a compile job for each core, as far as memory allows, and at least one", (t) => {
  t.is(compile_jobs(4, 64 * 2 ** 30), 4);
  t.is(compile_jobs(64, 6 * 2 ** 30), 4);
  t.is(compile_jobs(64, 2 ** 20), 1);
});
