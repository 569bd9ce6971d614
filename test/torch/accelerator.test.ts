/** The device besides the CPU, and the libraries that LibTorch was built with. */
import test from "ava";
import { torch } from "torchnode";
import { run_python } from "../support/python.js";

const { accelerator, backends } = torch;

test("the accelerator and the libraries are those that Python tells of", (t) => {
  const theirs = run_python<Record<string, unknown>>(
    t,
    `
from torch import accelerator as a, backends as b
output = {
    "accelerator": [a.is_available(), a.device_count(), a.current_accelerator() and str(a.current_accelerator())],
    "checked": a.current_accelerator(check_available=True) and str(a.current_accelerator(True)),
    "cpu": [b.mkl.is_available(), b.mkldnn.is_available(), b.openmp.is_available()],
    "gpu": [b.cuda.is_built(), b.cudnn.is_available(), b.mps.is_available(), b.mps.is_built()],
}`,
  );
  if (theirs === undefined) return;
  const text = (device: ReturnType<typeof accelerator.current_accelerator>) =>
    device && String(device);
  t.deepEqual(
    {
      accelerator: [
        accelerator.is_available(),
        accelerator.device_count(),
        text(accelerator.current_accelerator()),
      ],
      checked: text(accelerator.current_accelerator({ check_available: true })),
      cpu: [backends.mkl, backends.mkldnn, backends.openmp].map((one) => one.is_available()),
      gpu: [
        backends.cuda.is_built(),
        backends.cudnn.is_available(),
        backends.mps.is_available(),
        backends.mps.is_built(),
      ],
    },
    theirs as never,
  );
});

test("without an accelerator, functions that need one say so as Python does", (t) => {
  if (accelerator.is_available()) {
    accelerator.set_device_index(accelerator.current_device_index());
    accelerator.synchronize();
    t.true(accelerator.memory_reserved() >= accelerator.memory_allocated());
    t.true(accelerator.max_memory_allocated() >= accelerator.memory_allocated());
    return;
  }
  const message = "Cannot access accelerator device when none is available.";
  const calls: (() => unknown)[] = [
    () => accelerator.current_device_index(),
    () => accelerator.set_device_index(0),
    () => accelerator.synchronize(),
    () => accelerator.empty_cache(),
    () => accelerator.memory_stats(),
    () => accelerator.memory_allocated("cuda:0"),
    () => accelerator.max_memory_allocated(),
    () => accelerator.memory_reserved(0),
    () => accelerator.max_memory_reserved(),
    () => accelerator.reset_peak_memory_stats(null),
  ];
  for (const call of calls) t.throws(call, { instanceOf: Error, message });
  t.throws(() => accelerator.synchronize(true as never), { instanceOf: TypeError });
});
