/** Writing files that are the user's. */
import { native } from "../../native/index.js";

/**
 * Writes a file that appears whole or not at all, whenever the process ends: the previous file
 * stays until the new contents are on the disk. Links, modes and owners stay as they are.
 *
 * @throws Error if the file cannot be written.
 */
export function write_file(path: string, content: string | Uint8Array): void {
  native.write_file(
    path,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  );
}
