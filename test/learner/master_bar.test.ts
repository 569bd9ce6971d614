/** The table and the progress bar, on a terminal and in a pipe. */
import test, { type ExecutionContext } from "ava";
import { MasterBar } from "torchnode/learner";
import { stopped_clock } from "../support/clock.js";
import { Lines } from "./tiny.js";

/** The lines that a terminal, which redraws only its last one, shows after all that was written. */
function screen(text: string): string[] {
  const lines = [""];
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are driven by them.
  for (const [part] of text.matchAll(/\u001b\[(\d*)([A-Z])|\n|[^\u001b\n]+/g)) {
    const current = lines.length - 1;
    if (part === "\n") {
      lines.push("");
      column = 0;
    } else if (part === "\u001b[1G") {
      column = 0;
    } else if (part === "\u001b[0K") {
      lines[current] = (lines[current] as string).slice(0, column);
    } else {
      lines[current] = (lines[current] as string).slice(0, column) + part;
      column += part.length;
    }
  }
  return lines;
}

class Terminal extends Lines {
  override isTTY = true;
}

/** An epoch whose batches take 60 ms each: the bar is drawn after every second one. */
function an_epoch(t: ExecutionContext, bar: MasterBar, batches: number): void {
  const clock = stopped_clock(t);
  for (const _epoch of bar) {
    for (const _batch of bar.progress(Array.from({ length: batches }, (_, i) => i))) {
      clock.now += 60;
    }
    bar.write(["0", "0.5"]);
  }
}

test.serial("in a pipe there are the table's lines and nothing else", (t) => {
  const output = new Lines();
  const bar = new MasterBar(1, { output });
  bar.write(["epoch", "train_loss"]);
  an_epoch(t, bar, 3);
  t.is(output.text, "epoch     train_loss\n0         0.5         \n");
});

test.serial("on a terminal the bar is redrawn in place and gone at the end", (t) => {
  const output = new Terminal();
  const bar = new MasterBar(1, { output });
  bar.comment = () => "1.2345";
  bar.write(["epoch", "train_loss"]);
  an_epoch(t, bar, 6);
  t.deepEqual(screen(output.text), ["epoch     train_loss", "0         0.5         ", ""]);
  const drawn = /Epoch 1\/1 : \|(█+)(-+)\| (\d+\.\d\d)% \[(\d)\/6 00:00<00:00 1\.2345\]/.exec(
    output.text,
  );
  t.not(drawn, null, JSON.stringify(output.text));
  const [, full, empty, percent, done] = drawn as RegExpExecArray;
  t.is((full as string).length + (empty as string).length, 20);
  t.is(percent, ((100 * Number(done)) / 6).toFixed(2));
});

test.serial("what others print while the bar stands there is not erased", (t) => {
  const output = new Terminal();
  const clock = stopped_clock(t);
  const bar = new MasterBar(1, { output });
  for (const _epoch of bar) {
    for (const i of bar.progress([0, 1, 2, 3])) {
      clock.now += 110;
      if (i === 2) output.write("hello\n");
    }
  }
  t.true(screen(output.text).some((line) => line.endsWith("hello")));
});

test.serial("a narrow terminal gets a bar that fits", (t) => {
  const output = new Terminal();
  output.columns = 30;
  an_epoch(t, new MasterBar(1, { output }), 4);
  const drawn = output.text.split("\u001b[1G").map((part) => part.replaceAll("\u001b[0K", ""));
  t.true(drawn.some((line) => line.startsWith("Epoch 1/1 : |")));
  t.true(drawn.every((line) => line.length < 30));
});

test("epochs are counted from where the fit starts", (t) => {
  const bar = new MasterBar(5, { silent: true });
  bar.start_at(3);
  t.deepEqual([...bar], [3, 4]);
});

test.serial("a silent bar writes nothing", (t) => {
  const output = new Terminal();
  an_epoch(t, new MasterBar(1, { output, silent: true }), 2);
  t.is(output.text, "");
});
