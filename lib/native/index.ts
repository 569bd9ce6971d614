/**
 * The one entry point to the C++ addon: loads it, and says what it exports.
 *
 * Nothing else in lib/ may load the addon. It is typed as the addon has it: handles instead of
 * {@link Tensor}s, arrays instead of named tuples. The layers above make it pleasant.
 */
import { loadAddon } from "./addon.js";
import { in_this_realm } from "./realm.js";
import type { Addon } from "./types.js";

export type * from "./autograd_types.js";
export type * from "./types.js";

export const native: Addon = in_this_realm(loadAddon());
