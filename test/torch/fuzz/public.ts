/**
 * Every public function and method that is written in TypeScript, found by walking the package: those
 * that have no schema of LibTorch's, so that anything is tried on them.
 */
import { F, nn, torch } from "torchnode";
import * as names from "../../../lib/torch/generated/names.js";

export type Callable = (...args: unknown[]) => unknown;

export interface Found {
  readonly name: string;
  readonly call: Callable;
}

/**
 * Not called, since they change what later calls do, or something outside the process; or since they
 * take as many steps as they are told, for years if need be.
 */
const excluded =
  /^torch\.(load|save|set_|manual_seed|seed$|use_deterministic|backends|cuda|_C|ops|utils\.data|memory_stats|random\.|default_generator|enter_|exit_)|_lowrank$|\.(enter_dual_level|exit_dual_level|set_\w+|detect_anomaly|no_grad|enable_grad|inference_mode|allow_mutation_on_saved_tensors|printoptions|register_module_\w+)$|^torch\.(no_grad|enable_grad|inference_mode|from_file|scope)$/;

const generated = new Set([
  ...names.function_names,
  ...names.method_names,
  ...names.linalg_names.map((name) => `linalg.${name}`),
  ...names.fft_names.map((name) => `fft.${name}`),
  ...names.special_names.map((name) => `special.${name}`),
]);

const is_class = (value: object): boolean =>
  /^class\b/.test(Function.prototype.toString.call(value));

function* functions_of(owner: object, path: string, seen: Set<object>): Iterable<Found> {
  if (seen.has(owner)) return;
  seen.add(owner);
  for (const [key, value] of Object.entries(owner)) {
    const name = `${path}.${key}`;
    if (excluded.test(name) || value === null) continue;
    if (typeof value === "function" && !is_class(value)) {
      if (!generated.has(name.replace(/^torch\./, ""))) yield { name, call: value as Callable };
    } else if (typeof value === "object" && Object.getPrototypeOf(value) !== Array.prototype) {
      const plain = [Object.prototype, null].includes(Object.getPrototypeOf(value));
      if (plain || value[Symbol.toStringTag] === "Module") yield* functions_of(value, name, seen);
    }
  }
}

function* methods(): Iterable<Found> {
  const own = Object.getOwnPropertyDescriptors(torch.Tensor.prototype);
  for (const [key, { value }] of Object.entries(own)) {
    if (typeof value !== "function" || key === "constructor" || generated.has(key)) continue;
    const call: Callable = (self, ...args) => Reflect.apply(value as Callable, self, args);
    yield { name: `Tensor.${key}`, call };
  }
}

export function public_functions(): readonly Found[] {
  const seen = new Set<object>();
  return [
    ...functions_of(torch, "torch", seen),
    ...functions_of(F, "F", seen),
    ...functions_of(nn.init, "nn.init", seen),
    ...functions_of(nn.utils, "nn.utils", seen),
    ...methods(),
  ];
}
