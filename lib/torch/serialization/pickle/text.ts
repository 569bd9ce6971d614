/** Text in pickles: UTF-8 in which, as in Python's, halves of surrogate pairs may stand alone. */

const strict = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
const alone = /\p{Surrogate}/gu;

/** U+D800 to U+DFFF as UTF-8 would write them, if it did. */
const encoded_surrogate = /\xed[\xa0-\xbf][\x80-\xbf]/g;

/** The three bytes of a surrogate. */
function surrogate_bytes(code: number): number[] {
  return [0xed, 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}

export function encode(text: string): Buffer {
  if (text.search(alone) < 0) return Buffer.from(text, "utf8");
  const parts: Buffer[] = [];
  let begin = 0;
  for (const { index, 0: character } of text.matchAll(alone)) {
    parts.push(Buffer.from(text.slice(begin, index), "utf8"));
    parts.push(Buffer.from(surrogate_bytes(character.charCodeAt(0))));
    begin = index + 1;
  }
  return Buffer.concat([...parts, Buffer.from(text.slice(begin), "utf8")]);
}

/** @throws TypeError for bytes that are not such text. */
export function decode(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch (error) {
    const latin1 = Buffer.from(bytes).toString("latin1");
    if (latin1.search(encoded_surrogate) < 0) throw error;
    let text = "";
    let begin = 0;
    for (const { index, 0: found } of latin1.matchAll(encoded_surrogate)) {
      text += strict.decode(bytes.subarray(begin, index));
      const code = 0xd000 | ((found.charCodeAt(1) & 0x3f) << 6) | (found.charCodeAt(2) & 0x3f);
      text += String.fromCharCode(code);
      begin = index + found.length;
    }
    return text + strict.decode(bytes.subarray(begin));
  }
}
