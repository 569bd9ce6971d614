import { is_plain, kinds, signature } from "../../../torch/internal.js";
import { warn } from "../../arguments.js";
import { type AnyModule, type ForwardFunction, Module } from "../../module/index.js";

type Modules = Readonly<Record<string, AnyModule | null>>;

/** An object whose names are the caller's own. */
const by_any_name = new kinds.Kind<Modules>("object of Modules", is_plain, {}, true, [], true);

const read_container = signature<{ modules: Modules }>("Container", { modules: by_any_name });

/**
 * Modules by the names of an object, from the time before Module found its fields by itself. It warns
 * when it is made.
 *
 * Mirrors torch.nn.Container.
 *
 * @deprecated use a class that extends Module
 */
export class Container extends Module<ForwardFunction> {
  constructor(...args: [modules?: Modules]) {
    const { modules } = read_container(args);
    super();
    warn(
      "`nn.Container` is deprecated. All of its functionality is now implemented in `nn.Module`. " +
        "Subclass that instead.",
    );
    for (const [name, module] of Object.entries(modules)) this.add_module(name, module);
  }
}
