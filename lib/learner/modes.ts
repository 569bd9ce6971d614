import type { AnyModule } from "../nn/index.js";

/** Notes which modules of a model train and which are evaluated; what it returns sets them so again. */
export function keep_modes(model: AnyModule): () => void {
  const modes = [...model.modules()].map((module) => [module, module.training] as const);
  return () => {
    for (const [module, training] of modes) module.training = training;
  };
}
