/** Keyword arguments, which Python has and JavaScript lacks. */

/** A plain object in the last place holds keyword arguments. */
export { is_plain as is_keywords } from "./values.js";
