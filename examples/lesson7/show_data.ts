import { readdirSync } from "node:fs";
import { DatasetType, type TextLMDataBunch, torch } from "torchnode";
import { bs, type LessonData } from "torchnode/lesson7";

function show(what: string, value: unknown): void {
  console.log(`${what}\n  ${String(value).replaceAll("\n", "\n  ")}\n`);
}

function shape({ shape }: { shape: number[] }): string {
  return `torch.Size([${shape.join(", ")}])`;
}

/** The number of tokens in the training or the validation text. */
function count(ds: TextLMDataBunch["train_ds"]): string {
  return ds[0][0].data.length.toLocaleString("en");
}

/** Prints what the lesson says about its data, in the lesson's order. */
export function show_data({ path, train_txt, valid_txt, train, src }: LessonData): void {
  show(
    "path.ls()",
    readdirSync(path)
      .filter((name) => !name.startsWith("."))
      .join(", "),
  );
  show("train_txt[0].slice(0, 80)", train_txt[0]?.slice(0, 80));
  show("valid_txt[0].slice(-80)", valid_txt[0]?.slice(-80));
  show("train[0].text.slice(0, 80)", train[0]?.text.slice(0, 80));

  let data = src.databunch({ bs });
  show(
    "Tokens to train with, to validate with",
    `${count(data.train_ds)}, ${count(data.valid_ds)}`,
  );
  show("data.bptt, data.valid_dl.length", `${data.bptt}, ${data.valid_dl.length}`);

  const [b1, b2, b3] = data.valid_dl;
  if (b1 === undefined || b2 === undefined || b3 === undefined) {
    throw new Error(`expected three validation batches, but got ${data.valid_dl.length}`);
  }
  const [[x1, y1], [x2], [x3]] = [b1, b2, b3];
  show("x1", x1);
  show("x1.numel() + x2.numel() + x3.numel()", x1.numel() + x2.numel() + x3.numel());
  show("x1.shape, y1.shape", `${shape(x1)}, ${shape(y1)}`);

  const v = data.valid_ds.vocab;
  show(`v.itos: ${v.length} entries`, v.itos.join(" "));
  show('x1.at(":", 0)', x1.at(":", 0));
  show('y1.at(":", 0)', y1.at(":", 0));
  show("v.textify(x1.at(0))", v.textify(x1.at(0)));
  show("v.textify(y1.at(0))", v.textify(y1.at(0)));
  show("v.textify(x2.at(0))", v.textify(x2.at(0)));
  show("v.textify(x3.at(0))", v.textify(x3.at(0)));
  show("v.textify(x3.at(-1))", v.textify(x3.at(-1)));

  console.log("data.show_batch({ ds_type: DatasetType.Valid })");
  data.show_batch({ ds_type: DatasetType.Valid });
  console.log();

  data = src.databunch({ bs, bptt: 3 });
  const [x, y] = data.one_batch();
  show("With bptt 3: x.shape, y.shape", `${shape(x)}, ${shape(y)}`);
  show('x.at(":", 0)', x.at(":", 0));
  show(
    "Batches to train with, to validate with",
    `${data.train_dl.length}, ${data.valid_dl.length}`,
  );
}

/** Prints what the lesson is run with. */
export function show_machine(device: string, seed: number): void {
  const threads = torch.get_num_threads();
  console.log(
    `PyTorch ${torch.version}, Node.js ${process.versions.node}, device ${device}, ` +
      `${threads} thread${threads === 1 ? "" : "s"}, seed ${seed}\n`,
  );
}
