/** Python programs run by warm_python.py: as `python` itself would run them. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { write } from "../install/fixtures.js";
import { temporary_folder } from "./folder.js";
import { require_python, run_python, warm } from "./python.js";

const shown = "import os, sys; print(__name__, sys.argv, sys.path[0], os.getcwd(), os.getenv('A'))";

const programs: Record<string, string[]> = {
  "code with arguments": ["-c", shown, "-c", "two words", ""],
  "a file": ["program.py", "-W", "ignore"],
  "standard input": ["-c", "import sys; print(sys.stdin.read().upper())"],
  "both outputs": ["-c", "import sys; print('out'); print('error', file=sys.stderr)"],
  "warnings that are ignored": ["-W", "ignore", "-c", "import warnings; warnings.warn('no')"],
  "a class of the main module": [
    "-c",
    "import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))))",
  ],
  "a file that is left open": ["-c", "file = open('left', 'w'); file.write('x')"],
  "a status": ["-c", "import sys; sys.exit(3)"],
  "a last word": ["-c", "import sys; sys.exit('no')"],
  "a signal": ["-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"],
};

for (const [name, args] of Object.entries(programs)) {
  test(`it runs a program as Python does: ${name}`, (t) => {
    const python = require_python(t);
    if (python === undefined) return;
    const cwd = write(temporary_folder(t), { "program.py": `${shown}\nprint(__file__)\n` });
    const env = { ...process.env, A: "b" };
    const run = (command: string, given: readonly string[]) => {
      const options = { cwd, env, input: "some input", encoding: "utf8" } as const;
      const { status, signal, stdout, stderr } = spawnSync(command, given, options);
      return { status, signal, stdout, stderr };
    };
    t.deepEqual(run(...warm(python, args)), run(python, args));
  });
}

test("an exception is shown as Python shows it", (t) => {
  t.throws(() => run_python(t, "output = 1 / 0"), {
    message: /ZeroDivisionError: division by zero/,
  });
});

test("PyTorch is there before the program begins, on one thread", (t) => {
  const told = run_python(t, "output = ['torch' in sys.modules, torch.get_num_threads()]");
  if (told !== undefined) t.deepEqual(told, [true, 1]);
});

test("a program ends with its caller", async (t) => {
  const python = require_python(t);
  if (python === undefined) return;
  const code = "import os, time; print(os.getpid(), flush=True); time.sleep(1000)";
  const caller = spawn(...warm(python, ["-c", code]));
  const [pid] = await once(caller.stdout, "data");
  const program = join("/proc", String(pid).trim());
  t.true(existsSync(program));
  caller.kill("SIGKILL");
  while (existsSync(program)) await new Promise((resolve) => setTimeout(resolve, 10));
  t.false(existsSync(program));
});
