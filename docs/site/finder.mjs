/** Finds what is typed into the search box: this runs in the pages. */
import MiniSearch from "minisearch";

/**
 * @typedef {object} Row One entry of the index.
 * @property {string[]} names the names that users write, the shortest first
 * @property {string} kind such as "class" and "method"
 * @property {number} icon TypeDoc's number of the kind
 * @property {string} url
 * @property {number} weight how far it comes before others that fit as well
 * @property {string} about the first sentence of its comment
 * @property {string} more the rest of the comment, or a guide's text
 *
 * @typedef {Row & { name: string }} Hit A row with the one of its names that fits.
 */

/** The most that the box shows. */
const MOST_HITS = 10;

/**
 * A name from each place at which somebody may begin to type it: `Learner.fit_one_cycle` gives also
 * `fit_one_cycle`, `one_cycle` and `cycle`, and `nn.LayerNorm` gives `Norm`.
 *
 * @param {string} name
 */
function beginnings(name) {
  const begins = name.matchAll(/(?:^|[. _]|(?<=[a-z0-9])(?=[A-Z]))(?=[^. _])/g);
  return Array.from(begins, ({ index, 0: mark }) => name.slice(index + mark.length));
}

/** @param {string} text */
const words = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/**
 * How exactly a name is the one that was typed.
 *
 * @param {string} name
 * @param {string} typed
 */
function exactness(name, typed) {
  const [lower, wanted] = [name.toLowerCase(), typed.toLowerCase()];
  // "GRU" is rather the class than the function `gru`.
  const letters = name.includes(typed) ? 2 : 1;
  if (lower === wanted) return 1000 * letters;
  if (lower.endsWith(`.${wanted}`)) return 100 * letters;
  if (lower.startsWith(wanted) || lower.includes(`.${wanted}`)) return 10 * letters;
  return lower.includes(wanted) ? 3 * letters : 1;
}

/** @param {readonly Row[]} rows */
function index_of(rows) {
  /** @type {MiniSearch<Row>} */
  const index = new MiniSearch({
    idField: "url",
    fields: ["names", "about", "more"],
    tokenize: (text, field) => (field === "names" ? text.split("\n") : words(text)),
    extractField: (row, field) =>
      field === "names"
        ? row.names.flatMap(beginnings).join("\n")
        : row[/** @type {"url" | "about" | "more"} */ (field)],
    searchOptions: {
      boost: { names: 10, about: 2 },
      combineWith: "AND",
      prefix: true,
      tokenize: (typed) => typed.split(/\s+/),
    },
  });
  index.addAll(rows);
  return index;
}

/**
 * A function that gives the rows that fit what is typed, the best first. Its first call makes the
 * index, which takes some tenths of a second.
 *
 * @param {readonly Row[]} rows
 * @returns {(typed: string) => Hit[]}
 */
export function finder(rows) {
  /** @type {MiniSearch<Row> | undefined} */
  let index;
  const by_url = new Map(rows.map((row) => [row.url, row]));
  /** @param {string} url */
  const row_of = (url) => /** @type {Row} */ (by_url.get(url));

  /**
   * @param {string} typed
   * @param {import("minisearch").SearchOptions} [options]
   * @returns {Hit[]}
   */
  const search = (typed, options) => {
    index ??= index_of(rows);
    /** @param {readonly string[]} names */
    const nearest = (names) =>
      names.reduce((a, b) => (exactness(b, typed) > exactness(a, typed) ? b : a));
    const found = index.search(typed, {
      ...options,
      boostDocument: (url) => {
        const { names, weight } = row_of(url);
        const name = nearest(names);
        // Of two names that fit, the shorter one is nearer.
        return (exactness(name, typed) * weight * 20) / (20 + name.length);
      },
    });
    return found.slice(0, MOST_HITS).map(({ id }) => {
      const row = row_of(id);
      return { ...row, name: nearest(row.names) };
    });
  };

  return (typed) => {
    // `torch.nn.GRU`, `np.einsum` and `model.state_dict` are found by the part behind a dot.
    for (let part = typed.trim(); part !== ""; part = part.replace(/^[^.]*\.?/, "")) {
      const hits = search(part);
      if (hits.length > 0) return hits;
    }
    return search(typed.trim(), { fuzzy: 0.3 });
  };
}
