/** The reference site: it is made without a warning, and its search finds what users write. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";
import test from "ava";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const site = mkdtempSync(join(tmpdir(), "torchnode-site-"));

interface Row {
  name: string;
  parent?: string;
  url: string;
}

/** The index that the search box reads. */
interface SearchData {
  rows: Row[];
  index: object;
}

/** The part of lunr, the search's library, that is used here. */
interface Lunr {
  Index: { load(index: object): { search(query: string): { ref: string }[] } };
}

const from_typedoc = createRequire(
  join(root, "docs", "site", "node_modules", "typedoc", "package.json"),
);
const lunr: Lunr = from_typedoc("lunr");

let search: SearchData;
let index: ReturnType<Lunr["Index"]["load"]>;

test.before(async (t) => {
  t.timeout(600_000);
  const { stderr } = await run(process.execPath, [join("docs", "site", "build.mjs"), site], {
    cwd: root,
  });
  t.is(stderr, "", "no warnings");
  const script = readFileSync(join(site, "assets", "search.js"), "utf8");
  const data = /"(.*)"/.exec(script)?.[1] ?? "";
  search = JSON.parse(inflateSync(Buffer.from(data, "base64")).toString());
  index = lunr.Index.load(search.index);
});

test.after.always(() => rmSync(site, { recursive: true }));

/** The results for what is typed into the search box, by the names that it shows. */
function found(typed: string): Map<string, string> {
  const results = index.search(`*${typed}*`);
  return new Map(
    results.map(({ ref }) => {
      const { parent, name, url } = search.rows[Number(ref)] as Row;
      return [parent === undefined ? name : `${parent}.${name}`, url];
    }),
  );
}

/** The text of a page, or of its part with the address's anchor. */
function text_of(url: string): string {
  const [page = "", anchor] = url.split("#");
  const html = readFileSync(join(site, page), "utf8");
  const begin = anchor === undefined ? 0 : html.indexOf(`id="${anchor}"`);
  const end = anchor === undefined ? html.length : html.indexOf("<h3", begin + 1);
  return html.slice(begin, end).replaceAll(/<[^>]*>/g, "");
}

const entries = [
  ["fit_one_cycle", "Learner.fit_one_cycle", "Trains along the 1cycle policy"],
  ["nn.GRU", "nn.GRU", "A gated recurrent unit."],
  [
    "torch.einsum",
    "torch.einsum",
    "Sums of products of elements, by the letters that name dimensions",
  ],
  ["optim.AdamW", "optim.AdamW", "Mirrors torch.optim.AdamW"],
  ["F.cross_entropy", "F.cross_entropy", "The cross entropy between unnormalised scores"],
  ["torch.linalg.svd", "torch.linalg.svd", "singular value"],
  ["Tensor.at", "Tensor.at", "indexing"],
] as const;

for (const [typed, name, description] of entries) {
  test(`${typed} finds ${name} first, with its description`, (t) => {
    const [first] = found(typed);
    t.is(first?.[0], name);
    t.true(text_of(first?.[1] ?? "").includes(description));
  });
}

test("the last part of a name finds it as well", (t) => {
  t.true(found("GRU").has("nn.GRU"));
  t.true(found("einsum").has("torch.einsum"));
  t.true(found("DataLoader").has("torchnode/data.DataLoader"));
});

test("each entry of the package has a page", (t) => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const entry of Object.keys(exports)) {
    if (entry === "./package.json") continue;
    const page = entry.replace(".", "torchnode").replace("/", "-");
    t.true(existsSync(join(site, "reference", `${page}.html`)), entry);
  }
});

test("each guide has a page, which the first page links to", (t) => {
  const first = readFileSync(join(site, "index.html"), "utf8");
  for (const guide of readdirSync(join(root, "docs", "guides"))) {
    const url = `guides/${guide.replace(/\.md$/, ".html")}`;
    const title = /^# (.*)/.exec(readFileSync(join(root, "docs", "guides", guide), "utf8"))?.[1];
    t.true(first.includes(`href="${url}"`), guide);
    t.true(text_of(url).includes(title ?? "?"), guide);
    t.true(
      search.rows.some((row) => row.url === url && row.name === title),
      guide,
    );
  }
});

test("the menu of a guide has headings that are code", (t) => {
  t.regex(
    text_of("guides/troubleshooting.html"),
    /On This Page.*invalid combination of arguments/s,
  );
});

test("no page is too large for a browser", (t) => {
  for (const page of readdirSync(join(site, "reference"))) {
    t.true(readFileSync(join(site, "reference", page)).length < 2 ** 20, page);
  }
});
