/** The functions that layers are made of, as torch.nn.functional has them: `F.relu(x)`. */
export * from "./functional/activation.js";
export * from "./functional/attention.js";
export * from "./functional/layers.js";
export * from "./functional/loss.js";
