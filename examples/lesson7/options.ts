import { accessSync, constants } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { lessons } from "torchnode/lesson7";

/** Options of `npm run lesson`. */
export interface LessonOptions {
  /** The numbers of the models to train. */
  models: number[];
  seed: number;
  /** The number of epochs, instead of the lesson's. */
  epochs?: number;
  device?: string;
  threads: number;
  /** False runs the kernels that Python runs by default. */
  fused: boolean;
  /** The file that the figures go to. */
  json?: string;
  help: boolean;
}

/** The text that `--help` prints. */
export const help = `Trains the six models of fastai's lesson 7 on numbers in English words.

npm run lesson -- [options]

  --model N      train model N (0 to 5) only; may be given several times
  --seed N       draw the weights from this seed (default 42)
  --epochs N     train for N epochs instead of the lesson's
  --device D     cpu, cuda, cuda:1 … (default: the GPU if there is one)
  --threads N    CPU threads of each operator (default 1: so small a model gains nothing by more)
  --no-fused     run the kernels that Python runs by default: the optimizer's unfused ones, and
                 LibTorch's own passes through recurrent layers
  --json FILE    write each epoch's figures to FILE, with all their digits
  --help         print this
`;

/** Error for an option that is not valid; its message says what was expected. */
export class OptionError extends Error {}

function integer(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isInteger(value) || value < least || value > most) {
    const range =
      most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new OptionError(`--${name} expects an integer ${range}, but got "${text}"`);
  }
  return value;
}

function writable(file: string): string {
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
  } catch {
    throw new OptionError(`--json cannot write ${file}: its folder is missing, or not writable`);
  }
  return file;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        model: { type: "string", multiple: true },
        seed: { type: "string" },
        epochs: { type: "string" },
        device: { type: "string" },
        threads: { type: "string" },
        "no-fused": { type: "boolean" },
        json: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new OptionError((error as Error).message);
  }
}

/**
 * Reads the command line.
 *
 * @throws OptionError for an option that is not valid
 */
export function parse_options(args: readonly string[]): LessonOptions {
  const { model, seed, epochs, device, threads, json, ...flags } = parsed(args);
  const most = Number.MAX_SAFE_INTEGER;
  const last = lessons.length - 1;
  const given = model?.map((text) => integer("model", text, 0, last));
  return {
    models: given === undefined ? [...lessons.keys()] : [...new Set(given)].sort((a, b) => a - b),
    seed: seed === undefined ? 42 : integer("seed", seed, 0, most),
    epochs: epochs === undefined ? undefined : integer("epochs", epochs, 1, most),
    device,
    threads: threads === undefined ? 1 : integer("threads", threads, 1, 1024),
    fused: flags["no-fused"] !== true,
    json: json === undefined ? undefined : writable(json),
    help: flags.help === true,
  };
}
