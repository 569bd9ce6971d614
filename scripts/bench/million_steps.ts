/**
 * A million small training steps without a pause: prints the resident memory (bytes) a hundred times
 * as they go, as a JSON array. million_steps.py does the same.
 *
 *     node dist/scripts/bench/million_steps.js
 */
import { torch } from "../../lib/index.js";

torch.set_num_threads(1);
const x = torch.ones(4, 8);
const w = torch.full([8, 4], 0.5, { requires_grad: true });
const resident: number[] = [];
for (let part = 0; part < 100; part++) {
  for (let i = 0; i < 10_000; i++) x.matmul(w).relu().sum().backward();
  resident.push(process.memoryUsage.rss());
}
console.log(JSON.stringify(resident));
