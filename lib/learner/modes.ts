import type { AnyModule } from "../nn/index.js";

/**
 * Notes which modules of a model train and which are evaluated; the result restores these modes.
 */
export function keep_modes(model: AnyModule): () => void {
  const modes = [...model.modules()].map((module) => [module, module.training] as const);
  return () => {
    for (const [module, training] of modes) module.training = training;
  };
}
