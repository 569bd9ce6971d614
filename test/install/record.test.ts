import { rmSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { currentLibTorch, recordedChoice, recordedLibTorch } from "../../scripts/install/record.js";
import { environment, fakeDownload, fakeTorch, temporaryFolder } from "./fixtures.js";

test("what was resolved is remembered until what it was resolved from changes", async (t) => {
  const root = temporaryFolder(t);
  const own = fakeDownload(join(root, "libtorch"), "2.13.0+cpu");
  const env = environment({ TORCHNODE_LIBTORCH: own });
  t.is(recordedLibTorch(root, env), undefined);
  const resolved = await currentLibTorch(root, "default", env);
  t.deepEqual(recordedLibTorch(root, env), resolved);

  t.is(recordedLibTorch(root, environment({})), undefined, "the variable was unset");
  const elsewhere = environment({ TORCHNODE_LIBTORCH: own, PATH: "/nowhere" });
  t.is(recordedLibTorch(root, elsewhere), undefined, "there is another python3");
  fakeDownload(own, "2.14.0+cpu");
  t.is(recordedLibTorch(root, env), undefined, "it has another version");
  rmSync(own, { recursive: true });
  t.is(recordedLibTorch(root, env), undefined, "it is gone");
});

test("a choice holds until another one is made", async (t) => {
  const root = temporaryFolder(t);
  const env = environment({ XDG_CACHE_HOME: root });
  const site = "lib/python3.11/site-packages/torch";
  const cpu = fakeTorch(join(root, "torchnode/torch-2.13.0-cpu", site), "2.13.0+cpu");
  const plain = fakeTorch(join(root, "torchnode/torch-2.13.0", site), "2.13.0+cu130");
  await currentLibTorch(root, "cpu", env);
  t.is(recordedChoice(root), "cpu");
  t.is((await currentLibTorch(root, undefined, env)).path, cpu);
  t.is((await currentLibTorch(root, "default", env)).path, plain);
  t.is(recordedChoice(root), "default");
});
