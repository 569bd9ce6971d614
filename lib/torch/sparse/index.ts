/** `torch.sparse`: operations on sparse tensors. */
export * from "./functions.js";
