/** Anomaly mode: where a backward function fails or returns nan, what forward call made it. */
import { native } from "../../native.js";
import { type ModeGuard, mode } from "./grad_mode.js";

function enter(value: boolean, check_nan: boolean): () => void {
  const before = [native.is_anomaly_enabled(), native.is_anomaly_check_nan_enabled()] as const;
  native.set_anomaly_enabled(value, check_nan);
  return () => native.set_anomaly_enabled(...before);
}

/**
 * Runs `body` in anomaly mode, or returns a guard for a block: an error in a backward pass comes with
 * a warning that shows where JavaScript was when it called the operator whose backward failed, and
 * with `check_nan` a backward function that returns nan is such an error. To be used for finding
 * mistakes: it is slow. The mode is the process's, so it holds in worker threads too. Mirrors
 * torch.autograd.detect_anomaly.
 *
 * @param options `check_nan`: default true
 */
export function detect_anomaly(options?: { check_nan?: boolean }): ModeGuard;
export function detect_anomaly<T>(body: () => T, options?: { check_nan?: boolean }): T;
export function detect_anomaly<T>(
  first?: (() => T) | { check_nan?: boolean },
  second?: { check_nan?: boolean },
): T | ModeGuard {
  const body = typeof first === "function" ? first : undefined;
  const { check_nan = true } = (typeof first === "function" ? second : first) ?? {};
  return mode("autograd.detect_anomaly", () => enter(true, check_nan), body);
}

/**
 * Turns anomaly mode on or off from now on; or, with a function, while that runs. See
 * {@link detect_anomaly}. Mirrors torch.autograd.set_detect_anomaly.
 */
export function set_detect_anomaly(value: boolean, options?: { check_nan?: boolean }): ModeGuard;
export function set_detect_anomaly<T>(
  value: boolean,
  body: () => T,
  options?: { check_nan?: boolean },
): T;
export function set_detect_anomaly<T>(
  value: boolean,
  second?: (() => T) | { check_nan?: boolean },
  third?: { check_nan?: boolean },
): T | ModeGuard {
  const body = typeof second === "function" ? second : undefined;
  const { check_nan = true } = (typeof second === "function" ? third : second) ?? {};
  return mode("autograd.set_detect_anomaly", () => enter(value, check_nan), body);
}

/** Whether anomaly mode is on. */
export function is_anomaly_enabled(): boolean {
  return native.is_anomaly_enabled();
}

/** Whether anomaly mode, where it is on, looks for nan. */
export function is_anomaly_check_nan_enabled(): boolean {
  return native.is_anomaly_check_nan_enabled();
}
