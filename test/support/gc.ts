/** Garbage collections that a test asks for. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");

/** Collects garbage now; finalizers run when the event loop turns next. */
export const gc = runInNewContext("gc") as () => void;

/** Collects garbage until finalizers have run, those of what finalizers let go of among them. */
export async function collect(): Promise<void> {
  for (let i = 0; i < 6; i++) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
}
