/**
 * The JavaScript of lib/ in few files: Node.js takes 0.6 ms to find, read and link a module, and lib/
 * has hundreds.
 */
import { join, relative, sep } from "node:path";
import { type OutputBundle, type OutputChunk, type Plugin, rollup } from "rollup";

/** Whether a module stays where it is: that of another package, and CommonJS. */
const external = (id: string): boolean => !/^[./]/.test(id) || id.endsWith(".cjs");

/** Functions and classes at the top of a chunk that Rollup has renamed: two modules use the name. */
const renamed = /^(?:async )?(?:function\*?|class) ((\w+)\$\d+)\b/gm;

/** Gives what was renamed its own `name` back, which errors, representations and users read. */
const keep_names: Plugin = {
  name: "keep-names",
  renderChunk(code) {
    const lines = [...code.matchAll(renamed)].map(
      ([, name, own]) => `Object.defineProperty(${name}, "name", { value: "${own}" });\n`,
    );
    return lines.length === 0 ? null : { code: `${code}\n${lines.join("")}`, map: null };
  },
};

const is_chunk = (output: OutputBundle[string]): output is OutputChunk => output.type === "chunk";

/**
 * Writes the modules behind some entries as one module for each entry, at the entry's own path, and
 * some in chunks/ that entries share.
 *
 * @param from the folder of the compiled modules, such as dist/lib
 * @param entries paths in it, such as "nn/index.js"
 * @param to the folder to write to
 * @returns the paths that were written
 */
export async function write_bundle(
  from: string,
  entries: readonly string[],
  to: string,
): Promise<string[]> {
  const input = Object.fromEntries(
    entries.map((entry) => [entry.replace(/\.js$/, ""), join(from, entry)]),
  );
  const bundle = await rollup({
    input,
    external,
    // A module may do something when it is loaded, such as adding members to Tensor.
    treeshake: false,
    onwarn(warning) {
      throw new Error(`Rollup: ${warning.message}`);
    },
  });
  try {
    const { output } = await bundle.write({
      dir: to,
      format: "es",
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name]-[hash].js",
      hoistTransitiveImports: false,
      plugins: [keep_names],
    });
    return output.filter(is_chunk).map(({ fileName }) => fileName);
  } finally {
    await bundle.close();
  }
}

/** The modules of a folder that others import, directly or through each other, as paths in it. */
export async function imported_modules(
  files: readonly string[],
  folder: string,
): Promise<Set<string>> {
  const bundle = await rollup({ input: [...files], external, treeshake: false });
  const paths = bundle.watchFiles.map((file) => relative(folder, file).split(sep).join("/"));
  await bundle.close();
  return new Set(paths.filter((path) => !path.startsWith("..")));
}
