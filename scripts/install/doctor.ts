/** `npx torchnode doctor`: the findings, and advice on anything missing. */
import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { explain } from "#bootstrap/process.mjs";
import { built_for, package_root } from "../../lib/native/addon.js";
import { release } from "../../lib/native/libtorch.js";
import { addons_folder, kept_addons } from "./addon_cache.js";
import { cache_folder, is_clone, read_object } from "./files.js";
import { from_the_cache, inspect_libtorch, type LibTorch } from "./libtorch.js";
import { cached_torch, torch_release, wheel_kind } from "./pip.js";
import { fitting_prebuild, has_prebuilds } from "./prebuilds.js";
import { probe } from "./probe.js";
import { find_python, is_too_old, look_for_python, oldest_python } from "./python.js";
import { recorded_choice, recorded_libtorch } from "./record.js";
import { compile_jobs, find_toolchain, missing_tools, version_line } from "./toolchain.js";

/** One line of the report. */
interface Finding {
  what: string;
  /** "missing" keeps torchnode from working or from being set up; "absent" does not by itself. */
  state: "ok" | "absent" | "missing";
  found: string;
  /** The advice, if something is to be done. */
  advice?: string;
}

const install = "npx torchnode install";

/** The LibTorch that a set-up would use, without installing one. */
function look_for_libtorch(root: string): LibTorch | { advice: string; found: string } {
  const recorded = recorded_libtorch(root);
  if (recorded) return recorded;
  const variable = process.env.TORCHNODE_LIBTORCH;
  if (variable) {
    const found = inspect_libtorch(variable);
    if ("problem" in found) {
      return {
        found: `TORCHNODE_LIBTORCH is ${variable}, but ${found.problem}`,
        advice:
          "set it to a LibTorch folder or to the torch folder of a Python package, or unset it",
      };
    }
    return { path: variable, source: "TORCHNODE_LIBTORCH", python: null, ...found };
  }
  const choice = recorded_choice(root);
  const python = choice === "default" ? find_python() : undefined;
  const places = [
    [python?.torch, `the torch of ${python?.command}`],
    [cached_torch(wheel_kind(choice)), from_the_cache],
  ] as const;
  for (const [path, source] of places) {
    const found = path ? inspect_libtorch(path) : undefined;
    if (path && found && "version" in found) return { path, source, python: null, ...found };
  }
  return {
    found: "none (TORCHNODE_LIBTORCH is not set, python3 has no torch, the cache is empty)",
    advice: `run \`${install}\`: it installs LibTorch ${torch_release} with pip`,
  };
}

function python_finding(needed: boolean): Finding {
  const state = needed ? "missing" : "absent";
  const python = look_for_python();
  const oldest = oldest_python.join(".");
  if ("problem" in python) {
    const advice = `install Python ${oldest} or later with pip; only needed to install LibTorch`;
    return { what: "Python", state, found: python.problem, advice };
  }
  const found = `${python.version.join(".")} (${python.command}), pip ${python.pip ? "there" : "not there"}`;
  if (is_too_old(python)) {
    return { what: "Python", state, found, advice: `PyTorch needs Python ${oldest} or later` };
  }
  if (!python.venv || !(python.ensurepip || python.pip)) {
    return { what: "Python", state, found, advice: "apt install python3-venv python3-pip" };
  }
  return { what: "Python", state: "ok", found };
}

function tool_findings(needed: boolean): Finding[] {
  const tools = find_toolchain();
  const missing = missing_tools(tools);
  const show = (file: string | undefined) =>
    file === undefined ? "not found" : `${version_line(file) ?? "does not run"} (${file})`;
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
    const jobs = compile_jobs();
    findings.push({
      what: "Building",
      state: "ok",
      found: `possible, ${jobs === 1 ? "one job" : `${jobs} jobs`} at once`,
    });
  }
  return findings;
}

