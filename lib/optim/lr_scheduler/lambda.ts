/** Schedules by functions of the epoch. */
import {
  type Arguments,
  kinds,
  no_arguments,
  signature,
  synchronous,
} from "../../torch/internal.js";
import type { AnyOptimizer } from "../optimizer.js";
import {
  LRScheduler,
  last_epoch_kind,
  loaded_state,
  type OptimizerArgument,
  optimizer_kind,
  type ResumeOptions,
  type SchedulerState,
} from "./base.js";

/** Function given to a LambdaLR or MultiplicativeLR: returns the factor of an epoch. */
export type LRLambda = (epoch: number) => number;

/** The parameters of {@link LambdaLR} and {@link MultiplicativeLR}, by name. */
export interface LambdaOptions extends OptimizerArgument, ResumeOptions {
  /** The factor of each epoch: one function for all groups, or one for each. */
  lr_lambda: LRLambda | readonly LRLambda[];
}

type LambdaArguments = Arguments<
  [optimizer: AnyOptimizer, lr_lambda: LRLambda | readonly LRLambda[]],
  [last_epoch: number],
  LambdaOptions
>;

const lambda_kinds = () => ({
  optimizer: optimizer_kind,
  lr_lambda: kinds.either<[LRLambda, readonly LRLambda[]]>(
    kinds.callable(),
    kinds.array_of(kinds.callable<LRLambda>()),
  ),
  last_epoch: last_epoch_kind,
});

const read_lambda = signature<Required<LambdaOptions>>("LambdaLR", lambda_kinds());

const read_multiplicative = signature<Required<LambdaOptions>>("MultiplicativeLR", lambda_kinds());

/** A schedule with a function for each group. */
abstract class LambdaScheduler extends LRScheduler {
  /** The functions of the epoch's number, one for each group, that give the factors. */
  lr_lambdas: LRLambda[];

  constructor({ optimizer, lr_lambda, last_epoch }: Required<LambdaOptions>) {
    super(optimizer);
    const count = this.groups.length;
    if (typeof lr_lambda === "function") {
      this.lr_lambdas = new Array(count).fill(lr_lambda);
    } else {
      if (lr_lambda.length !== count) {
        throw new RangeError(`Expected ${count} lr_lambdas, but got ${lr_lambda.length}`);
      }
      this.lr_lambdas = [...lr_lambda];
    }
    this.start(last_epoch);
  }

  /** Each learning rate times its function of the epoch. */
  protected scaled(lrs: readonly number[]): number[] {
    return lrs.map((lr, i) => {
      const factor = (this.lr_lambdas[i] as LRLambda)(this.last_epoch);
      return lr * synchronous(factor, "lr_lambda must return a number, not a Promise");
    });
  }

  /** Functions are not part of the state. */
  override state_dict(...args: []): SchedulerState {
    no_arguments("state_dict", args);
    return { ...super.state_dict(), lr_lambdas: this.lr_lambdas.map(() => null) };
  }

  /** Takes over the state that {@link LRScheduler.state_dict} gave; the functions stay as they are. */
  override load_state_dict(state_dict: Readonly<SchedulerState>): void;
  override load_state_dict(...args: unknown[]): void {
    const { lr_lambdas: _, ...state } = loaded_state(args);
    super.load_state_dict(state);
  }
}

/** The first learning rate times a function of the epoch. Mirrors torch.optim.lr_scheduler.LambdaLR. */
export class LambdaLR extends LambdaScheduler {
  constructor(...args: LambdaArguments) {
    super(read_lambda(args));
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    return this.scaled(this.base_lrs);
  }
}

/**
 * The learning rate so far times a function of the epoch, from the second epoch on. Mirrors
 * torch.optim.lr_scheduler.MultiplicativeLR.
 */
export class MultiplicativeLR extends LambdaScheduler {
  constructor(...args: LambdaArguments) {
    super(read_multiplicative(args));
  }

  override get_lr(...args: []): number[] {
    no_arguments("get_lr", args);
    const lrs = this.current_lrs();
    return this._is_initial ? lrs : this.scaled(lrs);
  }
}
