/** A model of characters, trained by hand, saved and loaded again. */
import { DataLoader, type Dataset, F, nn, optim, type Tensor, torch } from "torchnode";

/** Sequences of numbers, each with its successor as the target. */
class Successors implements Dataset<[input: Tensor, target: Tensor]> {
  readonly length = 32;

  get(index: number): [input: Tensor, target: Tensor] {
    const row = torch.arange(index, index + 5).remainder(10);
    return [row.at(":4"), row.at("1:")];
  }
}

type State = nn.LSTMState;

class Characters extends nn.Module<(ids: Tensor, state?: State) => [Tensor, State]> {
  embedding = new nn.Embedding(10, 8);
  rnn = new nn.LSTM(8, 16, { batch_first: true });
  dropout = new nn.Dropout(0.1);
  head = new nn.Linear(16, 10);

  override forward(ids: Tensor, state?: State): [Tensor, State] {
    const [output, next] = this.rnn(this.embedding(ids), state);
    return [this.head(this.dropout(output)), next];
  }
}

interface Checkpoint {
  model: nn.StateDict;
  optimizer: optim.OptimizerStateDict;
  schedule: optim.lr_scheduler.SchedulerState;
  epoch: number;
  best?: number;
}

/** How many elements are trained, of any module. */
export function count_parameters(module: nn.Module<any>): number {
  let count = 0;
  for (const parameter of module.parameters()) count += parameter.numel();
  return count;
}

/** Halves the learning rates of any optimizer, and makes a schedule of it. */
export function slow_down(optimizer: optim.Optimizer): optim.lr_scheduler.LRScheduler {
  for (const group of optimizer.param_groups) group.lr = Number(group.lr) / 2;
  return new optim.lr_scheduler.StepLR(optimizer, 1, { gamma: 0.5 });
}

/** Trains for some epochs; returns the mean loss of each. */
export async function train(file: string, weight_decay?: number): Promise<number[]> {
  torch.manual_seed(1);
  const model = new Characters();
  const loader = new DataLoader(new Successors(), { batch_size: 8, shuffle: true });
  // The option may be undefined, with exactOptionalPropertyTypes too.
  const optimizer = new optim.AdamW(model.parameters(), { lr: 0.02, weight_decay });
  const schedule = new optim.lr_scheduler.CosineAnnealingLR(optimizer, 10);
  const criterion = new nn.CrossEntropyLoss();
  const losses: number[] = [];
  for (let epoch = 0; epoch < 3; epoch++) {
    let total = 0;
    for await (const [input, target] of loader) {
      optimizer.zero_grad();
      const [scores] = model(input);
      const loss = criterion(scores.flatten(0, 1), target.flatten());
      loss.backward();
      const norm = nn.utils.clip_grad_norm_(model.parameters(), 1);
      if (Number.isFinite(norm.item())) optimizer.step();
      total += loss.item();
    }
    schedule.step();
    losses.push(total / loader.length);
  }
  torch.save(
    {
      model: model.state_dict(),
      optimizer: optimizer.state_dict(),
      schedule: schedule.state_dict(),
      epoch: losses.length,
    },
    file,
  );
  return losses;
}

/** Reads the file in the ways that a program may; returns the epoch. */
export function resume(file: string): number {
  const model = new Characters();
  const optimizer = new optim.AdamW(model.parameters());
  const schedule = new optim.lr_scheduler.CosineAnnealingLR(optimizer, 10);
  const checkpoint = torch.load<Checkpoint>(file);
  model.load_state_dict(checkpoint.model);
  optimizer.load_state_dict(checkpoint.optimizer);
  schedule.load_state_dict(checkpoint.schedule);
  const untyped = torch.load(file, { map_location: "cpu" });
  model.load_state_dict(untyped.model, { strict: true });
  optimizer.load_state_dict(untyped.optimizer);

  const saved: Checkpoint = { ...checkpoint, model: model.state_dict() };
  torch.save(saved, file);
  torch.save(model.state_dict(), file);
  model.load_state_dict(torch.load(file));
  const state = torch.load(file);
  model.load_state_dict(state);
  // @ts-expect-error: a model itself cannot be saved
  const refused = () => torch.save(model, file);
  // @ts-expect-error: nor a function
  const refused_too = () => torch.save({ forward: () => 1 }, file);
  void [refused, refused_too];
  return checkpoint.epoch;
}

/** Predicts the digits that follow. */
export function predict(first: number, count: number): number[] {
  const model = new Characters().eval();
  return torch.no_grad(() => {
    const said = [first];
    let state: State | undefined;
    for (let i = 0; i < count; i++) {
      const [scores, next] = model(torch.tensor([said.slice(-1)], { dtype: torch.int64 }), state);
      state = next;
      said.push(F.softmax(scores.at(0, -1), -1).argmax().item());
    }
    return said;
  });
}
