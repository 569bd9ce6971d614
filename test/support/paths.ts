/** The files that tests read or run: a test itself runs as compiled, from dist/test. */
import { join } from "node:path";
import { package_root } from "../../lib/native/addon.js";

/** The project's folder. */
export const root = package_root();

/** A file of test/ that is not compiled: a program in Python, a module in plain JavaScript, data. */
export const test_file = (path: string): string => join(root, "test", path);
