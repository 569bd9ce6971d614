import { rmSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import {
  current_libtorch,
  recorded_choice,
  recorded_libtorch,
} from "../../scripts/install/record.js";
import { temporary_folder } from "../support/folder.js";
import { environment, fake_download, fake_torch } from "./fixtures.js";

test("what was resolved is remembered until what it was resolved from changes", async (t) => {
  const root = temporary_folder(t);
  const own = fake_download(join(root, "libtorch"), "2.13.0+cpu");
  const env = environment({ TORCHNODE_LIBTORCH: own });
  t.is(recorded_libtorch(root, env), undefined);
  const resolved = await current_libtorch(root, "default", env);
  t.deepEqual(recorded_libtorch(root, env), resolved);

  t.is(recorded_libtorch(root, environment({})), undefined, "the variable was unset");
  const elsewhere = environment({ TORCHNODE_LIBTORCH: own, PATH: "/nowhere" });
  t.is(recorded_libtorch(root, elsewhere), undefined, "there is another python3");
  fake_download(own, "2.14.0+cpu");
  t.is(recorded_libtorch(root, env), undefined, "it has another version");
  rmSync(own, { recursive: true });
  t.is(recorded_libtorch(root, env), undefined, "it is gone");
});

test("a choice holds until another one is made", async (t) => {
  const root = temporary_folder(t);
  const env = environment({ XDG_CACHE_HOME: root });
  const site = "lib/python3.11/site-packages/torch";
  const cpu = fake_torch(join(root, "torchnode/torch-2.13.0-cpu", site), "2.13.0+cpu");
  const plain = fake_torch(join(root, "torchnode/torch-2.13.0", site), "2.13.0+cu130");
  await current_libtorch(root, "cpu", env);
  t.is(recorded_choice(root), "cpu");
  t.is((await current_libtorch(root, undefined, env)).path, cpu);
  t.is((await current_libtorch(root, "default", env)).path, plain);
  t.is(recorded_choice(root), "default");
});
