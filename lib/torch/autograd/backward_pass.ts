/** Backward passes as all of them are run. */
import { native } from "../../native/index.js";

/** Runs a backward pass; if it fails, the findings of anomaly mode become a warning. */
export function run_pass<T>(pass: () => T): T {
  try {
    return pass();
  } catch (error) {
    const report = native.is_anomaly_enabled() ? native.take_anomaly_report() : undefined;
    if (report !== undefined) process.emitWarning(report, { type: "AnomalyWarning" });
    throw error;
  }
}

/** @throws Error within a transform of torch.func, in which leaves have no `grad` to add to */
export function refuse_in_transform(): void {
  if (native.transform_depth() === 0) return;
  throw new Error(
    "backward() called inside a functorch transform. This is not supported, please use " +
      "functorch.grad or functorch.vjp instead or call backward() outside of functorch transforms.",
  );
}
