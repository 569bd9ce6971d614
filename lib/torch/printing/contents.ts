/** The elements of a tensor in nested brackets, in lines, summarized if there are many. */
import { type NativeTensor, native } from "../../native/index.js";
import { aten } from "./aten.js";
import { type ElementKind, format_elements } from "./formatter.js";
import { print_options } from "./options.js";

/** One dimension as it is printed: how many items are shown, and whether some are left out. */
interface Dimension {
  shown: number;
  cut: boolean;
}

/**
 * The elements that are printed, row-major. Of a dimension that is cut, the first and the last few
 * are taken as two windows of one view, so no other element is read or copied.
 */
function shown_elements(tensor: NativeTensor, shape: readonly number[], cut: boolean[]) {
  const edge = print_options.edgeitems;
  let view: NativeTensor = tensor;
  const order: number[] = [];
  let windows = shape.length;
  for (const [dim, size] of shape.entries()) {
    order.push(dim);
    if (!cut[dim]) continue;
    view = aten<NativeTensor>("unfold", view, dim, edge, size - edge);
    order.push(windows++);
  }
  if (windows > shape.length) view = aten<NativeTensor>("permute", view, order);
  return native.to_flat(view);
}

/**
 * The contents of a strided tensor without "tensor(": `[[1., 2.],\n        [3., 4.]]`.
 *
 * @param tensor - detached, of any device
 * @param indent - the column at which the text begins
 */
export function contents(
  tensor: NativeTensor,
  shape: readonly number[],
  kind: ElementKind,
  indent: number,
): string {
  const count = shape.reduce((product, size) => product * size, 1);
  if (count === 0) return "[]";
  const summarize = count > print_options.threshold;
  const edge = print_options.edgeitems;
  const cut = shape.map((size) => summarize && size > 2 * edge);
  // Nothing is left of a dimension that is cut to no items, nor of those within it.
  const nothing = edge === 0 && cut.includes(true);
  const values = nothing ? [] : shown_elements(tensor, shape, cut);
  const { texts, width } = format_elements(values, kind);
  const dimensions = shape.map((size, dim) =>
    cut[dim] ? { shown: 2 * edge, cut: true } : { shown: size, cut: false },
  );
  return new Brackets(dimensions, texts, width).text(0, indent);
}

/** Writes formatted elements in nested brackets, outermost dimension first. */
class Brackets {
  #next = 0;

  constructor(
    private readonly dimensions: readonly Dimension[],
    private readonly texts: readonly string[],
    private readonly width: number,
  ) {}

  text(dim: number, indent: number): string {
    const dimension = this.dimensions[dim];
    if (!dimension) return this.texts[this.#next++] as string;
    const innermost = dim === this.dimensions.length - 1;
    const items: string[] = [];
    const half = dimension.shown / 2;
    for (let i = 0; i < dimension.shown; i++) {
      if (dimension.cut && i === half) items.push(innermost ? " ..." : "...");
      items.push(this.text(dim + 1, indent + 1));
    }
    if (dimension.cut && half === 0) items.push("...");
    const margin = " ".repeat(indent + 1);
    if (innermost) return `[${this.#lines(items, indent).join(`,\n${margin}`)}]`;
    const blank = "\n".repeat(this.dimensions.length - dim - 1);
    return `[${items.join(`,${blank}${margin}`)}]`;
  }

  #lines(items: readonly string[], indent: number): string[] {
    // Each element comes with a comma and a space.
    const room = Math.floor((print_options.linewidth - indent) / (this.width + 2));
    const per_line = Math.max(1, room);
    const lines: string[] = [];
    for (let i = 0; i < items.length; i += per_line) {
      lines.push(items.slice(i, i + per_line).join(", "));
    }
    return lines;
  }
}
