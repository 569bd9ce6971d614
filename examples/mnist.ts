/**
 * Handwriting-sized digits with convolutions: PyTorch's example mnist, with a loop of its own,
 * Adadelta and a schedule. The images are random patterns, one for each class, under noise.
 *
 *     npm run example mnist -- [--steps 60]
 */
import { parseArgs } from "node:util";
import { DataLoader, F, nn, optim, type Tensor, TensorDataset, torch } from "torchnode";

const { values } = parseArgs({ options: { steps: { type: "string", default: "60" } } });
const steps = Number(values.steps);
if (!(steps >= 1)) throw new RangeError(`--steps expects 1 or more, but got ${values.steps}`);

class Net extends nn.Module {
  conv1 = new nn.Conv2d(1, 32, 3, 1);
  conv2 = new nn.Conv2d(32, 64, 3, 1);
  dropout1 = new nn.Dropout(0.25);
  dropout2 = new nn.Dropout(0.5);
  fc1 = new nn.Linear(9216, 128);
  fc2 = new nn.Linear(128, 10);

  override forward(images: Tensor): Tensor {
    let x = F.relu(this.conv1(images));
    x = F.relu(this.conv2(x));
    x = this.dropout1(F.max_pool2d(x, 2));
    x = F.relu(this.fc1(torch.flatten(x, 1)));
    return F.log_softmax(this.fc2(this.dropout2(x)), 1);
  }
}

torch.manual_seed(1);
const patterns = torch.rand(10, 1, 7, 7).round();
const glyphs = patterns.repeat_interleave(4, 2).repeat_interleave(4, 3);

/** Images of shape (count, 1, 28, 28), and their classes. */
function draw(count: number): TensorDataset {
  const digits = torch.randint(10, [count]);
  const noise = torch.randn(count, 1, 28, 28).mul(0.8);
  return new TensorDataset(glyphs.index_select(0, digits).add(noise), digits);
}

const train = new DataLoader(draw(960), { batch_size: 32, shuffle: true });
const test = new DataLoader(draw(256), { batch_size: 128 });
const model = new Net();
const optimizer = new optim.Adadelta(model.parameters(), { lr: 1.0 });
const scheduler = new optim.lr_scheduler.StepLR(optimizer, { step_size: 1, gamma: 0.7 });

let step = 0;
while (step < steps) {
  model.train();
  for (const [images, digits] of train as Iterable<[Tensor, Tensor]>) {
    optimizer.zero_grad();
    const loss = F.nll_loss(model(images), digits);
    loss.backward();
    optimizer.step();
    step += 1;
    console.log(`step ${step}: loss ${loss.item()}`);
    if (step === steps) break;
  }
  scheduler.step();
}

model.eval();
let right = 0;
torch.no_grad(() => {
  for (const [images, digits] of test as Iterable<[Tensor, Tensor]>) {
    right += Number(model(images).argmax(1).eq(digits).sum());
  }
});
console.log(`${right} of 256 test images are classified rightly`);
