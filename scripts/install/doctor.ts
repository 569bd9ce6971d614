/** `npx torchnode doctor`: the findings, and advice on anything missing. */
import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { explain } from "#bootstrap/process.mjs";
import { built_for, package_root } from "../../lib/native/addon.js";
import { release } from "../../lib/native/libtorch.js";
import { addons_folder, kept_addons } from "./addon_cache.js";
import { DEFAULT_ALLOCATOR, find_allocator } from "./allocator.js";
import { cache_folder, is_clone, read_object } from "./files.js";
import { from_the_cache, inspect_libtorch, type LibTorch } from "./libtorch.js";
import { type Message, messages } from "./messages.js";
import { cached_torch, torch_release, wheel_kind } from "./pip.js";
import { fitting_prebuild, has_prebuilds } from "./prebuilds.js";
import { probe } from "./probe.js";
import { find_python, is_too_old, look_for_python } from "./python.js";
import { recorded_choice, recorded_libtorch } from "./record.js";
import { compile_jobs, find_toolchain, missing_tools, version_line } from "./toolchain.js";

/** One line of the report. */
type Finding = {
  what: string;
  /** The advice, if something is to be done. */
  advice?: readonly Message[];
} & (
  | { state: "ok"; found: string }
  /** "missing" keeps torchnode from working or from being set up; "absent" does not by itself. */
  | { state: "absent" | "missing"; found: Message }
);

/** The LibTorch that a set-up would use, without installing one. */
function look_for_libtorch(root: string): LibTorch | { found: Message; advice: [Message] } {
  const recorded = recorded_libtorch(root);
  if (recorded) return recorded;
  const variable = process.env.TORCHNODE_LIBTORCH;
  if (variable) {
    const found = inspect_libtorch(variable);
    if ("problem" in found) {
      return {
        found: messages.variable_wrong(variable, found.problem),
        advice: [messages.correct_variable()],
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
    found: messages.libtorch_nowhere(),
    advice: [messages.install_libtorch(torch_release)],
  };
}

function python_finding(needed: boolean): Finding {
  const state = needed ? "missing" : "absent";
  const python = look_for_python();
  if ("problem" in python) {
    const advice = [messages.install_python()];
    return { what: "Python", state, found: python.problem, advice };
  }
  const { version, command, pip } = python;
  const found = messages.python_found(version.join("."), command, pip ? "there" : "not there");
  if (is_too_old(python)) {
    return { what: "Python", state, found, advice: [messages.python_too_old()] };
  }
  if (!python.venv || !(python.ensurepip || pip)) {
    return { what: "Python", state, found, advice: [messages.install_venv()] };
  }
  return { what: "Python", state: "ok", found };
}

function tool_findings(needed: boolean): Finding[] {
  const tools = find_toolchain();
  const missing = missing_tools(tools);
  const tool = (what: string, file: string | undefined): Finding => {
    if (file === undefined) return { what, state: "absent", found: messages.not_found() };
    const line = version_line(file);
    return line === undefined
      ? { what, state: "absent", found: messages.does_not_run(file) }
      : { what, state: "ok", found: `${line} (${file})` };
  };
  const findings = [
    tool("C++ compiler", tools.compiler),
    tool("CMake", tools.cmake),
    tool("Ninja or make", tools.ninja ?? tools.make),
  ];
  if (missing.length > 0) {
    const state = needed ? "missing" : "absent";
    findings.push({ what: "Building", state, found: messages.cannot_build(), advice: missing });
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
        {
          what: "Addon",
          state: "missing",
          found: messages.not_installed(),
          advice: [messages.install_addon()],
        },
      ];
    }
    const found = messages.loading_failed(wanted ?? "?", result.problem);
    const advice = [messages.build_addon()];
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
    finding.advice = [messages.no_device(accelerator)];
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
  const shown = `${kept.length} kept for other projects, ${bytes.toFixed(1)} MiB (${addons_folder()}; may be removed)`;
  const addons: Finding =
    kept.length > 0
      ? { what: "Built addons", state: "ok", found: shown }
      : { what: "Built addons", state: "absent", found: messages.no_kept_addons() };
  for (let nearest = folder; ; nearest = dirname(nearest)) {
    try {
      const disk = statfsSync(nearest);
      const free = ((disk.bavail * disk.bsize) / 2 ** 30).toFixed(1);
      return [{ what: "Cache", state: "ok", found: `${folder} (${free} GiB free)` }, addons];
    } catch (error) {
      if (nearest === "/") {
        const found = messages.cache_unknown(folder, String(error));
        return [{ what: "Cache", state: "absent", found }, addons];
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
    const message = messages.look_failed(found.replaceAll("\n", " "));
    return [{ what, state: "missing", found: message }];
  }
}

function prebuild_finding(root: string, libtorch: LibTorch | undefined): Finding {
  const prebuild = libtorch && fitting_prebuild(root, libtorch);
  if (prebuild !== undefined) return { what: "Prebuilt addon", state: "ok", found: prebuild };
  const found = has_prebuilds(root) ? messages.no_fitting_prebuild() : messages.no_prebuilds();
  return { what: "Prebuilt addon", state: "absent", found };
}

/** The allocator for `npx torchnode run`. */
function allocator_finding(libtorch: LibTorch | undefined): Finding {
  const allocator = find_allocator(DEFAULT_ALLOCATOR, { libtorch });
  if (allocator === undefined) {
    return { what: "Allocator", state: "absent", found: messages.no_allocator() };
  }
  const { file, source } = allocator;
  return { what: "Allocator", state: "ok", found: `${DEFAULT_ALLOCATOR} (${source}: ${file})` };
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
    ...guarded("Allocator", () => [allocator_finding(libtorch)]),
  ];
}

const marks = { ok: "ok  ", absent: "-   ", missing: "!!  " };

/** Prints the report; whether nothing is missing. */
export function doctor(root: string = package_root(), json = false): boolean {
  const findings = examine(root);
  const ok = findings.every(({ state }) => state !== "missing");
  if (json) {
    const shown = findings.map(({ advice, ...finding }) => ({
      ...finding,
      ...(advice && { advice: advice.join("\n") }),
    }));
    process.stdout.write(`${JSON.stringify({ ok, findings: shown }, null, 2)}\n`);
    return ok;
  }
  for (const { what, state, found, advice } of findings) {
    process.stdout.write(`${marks[state]}${what.padEnd(15)} ${found}\n`);
    for (const line of advice ?? []) {
      process.stdout.write(`${" ".repeat(20)}-> ${line}\n`);
    }
  }
  process.stdout.write(ok ? "\nNothing is missing.\n" : "\nSee the lines marked with !!.\n");
  return ok;
}
