/** One small operator call, with and without autograd's recording. */
import { type Tensor, torch } from "../../../lib/index.js";
import { preloaded_allocator } from "../../install/allocator.js";
import type { Group, Row, Work } from "../row.js";

/** Python's ways to write it; which of them there are depends on the operator. */
const variants = ["method", "function", "operator"];

/** Each loop is written out, as a user's own would be. */
const loops: Record<string, { variants: readonly string[]; loop(a: Tensor, b: Tensor): Work }> = {
  add: {
    variants,
    loop: (a, b) => (times) => {
      for (let i = 0; i < times; i++) a.add(b);
    },
  },
  matmul: {
    variants,
    loop: (a, b) => (times) => {
      for (let i = 0; i < times; i++) a.matmul(b);
    },
  },
  relu: {
    variants: variants.slice(0, 2),
    loop: (a) => (times) => {
      for (let i = 0; i < times; i++) a.relu();
    },
  },
  view: {
    variants: variants.slice(0, 1),
    loop: (a) => (times) => {
      for (let i = 0; i < times; i++) a.view(16);
    },
  },
  sum: {
    variants: variants.slice(0, 2),
    loop: (a) => (times) => {
      for (let i = 0; i < times; i++) a.sum();
    },
  },
};

export function operators(): Group {
  const is_plain = preloaded_allocator() === undefined;
  const row = (name: string, records: boolean): Row => {
    const { variants, loop } = loops[name] as (typeof loops)[string];
    return {
      name: records ? `${name}, recorded` : name,
      goal: is_plain ? (records ? 0.82 : 0.78) : 0.65,
      node: () => {
        const tensor = () => torch.randn(4, 4, { requires_grad: records });
        return loop(tensor(), tensor());
      },
      python: { args: [name, records], variants },
    };
  };
  return {
    name: "operators",
    title: "One call on 4×4 tensors, without and with autograd",
    rows: Object.keys(loops).flatMap((name) => [row(name, false), row(name, true)]),
  };
}
