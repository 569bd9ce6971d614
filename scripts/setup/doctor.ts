/** `npx torchnode doctor`: what was found, and what to do about what was not. */
import { statfsSync } from "node:fs";
import { builtFor, packageRoot } from "../../lib/addon.js";
import { release } from "../../lib/libtorch.js";
import { cacheFolder, isClone, readJson } from "./files.js";
import { inspectLibTorch, type LibTorch } from "./libtorch.js";
import { fittingPrebuild, hasPrebuilds } from "./native.js";
import { cachedTorch, torchRelease, wheelKind } from "./pip.js";
import { probe } from "./probe.js";
import { findPython, isTooOld, oldestPython } from "./python.js";
import { recordedChoice, recordedLibTorch } from "./record.js";
import { compileJobs, findToolchain, missingTools, versionLine } from "./toolchain.js";

/** One line of the report. */
interface Finding {
  what: string;
  /** "missing" keeps torchnode from working or from being set up; "absent" does not by itself. */
  state: "ok" | "absent" | "missing";
  found: string;
  /** What to do, where something is to be done. */
  advice?: string;
}

const install = "npx torchnode install";

/** The LibTorch that a set-up would use, without installing one. */
function lookForLibTorch(root: string): LibTorch | { advice: string; found: string } {
  const recorded = recordedLibTorch(root);
  if (recorded) return recorded;
  const variable = process.env.TORCHNODE_LIBTORCH;
  if (variable) {
    const found = inspectLibTorch(variable);
    if ("problem" in found) {
      return {
        found: `TORCHNODE_LIBTORCH is ${variable}, but ${found.problem}`,
        advice:
          "set it to a LibTorch folder or to the torch folder of a Python package, or unset it",
      };
    }
    return { path: variable, source: "TORCHNODE_LIBTORCH", python: null, ...found };
  }
  const choice = recordedChoice(root);
  const python = choice === "default" ? findPython() : undefined;
  const places = [
    [python?.torch, `the torch of ${python?.command}`],
    [cachedTorch(wheelKind(choice)), "the cache"],
  ] as const;
  for (const [path, source] of places) {
    const found = path ? inspectLibTorch(path) : undefined;
    if (path && found && "version" in found) return { path, source, python: null, ...found };
  }
  return {
    found: "none (TORCHNODE_LIBTORCH is not set, python3 has no torch, the cache is empty)",
    advice: `run \`${install}\`: it installs LibTorch ${torchRelease} with pip`,
  };
}

function pythonFinding(needed: boolean): Finding {
  const state = needed ? "missing" : "absent";
  const python = findPython();
  const oldest = oldestPython.join(".");
  if (python === undefined) {
    const advice = `install Python ${oldest} or later with pip; only needed to install LibTorch`;
    return { what: "Python", state, found: "no python3 on the PATH", advice };
  }
  const found = `${python.version.join(".")} (${python.command}), pip ${python.pip ? "there" : "not there"}`;
  if (isTooOld(python)) {
    return { what: "Python", state, found, advice: `PyTorch needs Python ${oldest} or later` };
  }
  if (!python.venv || !(python.ensurepip || python.pip)) {
    return { what: "Python", state, found, advice: "apt install python3-venv python3-pip" };
  }
  return { what: "Python", state: "ok", found };
}

function toolFindings(needed: boolean): Finding[] {
  const tools = findToolchain();
  const missing = missingTools(tools);
  const show = (file: string | undefined) =>
    file === undefined ? "not found" : `${versionLine(file) ?? "does not run"} (${file})`;
  const findings: Finding[] = [
    { what: "C++ compiler", state: tools.compiler ? "ok" : "absent", found: show(tools.compiler) },
    { what: "CMake", state: tools.cmake ? "ok" : "absent", found: show(tools.cmake) },
    {
      what: "Ninja or make",
      state: (tools.ninja ?? tools.make) ? "ok" : "absent",
      found: show(tools.ninja ?? tools.make),
    },
  ];
  if (missing.length > 0) {
    const state = needed ? "missing" : "absent";
    const advice = missing.join("\n");
    findings.push({ what: "Building", state, found: "not possible on this machine", advice });
  } else {
    const jobs = compileJobs();
    findings.push({
      what: "Building",
      state: "ok",
      found: `possible, ${jobs === 1 ? "one job" : `${jobs} jobs`} at once`,
    });
  }
  return findings;
}

