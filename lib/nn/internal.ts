/** Exports for the layers above that are not part of the public API. */
export { modules_by_file } from "./modules_by_file.js";
