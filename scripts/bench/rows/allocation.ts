/** A result of one size, made and dropped, in a process that has used twenty other sizes before. */
import { F, type Tensor, torch } from "../../../lib/index.js";
import type { Group, Row, Work } from "../row.js";

const KIB = [4, 64, 500, 900, 4096, 65536] as const;

/** In KiB. */
const OTHERS = [
  1, 3, 7, 20, 40, 70, 100, 120, 200, 250, 333, 512, 700, 1100, 2000, 3000, 5000, 7000, 9000, 20000,
];

/** All of what may come before: each of the sizes for a while. */
function use_others(): void {
  for (const kib of OTHERS) {
    const x = torch.ones(kib * 256);
    for (let i = 0; i < 4 + 40_000 / kib; i++) x.add(x);
  }
}

const loops: Record<string, (x: Tensor) => Work> = {
  add: (x) => (times) => {
    for (let i = 0; i < times; i++) x.add(x);
  },
  gelu: (x) => (times) => {
    for (let i = 0; i < times; i++) F.gelu(x);
  },
};

export function allocation(): Group {
  const row = (name: string, kib: number): Row => ({
    name: `${name}, ${kib < 1024 ? `${kib} KiB` : `${kib / 1024} MiB`}`,
    goal: 1.05,
    node: () => {
      use_others();
      const x = torch.ones(kib * 256);
      return (loops[name] as (x: Tensor) => Work)(x);
    },
    python: { args: [name, kib, OTHERS], variants: ["function"] },
  });
  return {
    name: "allocation",
    title: "A tensor made and dropped after 20 other sizes were used",
    rows: Object.keys(loops).flatMap((name) => KIB.map((kib) => row(name, kib))),
  };
}
