/** Values of Node.js's own and of JavaScript newer than ES2022: URLs, abort signals, `using`. */
import { readFileSync } from "node:fs";
import { DataBunch, Learner, nn, TensorDataset, torch } from "torchnode";

export function saved(file: URL): number {
  torch.save({ x: torch.ones(3) }, file);
  const { x } = torch.load<{ x: import("torchnode").Tensor }>(readFileSync(file));
  return x.sum().item() + torch.load(file).x.numel();
}

export function guarded(): boolean {
  const weight = new nn.Linear(1, 1).weight;
  const hook = (): void => {};
  {
    using _grad = torch.no_grad();
    using _options = torch.printoptions({ precision: 2 });
    using product = weight.mul(2);
    if (product.requires_grad) return false;
  }
  using _handle = weight.register_hook(hook);
  return weight.mul(2).requires_grad;
}

export async function aborted(): Promise<unknown> {
  const dataset = new TensorDataset(torch.randn(8, 2), torch.randn(8, 1));
  const learner = new Learner(DataBunch.create(dataset, dataset, { bs: 4 }), new nn.Linear(2, 1), {
    loss_func: new nn.MSELoss(),
    silent: true,
  });
  const signal = AbortSignal.abort("stop");
  return learner.fit(1, 1e-3, { signal }).catch((reason: unknown) => reason);
}
