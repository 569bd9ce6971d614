/** Datasets and loaders: a batch has the type that its samples make. */
import {
  DataBunch,
  DataLoader,
  type Dataset,
  default_collate,
  IterableDataset,
  random_split,
  Subset,
  type Tensor,
  TensorDataset,
  TextList,
  torch,
} from "torchnode";

type Row = { x: Tensor; label: number; name: string };

class Rows implements Dataset<Row> {
  readonly length = 4;

  get(index: number): Row {
    return { x: torch.full([2], index), label: index, name: `row ${index}` };
  }
}

class Lines extends IterableDataset {
  *[Symbol.iterator](): Generator<[Tensor, number]> {
    for (let i = 0; i < 3; i++) yield [torch.ones(2), i];
  }
}

export function batches(): string[] {
  const names: string[] = [];
  for (const { x, label, name } of new DataLoader(new Rows(), { batch_size: 2 })) {
    names.push(`${name.join()}: ${x.add(label.unsqueeze(1)).sum().item()}`);
  }
  const [train, valid] = random_split(new Rows(), [3, 1]);
  const [first] = new DataLoader(new Subset(train, [0, 1]), 2);
  names.push(`${first?.x.size(0)} of ${train.length}, and ${valid.length}`);
  for (const [x, y] of new DataLoader(new Lines(), { batch_size: 3 })) {
    names.push(`${x.shape.join()} ${y.sum().item() + 1}`);
  }
  const sums = new DataLoader(new Rows(), {
    batch_size: 4,
    collate_fn: (rows) => rows.reduce((sum, { label }) => sum + label, 0),
  });
  for (const sum of sums) names.push(`sum ${sum + 1}`);
  return names;
}

export function bunches(): number[] {
  const pairs = new TensorDataset(torch.ones(4, 2), torch.zeros(4, 1));
  const loader = new DataLoader(pairs, { batch_size: 2, shuffle: true });
  const [x, y] = new DataBunch(loader, null).one_batch();
  const data = DataBunch.create(pairs, null, {
    bs: 4,
    collate_fn: (rows: [Tensor, Tensor][]) => {
      const [inputs, targets] = default_collate(rows);
      return [inputs.mul(2), targets];
    },
  });
  const [doubled] = data.one_batch();
  const texts = new TextList(["one two three four five six", "one two three four five six"]);
  const [ids, next] = texts
    .split_by_idx([1])
    .label_for_lm()
    .databunch({ bs: 1, bptt: 3 })
    .one_batch();
  return [x.add(y).sum().item(), doubled.sum().item(), ids.numel() - next.numel()];
}
