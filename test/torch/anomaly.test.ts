import { once } from "node:events";
import test from "ava";
import { type FunctionCtx, type Tensor, torch } from "torchnode";
import { run_python } from "../support/python.js";

const { autograd } = torch;
const leaf = (...values: number[]) => torch.tensor(values, { requires_grad: true });

async function warning_of(run: () => void): Promise<string> {
  const warned = once(process, "warning");
  run();
  const [warning] = (await warned) as [Error];
  return warning.message;
}

function calls_sqrt(x: Tensor): Tensor {
  return x.sqrt();
}

test.serial("a backward function that returns nan is named, and where it was called", async (t) => {
  const x = leaf(-1, 4);
  let message = "";
  const warning = await warning_of(() => {
    autograd.detect_anomaly(() => {
      const error = t.throws(() => calls_sqrt(x).sum().backward());
      message = error?.message ?? "";
    });
  });
  t.regex(warning, /^Error detected in SqrtBackward0\. Traceback of forward call/);
  t.regex(warning, /at calls_sqrt /);
  t.regex(warning, /anomaly\.test/);
  t.false(autograd.is_anomaly_enabled());
  const python = run_python(
    t,
    `
x = torch.tensor([-1., 4.], requires_grad=True)
with torch.autograd.detect_anomaly():
    try: x.sqrt().sum().backward()
    except RuntimeError as e: output = str(e)
`,
  );
  if (python !== undefined) t.is(message, python as string);
  // Outside of it, nan is a number like others.
  t.notThrows(() => x.sqrt().sum().backward());
});

test.serial("an error in a user's backward shows where its forward was called", async (t) => {
  const error = new Error("from backward");
  class Throws extends autograd.Function {
    static forward(_ctx: FunctionCtx, x: Tensor): Tensor {
      return x.mul(1);
    }
    static backward(): Tensor {
      throw error;
    }
  }
  const calls_function = () => Throws.apply(leaf(1));
  const warning = await warning_of(() => {
    const guard = autograd.set_detect_anomaly(true, { check_nan: false });
    t.true(autograd.is_anomaly_enabled());
    t.false(autograd.is_anomaly_check_nan_enabled());
    t.is(
      t.throws(() => calls_function().backward()),
      error,
    );
    guard[Symbol.dispose]();
  });
  t.regex(warning, /^Error detected in ThrowsBackward\./);
  t.regex(warning, /at calls_function /);
  t.false(autograd.is_anomaly_enabled());
});

test.serial("a second derivative's error tells of the pass that made its node", async (t) => {
  const x = leaf(0);
  const warning = await warning_of(() => {
    autograd.detect_anomaly(() => {
      const y = x.pow(1.5).mul(1);
      const [first] = autograd.grad(y, x, { create_graph: true });
      const [second] = autograd.grad(first as Tensor, x, { create_graph: true });
      t.throws(() => (second as Tensor).mul(0).backward(), { message: /nan values/ });
    });
  });
  t.regex(warning, /Previous calculation was induced by/);
});

test.serial("it is a mode: it ends with what throws in it, and refuses promises", (t) => {
  const error = new Error("from within");
  t.is(
    t.throws(() =>
      autograd.detect_anomaly(() => {
        throw error;
      }),
    ),
    error,
  );
  t.false(autograd.is_anomaly_enabled());
  t.throws(() => autograd.detect_anomaly(async () => 1), { message: /synchronous/ });
  t.throws(() => autograd.set_detect_anomaly(5 as never), { instanceOf: TypeError });
  t.is(
    autograd.set_detect_anomaly(true, () => 7),
    7,
  );
  t.false(autograd.is_anomaly_enabled());
});
