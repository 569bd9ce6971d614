/** Tests run as compiled. `npm test` compiles what has changed; ava by itself does not, so it asks. */
import { join } from "node:path";
import { typescript_ready } from "#bootstrap/javascript.mjs";

const root = join(import.meta.dirname, "../..");

if (process.env.npm_lifecycle_event !== "test" && !typescript_ready(root)) {
  throw new Error("dist/ is not what the sources compile to: use `npm test`, or `npm run setup`");
}
