/**
 * An actor with a critic: PyTorch's example reinforcement_learning, on a pole on a cart that small
 * pushes to the left or right keep upright. The cart is the usual one, linearized.
 *
 *     npm run example actor_critic -- [--steps 150]
 */
import { parseArgs } from "node:util";
import { F, nn, optim, type Tensor, torch } from "torchnode";

const { values } = parseArgs({ options: { steps: { type: "string", default: "150" } } });
const steps = Number(values.steps);
if (!(steps >= 1)) throw new RangeError(`--steps expects 1 or more, but got ${values.steps}`);

type Numbers = [place: number, speed: number, angle: number, turn: number];

/** A cart with a pole: 1 for each step until the pole has fallen or the cart has left the track. */
class Cart {
  state: Numbers = [0, 0, 0, 0];

  reset(): Numbers {
    this.state = torch.rand(4).mul(0.1).sub(0.05).tolist<Numbers>();
    return this.state;
  }

  step(action: number): [state: Numbers, reward: number, done: boolean] {
    const [place, speed, angle, turn] = this.state;
    const force = action === 1 ? 10 : -10;
    const turning = 15.8 * angle - 1.46 * force;
    const pushing = 0.97 * force - 0.72 * angle;
    this.state = [
      place + 0.02 * speed,
      speed + 0.02 * pushing,
      angle + 0.02 * turn,
      turn + 0.02 * turning,
    ];
    const done = Math.abs(this.state[0]) > 2.4 || Math.abs(this.state[2]) > 0.209;
    return [this.state, 1, done];
  }
}

class Policy extends nn.Module<(state: Tensor) => [Tensor, Tensor]> {
  affine1 = new nn.Linear(4, 128);
  action_head = new nn.Linear(128, 2);
  value_head = new nn.Linear(128, 1);

  override forward(state: Tensor): [probabilities: Tensor, value: Tensor] {
    const x = F.relu(this.affine1(state));
    return [F.softmax(this.action_head(x), -1), this.value_head(x)];
  }
}

const gamma = 0.99;
const eps = 2 ** -23;

/** The loss of an episode: of the actor by the returns above the critic's values, and the critic's. */
function episode_loss(log_probs: Tensor[], state_values: Tensor[], rewards: number[]): Tensor {
  const sums: number[] = [];
  let sum = 0;
  for (const reward of [...rewards].reverse()) {
    sum = reward + gamma * sum;
    sums.unshift(sum);
  }
  let returns = torch.tensor(sums, { dtype: torch.float32 });
  returns = returns.sub(returns.mean()).div(returns.std().add(eps));
  const policy_losses: Tensor[] = [];
  const value_losses: Tensor[] = [];
  for (const [i, log_prob] of log_probs.entries()) {
    const [value, R] = [state_values[i] as Tensor, returns.select(0, i)];
    policy_losses.push(log_prob.neg().mul(R.sub(value.item())));
    value_losses.push(F.smooth_l1_loss(value, R.view(1)));
  }
  return torch.stack(policy_losses).sum().add(torch.stack(value_losses).sum());
}

torch.manual_seed(543);
const environment = new Cart();
const model = new Policy();
const optimizer = new optim.Adam(model.parameters(), { lr: 3e-2 });
let running_reward = 10;
for (let step = 1; step <= steps; step++) {
  let state = environment.reset();
  let done = false;
  const [log_probs, state_values, rewards]: [Tensor[], Tensor[], number[]] = [[], [], []];
  while (!done && rewards.length < 500) {
    const [probabilities, value] = model(torch.tensor(state, { dtype: torch.float32 }));
    const choice = new torch.distributions.Categorical(probabilities);
    const action = choice.sample();
    log_probs.push(choice.log_prob(action));
    state_values.push(value);
    let reward: number;
    [state, reward, done] = environment.step(Number(action));
    rewards.push(reward);
  }
  optimizer.zero_grad();
  const loss = episode_loss(log_probs, state_values, rewards);
  loss.backward();
  optimizer.step();
  running_reward = 0.05 * rewards.length + 0.95 * running_reward;
  console.log(`step ${step}: loss ${loss.item()}`);
  if (step % 10 === 0) {
    console.log(
      `the last episode took ${rewards.length} steps, on average ${running_reward.toFixed(1)}`,
    );
  }
}
