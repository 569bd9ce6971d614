/** Anomaly mode: finds the forward call whose backward function fails or returns nan. */
import { native } from "../../native/index.js";
import * as kinds from "../dispatch/kinds.js";
import { no_arguments } from "../dispatch/no_arguments.js";
import { signature } from "../dispatch/signature.js";
import { type ModeGuard, mode, with_body } from "./grad_mode.js";

/** Whether a backward function that returns nan is an error. */
type CheckNan = boolean | { check_nan?: boolean };

const read_detect = signature<{ check_nan: boolean }>("detect_anomaly", {
  check_nan: kinds.boolean(true),
});

const read_set = signature<{ mode: boolean; check_nan: boolean }>("set_detect_anomaly", {
  mode: kinds.boolean(),
  check_nan: kinds.boolean(true),
});

function enter(value: boolean, check_nan: boolean): () => void {
  const before = [native.is_anomaly_enabled(), native.is_anomaly_check_nan_enabled()] as const;
  native.set_anomaly_enabled(value, check_nan);
  return () => native.set_anomaly_enabled(...before);
}

/**
 * Runs `body` in anomaly mode, or returns a guard for a block: an error in a backward pass comes with
 * a warning that shows the JavaScript stack of the call of the operator whose backward failed, and
 * with `check_nan` a backward function that returns nan is such an error. To be used for finding
 * mistakes: it is slow. The mode is the process's, so it holds in worker threads too. Mirrors
 * torch.autograd.detect_anomaly.
 *
 * @param check_nan by position or by name. Default: true
 */
export function detect_anomaly(check_nan?: CheckNan): ModeGuard;
export function detect_anomaly<T>(body: () => T, check_nan?: CheckNan): T;
export function detect_anomaly<T>(check_nan: CheckNan, body: () => T): T;
export function detect_anomaly<T>(...given: unknown[]): T | ModeGuard {
  const [args, body] = with_body<T>(given);
  const { check_nan } = read_detect(args);
  return mode("autograd.detect_anomaly", () => enter(true, check_nan), body);
}

/**
 * Turns anomaly mode on or off from now on; or, with a function, while that runs. See
 * {@link detect_anomaly}. Mirrors torch.autograd.set_detect_anomaly.
 */
export function set_detect_anomaly(mode: boolean, check_nan?: CheckNan): ModeGuard;
export function set_detect_anomaly(named: { mode: boolean; check_nan?: boolean }): ModeGuard;
export function set_detect_anomaly<T>(mode: boolean, body: () => T, check_nan?: CheckNan): T;
export function set_detect_anomaly<T>(mode: boolean, check_nan: CheckNan, body: () => T): T;
export function set_detect_anomaly<T>(...given: unknown[]): T | ModeGuard {
  const [args, body] = with_body<T>(given);
  const read = read_set(args);
  return mode("autograd.set_detect_anomaly", () => enter(read.mode, read.check_nan), body);
}

/** Whether anomaly mode is on. */
export function is_anomaly_enabled(...args: []): boolean {
  no_arguments("is_anomaly_enabled", args);
  return native.is_anomaly_enabled();
}

/** Whether anomaly mode, if it is on, looks for nan. */
export function is_anomaly_check_nan_enabled(...args: []): boolean {
  no_arguments("is_anomaly_check_nan_enabled", args);
  return native.is_anomaly_check_nan_enabled();
}
