import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatasetType, type LossFunction } from "../data/index.js";
import { known_length } from "../data/internal.js";
import { type AnyModule, Dropout, Module, type Sequential } from "../nn/index.js";
import { type DeviceLike, type Tensor, torch } from "../torch/index.js";
import { type Arguments, no_arguments, type Several, text_of } from "../torch/internal.js";
import { type Activation, activation_of, losses_without_reduction } from "./activations.js";
import type { Callbacks, Metrics } from "./argument_kinds.js";
import type { Callback, Metric, Tensors } from "./callback.js";
import { CallbackHandler } from "./callback_handler.js";
import type { CSVLogger } from "./callbacks/csv_logger.js";
import { GradientClipping } from "./callbacks/gradient_clipping.js";
import { LRFinder } from "./callbacks/lr_finder.js";
import { OneCycleScheduler } from "./callbacks/one_cycle.js";
import { read_checkpoint, save_checkpoint } from "./checkpoint.js";
import { defaults } from "./defaults.js";
import { EventLoopYielder } from "./event_loop_yielder.js";
import { fit as train } from "./fit.js";
import {
  read_clip_grad,
  read_create_opt,
  read_dl,
  read_fit,
  read_fit_one_cycle,
  read_freeze_to,
  read_get_preds,
  read_learner,
  read_load,
  read_lr_find,
  read_lr_range,
  read_model_path,
  read_pred_batch,
  read_print,
  read_save,
  read_split,
  read_validate,
} from "./learner_arguments.js";
import { type CallbackFn, make_callback } from "./learner_callback.js";
import {
  as_batch,
  type Batch,
  type BatchLoader,
  check_not_empty,
  type LearnerData,
} from "./learner_data.js";
import {
  as_list,
  type FitArguments,
  type FitOneCycleArguments,
  type FitOptions,
  type GetPredsOptions,
  type LearnerArguments,
  type LoadArguments,
  type LrFindOptions,
  type PredBatchArguments,
  type SaveArguments,
  type ValidateArguments,
} from "./learner_options.js";
import { forward_batch } from "./loss_batch.js";
import { MasterBar, type Output } from "./master_bar.js";
import { keep_modes } from "./modes.js";
import type { HyperParameter } from "./optimizer/hyper_parameter.js";
import {
  bn_types,
  is_of,
  one_group,
  type SplitPoints,
  split_model,
} from "./optimizer/layer_groups.js";
import { type LearningRate, lr_range } from "./optimizer/lr_range.js";
import type { OptFunc } from "./optimizer/opt_func.js";
import { OptimWrapper } from "./optimizer/optim_wrapper.js";
import { WeightVersions } from "./optimizer/weight_versions.js";
import { Recorder } from "./recorder/index.js";
import { outputs_and_targets, validate } from "./validate.js";

/**
 * Trains a model on data: the model, the data, the loss, the optimizer and everything that goes on
 * while they meet.
 *
 * ```ts
 * const learn = new Learner(data, new Model(), { metrics: [accuracy] });
 * await learn.fit_one_cycle(10, 1e-2);
 * ```
 *
 * The model is moved to the data's device. Fits, validation and predictions return promises and give
 * the event loop its turns; one at a time works on a learner.
 *
 * Mirrors fastai 1's Learner.
 */
export class Learner<M extends AnyModule = AnyModule> {
  /** The function that makes the optimizer. Default: {@link AdamW}, which is Adam with betas (0.9, 0.99). */
  readonly opt_func: OptFunc;
  /** Whether the optimizer runs its fused kernel; undefined for its own choice. */
  readonly fused: boolean | undefined;
  /** Whether weight decay is taken from the weights themselves, apart from the gradients. Default: true. */
  readonly true_wd: boolean;
  /** Whether norms and biases decay too. Default: true. */
  readonly bn_wd: boolean;
  /** Whether norms of frozen layer groups are trained too. Default: true. */
  readonly train_bn: boolean;
  /** Whether the table has a column of the epochs' times. Default: true. */
  readonly add_time: boolean;
  /** The loss. Default: the data's own. */
  loss_func: LossFunction;
  /** The metrics that are computed of the validation data after each epoch. */
  metrics: Metric[];
  /** The default weight decay of fits, or one for each layer group. Default: 0.01. */
  wd: HyperParameter;
  /** The folder that is saved to. Default: the data's. */
  path: string;
  /** The folder within `path` for models. Default: "models". */
  model_dir: string;
  /** The functions that make callbacks for each fit. */
  callback_fns: CallbackFn[];
  /** The callbacks that are called in every fit. */
  callbacks: Callback[];
  /** Whether fits print no table. Default: false. */
  silent: boolean;
  /** The logger of the last fit that had one. */
  declare csv_logger?: CSVLogger;
  readonly #output: Output | undefined;
  #data: LearnerData | null;
  #model: M | null;
  #layer_groups: Sequential[];
  #opt: OptimWrapper | null = null;
  #recorder: Recorder | null = null;
  #pbar: MasterBar | null = null;
  #running: string | null = null;
  #made_with: WeightVersions | null;

