/** Whether a result is what Python made. */
import { Complex, Tensor, torch } from "../../lib/index.js";

/**
 * The agreement of two results: to the last bit, or within the tolerance of their dtype; or why
 * not.
 */
export type Agreement = "equal" | "close" | { readonly differs: string };

const differs = (why: string): Agreement => ({ differs: why });

/** torch.testing's relative and absolute tolerances. */
const tolerances: Readonly<Record<string, readonly [rtol: number, atol: number]>> = {
  float16: [1e-3, 1e-5],
  bfloat16: [1.6e-2, 1e-5],
  float32: [1.3e-6, 1e-5],
  float64: [1e-7, 1e-7],
  complex32: [1e-3, 1e-5],
  complex64: [1.3e-6, 1e-5],
  complex128: [1e-7, 1e-7],
};

/** Integers by the bytes of an element: they are equal if all bits are, of NaN and of -0 too. */
const integers = { 1: torch.uint8, 2: torch.int16, 4: torch.int32, 8: torch.int64 };

function bits(tensor: Tensor): Tensor {
  const resolved = tensor.resolve_conj().resolve_neg();
  const real = resolved.is_complex() ? torch.view_as_real(resolved) : resolved;
  return real.view(integers[real.element_size() as keyof typeof integers]);
}

function compare_tensors(ours: Tensor, theirs: Tensor): Agreement {
  if (ours.dtype !== theirs.dtype) return differs(`dtype ${ours.dtype}, not ${theirs.dtype}`);
  if (ours.layout !== theirs.layout) return differs(`layout ${ours.layout}, not ${theirs.layout}`);
  const [shape, wanted] = [ours.shape, theirs.shape].map((sizes) => `[${sizes}]`);
  if (shape !== wanted) return differs(`shape ${shape}, not ${wanted}`);
  const [a, b] = [ours.detach(), theirs.detach()];
  if (a.layout !== torch.strided) return compare_tensors(a.to_dense(), b.to_dense());
  const [strides, wanted_strides] = [a, b].map((tensor) => `[${tensor.stride()}]`);
  if (strides !== wanted_strides) return differs(`strides ${strides}, not ${wanted_strides}`);
  if (torch.equal(bits(a), bits(b))) return "equal";
  const tolerance = tolerances[a.dtype.name];
  if (tolerance === undefined) return differs("other values");
  const [rtol, atol] = tolerance;
  const near = torch.isclose(a, b, rtol, atol, true);
  if (near.all().item<boolean>()) return "close";
  const apart = near.logical_not().sum().item();
  return differs(`${apart} of ${a.numel()} elements are other ones`);
}

function compare_numbers(ours: unknown, theirs: unknown): Agreement {
  if (ours instanceof Complex && theirs instanceof Complex) {
    return ours.re === theirs.re && ours.im === theirs.im ? "equal" : differs(`${ours}`);
  }
  if (Object.is(ours, theirs) || ours === theirs) return "equal";
  // Python has one word for nothing.
  if (ours === undefined && theirs === null) return "equal";
  if (typeof ours === "bigint" || typeof theirs === "bigint") {
    if (String(ours) === String(theirs)) return "equal";
  }
  return differs(`${String(ours)}, not ${String(theirs)}`);
}

/** Compares a result, which may be a list of results, with Python's. */
export function compare(ours: unknown, theirs: unknown): Agreement {
  if (ours instanceof Tensor && theirs instanceof Tensor) return compare_tensors(ours, theirs);
  if (Array.isArray(theirs)) {
    if (!Array.isArray(ours)) return differs(`${kind(ours)}, not ${theirs.length} results`);
    if (ours.length !== theirs.length) {
      return differs(`${ours.length} results, not ${theirs.length}`);
    }
    let agreement: Agreement = "equal";
    for (const [i, item] of theirs.entries()) {
      const one = compare(ours[i], item);
      if (typeof one === "object") return differs(`result ${i}: ${one.differs}`);
      if (one === "close") agreement = "close";
    }
    return agreement;
  }
  if (ours instanceof Tensor || theirs instanceof Tensor) {
    return differs(`${kind(ours)}, not ${kind(theirs)}`);
  }
  return compare_numbers(ours, theirs);
}

function kind(value: unknown): string {
  if (value instanceof Tensor) return "a tensor";
  return value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
