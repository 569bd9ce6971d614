/** The names that each entry of the package exports: what a user may rely on, and no helper. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { temporary_folder } from "../support/folder.js";
import { LanguageServer } from "../support/language_server.js";
import { root, test_file } from "../support/paths.js";

/** By entry; changed by hand, with what is exported. */
const expected = JSON.parse(readFileSync(test_file("package/exports.json"), "utf8")) as Record<
  string,
  string[]
>;

test("each entry exports the names that are listed, types among them", async (t) => {
  const folder = temporary_folder(t);
  const entries = Object.keys(expected);
  const modules = entries.map((entry) =>
    join(root, "dist/lib", entry.replace(/^torchnode\/?/, ""), "index.js"),
  );
  const server = await LanguageServer.start(folder, "");
  try {
    const found = await server.exports(modules);
    for (const [i, entry] of entries.entries()) {
      // "type" may stand there as well.
      const names = (found[i] ?? []).filter((name) => name !== "type").sort();
      t.deepEqual(names, expected[entry], entry);
    }
  } finally {
    await server.stop();
  }
});

test("every entry of the package is listed", (t) => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, unknown>;
  };
  const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
  t.deepEqual(
    entries.map((entry) => entry.replace(/^\./, "torchnode")),
    Object.keys(expected),
  );
});
