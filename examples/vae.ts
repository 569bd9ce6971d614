/**
 * A variational autoencoder: PyTorch's example vae, which learns to draw images of the kind that it
 * has seen. The images are bright discs of random places and sizes.
 *
 *     npm run example vae -- [--steps 200]
 */
import { parseArgs } from "node:util";
import { DataLoader, F, nn, optim, type Tensor, TensorDataset, torch } from "torchnode";

const { values } = parseArgs({ options: { steps: { type: "string", default: "200" } } });
const steps = Number(values.steps);
if (!(steps >= 1)) throw new RangeError(`--steps expects 1 or more, but got ${values.steps}`);

class VAE extends nn.Module<(x: Tensor) => [Tensor, Tensor, Tensor]> {
  fc1 = new nn.Linear(784, 400);
  fc21 = new nn.Linear(400, 20);
  fc22 = new nn.Linear(400, 20);
  fc3 = new nn.Linear(20, 400);
  fc4 = new nn.Linear(400, 784);

  encode(x: Tensor): [mu: Tensor, logvar: Tensor] {
    const h1 = F.relu(this.fc1(x));
    return [this.fc21(h1), this.fc22(h1)];
  }

  reparameterize(mu: Tensor, logvar: Tensor): Tensor {
    const std = torch.exp(logvar.mul(0.5));
    return mu.add(torch.randn_like(std).mul(std));
  }

  decode(z: Tensor): Tensor {
    return torch.sigmoid(this.fc4(F.relu(this.fc3(z))));
  }

  override forward(x: Tensor): [reconstruction: Tensor, mu: Tensor, logvar: Tensor] {
    const [mu, logvar] = this.encode(x.view(-1, 784));
    return [this.decode(this.reparameterize(mu, logvar)), mu, logvar];
  }
}

/** The error of the reconstruction, and the divergence of the codes from a normal distribution. */
function loss_function(reconstruction: Tensor, x: Tensor, mu: Tensor, logvar: Tensor): Tensor {
  const BCE = F.binary_cross_entropy(reconstruction, x.view(-1, 784), { reduction: "sum" });
  const KLD = torch.sum(logvar.add(1).sub(mu.pow(2)).sub(logvar.exp())).mul(-0.5);
  return BCE.add(KLD);
}

/** Images of discs: shape (count, 1, 28, 28), from 0 to 1. */
function draw(count: number): Tensor {
  const [x, y, radius] = torch.rand(3, count, 1, 1).unbind(0) as [Tensor, Tensor, Tensor];
  const places = torch.arange(28).div(27);
  const across = places.view(1, 1, 28).sub(x.mul(0.6).add(0.2)).pow(2);
  const down = places.view(1, 28, 1).sub(y.mul(0.6).add(0.2)).pow(2);
  const inside = radius.mul(0.1).add(0.1).pow(2).sub(across.add(down));
  return torch.sigmoid(inside.mul(400)).unsqueeze(1);
}

torch.manual_seed(1);
const loader = new DataLoader(new TensorDataset(draw(2048)), { batch_size: 128, shuffle: true });
const model = new VAE();
const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });

let step = 0;
while (step < steps) {
  for (const [images] of loader as Iterable<[Tensor]>) {
    optimizer.zero_grad();
    const [reconstruction, mu, logvar] = model(images);
    const loss = loss_function(reconstruction, images, mu, logvar);
    loss.backward();
    optimizer.step();
    step += 1;
    console.log(`step ${step}: loss ${loss.item()}`);
    if (step === steps) break;
  }
}

const [drawn] = torch.no_grad(() => model.decode(torch.randn(1, 20))).view(1, 28, 28);
const shades = (drawn as Tensor).clamp(0, 0.99).mul(5).floor().tolist<number[][]>();
for (const row of shades.filter((_, i) => i % 2 === 0)) {
  console.log(row.map((shade) => " ░▒▓█"[shade]).join(""));
}
