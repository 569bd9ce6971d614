import { kinds } from "../torch/internal.js";
import type { TextList } from "./text_list.js";

/**
 * A list of texts as an argument, recognized by its members, because its class imports the files
 * that take it.
 */
export const text_list_kind = (): kinds.Kind<TextList> =>
  new kinds.Kind<TextList>(
    "a TextList",
    (value) =>
      typeof value === "object" && value !== null && "items" in value && "process" in value,
  );
