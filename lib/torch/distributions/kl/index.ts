/** `torch.distributions.kl`: Kullback–Leibler divergences. */

import "./same_family.js";
import "./cross_family.js";
import "./multivariate.js";
import "./transformed.js";

export {
  type DistributionClass,
  type Divergence,
  kl_divergence,
  register_kl,
} from "./registry.js";
