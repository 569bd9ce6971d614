/** Members of Tensor that files beside its class give it. */
import { Tensor } from "./index.js";

/**
 * Gives every Tensor the methods and accessors of an object, as its class would. The file that calls
 * this declares their types by `declare module`.
 */
export function add_members<Members extends object>(members: Members & ThisType<Tensor>): void {
  for (const name of Reflect.ownKeys(members)) {
    const member = Object.getOwnPropertyDescriptor(members, name);
    Object.defineProperty(Tensor.prototype, name, { ...member, enumerable: false });
  }
}
