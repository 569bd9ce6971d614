/** Words for the report of a call that ended the process. */
import { torch } from "torchnode";

const is_plain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Describes a value. It must not throw for any, nor run what a hostile object brings. */
export function describe(value: unknown, depth = 0): string {
  try {
    if (value instanceof torch.Tensor) {
      const grad = value.requires_grad ? " requires_grad" : "";
      const strides = value.layout === torch.strided ? value.stride() : "";
      return `${value.dtype}[${value.shape}](${strides})${grad} ${value.device} ${value.layout}`;
    }
    if (Array.isArray(value) && depth < 3) {
      const items = value.length < 100 ? Array.from(value) : [`${value.length} elements`];
      return `[${items.map((item) => describe(item, depth + 1))}]`;
    }
    if (is_plain(value)) {
      const items = Object.entries(Object.getOwnPropertyDescriptors(value)).map(
        ([key, { value: item, get }]) =>
          `${key}: ${get === undefined ? describe(item, depth + 1) : "a getter"}`,
      );
      return `{${items}}`;
    }
    if (typeof value === "bigint") return `${value}n`;
    if (typeof value === "object" && value !== null) {
      return `a ${(Object.getPrototypeOf(value) as { constructor?: { name?: string } } | null)?.constructor?.name}`;
    }
    return String(value);
  } catch {
    return `some ${typeof value}`;
  }
}
