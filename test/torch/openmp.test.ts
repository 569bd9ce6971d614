import { execFile } from "node:child_process";
import { promisify } from "node:util";
import test from "ava";

const run = promisify(execFile);

/** The settings that LibTorch's OpenMP is loaded with in such an environment, and those left after it. */
async function settings(environment: Record<string, string>) {
  const { GOMP_SPINCOUNT: _, OMP_WAIT_POLICY: __, ...others } = process.env;
  const source = `
    const { torch } = await import("torchnode");
    torch.set_num_threads(2);
    const x = torch.ones(300, 300);
    const { GOMP_SPINCOUNT } = process.env;
    console.log(JSON.stringify({ sum: x.matmul(x).sum().item(), left: GOMP_SPINCOUNT }));`;
  const { stdout, stderr } = await run(
    process.execPath,
    ["--input-type=module", "--eval", source],
    { env: { ...others, OMP_DISPLAY_ENV: "verbose", ...environment } },
  );
  const spins = /GOMP_SPINCOUNT = '(\w+)'/.exec(stderr)?.[1];
  return { spins, ...(JSON.parse(stdout) as { sum: number; left?: string }) };
}

test("threads sleep soon if they have nothing to do, and the environment is as it was", async (t) => {
  t.deepEqual(await settings({}), { spins: "10000", sum: 300 ** 3 });
});

test("the user's own settings stay", async (t) => {
  const given = { GOMP_SPINCOUNT: "77" };
  t.deepEqual(await settings(given), { spins: "77", sum: 300 ** 3, left: "77" });
  const active = await settings({ OMP_WAIT_POLICY: "active" });
  t.not(active.spins, "10000");
  t.is(active.left, undefined);
});
