/**
 * The search box of TypeDoc's pages: shows each hit with its kind and its description. TypeDoc's own
 * script opens and closes the box and moves among the hits.
 */
(() => {
  /** @param {string} id */
  const element = (id) => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`TypeDoc's page has no ${id}`);
    return found;
  };
  const field = /** @type {HTMLInputElement} */ (element("tsd-search-input"));
  const list = element("tsd-search-results");
  const status = element("tsd-search-status");
  const base = document.documentElement.dataset.base ?? "";

  /**
   * @param {string} tag
   * @param {string} name the class
   * @param {(Node | string)[]} parts
   */
  const make = (tag, name, ...parts) => {
    const made = document.createElement(tag);
    made.className = name;
    made.append(...parts);
    return made;
  };

  /**
   * A name with the part that was typed marked.
   *
   * @param {string} name
   * @param {string} typed
   */
  const marked = (name, typed) => {
    const at = name.toLowerCase().indexOf(typed.toLowerCase());
    if (at < 0) return make("span", "name", name);
    const end = at + typed.length;
    return make(
      "span",
      "name",
      name.slice(0, at),
      make("mark", "", name.slice(at, end)),
      name.slice(end),
    );
  };

  /** @param {number} kind TypeDoc's number */
  const icon_of = (kind) => {
    const svg = "http://www.w3.org/2000/svg";
    const icon = document.createElementNS(svg, "svg");
    icon.setAttribute("class", "tsd-kind-icon");
    icon.setAttribute("width", "20");
    icon.setAttribute("height", "20");
    icon.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(svg, "use");
    use.setAttribute("href", `#icon-${kind}`);
    icon.append(use);
    return icon;
  };

  /**
   * @param {import("./finder.mjs").Hit} hit
   * @param {string} typed
   * @param {number} at
   */
  const line_of = (hit, typed, at) => {
    const text = make("span", "text", marked(hit.name, typed), " ", make("span", "kind", hit.kind));
    if (hit.about !== "") text.append(make("span", "about", hit.about));
    const link = document.createElement("a");
    link.tabIndex = -1;
    link.href = new URL(hit.url, new URL(base.replace(/\/?$/, "/"), location.href)).href;
    link.append(icon_of(hit.icon), text);
    const line = make("li", "", link);
    line.id = `tsd-search:${at}`;
    line.role = "option";
    line.ariaSelected = "false";
    return line;
  };

  const show = () => {
    const find = globalThis.find_in_site;
    // Until the index is there the box says that it is being prepared.
    if (!find) return;
    const typed = field.value.trim();
    const hits = find(typed);
    list.replaceChildren(...hits.map((hit, at) => line_of(hit, typed, at)));
    field.setAttribute("aria-activedescendant", "");
    status.replaceChildren();
    if (hits.length === 0 && typed !== "") {
      status.append(make("div", "", "No results found for ", make("strong", "", typed)));
    }
  };

  field.addEventListener("input", show);
  // The index is made before the first letter is typed.
  field.addEventListener("focus", () => globalThis.find_in_site?.(""));
  element("tsd-search-script").addEventListener("load", show);
  element("tsd-search-script").addEventListener("error", () => {
    status.replaceChildren("The search index is not available");
  });
  show();
})();
