/** The names that users write for what the package exports, such as `nn.GRU` and `torch.einsum`. */
import { ReflectionKind } from "typedoc";

/** @typedef {import("typedoc").Reflection} Reflection */

const NAMESPACE = ReflectionKind.Module | ReflectionKind.Namespace;

/** The namespace, in each entry, of types that signatures name and the entry does not export. */
export const UNEXPORTED = "types of signatures";

/** Names by reflection, the shortest first. */
export class Names {
  /** @type {Map<Reflection, string[]>} */
  #names = new Map();

  /** @param {import("typedoc").ProjectReflection} project */
  constructor(project) {
    const modules = project.getChildrenByKind(ReflectionKind.Module);
    // The main entry comes first: its names hold for what other entries export as well.
    modules.sort((a, b) => Number(b.name === "torchnode") - Number(a.name === "torchnode"));
    for (const module of modules) {
      for (const child of module.children ?? []) {
        // The rest is under the names of its own entry.
        if (module.name === "torchnode" || !(child.isReference() || this.#names.has(child))) {
          this.#add(child, child.name);
        }
      }
    }
    for (const names of this.#names.values()) {
      names.sort((a, b) => a.split(".").length - b.split(".").length);
    }
  }

  /**
   * @param {import("typedoc").DeclarationReflection} declaration
   * @param {string} name
   */
  #add(declaration, name) {
    const target = declaration.isReference() ? declaration.getTargetReflectionDeep() : declaration;
    if (!target.isDeclaration()) return;
    const names = this.#names.get(target) ?? [];
    // A module can be reached from itself, as torch.Tensor can from Tensor's own module.
    if (names.includes(name) || name.split(".").length > 5) return;
    this.#names.set(target, [...names, name]);
    if (!target.kindOf(NAMESPACE)) return;
    const prefix = target.name === UNEXPORTED ? "" : `${name}.`;
    for (const child of target.children ?? []) this.#add(child, prefix + child.name);
  }

  /**
   * All names of a reflection: those of a method are its class's with its own behind them.
   *
   * @param {Reflection} reflection
   * @returns {string[]}
   */
  all(reflection) {
    const own = this.#names.get(reflection);
    if (own) return own;
    const { parent } = reflection;
    if (!parent || parent.isProject()) return [reflection.name];
    if (parent.kindOf(ReflectionKind.Module)) return [reflection.name];
    return this.all(parent).map((name) => `${name}.${reflection.name}`);
  }

  /**
   * The shortest name.
   *
   * @param {Reflection} reflection
   */
  of(reflection) {
    return this.all(reflection)[0];
  }
}
