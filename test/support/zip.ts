/** Zip files as torch.save writes them, changed for tests. */
import { crc32 } from "node:zlib";

/** A record's place in a file: where its bytes are, and where its checksum is noted. */
interface Place {
  readonly name: string;
  readonly begin: number;
  readonly size: number;
  readonly noted: number;
}

/** Where the file's records are, none of which is compressed or larger than 4 GiB. */
export function records_of(file: Buffer): Place[] {
  const end = file.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const places: Place[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < file.readUInt16LE(end + 10); i++) {
    const [name_length, extra_length] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30)];
    const header = file.readUInt32LE(at + 42);
    const begin = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
    const name = file.toString("utf8", at + 46, at + 46 + name_length);
    places.push({ name, begin, size: file.readUInt32LE(at + 24), noted: at + 16 });
    at += 46 + name_length + extra_length + file.readUInt16LE(at + 32);
  }
  return places;
}

/** The file with the checksums that its records have now. */
export function with_checksums(file: Buffer): Buffer {
  const sealed = Buffer.from(file);
  for (const { begin, size, noted } of records_of(sealed)) {
    sealed.writeUInt32LE(crc32(sealed.subarray(begin, begin + size)), noted);
  }
  return sealed;
}
