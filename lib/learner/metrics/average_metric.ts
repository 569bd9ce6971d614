import { type Dtype, Tensor, torch } from "../../torch/index.js";
import { type Arguments, kind_of, kinds, signature, synchronous } from "../../torch/internal.js";
import {
  Callback,
  type EpochEndState,
  type EventResult,
  type LossState,
  type MetricFunction,
} from "../callback.js";
import { numbers_of } from "../numbers_of.js";
import type { Round } from "../recorder/numpy_sum.js";

function rows_of(target: unknown): { targets: Tensor[]; rows: number } {
  const targets = (Array.isArray(target) ? target : [target]) as Tensor[];
  return { targets, rows: targets[0]?.shape[0] ?? 1 };
}

/** The dtypes whose arithmetic numbers have, if each result is rounded so. */
const rounding = new Map<Dtype | undefined, Round>([
  [torch.float32, Math.fround],
  [torch.float64, (value) => value],
]);

/** A tensor's operation with a number rounds that number as well. */
function average_of_numbers(
  values: readonly number[],
  rows: readonly number[],
  round: Round,
): number {
  let sum = 0;
  let count = 0;
  values.forEach((value, i) => {
    const weight = rows[i] as number;
    sum = round(sum + round(value * round(weight)));
    count += weight;
  });
  return round(sum / round(count));
}

function average_of_tensors(values: readonly Tensor[], rows: readonly number[]): number {
  const count = rows.reduce((sum, weight) => sum + weight, 0);
  let sum = torch.zeros([], { dtype: (values[0] as Tensor).dtype });
  values.forEach((value, i) => {
    sum = sum.add(value.mul(rows[i] as number));
  });
  return Number(sum.div(count).item());
}

/** The parameters of the {@link AverageMetric}, by name. */
export interface AverageMetricArguments {
  /** A function of output and target. */
  func: MetricFunction;
  /** The column's name. Default: the function's. */
  name?: string | null;
}

const read_arguments = signature<{ func: MetricFunction }, { name: string | null }>(
  "AverageMetric",
  { func: kinds.callable<MetricFunction>() },
  { name: kinds.nullable(kinds.string()) },
);

/**
 * The average of a function of outputs and targets over the validation batches, in which a batch
 * counts by its rows (the target's first dimension).
 *
 * Results on a device are read back once an epoch. Mirrors fastai's AverageMetric: sums and quotient
 * are of the results' dtype.
 */
export class AverageMetric extends Callback {
  /** The function whose results are averaged over the batches of the validation, by their sizes. */
  readonly func: MetricFunction;
  /** The column's name: the function's. */
  readonly name: string;
  #values: Tensor[] = [];
  #rows: number[] = [];

  constructor(...args: Arguments<[func: MetricFunction], [], AverageMetricArguments>) {
    const { func, name: given } = read_arguments(args);
    const name = given ?? func.name;
    super();
    if (name === "") {
      throw new TypeError("a metric's function needs a name: it is the heading of its column");
    }
    this.func = func;
    this.name = name;
  }

  override on_epoch_begin(): void {
    this.#values = [];
    this.#rows = [];
  }

  override on_batch_end({ last_output, last_target }: LossState): void {
    const { targets, rows } = rows_of(last_target);
    const value = synchronous(
      this.func(...([last_output, ...targets] as [Tensor, Tensor])),
      "a metric should return a number or a tensor, but got a Promise",
    );
    this.#values.push(this.#check(value));
    this.#rows.push(rows);
  }

  #check(value: unknown): Tensor {
    if (typeof value === "number") return torch.tensor(value);
    if (!(value instanceof Tensor)) {
      throw new TypeError(`a metric should return a number or a tensor, but got ${kind_of(value)}`);
    }
    const detached = value.requires_grad ? value.detach() : value;
    if (detached.dim() === 0) return detached;
    if (value.numel() !== 1) {
      throw new TypeError(`a metric should return one number, but got shape [${value.shape}]`);
    }
    return detached.view([]);
  }

  override on_epoch_end({ last_metrics }: EpochEndState): EventResult {
    return { last_metrics: [...last_metrics, this.#average()] };
  }

  #average(): number {
    if (this.#values.length === 0) return Number.NaN;
    const [first, ...others] = this.#values.map(({ dtype }) => dtype);
    const round = others.every((dtype) => dtype === first) ? rounding.get(first) : undefined;
    return round === undefined
      ? average_of_tensors(torch.stack(this.#values).cpu().unbind(), this.#rows)
      : average_of_numbers(numbers_of(this.#values), this.#rows, round);
  }
}
