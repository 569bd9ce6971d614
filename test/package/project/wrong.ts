/** Uses that must not compile: the package's types are full ones, not `any`. */
import { Learner, nn, optim, type Tensor, torch } from "torchnode";

// @ts-expect-error a tensor is not a number
export const a: number = torch.zeros(2, 3);
// @ts-expect-error there is no such method
torch.zeros(2, 3).no_such_method();
// @ts-expect-error a layer takes and returns tensors
export const b: string = new nn.Linear(2, 3)(torch.zeros(2));
// @ts-expect-error lr is a number
new optim.Adam([], { lr: "0.1" });
// @ts-expect-error a Learner needs data
new Learner();
// @ts-expect-error forward returns what it says
export const c: (x: Tensor) => string = (x) => x.relu();
