/**
 * Whether a shared object can be loaded at all. The system maps one without a look at its length,
 * and ends the process (SIGBUS) when a page beyond the end of a file that was cut short is touched.
 */
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import { why_forbidden } from "./access.js";

/** ELF's numbers (e_machine) of the processors that Node.js and PyTorch both run on. */
const machines: Partial<Record<NodeJS.Architecture, number>> = { x64: 62, arm64: 183 };

/** The end of the last byte that the headers of a 64-bit little-endian ELF file speak of. */
function announced_length(header: Buffer, read: (at: number, length: number) => Buffer): number {
  const segments = { at: Number(header.readBigUInt64LE(32)), each: header.readUInt16LE(54) };
  const sections = { at: Number(header.readBigUInt64LE(40)), each: header.readUInt16LE(58) };
  const segment_count = header.readUInt16LE(56);
  const segments_end = segments.at + segments.each * segment_count;
  let end = Math.max(segments_end, sections.at + sections.each * header.readUInt16LE(60));
  const table = read(segments.at, segments.each * segment_count);
  for (let at = 0; at + 40 <= table.length; at += segments.each || 56) {
    const [offset, length] = [table.readBigUInt64LE(at + 8), table.readBigUInt64LE(at + 32)];
    end = Math.max(end, Number(offset + length));
  }
  return end;
}

/**
 * Returns what is wrong with a shared object, as the end of a sentence that begins with its name
 * ("is cut short: …"), or undefined if it is whole and for this processor. Reads the headers only.
 */
export function shared_object_problem(file: string): string | undefined {
  let descriptor: number;
  try {
    // Before it is opened: opening a pipe waits for its writer.
    if (!statSync(file).isFile()) return "is not a file";
    descriptor = openSync(file, "r");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return "is not there";
    return `cannot be read: ${why_forbidden(file) ?? message}`;
  }
  try {
    const stat = fstatSync(descriptor);
    if (stat.size === 0) return "is empty";
    const read = (at: number, length: number): Buffer => {
      if (at >= stat.size) return Buffer.alloc(0);
      const bytes = Buffer.alloc(Math.min(length, stat.size - at));
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, at));
    };
    const header = read(0, 64);
    // Magic number, 64 bits, little-endian.
    if (header.toString("latin1", 0, 6) !== "\x7fELF\x02\x01") {
      return "is not a shared object of this system";
    }
    if (header.length < 64) return `is cut short: it has ${stat.size} bytes only`;
    const wanted = machines[process.arch];
    if (wanted !== undefined && header.readUInt16LE(18) !== wanted) {
      return `is for another kind of processor: this Node.js is for ${process.arch}`;
    }
    const end = announced_length(header, read);
    return stat.size < end ? `is cut short: it has ${stat.size} of ${end} bytes` : undefined;
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`;
  } finally {
    closeSync(descriptor);
  }
}
