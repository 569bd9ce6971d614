/** Exports for the layers above that are not part of the public API. */
export { ds_type_kind } from "./data_bunch.js";
export { shared_options } from "./data_loader_options.js";
export { known_length } from "./dataset.js";
export { index_list } from "./indices.js";
export { only } from "./kinds.js";
export { as_async, is_async_iterable, iterator_of, without_waiting } from "./passes.js";
export * as torch_utils_data from "./torch_utils_data/index.js";
