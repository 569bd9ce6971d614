import { type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";

const read_arguments = signature<{ beta: number }>("SmoothenValue", { beta: kinds.number() });

const read_value = signature<{ val: Tensor }>("add_value", { val: kinds.tensor() });

/**
 * Losses on a device are read back together: as soon as there are this many, or when one is
 * requested.
 */
const MOST_PENDING = 1024;

/**
 * The moving average of a value, corrected for its start at zero:
 * `mov = beta·mov + (1 - beta)·value`, `smooth = mov / (1 - beta**n)`, each operation in float32.
 *
 * Values that live on an accelerator are not read back one by one, as each reading would wait for
 * the device: {@link smooth} and {@link history} read all that came since.
 *
 * Mirrors fastai's SmoothenValue.
 */
export class SmoothenValue {
  /** The weight of the past, between 0 and 1. */
  readonly beta: number;
  #n = 0;
  #mov_avg = 0;
  #pending: Tensor[] = [];
  #history: number[] = [];

  constructor(...args: Arguments<[beta: number], [], { beta: number }>) {
    this.beta = read_arguments(args).beta;
  }

  /** Takes the next value: a tensor of one element. */
  add_value(...args: Arguments<[val: Tensor], [], { val: Tensor }>): void {
    this._take(read_value(args).val);
  }

  /** {@link add_value} without a look at the arguments: it runs for each batch. */
  protected _take(value: Tensor): void {
    if (value.device.type === "cpu") {
      this.#add(Number(value.item()));
      return;
    }
    // A copy, as a callback may change the loss in place.
    this.#pending.push(value.detach().clone());
    if (this.#pending.length >= MOST_PENDING) this.#read_back();
  }

  #read_back(): void {
    if (this.#pending.length === 0) return;
    const values = torch.stack(this.#pending).float().view(-1).tolist<number[]>();
    this.#pending = [];
    for (const value of values) this.#add(value);
  }

  /** An operation on a float32 tensor and a Python number rounds the number to float32 as well. */
  #add(value: number): void {
    const f32 = Math.fround;
    this.#n += 1;
    const past = f32(f32(this.beta) * this.#mov_avg);
    const now = f32(f32(1 - this.beta) * f32(value));
    this.#mov_avg = f32(past + now);
    // `**` may differ from Python's in the last bit of a double, of which float32 keeps nothing.
    this.#history.push(f32(this.#mov_avg / f32(1 - this.beta ** this.#n)));
  }

  /** The number of values so far. */
  get n(): number {
    return this.#n + this.#pending.length;
  }

  /** The smoothed value after the last one; NaN before the first. */
  get smooth(): number {
    this.#read_back();
    return this.#history.at(-1) ?? Number.NaN;
  }

  /** The smoothed value after each of them. */
  get history(): readonly number[] {
    this.#read_back();
    return this.#history;
  }
}
