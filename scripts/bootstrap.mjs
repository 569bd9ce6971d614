/**
 * Starts one of the project's commands on a clone in whatever state it is in:
 *
 *     node scripts/bootstrap.mjs [--javascript | --build] [module [arguments …]]
 *
 * Does what is missing (npm's packages, the compiled TypeScript, LibTorch, the native build), says
 * what it does while it does it, and then runs the module with the arguments. Without a module it
 * only sets up; with --javascript it stops short of LibTorch and the native build, with --build it
 * runs CMake even if the addon is there.
 *
 * This file alone has to be understood by any Node that knows modules, so that a Node that is
 * too old gets a clear message.
 */
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `torchnode needs Node.js 20.19 or later; this is ${process.version} (${process.execPath}).\n` +
      "Install a current one from https://nodejs.org or with your version manager (nvm install 22).",
  );
  process.exitCode = 1;
} else {
  import("./bootstrap/start.mjs").then(({ start }) => start(process.argv.slice(2)));
}
