/**
 * A function with its own derivative: `torch.autograd.Function` for a result that a loop finds, so
 * that autograd need not go through the loop. gradcheck holds the derivative, and finds a wrong one.
 *
 *     npm run example autograd_function -- [--steps 500]
 */
import { parseArgs } from "node:util";
import { F, type FunctionCtx, nn, optim, type Tensor, torch } from "torchnode";

const { values } = parseArgs({ options: { steps: { type: "string", default: "500" } } });
const steps = Number(values.steps);
if (!(steps >= 1)) throw new RangeError(`--steps expects 1 or more, but got ${values.steps}`);

/** Returns the y with y³ + y = x, element by element: an activation that never saturates. */
class CubicRoot extends torch.autograd.Function {
  static forward(ctx: FunctionCtx, x: Tensor): Tensor {
    // Newton's method. Nothing in here is recorded.
    let y = x;
    for (let i = 0; i < 25; i++) {
      const error = y.pow(3).add(y).sub(x);
      y = y.sub(error.div(y.square().mul(3).add(1)));
    }
    ctx.save_for_backward(y);
    return y;
  }

  /** Multiplies by dy/dx = 1 / (3y² + 1), which both sides of y³ + y = x give by differentiation. */
  static backward(ctx: FunctionCtx, grad: Tensor): Tensor {
    const [y] = ctx.saved_tensors;
    return grad.div(y.square().mul(3).add(1));
  }
}

class Wrong extends CubicRoot {
  static override backward(ctx: FunctionCtx, grad: Tensor): Tensor {
    const [y] = ctx.saved_tensors;
    return grad.div(y.square().mul(2).add(1));
  }
}

const { gradcheck, gradgradcheck } = torch.autograd;
const cubic_root = (x: Tensor): Tensor => CubicRoot.apply(x);
const wrong = (x: Tensor): Tensor => Wrong.apply(x);

torch.manual_seed(42);
const input = torch.randn(5, { dtype: torch.float64, requires_grad: true });
console.log(`the derivative is right: ${gradcheck(cubic_root, [input])}`);
console.log(`the second one, too: ${gradgradcheck(cubic_root, [input])}`);
// Without raise_exception: false the error shows both Jacobians.
console.log(`a wrong one: ${gradcheck(wrong, [input], { raise_exception: false })}\n`);

class Model extends nn.Module {
  first = new nn.Linear(1, 32);
  second = new nn.Linear(32, 32);
  last = new nn.Linear(32, 1);
  override forward(x: Tensor): Tensor {
    return this.last(cubic_root(this.second(cubic_root(this.first(x)))));
  }
}

const x = torch.linspace(-3, 3, 128).unsqueeze(1);
const target = x.mul(2).sin().add(x.mul(0.5));
const model = new Model();
const optimizer = new optim.Adam(model.parameters(), { lr: 1e-2 });
for (let step = 1; step <= steps; step++) {
  const loss = F.mse_loss(model(x), target);
  optimizer.zero_grad();
  loss.backward();
  optimizer.step();
  if (step === 1 || step % 50 === 0) console.log(`step ${step}, loss ${Number(loss).toFixed(5)}`);
}
const output = torch.no_grad(() => model(x));
console.log("\nx, target, output:");
console.log(torch.cat([x, target, output], 1).at("::16"));
