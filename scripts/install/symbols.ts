/** The names that a shared object defines for others, read from its ELF sections. */
import { readFileSync } from "node:fs";

/** ELF's type (sh_type) of the section with the symbols that the loader sees. */
const DYNAMIC_SYMBOLS = 11;
const SYMBOL_BYTES = 24;

/** The section at an index: its type, the section it refers to, and its place in the file. */
function section(elf: Buffer, index: number) {
  const at = Number(elf.readBigUInt64LE(40)) + index * elf.readUInt16LE(58);
  return {
    type: elf.readUInt32LE(at + 4),
    link: elf.readUInt32LE(at + 40),
    offset: Number(elf.readBigUInt64LE(at + 24)),
    size: Number(elf.readBigUInt64LE(at + 32)),
  };
}

/** Whether a whole shared object of this system (see `shared_object_problem`) defines a symbol. */
export function defines_symbol(file: string, name: string): boolean {
  const elf = readFileSync(file);
  const count = elf.readUInt16LE(60);
  for (let index = 0; index < count; index++) {
    const symbols = section(elf, index);
    if (symbols.type !== DYNAMIC_SYMBOLS) continue;
    const names = section(elf, symbols.link);
    const end = symbols.offset + symbols.size;
    for (let at = symbols.offset; at + SYMBOL_BYTES <= end; at += SYMBOL_BYTES) {
      const begin = names.offset + elf.readUInt32LE(at);
      const defined = elf.readUInt16LE(at + 6) !== 0;
      if (defined && elf.toString("latin1", begin, elf.indexOf(0, begin)) === name) return true;
    }
  }
  return false;
}
