/** The reference site: it is made without a warning, and its search finds what users write. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import test from "ava";
import { root } from "../support/paths.js";

const run = promisify(execFile);
const site = mkdtempSync(join(tmpdir(), "torchnode-site-"));

/** A hit of docs/site/finder.mjs, as the search box shows it. */
type Hit = Record<"name" | "kind" | "url" | "about", string>;

/** The search of the site's pages, from the script that they load. */
let search: (typed: string) => Hit[];

test.before(async (t) => {
  t.timeout(600_000);
  const { stderr } = await run(process.execPath, [join("docs", "site", "build.mjs"), site], {
    cwd: root,
  });
  t.is(stderr, "", "no warnings");
  const page: { find_in_site?: typeof search } = {};
  runInNewContext(readFileSync(join(site, "assets", "search.js"), "utf8"), page);
  search = page.find_in_site ?? (() => []);
});

test.after.always(() => rmSync(site, { recursive: true }));

/** The text of a page, or of its part with the address's anchor. */
function text_of(url: string): string {
  const [page = "", anchor] = url.split("#");
  const html = readFileSync(join(site, page), "utf8");
  const begin = anchor === undefined ? 0 : html.indexOf(`id="${anchor}"`);
  const end = anchor === undefined ? html.length : html.indexOf("<h3", begin + 1);
  return html.slice(begin, end).replaceAll(/<[^>]*>/g, "");
}

// The text that is typed, and the first hit: its name, its kind and how its description begins.
const searches = [
  ["fit_one_cycle", "Learner.fit_one_cycle", "method", "Trains along the 1cycle policy"],
  ["one_cyc", "Learner.fit_one_cycle", "method", "Trains along the 1cycle policy"],
  ["nn.GRU", "nn.GRU", "class", "A gated recurrent unit."],
  ["GRU", "nn.GRU", "class", "A gated recurrent unit."],
  ["gru", "torch.gru", "function", "[output, h] of a GRU over a sequence"],
  ["torch.nn.GRU", "nn.GRU", "class", "A gated recurrent unit."],
  ["nn.GRUC", "nn.GRUCell", "class", "One step of a GRU."],
  ["torch.einsum", "torch.einsum", "function", "Sums of products of elements, by the letters"],
  ["einsum", "torch.einsum", "function", "Sums of products of elements, by the letters"],
  ["einsmu", "torch.einsum", "function", "Sums of products of elements, by the letters"],
  ["optim.AdamW", "optim.AdamW", "class", "Adam whose weights decay by themselves"],
  ["F.cross_entropy", "F.cross_entropy", "function", "The cross entropy between unnormalised"],
  ["nn.functional.relu", "nn.functional.relu", "function", "max(x, 0)."],
  ["torch.linalg.svd", "torch.linalg.svd", "function", "{U, S, Vh}: A = U·diag(S)·Vh"],
  ["Tensor.at", "Tensor.at", "method", "Python's indexing"],
  ["DataLoader", "DataLoader", "class", "A dataset in batches."],
  ["unnormalised scores", "F.cross_entropy", "function", "The cross entropy between"],
] as const;

for (const [typed, name, kind, description] of searches) {
  test(`${typed} finds ${name} first, with its kind and description`, (t) => {
    const [first] = search(typed);
    t.like(first, { name, kind });
    t.is(first?.about.slice(0, description.length), description);
    t.true(existsSync(join(site, first?.url.replace(/#.*/, "") ?? "?")));
  });
}

test("a description is one sentence, which the page has as well", (t) => {
  const [first] = search("nn.GRU");
  t.is(first?.about, "A gated recurrent unit.");
  t.true(text_of(first?.url ?? "").includes("A gated recurrent unit."));
});

test("the search box shows nothing before anything is typed, and at most ten hits", (t) => {
  t.deepEqual([...search(" ")], []);
  t.deepEqual([...search("qqqqqq")], []);
  t.is(search("torch").length, 10);
});

test("each entry of the package has a page", (t) => {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const entry of Object.keys(exports)) {
    if (entry === "./package.json") continue;
    const page = entry.replace(".", "torchnode").replace("/", "-").replaceAll("/", "_");
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
      search(title ?? "?").some((hit) => hit.url === url && hit.name === title),
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
    t.true(statSync(join(site, "reference", page)).size < 1.5 * 2 ** 20, page);
  }
});
