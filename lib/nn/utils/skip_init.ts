/** Layers whose weights are not initialised. Mirrors torch.nn.utils.init. */
import type { DeviceLike } from "../../torch/index.js";
import { is_keywords, parameters_of } from "../../torch/internal.js";
import { type AnyModule, Module } from "../module/index.js";

/**
 * Makes a layer without drawing its initial weights, which are then of any values: `skip_init(nn.Linear, 3,
 * 4)`. It is for weights that are loaded anyway. Mirrors torch.nn.utils.skip_init.
 *
 * @param module_cls a class whose constructor takes `device`.
 * @param args the constructor's arguments.
 * @throws TypeError for another class
 */
export function skip_init<M extends AnyModule, A extends unknown[]>(
  module_cls: new (...args: A) => M,
  ...args: A
): M {
  if (typeof module_cls !== "function" || !(module_cls.prototype instanceof Module)) {
    throw new TypeError(`Expected a Module; got ${typeof module_cls}`);
  }
  const parameters = parameters_of(module_cls as never);
  if (parameters?.some(({ name }) => name === "device") !== true) {
    throw new TypeError("Module must support a 'device' arg to skip initialization");
  }
  const last = args.at(-1);
  const named = is_keywords(last) ? (last as { device?: DeviceLike | null }) : undefined;
  const given: unknown[] = named === undefined ? args : args.slice(0, -1);
  const at = parameters.findIndex(({ name }) => name === "device");
  const device = (given[at] as DeviceLike | null | undefined) ?? named?.device ?? "cpu";
  const others = { ...named, device: "meta" };
  const on_meta = given.length > at ? given.with(at, "meta") : [...given, others];
  return new module_cls(...(on_meta as A)).to_empty({ device });
}
