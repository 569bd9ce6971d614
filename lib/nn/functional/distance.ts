/** Distances and similarities, as torch.nn.functional has them. */
import { type Torch, torch } from "../../torch/index.js";

/** ‖x1 − x2 + eps‖ₚ over the last dimension. Mirrors torch.nn.functional.pairwise_distance. */
export const pairwise_distance: Torch["pairwise_distance"] = torch.pairwise_distance;

/** The distance of each pair of rows, as one vector. Mirrors torch.nn.functional.pdist. */
export const pdist: Torch["pdist"] = torch.pdist;

/** The cosine of the angle between vectors along a dimension. Mirrors torch.nn.functional.cosine_similarity. */
export const cosine_similarity: Torch["cosine_similarity"] = torch.cosine_similarity;
