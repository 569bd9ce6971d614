/** The troubleshooting guide explains each message of `npx torchnode doctor`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "ava";
import { messages } from "../../scripts/install/messages.js";
import { root } from "../support/paths.js";

const file = join(root, "docs/guides/troubleshooting.md");
/** The texts that the guide quotes. */
const quoted = Array.from(
  readFileSync(file, "utf8").matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g),
  ([, , text = ""]) => text.replaceAll("`", ""),
);

for (const [name, message] of Object.entries(messages)) {
  test(`the message "${name}" is in the guide`, (t) => {
    // The guide has "…" in the place of paths, versions and reasons.
    const parts = Array.from({ length: message.length }, () => "…");
    const text = (message as (...parts: string[]) => string)(...parts);
    t.true(
      quoted.some((quote) => quote.includes(text.replaceAll("`", ""))),
      text,
    );
  });
}