function addon_findings(root: string): Finding[] {
  const result = probe(root);
  if (!result.ok) {
    const wanted = built_for(root);
    if (wanted === undefined && /not installed yet/.test(result.problem)) {
      return [
        { what: "Addon", state: "missing", found: "not installed", advice: `run \`${install}\`` },
      ];
    }
    const found = `built for LibTorch ${wanted ?? "?"}; loading it failed: ${result.problem}`;
    const advice = `run \`${install}\`; if that does not help, \`${install} --build\` builds it on this machine`;
    // That says itself what to do, and to install again is not it.
    const forbidden = /may not (enter|read)/.test(result.problem);
    return [{ what: "Addon", state: "missing", found, ...(forbidden ? {} : { advice }) }];
  }
  const { versions, accelerator, devices, threads, cpu_capability } = result.loaded;
  const cuda =
    accelerator === null
      ? "cpu only: this LibTorch is a build without CUDA or another accelerator"
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

function cache_findings(): Finding[] {
  const folder = cache_folder();
  const kept = kept_addons();
  const bytes = kept.reduce((sum, addon) => sum + addon.bytes, 0) / 2 ** 20;
  const addons: Finding = {
    what: "Built addons",
    state: kept.length > 0 ? "ok" : "absent",
    found:
      kept.length > 0
        ? `${kept.length} kept for other projects, ${bytes.toFixed(1)} MiB (${addons_folder()}; may be removed)`
        : "none kept for other projects",
  };
  for (let nearest = folder; ; nearest = dirname(nearest)) {
    try {
      const disk = statfsSync(nearest);
      const free = ((disk.bavail * disk.bsize) / 2 ** 30).toFixed(1);
      return [{ what: "Cache", state: "ok", found: `${folder} (${free} GiB free)` }, addons];
    } catch (error) {
      if (nearest === "/") {
        return [{ what: "Cache", state: "absent", found: `${folder} (${error})` }, addons];
      }
    }
  }
}

/** The findings of a look; a look that fails by itself is a finding, too. */
function guarded(what: string, look: () => Finding[]): Finding[] {
  try {
    return look();
  } catch (error) {
    const found = explain(error) ?? String(error);
    return [{ what, state: "missing", found: found.replaceAll("\n", " ") }];
  }
}

function prebuild_finding(root: string, libtorch: LibTorch | undefined): Finding {
  const prebuild = libtorch && fitting_prebuild(root, libtorch);
  const found =
    prebuild ?? (has_prebuilds(root) ? "none for this LibTorch" : "none in this package");
  return { what: "Prebuilt addon", state: prebuild ? "ok" : "absent", found };
}

function examine(root: string): Finding[] {
  const { version = "?" } = read_object(`${root}/package.json`) ?? {};
  let libtorch: LibTorch | undefined;
  const libtorch_findings = guarded("LibTorch", () => {
    const found = look_for_libtorch(root);
    if (!("path" in found)) return [{ what: "LibTorch", state: "missing", ...found }];
    libtorch = found;
    const { version, source, path } = found;
    return [{ what: "LibTorch", state: "ok", found: `${version} (${source}: ${path})` }];
  });
  const packaged = !is_clone(root);
  const fits =
    libtorch !== undefined &&
    (built_for(root) === release(libtorch.version) ||
      (packaged && fitting_prebuild(root, libtorch) !== undefined));
  return [
    { what: "torchnode", state: "ok", found: `${version} (${root})` },
    {
      what: "Node.js",
      state: "ok",
      found: `${process.version} ${process.platform}-${process.arch} (${process.execPath})`,
    },
    ...guarded("Python", () => [python_finding(libtorch === undefined)]),
    ...libtorch_findings,
    ...guarded("Cache", cache_findings),
    ...guarded("Building", () => tool_findings(!fits)),
    ...(packaged ? guarded("Prebuilt addon", () => [prebuild_finding(root, libtorch)]) : []),
    ...guarded("Addon", () => addon_findings(root)),
  ];
}

const marks = { ok: "ok  ", absent: "-   ", missing: "!!  " };

/** Prints the report; whether nothing is missing. */
export function doctor(root: string = package_root(), json = false): boolean {
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
