import { execFile } from "node:child_process";
import test from "ava";

// LibTorch ends a tensor's gradient within the end of the tensor: by recursion, where gradients have
// gradients. In Python a chain of 100,000 ends the process.

const chain = `
  const { torch, optim } = await import("torchnode");
  const count = 100_000;
  /** The tensor at the head of a chain of gradients. */
  const from_the_end = () => {
    let x = torch.ones(1);
    for (let i = 0; i < count; i++) {
      const y = torch.ones(1);
      y.grad = x;
      x = y;
    }
    return x;
  };
  const from_the_head = () => {
    const head = torch.ones(1);
    for (let i = 0, x = head; i < count; i++) {
      const y = torch.ones(1);
      x.grad = y;
      x = y;
    }
    return head;
  };`;

/** The ways in which a chain may end in the middle of a program. */
const ends: Record<string, string> = {
  "disposed of": "make().dispose();",
  "taken away": "const x = torch.ones(1); x.grad = make(); x.grad = null;",
  "taken away by another": "const x = torch.ones(1); x.grad = make(); x.grad = torch.ones(1);",
  "in a scope": "torch.scope(() => void make());",
  "taken away by an optimizer": `
    const x = torch.ones(1, { requires_grad: true });
    x.grad = make();
    new optim.SGD([x], { lr: 0.1 }).zero_grad();`,
  "held by a graph": `
    let y = (() => {
      const x = make().requires_grad_();
      const y = x.mul(2);
      x.dispose();
      return y;
    })();
    y.dispose();
    for (let i = 0; i < 40_000; i++) torch.ones(1);`,
  "held by a view": `
    const x = make();
    const view = x.view(1, 1);
    x.dispose();
    view.dispose();
    for (let i = 0; i < 40_000; i++) torch.ones(1);`,
};

/** Runs a program in a process of its own; returns the lines that it printed, and how it crashed. */
function lines_of(source: string): Promise<string[]> {
  const args = ["--input-type=module", "-e", `${chain}${source}`];
  return new Promise((resolve) =>
    execFile(process.execPath, args, (error, stdout) =>
      resolve([...stdout.trim().split("\n"), ...(error ? [String(error.signal ?? error)] : [])]),
    ),
  );
}

for (const make of ["from_the_end", "from_the_head"]) {
  const survived = lines_of(`
    const make = ${make};
    ${Object.entries(ends)
      .map(([how, end]) => `{ ${end} } console.log(${JSON.stringify(how)});`)
      .join("\n")}`);
  for (const how of Object.keys(ends)) {
    test(`a chain of 100,000 gradients, made ${make}, may be ${how}`, async (t) => {
      t.true((await survived).includes(how), String(await survived));
    });
  }

  test(`a chain of 100,000 gradients, made ${make}, may be left to the end of the program`, async (t) => {
    t.deepEqual(await lines_of(`${make}(); console.log("lives");`), ["lives"]);
    t.deepEqual(await survived, Object.keys(ends));
  });
}