  /**
   * Makes a learner of data and a model.
   *
   * @throws TypeError if there is no model, no data or no loss.
   */
  constructor(
    ...args: Arguments<
      [data: LearnerData, model: M],
      [
        opt_func: OptFunc,
        loss_func: LossFunction | null,
        metrics: Metrics,
        true_wd: boolean,
        bn_wd: boolean,
        wd: HyperParameter,
        train_bn: boolean,
        path: string | null,
        model_dir: string,
        callback_fns: CallbackFn | readonly CallbackFn[] | null,
        callbacks: Callbacks,
        layer_groups: readonly Sequential[] | null,
        add_time: boolean,
        silent: boolean | null,
      ],
      LearnerArguments<M>
    >
  ) {
    const { data, ...options } = read_learner(args);
    const model = options.model as M;
    const loss_func = options.loss_func ?? data.loss_func;
    if (typeof loss_func !== "function") {
      throw new TypeError("Learner: there is no loss_func: the data has none, and none was given");
    }
    this.#data = data;
    this.#model = model.to(data.device);
    this.#made_with = new WeightVersions(model);
    this.#layer_groups = [...(options.layer_groups ?? one_group(model))];
    this.#output = options.output ?? undefined;
    this.loss_func = loss_func;
    this.opt_func = options.opt_func;
    this.fused = options.fused ?? undefined;
    this.true_wd = options.true_wd;
    this.bn_wd = options.bn_wd;
    this.train_bn = options.train_bn;
    this.add_time = options.add_time;
    this.metrics = as_list(options.metrics);
    this.wd = options.wd;
    this.path = options.path ?? data.path;
    this.model_dir = options.model_dir;
    this.callback_fns = as_list<CallbackFn>(options.callback_fns);
    this.callbacks = [...as_list(options.callbacks), ...defaults.extra_callbacks];
    this.silent = options.silent ?? defaults.silent;
    // Throws now if metrics or callbacks are wrong, not when the first fit begins.
    new CallbackHandler(this.callbacks, this.metrics);
  }

