/** The samples of PyTorch's operators, as Python hands them over. */
import type { Encoded } from "./codec.js";
import type { Calls, Databases } from "./databases.js";

export interface Operator {
  /** Its place in the database. */
  readonly index: number;
  /** "linalg.svd" */
  readonly name: string;
  /** The variant that tells it from others of its name; often empty. */
  readonly variant_test_name: string;
}

export interface Gradients {
  readonly given: Encoded;
  readonly found: Encoded;
}

/** The ways to call an operator besides the function of its name. */
export interface Variant {
  readonly variant: "method" | "in place" | "out" | "alias";
  /** The method's or the function's name. */
  readonly name: string;
  /** In place by the keyword `inplace`. */
  readonly keyword?: boolean;
  /** Whether Python's result is the function's, to the last bit; else `result` holds it. */
  readonly same?: boolean;
  readonly result?: Encoded;
  readonly error?: string;
  readonly same_gradients?: boolean;
  readonly gradients?: Gradients | null;
  readonly backward_error?: string;
}

/** A call, and what Python made of it. */
export interface Sample {
  readonly args: readonly Encoded[];
  readonly kwargs: Readonly<Record<string, Encoded>>;
  /** The arguments that gradients are asked for. */
  readonly leaves?: readonly Encoded[];
  readonly result?: Encoded;
  /** Python's error, its class before its message. */
  readonly error?: string;
  /** The reason why there is nothing to compare, such as an argument that cannot be handed over. */
  readonly expected_failure?: string;
  readonly gradients?: Gradients | null;
  readonly backward_error?: string;
  readonly variants?: readonly Variant[];
  /** Of a call that must fail: whether the message is the one that the database expects. */
  readonly expected?: boolean;
}

export type Samples = Calls<Sample>;

const database = "op_db";

/** The operators that take a dtype, or those with calls that must fail. */
export async function operators(databases: Databases, dtype: string | "errors") {
  const answer = await databases.ask<{ operators: Operator[] }>(database, { list: dtype });
  return answer.operators;
}

/** An operator's calls in a dtype with what Python made of them, or those that must fail. */
export async function samples(
  databases: Databases,
  { index }: Operator,
  dtype: string | "errors",
): Promise<Samples> {
  const command = dtype === "errors" ? { errors: index } : { samples: index, dtype };
  return databases.calls<Sample>(database, command);
}
