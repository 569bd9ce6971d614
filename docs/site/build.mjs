/**
 * Makes the reference site from the doc comments, README.md and the guides:
 *
 *     npm run docs [folder]
 *
 * The folder is out/docs by default. A warning is an error: a link that leads nowhere, or a type that
 * is in a signature and not in the reference.
 */
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, Converter } from "typedoc";
import {
  describe_arguments,
  leave_inherited_members_to_their_class,
  leave_out_shapes_of_namespaces,
  mark_functions_and_namespaces,
} from "./declarations.mjs";
import { add_documents, GUIDES, read_as_github_does } from "./documents.mjs";
import { UNEXPORTED } from "./names.mjs";
import { NameRouter } from "./router.mjs";
import { index_names } from "./search.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** @type {{ homepage: string, exports: Record<string, string | { types: string }> }} */
const { homepage, exports: entries } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const address = homepage.replace(/#.*/, "");

const [main = "", ...others] = Object.values(entries)
  .filter((entry) => typeof entry === "object")
  .map(({ types }) => join(root, types.replace("dist/", "").replace(/\.d\.ts$/, ".ts")));
/** The sources of the package's entries. The main one comes last: it repeats what others declare. */
const entry_points = [...others, main];

/** @type {import("typedoc").ReflectionKind.KindString[]} The order of a page's sections. */
const KINDS = [
  "Document",
  "Namespace",
  "Class",
  "Function",
  "Variable",
  "Interface",
  "TypeAlias",
  "Constructor",
  "Property",
  "Accessor",
  "Method",
  "Module",
  "Reference",
];

/**
 * Gives the menu the order that package.json has.
 *
 * @param {import("typedoc").Context} context
 */
function order_entries({ project }) {
  const names = Object.keys(entries).map((entry) => entry.replace(".", "torchnode"));
  /** @param {import("typedoc").Reflection} entry */
  const place = ({ name }) => names.indexOf(name);
  const { children, childrenIncludingDocuments, groups = [] } = project;
  for (const list of [children, childrenIncludingDocuments, ...groups.map((g) => g.children)]) {
    list?.sort((a, b) => place(a) - place(b));
  }
}

/** @param {import("typedoc").Application} app */
function plugin(app) {
  mark_functions_and_namespaces();
  leave_out_shapes_of_namespaces(app);
  describe_arguments(app);
  leave_inherited_members_to_their_class(entry_points);
  add_documents(app, root, address);
  app.renderer.defineRouter("names", NameRouter);
  index_names(app);
  app.converter.on(Converter.EVENT_RESOLVE_END, order_entries, -1000);
}

/** @param {string} out the site's folder */
async function build(out) {
  const app = await Application.bootstrapWithPlugins(
    {
      name: "torchnode",
      basePath: root,
      entryPoints: entry_points,
      tsconfig: join(root, "tsconfig.json"),
      // The check of types is TypeScript 7's, by `npx tsc --noEmit`.
      skipErrorChecking: true,
      plugin: ["typedoc-plugin-missing-exports", plugin],
      internalModule: UNEXPORTED,
      readme: join(root, "README.md"),
      projectDocuments: [
        ...GUIDES.map((name) => join(root, "docs", "guides", `${name}.md`)),
        join(root, "examples", "README.md"),
        join(root, "docs", "names.md"),
      ],
      out,
      router: "names",
      excludePrivate: true,
      excludeProtected: true,
      excludeInternal: true,
      excludeExternals: true,
      validation: { notExported: true, invalidLink: true, rewrittenLink: true, invalidPath: false },
      disableGit: true,
      sourceLinkTemplate: `${address}/blob/main/{path}#L{line}`,
      kindSortOrder: KINDS,
      navigation: { includeGroups: false, includeFolders: false, excludeReferences: true },
      navigationLinks: { GitHub: address },
      includeVersion: true,
      hideGenerator: true,
      visibilityFilters: {},
      customCss: join(root, "docs", "site", "style.css"),
      customJs: join(root, "docs", "site", "search_box.js"),
      markdownItLoader: read_as_github_does,
      logLevel: "Warn",
    },
    [],
  );
  const project = await app.convert();
  if (!project) return false;
  app.validate(project);
  await app.generateDocs(project, out);
  return !app.logger.hasErrors() && !app.logger.hasWarnings();
}

const out = resolve(process.argv[2] ?? join(root, "out", "docs"));
if (await build(out)) console.log(`${relative("", join(out, "index.html"))} is the first page.`);
else process.exitCode = 1;