  #require<T>(value: T | null): T {
    if (value === null) throw new Error("this Learner was destroyed: make a new one");
    return value;
  }

  /** The model that is trained. */
  get model(): M {
    return this.#require(this.#model);
  }

  /** Whether the weights are those that the learner was made with: nothing has trained or loaded any. */
  get is_untrained(): boolean {
    return this.#made_with?.are_those_of(this.model) ?? false;
  }

  /** The data it is trained on. */
  get data(): LearnerData {
    return this.#require(this.#data);
  }

  set data(data: LearnerData) {
    this.#data = data;
  }

  /** The layers that are trained as one group. */
  get layer_groups(): readonly Sequential[] {
    this.#require(this.#model);
    return this.#layer_groups;
  }

  /** The optimizer. The first fit makes it, and {@link create_opt}; it stays from fit to fit. */
  get opt(): OptimWrapper {
    if (this.#opt === null) {
      throw new Error("there is no optimizer yet: the first fit makes it, or create_opt");
    }
    return this.#opt;
  }

  /** The recorder of the last fit. */
  get recorder(): Recorder {
    if (this.#recorder === null)
      throw new Error("there is no recorder yet: the first fit makes it");
    return this.#recorder;
  }

  /** Called by {@link LearnerCallback}: the callback becomes a property, if the name is free. */
  set_callback(name: string, callback: Callback): void {
    if (callback instanceof Recorder) this.#recorder = callback;
    else if (!(name in Learner.prototype)) Reflect.set(this, name, callback);
  }

  /** Prints a line: above the progress bar while there is one, and nothing if the learner is silent. */
  print(...args: Arguments<[line: string], [], { line: string }>): void {
    const { line } = read_print(args);
    const bar = this.#pbar ?? this.#bar(0);
    bar.write(line);
  }

  #bar(epochs: number): MasterBar {
    const output = this.#output === undefined ? {} : { output: this.#output };
    return new MasterBar(epochs, { ...output, silent: this.silent });
  }

  /** Learning rates by layer group. */
  lr_range(...args: Arguments<[lr: LearningRate], [], { lr: LearningRate }>): HyperParameter {
    const { lr } = read_lr_range(args);
    return lr_range(lr, this.layer_groups.length);
  }

  /** Makes a new optimizer, which replaces the present one. */
  create_opt(
    ...args: Arguments<
      [],
      [lr: LearningRate, wd: HyperParameter],
      { lr?: LearningRate; wd?: HyperParameter }
    >
  ): void {
    const { lr, wd } = read_create_opt(args);
    this.#opt = OptimWrapper.create(this.opt_func, this.lr_range(lr), this.#layer_groups, {
      wd,
      true_wd: this.true_wd,
      bn_wd: this.bn_wd,
      ...(this.fused === undefined ? {} : { fused: this.fused }),
    });
  }

  async #exclusive<T>(what: string, work: () => Promise<T>): Promise<T> {
    if (this.#running !== null) {
      throw new Error(
        `this Learner is busy with ${this.#running}: await its promise before calling ${what}`,
      );
    }
    this.#running = what;
    try {
      return await work();
    } finally {
      this.#running = null;
    }
  }

  /**
   * Trains for `epochs` epochs at a learning rate.
   *
   * @throws (as a rejection) the signal's reason, a {@link CallbackError}, or what the model throws.
   */
  async fit(
    ...args: Arguments<
      [epochs: number],
      [lr: LearningRate, wd: HyperParameter | null, callbacks: Callbacks],
      FitArguments
    >
  ): Promise<void> {
    const { epochs, lr, ...options } = read_fit(args);
    await this.#exclusive("fit", () => this.#fit(epochs, this.lr_range(lr), options));
  }

  async #fit(epochs: number, lr: HyperParameter, options: FitOptions): Promise<void> {
    if (!Number.isInteger(epochs) || epochs < 0) {
      throw new RangeError(`epochs: expected a whole number from 0 on, but got ${text_of(epochs)}`);
    }
    options.signal?.throwIfAborted();
    const wd = options.wd ?? this.wd;
    if (this.#opt === null) {
      this.create_opt(lr, wd);
    } else {
      this.#opt.lr = lr;
      this.#opt.wd = wd;
    }
    const recorder = new Recorder(this, { add_time: this.add_time });
    const callbacks = [
      ...this.callbacks,
      recorder,
      ...this.#callbacks_of_functions(),
      ...as_list(options.callbacks),
    ];
    const pbar = this.#bar(epochs);
    this.#pbar = pbar;
    try {
      await train(epochs, this, {
        callbacks,
        metrics: this.metrics,
        pbar,
        signal: options.signal ?? undefined,
      });
    } finally {
      this.#pbar = null;
      // Fused steps change weights without counting a version.
      if (recorder.lrs.length > 0) this.#made_with = null;
    }
  }

  #callbacks_of_functions(): Callback[] {
    const fns = [...this.callback_fns, ...defaults.extra_callback_fns];
    return fns.map((fn) => make_callback(fn, this));
  }

  /**
   * Trains along the 1cycle policy: see {@link OneCycleScheduler}.
   *
   * The arguments are {@link FitOneCycleArguments}: `fit_one_cycle(10, 1e-2)`,
   * `fit_one_cycle(10, { max_lr: 1e-2, pct_start: 0.1 })`.
   */
  async fit_one_cycle(
    ...args: Arguments<
      [cyc_len: number],
      [
        max_lr: LearningRate,
        moms: number | readonly [number, number],
        div_factor: number,
        pct_start: number,
        final_div: number | null,
        wd: HyperParameter | null,
        callbacks: Callbacks,
        tot_epochs: number | null,
        start_epoch: number | null,
      ],
      FitOneCycleArguments
    >
  ): Promise<void> {
    const { cyc_len, max_lr, wd, callbacks, signal, ...cycle } = read_fit_one_cycle(args);
    const lr = this.lr_range(max_lr);
    await this.#exclusive("fit_one_cycle", () => {
      const scheduler = new OneCycleScheduler(this, lr, cycle);
      return this.#fit(cyc_len, lr, {
        wd,
        signal,
        callbacks: [...as_list<Callback>(callbacks), scheduler],
      });
    });
  }

  /**
   * Tries learning rates from `start_lr` to `end_lr`, one a batch; `recorder.plot()` shows what came
   * of it. Weights and the optimizer's state are as before afterwards; what else a model keeps
   * (such as a hidden state) is not, unless it has a `reset()`.
   */
  async lr_find(
    ...args: Arguments<
      [],
      [
        start_lr: LearningRate,
        end_lr: LearningRate,
        num_it: number,
        stop_div: boolean,
        wd: HyperParameter | null,
      ],
      LrFindOptions
    >
  ): Promise<void> {
    const { start_lr, end_lr, num_it, stop_div, wd, signal } = read_lr_find(args);
    const start = this.lr_range(start_lr);
    const end = this.lr_range(end_lr);
    check_not_empty(this.data.train_dl);
    // At least one batch an epoch, if it is not known how many there are.
    const epochs = Math.ceil(num_it / (known_length(this.data.train_dl) ?? 1));
    await this.#exclusive("lr_find", () => {
      const finder = new LRFinder(this, {
        start_lr: start,
        end_lr: end,
        num_it,
        stop_div,
      });
      const { is_untrained } = this;
      const found = this.#fit(epochs, start, { callbacks: finder, wd, signal });
      return found.finally(() => {
        if (is_untrained) this.#made_with = new WeightVersions(this.model);
      });
    });
  }

  /**
   * Evaluates the model, which as in fastai is left in evaluation mode. If that fails, each module
   * has the mode (training or evaluation) that it had.
   */
  async #evaluating<T>(what: string, work: () => Promise<T>): Promise<T> {
    return this.#exclusive(what, async () => {
      const restore_modes = keep_modes(this.model);
      try {
        return await work();
      } catch (error) {
        restore_modes();
        throw error;
      }
    });
  }

  /**
   * The validation loss, then the metrics, all of them numbers. The model is left in evaluation mode.
   */
  async validate(
    ...args: Arguments<
      [],
      [dl: BatchLoader | null, callbacks: Callbacks, metrics: Metrics],
      ValidateArguments
    >
  ): Promise<Several<number>> {
    const { callbacks, signal, ...given } = read_validate(args);
    const dl = given.dl ?? this.data.valid_dl;
    const metrics = given.metrics === null ? this.metrics : as_list<Metric>(given.metrics);
    return this.#evaluating("validate", async () => {
      const cb_handler = new CallbackHandler(
        [...this.callbacks, ...as_list<Callback>(callbacks)],
        metrics,
      );
      cb_handler.on_train_begin(1, null, metrics);
      cb_handler.on_epoch_begin();
      const yielder = new EventLoopYielder(signal ?? undefined);
      const loss = await validate(this.model, dl ?? null, this.loss_func, { cb_handler, yielder });
      cb_handler.on_epoch_end(loss);
      return cb_handler.state_dict.last_metrics as Several<number>;
    });
  }

  /** The batches of that kind of data. */
  dl(...args: Arguments<[], [ds_type: DatasetType], { ds_type?: DatasetType }>): BatchLoader {
    const { ds_type } = read_dl(args);
    const { data } = this;
    const by_type = ds_type === DatasetType.Train ? data.train_dl : data.valid_dl;
    const dl = data.dl === undefined ? by_type : data.dl(ds_type);
    if (dl === null || dl === undefined) throw new RangeError(`the data has no '${ds_type}' data`);
    return dl;
  }

  /**
   * Predictions and targets of all batches, concatenated along the first dimension; with `with_loss`
   * also each element's loss, of the outputs before `activ`.
   */
  async get_preds(
    ...args: Arguments<
      [],
      [
        ds_type: DatasetType,
        activ: Activation | null,
        with_loss: boolean,
        n_batch: number | null,
        pbar: MasterBar | null,
      ],
      GetPredsOptions
    >
  ): Promise<[preds: Tensor, targets: Tensor, losses?: Tensor]> {
    const { ds_type, activ, with_loss, n_batch, pbar, signal } = read_get_preds(args);
    return this.#evaluating("get_preds", async () => {
      const cb_handler = new CallbackHandler([
        ...this.#callbacks_of_functions(),
        ...this.callbacks,
      ]);
      const yielder = new EventLoopYielder(signal ?? undefined);
      const options = {
        cb_handler,
        yielder,
        n_batch: n_batch ?? undefined,
        pbar: pbar ?? undefined,
      };
      const [outputs, targets] = await outputs_and_targets(this.model, this.dl(ds_type), options);
      const activation = activ ?? activation_of(this.loss_func);
      return torch.no_grad((): [Tensor, Tensor, Tensor?] => {
        const preds = activation(outputs);
        if (!with_loss) return [preds, targets];
        return [preds, targets, losses_without_reduction(this.loss_func, outputs, targets)];
      });
    });
  }

  /**
   * The predictions of one batch: the given one, or the next of that kind of data. The
   * model is left in evaluation mode; during a fit in the mode that it had, so that it trains on.
   */
  pred_batch(
    ...args: Arguments<
      [],
      [
        ds_type: DatasetType,
        batch: Batch | null,
        reconstruct: boolean,
        with_dropout: boolean,
        activ: Activation | null,
      ],
      PredBatchArguments
    >
  ): Tensor {
    const { ds_type, batch, reconstruct, with_dropout, activ } = read_pred_batch(args);
    if (reconstruct) throw new Error("pred_batch: `reconstruct: true` is not supported");
    const first = batch ?? this.#first_batch(ds_type);
    const cb_handler = new CallbackHandler(this.callbacks);
    const restore_modes = keep_modes(this.model);
    const is_in_fit = this.#running !== null;
    let failed = true;
    try {
      const preds = torch.no_grad(() => {
        const [xb] = cb_handler.on_batch_begin(...as_batch(first), false);
        this.model.eval();
        if (with_dropout) for (const m of this.model.modules()) if (m instanceof Dropout) m.train();
        const out: Tensors = forward_batch(this.model, xb, cb_handler);
        return (activ ?? activation_of(this.loss_func))(out as Tensor);
      });
      failed = false;
      return preds;
    } finally {
      if (failed || is_in_fit) restore_modes();
    }
  }

  #first_batch(ds_type: DatasetType): Batch {
    for (const batch of this.dl(ds_type)) return batch;
    throw new RangeError("pred_batch: there is no batch");
  }

  /** Clips the gradients' norm in all fits from now on. */
  clip_grad(...args: Arguments<[], [clip: number], { clip?: number }>): this {
    const { clip } = read_clip_grad(args);
    this.callback_fns.push((learn) => new GradientClipping(learn, { clip }));
    return this;
  }

  /**
   * Splits the model into layer groups at modules, or into lists of layers. The optimizer stays as
   * it is: split before the first fit, or call {@link freeze} or {@link unfreeze} afterwards.
   */
  split(split_on: (model: M) => AnyModule | SplitPoints): this;
  split(split_on: AnyModule | SplitPoints): this;
  split(named: { split_on: ((model: M) => AnyModule | SplitPoints) | SplitPoints }): this;
  split(...args: unknown[]): this {
    const { split_on } = read_split(args);
    const is_function = typeof split_on === "function" && !(split_on instanceof Module);
    const points = is_function ? (split_on as (model: M) => SplitPoints)(this.model) : split_on;
    const splits = points instanceof Module ? [points] : (points as SplitPoints);
    this.#layer_groups = split_model(this.model, splits);
    return this;
  }

  /**
   * Freezes the layer groups before `n` (negative counts from the end), and makes a new optimizer.
   * Batch norms stay trainable with `train_bn`.
   */
  freeze_to(...args: Arguments<[n: number], [], { n: number }>): void {
    const { n } = read_freeze_to(args);
    this.reset_model();
    for (const group of this.#layer_groups.slice(0, n)) {
      for (const layer of group.children()) {
        if (!this.train_bn || !is_of(layer, bn_types)) layer.requires_grad_(false);
      }
    }
    for (const group of this.#layer_groups.slice(n)) group.requires_grad_(true);
    this.create_opt();
  }

  /**
   * Freezes all layer groups but the last.
   *
   * @throws RangeError if there is only one layer group.
   */
  freeze(...args: []): void {
    no_arguments("freeze", args);
    if (this.#layer_groups.length < 2) {
      throw new RangeError("freeze: there is only one layer group: split the model first");
    }
    this.freeze_to(-1);
  }

  /** Makes all layer groups trainable. */
  unfreeze(...args: []): void {
    no_arguments("unfreeze", args);
    this.freeze_to(0);
  }

  /** Calls the model's `reset()`, if it has one. */
  reset_model(...args: []): void {
    no_arguments("reset_model", args);
    const reset: unknown = Reflect.get(this.model, "reset");
    if (typeof reset === "function") reset.call(this.model);
  }

  /** Makes the folder of saved models if it is not there; returns it. */
  make_model_dir(...args: []): string {
    no_arguments("make_model_dir", args);
    const folder = join(this.path, this.model_dir);
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new Error(
        `Can't write to '${folder}': ${(error as Error).message}. Set the learner's model_dir or path to a folder that is writable`,
        { cause: error },
      );
    }
    return folder;
  }

  /** The path of the model of that name. */
  model_path(...args: Arguments<[name: string], [], { name: string }>): string {
    const { name } = read_model_path(args);
    if (name === "") throw new TypeError("expected the name of a model, but got ''");
    return join(this.path, this.model_dir, `${name}.pth`);
  }

  /**
   * Saves the weights, and the optimizer's state if there is one, below `path`/`model_dir`. Python
   * reads it as well. A file of that name is replaced, at once and whole.
   *
   * @returns the file's path with `return_path`, else undefined.
   */
  save(file: string, return_path: true, with_opt?: boolean | { with_opt?: boolean }): string;
  save(file: string, options: Omit<SaveArguments, "file"> & { return_path: true }): string;
  save(
    ...args: Arguments<[file: string], [return_path: boolean, with_opt: boolean], SaveArguments>
  ): string | undefined;
  save(...args: unknown[]): string | undefined {
    const { file, return_path, with_opt } = read_save(args);
    const path = this.model_path(file);
    this.make_model_dir();
    save_checkpoint(path, this.model, with_opt ? this.#opt : null);
    return return_path ? path : undefined;
  }

  /**
   * Loads what {@link save}, or Python, has saved. An optimizer's state that does not fit this
   * learner's optimizer is left out, with a warning. If it throws, nothing has changed.
   *
   * @throws Error if there is no such file, or the weights do not fit the model.
   */
  load(
    ...args: Arguments<
      [file: string],
      [
        device: DeviceLike | null,
        strict: boolean,
        with_opt: boolean | null,
        purge: boolean,
        remove_module: boolean,
      ],
      LoadArguments
    >
  ): this {
    const { file: name, device, strict, with_opt, purge, remove_module } = read_load(args);
    if (purge) throw new Error("load: `purge: true` is not supported: memory frees itself");
    const target = device ?? this.data.device;
    const { model, opt } = read_checkpoint(this.model_path(name), target, { remove_module });
    this.model.load_state_dict(model, { strict });
    this.#made_with = null;
    if (opt === null) {
      if (with_opt) process.emitWarning(`'${name}' doesn't contain an optimizer state`);
    } else if (with_opt ?? true) {
      if (this.#opt === null) this.create_opt(defaults.lr, this.wd);
      try {
        this.opt.load_state_dict(opt);
      } catch (error) {
        process.emitWarning(
          `the optimizer's state in '${name}' was left out: ${(error as Error).message}`,
        );
      }
    }
    return this;
  }

  /** Releases the model, the data and the optimizer; using the learner afterwards is an error. */
  destroy(...args: []): void {
    no_arguments("destroy", args);
    this.#model = null;
    this.#data = null;
    this.#opt = null;
    this.#made_with = null;
    this.#recorder = null;
    this.#layer_groups = [];
    this.callbacks = [];
    this.callback_fns = [];
  }
}
