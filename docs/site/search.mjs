/** The search box: its index has the names that users write. */
import { IndexEvent, ReflectionKind } from "typedoc";

/** Namespaces, classes and functions come before the members of classes and before types. */
const IMPORTANCE = new Map([
  [ReflectionKind.Class, 2],
  [ReflectionKind.Function, 2],
  [ReflectionKind.Namespace, 2],
  [ReflectionKind.Document, 2],
  [ReflectionKind.Variable, 1.5],
]);

/** @param {import("typedoc").Application} app */
export function index_names(app) {
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    const { names } = app.renderer.router;
    // Ten times the weight that a name has by itself.
    event.searchFieldWeights.qualified = 100;
    // The entry of what is exported again is found where it is declared.
    for (let at = event.searchResults.length - 1; at >= 0; at--) {
      const reflection = event.searchResults[at];
      if (reflection.isReference()) event.removeResult(at);
    }
    event.searchResults.forEach((reflection, at) => {
      const all = names.all(reflection);
      event.searchFields[at].qualified = all.join(" ");
      // The result's line shows it before the name.
      const { parent } = reflection;
      if (parent && !parent.isProject()) parent.getFullName = () => names.of(parent);
      const importance = IMPORTANCE.get(reflection.kind) ?? 1;
      // Of two names that hold the words, the shorter one is nearer.
      reflection.relevanceBoost = (importance * 20) / (20 + all[0].length);
    });
  });
}
