/** The guides as pages of the site, and the links of README and the guides to the repository. */
import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { Converter, DocumentReflection } from "typedoc";

/** The guides, in the order in which the menu has them. */
export const GUIDES = [
  "first-steps",
  "installation",
  "from-python",
  "data",
  "learner",
  "autograd",
  "saving",
  "memory",
  "threads",
  "gpu",
  "troubleshooting",
  "versions",
  "bundlers-and-tests",
];

/**
 * @typedef {{ type: string, info: string, children: Token[] | null }} Token
 * @typedef {{ tokens: Token[] }} State
 * @typedef {{ core: { ruler: { push(name: string, rule: (state: State) => void): void } } }} MarkdownIt
 *   The part of markdown-it that is used here: it has no types of its own.
 */

const TITLE = /^# (.+)\n+/;

/**
 * The title of a page, which is its first line.
 *
 * @param {DocumentReflection} page
 */
function title_of({ name, content }) {
  const title = TITLE.exec(content[0]?.text ?? "")?.[1];
  if (!title) throw new Error(`${name}: the first line must be the page's title`);
  return title;
}

/**
 * The file that a page is made from.
 *
 * @param {DocumentReflection} page
 */
function file_of(page) {
  const file = page.project.files.getReflectionPath(page);
  if (file === undefined) throw new Error(`${page.name} has no file`);
  return file;
}

/**
 * The name of a page in its address.
 *
 * @param {DocumentReflection} page
 */
export function address_of(page) {
  const file = file_of(page);
  return basename(dirname(file)) === "examples" ? "examples" : basename(file, ".md");
}

/**
 * @param {import("typedoc").Application} app
 * @param {string} root the repository's folder
 * @param {string} address the repository's address
 */
export function add_documents(app, root, address) {
  /**
   * Points links to files that are no pages of the site at the repository.
   *
   * @param {import("typedoc").ProjectReflection} project
   * @param {import("typedoc").CommentDisplayPart[]} parts
   * @param {string} folder the folder that the links are relative to
   */
  const link_to_repository = (project, parts, folder) => {
    for (const [at, part] of parts.entries()) {
      if (part.kind !== "relative-link") continue;
      const target = part.target && project.files.resolve(part.target, project);
      if (typeof target === "object") continue;
      const path = target ?? join(folder, part.text);
      if (!existsSync(path)) app.logger.error(`${folder}: there is no ${part.text} to link to`);
      const anchor = part.targetAnchor ? `#${part.targetAnchor}` : "";
      const text = `${address}/blob/main/${relative(root, path)}${anchor}`;
      parts[at] = { kind: "text", text };
    }
  };
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of Object.values(project.reflections)) {
      if (!document.isDocument()) continue;
      document.name = title_of(document);
      link_to_repository(project, document.content, dirname(file_of(document)));
    }
    const { readme } = project;
    if (!readme?.[0]) throw new Error("TypeDoc has not read README.md");
    // The front page has the site's name above it.
    readme[0].text = readme[0].text.replace(TITLE, "");
    link_to_repository(project, readme, root);
  });
}

/**
 * Reads Markdown as GitHub does: TypeDoc's menus and anchors pass over code in headings, and it takes
 * blocks of code without a language for TypeScript.
 *
 * @param {MarkdownIt} parser
 */
export function read_as_github_does(parser) {
  parser.core.ruler.push("code", ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type === "fence" && token.info === "") token.info = "text";
      if (token.type !== "heading_open") return;
      for (const part of tokens[at + 1]?.children ?? []) {
        if (part.type === "code_inline") part.type = "text";
      }
    });
  });
}
