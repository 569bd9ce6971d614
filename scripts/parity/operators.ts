/** PyTorch's operator database. */
import type { Databases } from "./databases.js";
import { run_errors } from "./errors.js";
import { type Operator, operators, type Samples, samples } from "./op_db.js";
import { page } from "./page.js";
import { run_operator } from "./run.js";
import type { Walk } from "./walk.js";

export const walk_operators = (databases: Databases): Walk<Operator, Samples> => ({
  noun: "operators",
  dtypes: ["float32", "int64", "bool", "complex64", "errors"],
  expected_failures: "expected_failures.json",
  list: (dtype) => operators(databases, dtype),
  samples: (operator, dtype) => samples(databases, operator, dtype),
  run: (operator, dtype, samples) =>
    dtype === "errors" ? run_errors(operator, samples) : run_operator(operator, dtype, samples),
  page,
});
