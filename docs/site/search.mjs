/** The search box's index: a row for each declaration and guide, with its names and what it does. */
import { join } from "node:path";
import { build } from "esbuild";
import { IndexEvent, ReflectionKind } from "typedoc";

/**
 * @typedef {import("typedoc").DeclarationReflection | import("typedoc").DocumentReflection} Entry
 * @typedef {import("./finder.mjs").Row} Row
 */

/** Namespaces, classes and functions come before the members of classes and before types. */
const WEIGHTS = new Map([
  [ReflectionKind.Class, 2],
  [ReflectionKind.Function, 2],
  [ReflectionKind.Namespace, 2],
  [ReflectionKind.Document, 2],
  [ReflectionKind.Variable, 1.5],
]);

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * A comment's or a guide's words, without the marks of Markdown.
 *
 * @param {readonly import("typedoc").CommentDisplayPart[]} parts
 */
function plain_text(parts) {
  const text = parts.map((part) => part.text).join("");
  return text
    .replaceAll(/```[^`]*```/g, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*|#]/g, "");
}

/** @param {string} text */
function first_sentence(text) {
  const paragraph = text.trim().split(/\n\s*\n/, 1)[0] ?? "";
  const [first] = sentences.segment(paragraph.replaceAll(/\s+/g, " "));
  return first?.segment.trim() ?? "";
}

/**
 * The comment of a declaration: its own, at its first signature, or at its type.
 *
 * @param {Entry} entry
 */
function text_of(entry) {
  // The first line is the title, which is the name.
  if (entry.isDocument()) return plain_text(entry.content).replace(/^.*\n/, "");
  const { signatures = [], getSignature: getter, setSignature: setter } = entry;
  const comments = [entry, ...signatures, getter, setter].map((part) => part?.comment);
  const comment = comments.find((one) => one?.hasVisibleComponent());
  return plain_text(comment?.summary ?? []);
}

/**
 * @param {Entry} entry
 * @param {import("./router.mjs").NameRouter} router
 * @returns {Row}
 */
function row_of(entry, router) {
  const text = text_of(entry);
  const about = first_sentence(text);
  return {
    names: router.names.all(entry),
    kind: entry.isDocument() ? "guide" : ReflectionKind.singularString(entry.kind).toLowerCase(),
    icon: entry.kind,
    url: router.getFullUrl(entry),
    weight: WEIGHTS.get(entry.kind) ?? 1,
    about,
    more: text.trim().replaceAll(/\s+/g, " ").slice(about.length).trim(),
  };
}

/**
 * Writes assets/search.js, which gives pages the function `find_in_site`.
 *
 * @param {readonly Row[]} rows
 * @param {string} out the site's folder
 */
async function write_index(rows, out) {
  await build({
    stdin: {
      contents: `import { finder } from "./finder.mjs";
        globalThis.find_in_site = finder(${JSON.stringify(rows)});`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    outfile: join(out, "assets", "search.js"),
    allowOverwrite: true,
  });
}

/** @param {import("typedoc").Application} app */
export function index_names({ renderer }) {
  renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    const router = /** @type {import("./router.mjs").NameRouter} */ (renderer.router);
    const rows = event.searchResults
      // A name that is exported again is found where it is declared.
      .filter((reflection) => !reflection.isReference())
      .map((reflection) => row_of(reflection, router));
    // TypeDoc's own index has no descriptions: it stays empty, and its file is written over.
    while (event.searchResults.length > 0) event.removeResult(event.searchResults.length - 1);
    renderer.postRenderAsyncJobs.push(({ outputDirectory }) => write_index(rows, outputDirectory));
  });
}
