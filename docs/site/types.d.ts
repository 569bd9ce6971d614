/** Types of what the site's scripts take from others and give to each other. */
import type { Hit } from "./finder.mjs";

declare global {
  /** The search of the site's pages, which assets/search.js sets. */
  var find_in_site: ((typed: string) => Hit[]) | undefined;
}

declare module "typedoc" {
  interface TypeDocOptionMap {
    /** An option of typedoc-plugin-missing-exports: the namespace that it makes. */
    internalModule: string;
  }
}
