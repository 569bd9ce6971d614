/** Backward passes as all of them are run. */
import { native } from "../../native.js";

/** Runs a backward pass; what anomaly mode has found where it fails becomes a warning. */
export function run_pass<T>(pass: () => T): T {
  try {
    return pass();
  } catch (error) {
    const report = native.is_anomaly_enabled() ? native.take_anomaly_report() : undefined;
    if (report !== undefined) process.emitWarning(report, { type: "AnomalyWarning" });
    throw error;
  }
}
