/** The code blocks of a Markdown page, as one module that keeps the page's line numbers. */

/** A comment behind a `console.log`: the output that the page promises. */
export interface Promised {
  /** The line on which the call begins. */
  line: number;
  text: string;
}

export interface Page {
  /** Source text of each module, by file name: the page's own is page.ts. */
  files: Map<string, string>;
  /** The modules that are run. */
  programs: string[];
  promised: Promised[];
}

/** Name of the module that the blocks of one page build up together. */
const SHARED = "page.ts";

/** The module that a block belongs to, by what follows "ts" on its first line. */
function module_of(words: string, line: number): string {
  if (words === "" || words === "no-run") return SHARED;
  if (words === "alone") return `alone_${line}.ts`;
  if (/^[\w-]+\.ts$/.test(words)) return words;
  throw new Error(`line ${line}: a ts block is plain, no-run, alone or NAME.ts, not ${words}`);
}

/** The text of a comment line, or undefined for any other line. */
const comment_of = (line: string): string | undefined => /^\s*\/\/ ?(.*)$/.exec(line)?.[1];

/** The outputs that a block's comments promise; `first` is the number of its first line. */
function promises_of(block: string[], first: number): Promised[] {
  const promised: Promised[] = [];
  for (let at = 0; at < block.length; at++) {
    const call = block[at] ?? "";
    if (!/\bconsole\.log\(/.test(call)) continue;
    const line = first + at;
    // The call ends on the first line with ");" at its end, or with a comment behind that.
    let end = at;
    while (end < block.length - 1 && !/\);( \/\/.*)?\s*\}?$/.test(block[end] ?? "")) end++;
    const behind = /\); \/\/ (.*)$/.exec(block[end] ?? "")?.[1];
    const text: string[] = behind === undefined ? [] : [behind];
    for (let below = end + 1; ; below++) {
      const comment = comment_of(block[below] ?? "");
      if (comment === undefined) break;
      text.push(comment);
    }
    if (text.length > 0) promised.push({ line, text: text.join("\n") });
  }
  return promised;
}

/**
 * Reads a page. Each module has its code on the lines that it has on the page, so that compilers and
 * stacks name the page's lines.
 */
export function read_page(markdown: string): Page {
  const lines = markdown.split("\n");
  const modules = new Map<string, string[]>();
  const programs = new Set<string>();
  const promised: Promised[] = [];
  for (let at = 0; at < lines.length; at++) {
    const fence = /^```ts\b\s*(.*)$/.exec(lines[at] ?? "");
    if (!fence) continue;
    const words = (fence[1] ?? "").trim();
    const end = lines.indexOf("```", at);
    if (end === -1) throw new Error(`line ${at + 1}: the block has no end`);
    const name = module_of(words, at + 1);
    const code = modules.get(name) ?? [];
    modules.set(name, code);
    const block = lines.slice(at + 1, end);
    for (const [index, line] of block.entries()) code[at + 1 + index] = line;
    if (words === "no-run") {
      code[at] = "void (async () => {";
      code[end] = "});";
    } else {
      if (words === "" || words === "alone") programs.add(name);
      promised.push(...promises_of(block, at + 2));
    }
    at = end;
  }
  const files = new Map<string, string>();
  for (const [name, code] of modules) {
    // A module even if it imports nothing.
    const text = Array.from(code, (line) => line ?? "").join("\n");
    files.set(name, `${text}\nexport {};\n`);
  }
  return { files, programs: [...programs], promised };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether an output is the promised one; "…" stands for any text, in the middle of a line too. */
export function is_as_promised(output: string, promised: string): boolean {
  const trim = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .trim();
  const pattern = trim(promised).split("…").map(escaped).join("[^]*?");
  return new RegExp(`^${pattern}$`).test(trim(output));
}
