/**
 * The part of `npx torchnode run` inside the program's process, before the program: Node.js requires
 * it. It makes sure that the allocator is loaded, because the loader goes on without a library that it
 * cannot load, or may not, as for a program with more rights than its user (`setcap`).
 *
 * It also makes LD_PRELOAD again what it was, so that what the program starts, such as a Python or a
 * compiler, is as it would be without. `node --test` does its work in child processes, which the
 * program does not start itself, so the allocator stays for them, and each of them comes here.
 */
import mapped = require("./mapped.cjs");

const { LD_PRELOAD = "", TORCHNODE_ALLOCATOR: allocator, TORCHNODE_LD_PRELOAD } = process.env;
const [first, ...others] = LD_PRELOAD.split(":");
/** Whether the command has started this process, or the program has, with its allocator. */
const preloaded = TORCHNODE_LD_PRELOAD !== undefined || first === allocator;

// A worker thread has a copy of the environment as it is after this, and so have other children.
if (allocator && preloaded) {
  if (!mapped.is_mapped(allocator)) {
    process.stderr.write(
      `torchnode: the loader did not take ${allocator}, so the program was not started. If the ` +
        `loader gives no reason, ${process.execPath} has more rights than its user (\`getcap\`).\n`,
    );
    process.exit(1);
  }
  if (!process.execArgv.includes("--test")) {
    const before = TORCHNODE_LD_PRELOAD ?? others.join(":");
    if (before) process.env.LD_PRELOAD = before;
    else delete process.env.LD_PRELOAD;
    delete process.env.TORCHNODE_LD_PRELOAD;
  }
}
