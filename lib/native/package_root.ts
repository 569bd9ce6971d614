/** Finds this package's folder, and whether there is one: a bundler may have moved its code. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The name in a folder's package.json. */
function package_name(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8")).name;
  } catch {
    return undefined;
  }
}

const advice = `Its native part stays in node_modules, so mark torchnode as external:
  esbuild   --external:torchnode, or external: ["torchnode"]
  webpack   externals: [/^torchnode(\\/|$)/], externalsType: "commonjs"
  Next.js   serverExternalPackages: ["torchnode"]
  Rollup    external: /^torchnode(\\/|$)/
  Vite      ssr: { external: ["torchnode"] }, or build.rollupOptions.external as for Rollup
A bundle then needs torchnode in a node_modules above it at run time.`;

/**
 * The package's own folder, from lib/ as well as from dist/lib/.
 *
 * @param url of a module of the package. A bundle as CommonJS has none.
 * @throws Error with advice if the module is not in a package named torchnode: then it is in a bundle
 */
export function package_root(url: string | undefined = import.meta.url): string {
  const file = url?.startsWith("file:") ? fileURLToPath(url) : undefined;
  let folder = file === undefined ? "/" : dirname(file);
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  if (file !== undefined && package_name(join(folder, "package.json")) === "torchnode") {
    return folder;
  }
  const where = file === undefined ? "" : ` into ${file}`;
  throw new Error(`torchnode has been bundled${where}. ${advice}`);
}
