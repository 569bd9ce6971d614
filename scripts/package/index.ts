/**
 * Packs the package for `npm publish`: out/torchnode-VERSION.tgz, with the prebuilds that are in the
 * clone and lib/'s JavaScript in few files.
 *
 *     npm run pack
 */
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { package_root } from "../../lib/native/addon.js";
import { pack } from "./pack.js";

const out = join(package_root(), "out");
mkdirSync(out, { recursive: true });
const { file, paths } = await pack(out);
console.log(`${relative(process.cwd(), file)}: ${paths.length} files`);
