/**
 * fastai's lesson 7: from its data to the last of six models, which counts on in words. It shows
 * text data, recurrent layers, fits and their curves.
 *
 *     npm run lesson [-- --help]
 */
import { join } from "node:path";
import { type Device, type DeviceLike, default_device, torch } from "torchnode";
import {
  EpochRows,
  generate,
  type Lesson,
  type LessonData,
  lesson_data,
  lesson_learner,
  lessons,
  Model5,
} from "torchnode/lesson7";
import { help, type LessonOptions, OptionError, parse_options } from "./options.js";
import { compare, type Report, write_json } from "./report.js";
import { show_data, show_machine } from "./show_data.js";

/** The file of the curves, which Git ignores. */
const out = join("out", "lesson7");

const prompt = "two thousand three hundred forty one , two thousand three hundred forty two ,";

/** The device to train on, once it was seen to work. */
function working_device(name: DeviceLike = default_device()): Device {
  try {
    const device = torch.device(name);
    if (device.type === "cuda" && !torch.cuda.is_available()) {
      throw new Error("this LibTorch has no CUDA, or the machine no GPU");
    }
    torch.zeros(1, { device });
    return device;
  } catch (error) {
    const [reason] = (error as Error).message.split(/(?<=\.) |\n/);
    throw new OptionError(`--device ${name} cannot be used: ${reason}`, { cause: error });
  }
}

async function train(
  lesson: Lesson,
  { src }: LessonData,
  device: Device,
  { seed, epochs = lesson.epochs, fused }: LessonOptions,
): Promise<Report> {
  const { name, max_lr, pct_start } = lesson;
  const learn = lesson_learner(lesson, src, { seed, device, fused, path: out });
  const figures = new EpochRows();

  const more = pct_start === undefined ? "" : `, { pct_start: ${pct_start} }`;
  console.log(`## ${name}: learn.fit_one_cycle(${epochs}, ${max_lr}${more})\n`);
  await learn.fit_one_cycle(epochs, max_lr, { pct_start, callbacks: [figures] });

  const losses = join(out, `${name}-losses.svg`);
  const lr = join(out, `${name}-lr.svg`);
  await learn.recorder.plot_losses({ file: losses });
  await learn.recorder.plot_lr({ file: lr, show_moms: true });
  console.log(`\nCurves: ${losses}, ${lr}\n`);

  if (learn.model instanceof Model5) {
    const { vocab } = src.train;
    console.log(`"${prompt}" it goes on:\n  ${generate(learn.model, vocab, prompt, 40)}\n`);
  }
  return { lesson, epochs: figures.rows };
}

async function main(): Promise<void> {
  const options = parse_options(process.argv.slice(2));
  if (options.help) {
    console.log(help);
    return;
  }
  torch.set_num_threads(options.threads);
  torch.backends.rnn.fused = options.fused;
  const device = working_device(options.device);
  show_machine(String(device), options.seed);

  console.log("# The data\n");
  const data = lesson_data();
  show_data(data);

  console.log("# The models\n");
  const reports: Report[] = [];
  for (const number of options.models) {
    reports.push(await train(lessons[number] as Lesson, data, device, options));
  }

  console.log(`# Accuracy\n\n${compare(reports)}`);
  if (options.json !== undefined) write_json(options.json, reports);
}

try {
  await main();
} catch (error) {
  const is_expected = error instanceof OptionError;
  console.error(is_expected ? `${error.message}\n\n--help lists the options.` : error);
  process.exitCode = is_expected ? 2 : 1;
}