function addonFindings(root: string): Finding[] {
  const wanted = builtFor(root);
  if (wanted === undefined) {
    return [
      { what: "Addon", state: "missing", found: "not installed", advice: `run \`${install}\`` },
    ];
  }
  const result = probe(root);
  if (!result.ok) {
    const found = `built for LibTorch ${wanted}; loading it failed: ${result.problem}`;
    const advice = `run \`${install}\`; if that does not help, \`${install} --build\` builds it on this machine`;
    return [{ what: "Addon", state: "missing", found, advice }];
  }
  const { versions, accelerator, devices, threads, cpu_capability } = result.loaded;
  const cuda =
    accelerator === null
      ? "cpu only: this LibTorch has no accelerator's half"
      : `cpu; ${accelerator}: ${devices} ${devices === 1 ? "device" : "devices"}`;
  const finding: Finding = { what: "Devices", state: "ok", found: cuda };
  if (accelerator !== null && devices === 0) {
    finding.advice = `LibTorch knows ${accelerator}, but found no device or no driver (nvidia-smi shows both); training on the CPU works`;
  }
  const loaded = `loads and computes; built for LibTorch ${versions.built_for}`;
  return [
    { what: "Addon", state: "ok", found: loaded },
    finding,
    { what: "Threads", state: "ok", found: `${threads} (kernels for ${cpu_capability})` },
  ];
}

function cacheFinding(): Finding {
  const folder = cacheFolder();
  let nearest = folder;
  for (;;) {
    try {
      const disk = statfsSync(nearest);
      const free = ((disk.bavail * disk.bsize) / 2 ** 30).toFixed(1);
      return { what: "Cache", state: "ok", found: `${folder} (${free} GiB free)` };
    } catch {
      nearest = nearest.slice(0, nearest.lastIndexOf("/")) || "/";
    }
  }
}

function examine(root: string): Finding[] {
  const { version } = readJson<{ version: string }>(`${root}/package.json`) ?? { version: "?" };
  const libtorch = lookForLibTorch(root);
  const there = "path" in libtorch;
  const prebuild = there && !isClone(root) ? fittingPrebuild(root, libtorch) : undefined;
  const builtForThis = there && builtFor(root) === release(libtorch.version);
  const findings: Finding[] = [
    { what: "torchnode", state: "ok", found: `${version} (${root})` },
    {
      what: "Node.js",
      state: "ok",
      found: `${process.version} ${process.platform}-${process.arch} (${process.execPath})`,
    },
    pythonFinding(!there),
    there
      ? {
          what: "LibTorch",
          state: "ok",
          found: `${libtorch.version} (${libtorch.source}: ${libtorch.path})`,
        }
      : { what: "LibTorch", state: "missing", ...libtorch },
    cacheFinding(),
    ...toolFindings(!builtForThis && prebuild === undefined),
  ];
  if (!isClone(root)) {
    const found =
      prebuild ?? (hasPrebuilds(root) ? "none for this LibTorch" : "none in this package");
    findings.push({ what: "Prebuilt addon", state: prebuild ? "ok" : "absent", found });
  }
  return [...findings, ...addonFindings(root)];
}

const marks = { ok: "ok  ", absent: "-   ", missing: "!!  " };

/** Prints the report; whether nothing is missing. */
export function doctor(root: string = packageRoot(), json = false): boolean {
  const findings = examine(root);
  const ok = findings.every(({ state }) => state !== "missing");
  if (json) {
    process.stdout.write(`${JSON.stringify({ ok, findings }, null, 2)}\n`);
    return ok;
  }
  for (const { what, state, found, advice } of findings) {
    process.stdout.write(`${marks[state]}${what.padEnd(15)} ${found}\n`);
    for (const line of advice?.split("\n") ?? []) {
      process.stdout.write(`${" ".repeat(20)}-> ${line}\n`);
    }
  }
  process.stdout.write(ok ? "\nNothing is missing.\n" : "\nSee the lines marked with !!.\n");
  return ok;
}
