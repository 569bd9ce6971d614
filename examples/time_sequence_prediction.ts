/**
 * Sine waves continued: PyTorch's example time_sequence_prediction, two LSTM cells in float64 that
 * are trained by L-BFGS, whose step calls a closure several times.
 *
 *     npm run example time_sequence_prediction -- [--steps 6]
 */
import { parseArgs } from "node:util";
import { nn, optim, type Tensor, torch } from "torchnode";

const { values } = parseArgs({ options: { steps: { type: "string", default: "6" } } });
const steps = Number(values.steps);
if (!(steps >= 1)) throw new RangeError(`--steps expects 1 or more, but got ${values.steps}`);

class Sequence extends nn.Module<(input: Tensor, future?: number) => Tensor> {
  lstm1 = new nn.LSTMCell(1, 51);
  lstm2 = new nn.LSTMCell(51, 51);
  linear = new nn.Linear(51, 1);

  /** Predicts each next value of the waves, and `future` values after their end. */
  override forward(input: Tensor, future = 0): Tensor {
    const outputs: Tensor[] = [];
    const zeros = () => torch.zeros(input.size(0), 51, { dtype: torch.float64 });
    let [h_t, c_t, h_t2, c_t2] = [zeros(), zeros(), zeros(), zeros()];
    const advance = (value: Tensor): Tensor => {
      [h_t, c_t] = this.lstm1(value, [h_t, c_t]);
      [h_t2, c_t2] = this.lstm2(h_t, [h_t2, c_t2]);
      const output = this.linear(h_t2);
      outputs.push(output);
      return output;
    };
    let output = input;
    for (const value of input.split(1, 1)) output = advance(value);
    for (let i = 0; i < future; i++) output = advance(output);
    return torch.cat(outputs, 1);
  }
}

torch.manual_seed(0);
const [period, length, count] = [6, 60, 12];
const begins = torch.randint(-4 * period, 4 * period, [count, 1]);
const waves = torch.arange(length).add(begins).to(torch.float64).div(period).sin();
const [input, target] = [waves.at("3:", ":-1"), waves.at("3:", "1:")];
const [test_input, test_target] = [waves.at(":3", ":-1"), waves.at(":3", "1:")];

const model = new Sequence().double();
const criterion = new nn.MSELoss();
const optimizer = new optim.LBFGS(model.parameters(), { lr: 0.8 });

for (let step = 1; step <= steps; step++) {
  const closure = () => {
    optimizer.zero_grad();
    const loss = criterion(model(input), target);
    loss.backward();
    return loss;
  };
  const loss = optimizer.step(closure) as Tensor;
  console.log(`step ${step}: loss ${loss.item()}`);
  torch.no_grad(() => {
    const ahead = 24;
    const predicted = model(test_input, ahead);
    const test_loss = criterion(predicted.narrow(1, 0, length - 1), test_target);
    console.log(`test loss ${test_loss.item()}`);
    if (step === steps) console.log(`the next ${ahead} values: ${predicted.at(0, `-${ahead}:`)}`);
  });
}
