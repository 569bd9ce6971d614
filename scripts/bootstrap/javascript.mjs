/** The set-up's JavaScript half: npm's packages and the compiled TypeScript. */
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { run, SetupError, say } from "./process.mjs";

function read_json(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

const packages_folder = (root) => join(root, "node_modules");
const installed_lock = (root) => join(packages_folder(root), ".package-lock.json");

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own list of what it
 * has installed last of all, so an installation that was cut short has none. A package may have been
 * removed since.
 */
export function dependencies_ready(root) {
  const wanted = read_json(join(root, "package-lock.json"))?.packages;
  const installed = read_json(installed_lock(root))?.packages;
  if (typeof wanted !== "object" || !wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const found = installed[path];
    if (!found) return entry?.optional === true;
    return found.version === entry?.version && existsSync(join(root, path, "package.json"));
  });
}

export async function install_dependencies(root) {
  say("installing the JavaScript dependencies (npm ci) …");
  const folder = packages_folder(root);
  // npm would empty the folder that a link leads to, which may be another project's.
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(folder);
  rmSync(installed_lock(root), { force: true });
  // Inside `npm run` this very npm; otherwise the one on the PATH.
  const own = process.env.npm_execpath;
  const [command, ...first] = own?.endsWith("npm-cli.js") ? [process.execPath, own] : ["npm"];
  // npm hands its script's own options down through the environment; `npm run` has none for us.
  const args = [...first, "ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  let ended;
  try {
    ended = await run(command, args, { cwd: root, hide: /^npm error/ });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    throw new SetupError(
      "npm was not found on the PATH. It comes with Node.js: https://nodejs.org",
    );
  }
  if (ended.code !== 0) {
    throw new SetupError(
      `npm could not install the JavaScript dependencies: ${npm_reason(ended.errors)}\n` +
        `  ${npm_advice(ended.errors)}`,
    );
  }
}

/** npm's own reason and where it keeps the whole story, without its stack and its advertising. */
function npm_reason(errors) {
  const lines = [...errors.matchAll(/^npm error ?(.*)$/gm)].map((match) => match[1].trim());
  const log = lines.find((line) => line.startsWith("A complete log"));
  const reason = lines.find(
    (line) => line !== "" && !/^(code|syscall|errno|path|dest) /.test(line),
  );
  return (
    [reason?.replace(/^\w*Error: /, ""), log].filter(Boolean).join("\n  ") || "it did not say why."
  );
}

function npm_advice(errors) {
  if (/ENOSPC|EDQUOT/.test(errors)) return "The disk is full: make room and start again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(errors)) {
    return "The registry could not be reached: check the network, the proxy and `npm config get registry`.";
  }
  if (/EACCES|EPERM/.test(errors)) return "Give this user the right to write to this folder.";
  return "Try `npm ci` by hand, then start again.";
}

const stamp = (root) => join(root, "dist", ".sources");

/** A hash of all that the compiled TypeScript depends on. */
function sources_hash(root) {
  const hash = createHash("sha256");
  const files = ["tsconfig.json", "package.json", "node_modules/typescript/package.json"];
  for (const folder of ["lib", "scripts", "examples", "test"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true })) {
      if (/\.m?ts$/.test(name)) files.push(join(folder, name));
    }
  }
  for (const file of files.sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** A hash of the names and lengths of what was compiled: a file that was emptied or is gone shows. */
function outputs_hash(root) {
  const dist = join(root, "dist");
  const hash = createHash("sha256");
  for (const name of readdirSync(dist, { recursive: true }).sort()) {
    if (name.endsWith(".js")) hash.update(`${name}\0${statSync(join(dist, name)).size}\0`);
  }
  return hash.digest("hex");
}

const stamp_text = (sources, root) => `${sources} ${outputs_hash(root)}`;

export function typescript_ready(root) {
  try {
    return readFileSync(stamp(root), "utf8") === stamp_text(sources_hash(root), root);
  } catch {
    return false;
  }
}

/** Notes that dist/ is what the sources of that hash compile to. */
export function mark_compiled(root, hash = sources_hash(root)) {
  writeFileSync(stamp(root), stamp_text(hash, root));
}

export async function compile_typescript(root) {
  say("compiling the TypeScript (tsc) …");
  const hash = sources_hash(root);
  // Output of an earlier source must not be found by an import.
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const compiler = join(packages_folder(root), "typescript", "bin", "tsc");
  const ended = await run(process.execPath, [compiler], { cwd: root });
  if (ended.code !== 0) throw new SetupError("the TypeScript does not compile; see above.");
  mark_compiled(root, hash);
}
