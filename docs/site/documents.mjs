/** The guides as pages of the site, and the links of README and the guides to the repository. */
import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { Converter, ReflectionKind } from "typedoc";

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

const TITLE = /^# (.+)\n+/;

/** The title of a page, which is its first line. */
function title_of({ name, content }) {
  const title = TITLE.exec(content[0]?.text ?? "")?.[1];
  if (!title) throw new Error(`${name}: the first line must be the page's title`);
  return title;
}

/**
 * @param {import("typedoc").Application} app
 * @param {string} root the repository's folder
 * @param {string} address the repository's address
 */
export function add_documents(app, root, address) {
  /** Points links to files that are no pages of the site at the repository. */
  const link_to_repository = (project, parts, folder) => {
    for (const part of parts) {
      if (part.kind !== "relative-link") continue;
      const target = part.target && project.files.resolve(part.target, project);
      if (typeof target === "object") continue;
      const path = target ?? join(folder, part.text);
      if (!existsSync(path)) app.logger.error(`${folder}: there is no ${part.text} to link to`);
      const anchor = part.targetAnchor ? `#${part.targetAnchor}` : "";
      part.kind = "text";
      part.text = `${address}/blob/main/${relative(root, path)}${anchor}`;
    }
  };
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
      const file = project.files.getReflectionPath(document);
      document.address =
        basename(dirname(file)) === "examples" ? "examples" : basename(file, ".md");
      document.name = title_of(document);
      link_to_repository(project, document.content, dirname(file));
    }
    const { readme } = project;
    // The front page has the site's name above it.
    readme[0].text = readme[0].text.replace(TITLE, "");
    link_to_repository(project, readme, root);
  });
}

/**
 * Reads Markdown as GitHub does: TypeDoc's menus and anchors pass over code in headings, and it takes
 * blocks of code without a language for TypeScript.
 *
 * @param {import("markdown-it").default} parser
 */
export function read_as_github_does(parser) {
  parser.core.ruler.push("code", ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type === "fence" && token.info === "") token.info = "text";
      if (token.type !== "heading_open") return;
      for (const part of tokens[at + 1].children) {
        if (part.type === "code_inline") part.type = "text";
      }
    });
  });
}
