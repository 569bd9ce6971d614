/** Which page each declaration is on, and the page's address: `reference/nn.GRU.html`. */
import { BaseRouter, PageKind, Reflection, ReflectionKind } from "typedoc";
import { address_of } from "./documents.mjs";
import { Names } from "./names.mjs";

/** Members that a class may have on its own page; if there are more, each has one of its own. */
const MOST_MEMBERS = 200;

/** Names pages for what users write. */
export class NameRouter extends BaseRouter {
  /** @type {Names | undefined} */
  #names;

  get names() {
    if (!this.#names) throw new Error("names are known once the pages are built");
    return this.#names;
  }

  /**
   * @override
   * @param {import("typedoc").ProjectReflection} project
   */
  buildPages(project) {
    this.#names = new Names(project);
    return super.buildPages(project);
  }

  /**
   * @override
   * @param {import("typedoc").RouterTarget} target
   */
  getPageKind(target) {
    if (target instanceof Reflection && target.kindOf(ReflectionKind.Method)) {
      const { parent } = target;
      const members = parent?.isDeclaration() ? (parent.children ?? []) : [];
      if (members.length > MOST_MEMBERS) return PageKind.Reflection;
    }
    return super.getPageKind(target);
  }

  /**
   * @override
   * @param {Reflection} reflection
   */
  getIdealBaseName(reflection) {
    if (reflection.isDocument()) return `guides/${address_of(reflection)}`;
    const name = reflection.kindOf(ReflectionKind.Module)
      ? reflection.name.replace("/", "-")
      : this.names.of(reflection);
    return `reference/${this.getUrlSafeName(name)}`;
  }
}
