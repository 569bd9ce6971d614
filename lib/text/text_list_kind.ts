import { kinds } from "../torch/internal.js";
import type { TextList } from "./text_list.js";

/** A list of texts as an argument, told by what it has: its class imports who takes it. */
export const text_list_kind = (): kinds.Kind<TextList> =>
  new kinds.Kind<TextList>(
    "a TextList",
    (value) =>
      typeof value === "object" && value !== null && "items" in value && "process" in value,
  );
