/**
 * Nested values taken apart and put together again: arrays, plain objects and Maps hold others,
 * everything else is a leaf. Mirrors torch.utils._pytree.
 */
import { check_length } from "../dispatch/check_length.js";
import { is_map, is_plain, text_of } from "../dispatch/values.js";

type NodeKind = "leaf" | "array" | "object" | "map";

/** The structure of a nested value, without its leaves. */
export class TreeSpec {
  constructor(
    readonly kind: NodeKind,
    readonly keys: readonly unknown[] = [],
    readonly children: readonly TreeSpec[] = [],
  ) {}

  /** The number of leaves that it has. */
  get num_leaves(): number {
    if (this.kind === "leaf") return 1;
    return this.children.reduce((sum, child) => sum + child.num_leaves, 0);
  }

  equals(other: TreeSpec): boolean {
    return (
      this.kind === other.kind &&
      this.keys.length === other.keys.length &&
      this.keys.every((key, i) => key === other.keys[i]) &&
      this.children.length === other.children.length &&
      this.children.every((child, i) => child.equals(other.children[i] as TreeSpec))
    );
  }

  toString(): string {
    if (this.kind === "leaf") return "*";
    if (this.kind === "array") return `[${this.children.join(", ")}]`;
    const entries = this.keys.map((key, i) => `${text_of(key)}: ${this.children[i]}`);
    return `${this.kind === "map" ? "Map " : ""}{${entries.join(", ")}}`;
  }
}

const leaf = new TreeSpec("leaf");

function kind_of(value: unknown): NodeKind {
  if (Array.isArray(value)) return "array";
  if (typeof value !== "object" || value === null) return "leaf";
  if (is_map(value)) return "map";
  return is_plain(value) ? "object" : "leaf";
}

/** One level of a nested value that is not a leaf. */
function parts_of(tree: unknown, kind: NodeKind): { keys: unknown[]; children: unknown[] } {
  if (kind === "array") return { keys: [], children: check_length(tree as unknown[]) };
  const entries: [unknown, unknown][] =
    kind === "map" ? [...(tree as Map<unknown, unknown>)] : Object.entries(tree as object);
  return { keys: entries.map(([key]) => key), children: entries.map(([, value]) => value) };
}

function spec_of(value: unknown, leaves: unknown[]): TreeSpec {
  const kind = kind_of(value);
  if (kind === "leaf") {
    leaves.push(value);
    return leaf;
  }
  const { keys, children } = parts_of(value, kind);
  return new TreeSpec(
    kind,
    keys,
    children.map((child) => spec_of(child, leaves)),
  );
}

/** The leaves in their order, and the structure without them. */
export function tree_flatten(tree: unknown): [leaves: unknown[], spec: TreeSpec] {
  const leaves: unknown[] = [];
  const spec = spec_of(tree, leaves);
  return [leaves, spec];
}

/** The leaves in their order. */
export function tree_leaves(tree: unknown): unknown[] {
  return tree_flatten(tree)[0];
}

/** Puts leaves into a nested value of that look. */
export function tree_unflatten(leaves: readonly unknown[], spec: TreeSpec): unknown {
  let next = 0;
  const build = (part: TreeSpec): unknown => {
    if (part.kind === "leaf") return leaves[next++];
    const items = part.children.map(build);
    if (part.kind === "array") return items;
    const entries = items.map((item, i): [unknown, unknown] => [part.keys[i], item]);
    return part.kind === "map"
      ? new Map(entries)
      : Object.fromEntries(entries as [PropertyKey, unknown][]);
  };
  return build(spec);
}

/** The same nested value with what `fn` makes of each leaf. */
export function tree_map(fn: (value: unknown) => unknown, tree: unknown): unknown {
  const [leaves, spec] = tree_flatten(tree);
  return tree_unflatten(leaves.map(fn), spec);
}

/**
 * A value for each leaf of `spec`, in which `tree` may have one value in place of a whole part;
 * undefined if it does not fit.
 */
export function broadcast_to_and_flatten(tree: unknown, spec: TreeSpec): unknown[] | undefined {
  const kind = kind_of(tree);
  if (kind === "leaf") return new Array(spec.num_leaves).fill(tree);
  const { keys, children } = parts_of(tree, kind);
  if (kind !== spec.kind || children.length !== spec.children.length) return undefined;
  if (!keys.every((key, i) => key === spec.keys[i])) return undefined;
  const found: unknown[] = [];
  for (let i = 0; i < children.length; i++) {
    const part = broadcast_to_and_flatten(children[i], spec.children[i] as TreeSpec);
    if (part === undefined) return undefined;
    found.push(...part);
  }
  return found;
}
