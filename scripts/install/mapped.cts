/** The libraries that this process has loaded. CommonJS, because `preloaded.cts` is. */
import fs = require("node:fs");

/** Whether a library is loaded, given by its path with links followed. */
export function is_mapped(file: string): boolean {
  const maps = fs.readFileSync("/proc/self/maps", "utf8").split("\n");
  return maps.some((line) => line.endsWith(` ${file}`));
}
