/**
 * Linear regression by hand: a training loop of tensors and autograd alone, with no layer and no
 * optimizer. It shows what `backward` leaves in `grad`, and that weights are changed in `no_grad`.
 *
 *     npm run example linear_regression -- [--steps 200]
 */
import { parseArgs } from "node:util";
import { torch } from "torchnode";

const { values } = parseArgs({ options: { steps: { type: "string", default: "200" } } });
const steps = Number(values.steps);
if (!(steps >= 1)) throw new RangeError(`--steps expects 1 or more, but got ${values.steps}`);

// Points near a plane: y = 2 x0 - 3 x1 + 0.5, and some noise.
torch.manual_seed(42);
const x = torch.randn(500, 2);
const noise = torch.randn(500).mul(0.1);
const y = x
  .matmul(torch.tensor([2, -3]))
  .add(0.5)
  .add(noise);

const weight = torch.zeros(2, { requires_grad: true });
const bias = torch.zeros(1, { requires_grad: true });
const lr = 0.05;

for (let step = 1; step <= steps; step++) {
  const prediction = x.matmul(weight).add(bias);
  const loss = prediction.sub(y).square().mean();
  // Adds the derivatives of the loss to weight.grad and bias.grad.
  loss.backward();
  // Autograd does not differentiate the update.
  torch.no_grad(() => {
    for (const parameter of [weight, bias]) {
      if (parameter.grad === null) continue;
      parameter.sub_(parameter.grad.mul(lr));
      // backward adds: the next step begins with zeros.
      parameter.grad.zero_();
    }
  });
  if (step === 1 || step % 25 === 0) {
    console.log(`step ${String(step).padStart(3)}  loss ${Number(loss).toFixed(5)}`);
  }
}

// The same by linear algebra: the plane with the least squares.
const design = torch.cat([x, torch.ones(500, 1)], 1);
const { solution } = torch.linalg.lstsq(design, y.unsqueeze(1));
console.log(`\ngradient descent  ${torch.cat([weight, bias]).detach()}`);
console.log(`least squares     ${solution.squeeze(1)}`);
console.log(`drawn from        ${torch.tensor([2, -3, 0.5])}`);
