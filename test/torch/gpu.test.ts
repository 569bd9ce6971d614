/** A GPU's own behaviour, if there is one; the rest of the tests run on the CPU. */
import { deepStrictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import test, { type ExecutionContext } from "ava";
import { nn, type Tensor, torch } from "torchnode";

const cuda = { device: "cuda" };

/** A test that needs a GPU; without one it says that it was skipped. */
function on_gpu(title: string, body: (t: ExecutionContext) => void): void {
  test(title, (t) => {
    if (torch.cuda.is_available()) return body(t);
    t.log("skipped: there is no GPU");
    t.pass();
  });
}

/** The output of a program, in a process of its own that must not hang. */
const printed = (code: string): string =>
  execFileSync(
    process.execPath,
    ["--input-type=module", "-e", `import { nn, torch } from "torchnode"; ${code}`],
    { encoding: "utf8", timeout: 60_000, cwd: import.meta.dirname },
  ).trim();

on_gpu("memory figures are 0 before the first tensor", (t) => {
  const code = `torch.cuda.reset_peak_memory_stats();
    console.log(torch.cuda.memory_allocated(), torch.cuda.max_memory_reserved());`;
  t.is(printed(code), "0 0");
});

on_gpu("node:assert compares tensors on a GPU", (t) => {
  t.notThrows(() => deepStrictEqual(torch.ones(3, cuda), torch.ones(3, cuda)));
  for (const other of [torch.zeros(3, cuda), torch.ones(3)]) {
    t.throws(() => deepStrictEqual(torch.ones(3, cuda), other), { message: /cuda:0/ });
  }
});

on_gpu("a backward pass within a hook, and within those of others, ends", (t) => {
  const code = `const within = (depth) => {
      const y = torch.ones(1, { device: "cuda", requires_grad: true }).mul(2);
      y.register_hook(() => { if (depth > 0) torch.enable_grad(() => within(depth - 1)); });
      y.backward();
    };
    within(70);
    console.log("ended");`;
  t.is(printed(code), "ended");
});

on_gpu("a recurrent layer's weights lie together, when it is made there or moved there", (t) => {
  const distance = (a: Tensor, b: Tensor) => Number(b.data_ptr() - a.data_ptr());
  for (const layer of [new nn.GRU(4, 8, cuda), new nn.GRU(4, 8).to("cuda")]) {
    const [w_ih, w_hh] = [layer.weight_ih_l0, layer.weight_hh_l0] as [Tensor, Tensor];
    t.is(distance(w_ih, w_hh), w_ih.numel() * 4);
  }
});
