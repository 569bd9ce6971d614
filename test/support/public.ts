/** Every function, class, method and static method that the package exports, found by walking it. */
import * as torchnode from "torchnode";

export interface Public {
  /** As a user writes it: "nn.Linear", "Tensor.norm". */
  readonly name: string;
  readonly callable: (...args: never[]) => unknown;
  /** Of a method: its class's prototype, or the class of a static one. */
  readonly self?: object;
}

const is_class = (value: object): boolean =>
  /^class\b/.test(Function.prototype.toString.call(value));

const is_private = (key: string): boolean => key.startsWith("_") || key === "constructor";

/** Operators read their arguments by their schemas. */
const is_operator = (callable: object): boolean =>
  /\bfind\(\)/.test(Function.prototype.toString.call(callable));

function* methods(type: { readonly prototype: object }, name: string): Iterable<Public> {
  for (const self of [type.prototype, type]) {
    for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(self))) {
      if (typeof value !== "function" || is_private(key) || is_operator(value)) continue;
      yield { name: `${name}.${key}`, callable: value as Public["callable"], self };
    }
  }
}

function* members(owner: object, path: string, seen: Set<unknown>): Iterable<Public> {
  for (const [key, value] of Object.entries(owner) as [string, unknown][]) {
    if (is_private(key) || seen.has(value) || value === null) continue;
    const name = path === "" ? key : `${path}.${key}`;
    if (name === "torch.ops") continue;
    if (typeof value === "function") {
      seen.add(value);
      if (is_operator(value)) continue;
      yield { name, callable: value as Public["callable"] };
      if (is_class(value)) yield* methods(value as never, name);
    } else if (typeof value === "object" && !Array.isArray(value)) {
      const tag: unknown = Reflect.get(value, Symbol.toStringTag);
      const is_namespace = tag === "Module" || Object.getPrototypeOf(value) === Object.prototype;
      if (!is_namespace) continue;
      seen.add(value);
      yield* members(value, name, seen);
    }
  }
}

export const everything_public = (): Public[] => [...members(torchnode, "", new Set())];
