/**
 * A list whose brackets are Python's: `list[3]` is `list.get(3)`, and `list[-1]` the last item.
 */
export abstract class Indexable<Item> implements Iterable<Item> {
  readonly [index: number]: Item;

  /** The number of items. */
  abstract readonly length: number;

  protected abstract item(index: number): Item;

  abstract toString(): string;

  /**
   * The item of that number; negative numbers count from the end.
   *
   * @throws RangeError if there is none
   */
  get(index: number): Item {
    const { length } = this;
    if (!Number.isInteger(index) || index < -length || index >= length) {
      throw new RangeError(`index ${index} is out of range for a list of ${length}`);
    }
    return this.item(index < 0 ? index + length : index);
  }

  *[Symbol.iterator](): IterableIterator<Item> {
    for (let i = 0; i < this.length; i++) yield this.item(i);
  }
}

// At the end of the prototype chain, so that only names which are found nowhere else come here.
Object.setPrototypeOf(
  Indexable.prototype,
  new Proxy(
    {},
    {
      get(target, name, list) {
        const is_index = typeof name === "string" && /^-?\d+$/.test(name);
        return is_index ? list.get(Number(name)) : Reflect.get(target, name, list);
      },
    },
  ),
);
