import type { ExecutionContext } from "ava";

/** A warning as Node.js gives it. */
export interface Given {
  readonly name: string;
  readonly message: string;
}

/** The warnings that the process gives during some work. */
export async function warnings_of(
  t: ExecutionContext,
  work: () => void | Promise<void>,
): Promise<Given[]> {
  const given: Given[] = [];
  const listen = ({ name, message }: Error): number => given.push({ name, message });
  process.on("warning", listen);
  t.teardown(() => process.off("warning", listen));
  await work();
  // Node.js gives them in the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listen);
  return given;
}
