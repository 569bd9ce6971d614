import test from "ava";
import { program } from "../support/program.js";

// A promise that is refused has no other handler: its rejection must not end the process.

const calls: Record<string, string> = {
  no_grad: "torch.no_grad(fails)",
  enable_grad: "torch.enable_grad(fails)",
  inference_mode: "torch.inference_mode(fails)",
  set_grad_enabled: "torch.set_grad_enabled(false, fails)",
  detect_anomaly: "torch.autograd.detect_anomaly(fails)",
  set_detect_anomaly: "torch.autograd.set_detect_anomaly(false, fails)",
  set_multithreading_enabled: "torch.autograd.set_multithreading_enabled(true, fails)",
  fork_rng: "torch.random.fork_rng(fails)",
  printoptions: "torch.printoptions({ precision: 2 }, fails)",
  dual_level: "torch.autograd.forward_ad.dual_level(fails)",
  saved_tensors_hooks: "torch.autograd.graph.saved_tensors_hooks((x) => x, (x) => x, fails)",
  save_on_cpu: "torch.autograd.graph.save_on_cpu(fails)",
  disable_saved_tensors_hooks: "torch.autograd.graph.disable_saved_tensors_hooks('no', fails)",
  checkpoint: "torch.utils.checkpoint.checkpoint(fails, x)",
  "an unpack hook":
    "torch.autograd.graph.saved_tensors_hooks((x) => x, fails, () => x.mul(x)).sum().backward()",
  "a pack hook": "torch.autograd.graph.saved_tensors_hooks(fails, (x) => x, () => x.mul(x))",
  "a tensor's hook": "{ const y = x.mul(2); y.register_hook(fails); y.sum().backward(); }",
  "a node's hook": "{ const y = x.mul(2); y.grad_fn.register_hook(fails); y.sum().backward(); }",
  grad: "torch.func.grad(fails)(x)",
  vmap: "torch.vmap(fails)(x)",
  jvp: "torch.func.jvp(fails, [x], [x])",
  "autograd.functional.jacobian": "torch.autograd.functional.jacobian(fails, x)",
  "autograd.functional.hessian": "torch.autograd.functional.hessian(fails, x)",
  "autograd.functional.vjp": "torch.autograd.functional.vjp(fails, x)",
  gradcheck: "torch.autograd.gradcheck(fails, [x.double()])",
  apply_: "torch.ones(3).apply_(fails)",
  "an optimizer's closure": "new optim.SGD([x], { lr: 0.1 }).step(fails)",
  "a schedule's function":
    "new optim.lr_scheduler.LambdaLR(new optim.SGD([x], { lr: 0.1 }), fails)",
};

/** The outcome of each call, all of one process: "refused", or what happened instead. */
let outcomes: Promise<Record<string, string>>;

test.before(() => {
  const attempts = Object.entries(calls).map(
    ([name, call]) => `await attempt(${JSON.stringify(name)}, () => { ${call}; });`,
  );
  const source = `
    const { torch, optim } = await import("torchnode");
    const fails = async () => { await null; throw new Error("later"); };
    const x = torch.ones(2, { requires_grad: true });
    const outcomes = {};
    let current;
    process.on("unhandledRejection", () => { outcomes[current] = "the rejection has no handler"; });
    const attempt = async (name, call) => {
      current = name;
      let error;
      try { call(); } catch (thrown) { error = thrown; }
      outcomes[name] = error instanceof TypeError ? "refused" : String(error);
      await new Promise((resolve) => setImmediate(resolve));
    };
    ${attempts.join("\n")}
    console.log(JSON.stringify(outcomes));`;
  outcomes = program("", source) as Promise<Record<string, string>>;
});

for (const name of Object.keys(calls)) {
  test(`${name} refuses a function that returns a promise, whatever becomes of it`, async (t) => {
    t.is((await outcomes)[name], "refused");
  });
}
