/** Members of Tensor that files beside its class give it. */
import { Tensor } from "./index.js";

/**
 * Gives every Tensor the methods and accessors of an object, as its class would. The file that calls
 * this declares their types by `declare module "./index.js"`.
 */
export function add_members<Members extends object>(members: Members & ThisType<Tensor>): void {
  for (const [name, descriptor] of own_members(members)) {
    Object.defineProperty(Tensor.prototype, name, { ...descriptor, enumerable: false });
  }
}

const own_members = (members: object): [PropertyKey, PropertyDescriptor][] =>
  Reflect.ownKeys(members).map((name) => [
    name,
    Object.getOwnPropertyDescriptor(members, name) as PropertyDescriptor,
  ]);
