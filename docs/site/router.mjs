/** Which page each declaration is on, and the page's address: `reference/nn.GRU.html`. */
import { BaseRouter, PageKind, ReflectionKind } from "typedoc";
import { Names } from "./names.mjs";

/** Members that a class may have on its own page; if there are more, each has one of its own. */
const MOST_MEMBERS = 200;

/** Names pages for what users write. */
export class NameRouter extends BaseRouter {
  /** @type {Names} */
  names;

  /** @param {import("typedoc").ProjectReflection} project */
  buildPages(project) {
    this.names = new Names(project);
    return super.buildPages(project);
  }

  /** @param {import("typedoc").RouterTarget} target */
  getPageKind(target) {
    const large = (target.parent?.children?.length ?? 0) > MOST_MEMBERS;
    if (large && target.kindOf?.(ReflectionKind.Method)) return PageKind.Reflection;
    return super.getPageKind(target);
  }

  /** @param {import("typedoc").Reflection} reflection */
  getIdealBaseName(reflection) {
    if (reflection.isDocument()) return `guides/${reflection.address}`;
    const name = reflection.kindOf(ReflectionKind.Module)
      ? reflection.name.replace("/", "-")
      : this.names.of(reflection);
    return `reference/${this.getUrlSafeName(name)}`;
  }
}
