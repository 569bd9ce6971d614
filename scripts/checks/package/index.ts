/**
 * Proves that the package can be built by each of the tools that build addons, packed, installed
 * and used, as a user would: cmake-js, node-gyp and prebuildify each build it; the packed package is
 * installed into an empty project, takes the prebuilt addon on a machine without a compiler, and a
 * TypeScript program trains with it.
 *
 *     npm run check:package [-- builds | use]
 *
 * `builds` only builds, `use` only uses the prebuild that was made before; both by default.
 */
import { prepare } from "../../install/prepare.js";
import { build_with_each_tool } from "./builds.js";
import { use_as_a_user } from "./use.js";

const [half, ...more] = process.argv.slice(2);
if (more.length > 0 || (half !== undefined && half !== "builds" && half !== "use")) {
  throw new TypeError("usage: npm run check:package [-- builds | use]");
}
const { path, version } = await prepare();
if (half !== "use") await build_with_each_tool(version);
if (half !== "builds") await use_as_a_user(path);
