/** Exports for the layers above that are not part of the public API. */

export { body_reader, mode } from "./autograd/grad_mode.js";
export { CallableObject, make_fast } from "./callable.js";
export { copy_properties, deepcopy, type Memo } from "./copy/index.js";
export { call_operator } from "./dispatch/call.js";
export {
  are_all,
  check_length,
  each_of,
  elements_of,
  most_samples,
} from "./dispatch/check_length.js";
export { is_keywords } from "./dispatch/keywords.js";
export { with_names } from "./dispatch/named_elements.js";
export { nearest } from "./dispatch/nearest.js";
export { no_arguments } from "./dispatch/no_arguments.js";
export { is_promise, synchronous } from "./dispatch/promises.js";
export { shared_reader } from "./dispatch/shared_reader.js";
export {
  type Arguments,
  type ParameterDescription,
  parameters_of,
  type ReadArguments,
  signature,
} from "./dispatch/signature.js";
export * as kinds from "./dispatch/tensor_kinds.js";
export { tensors_of } from "./dispatch/tensor_list.js";
export {
  entries_of,
  is_bigint64_array,
  is_data_view,
  is_error,
  is_map,
  is_native_promise,
  is_plain,
  is_set,
  kind_of,
  mark_copy,
  message_of,
  text_of,
} from "./dispatch/values.js";
export type { GlobalAbortSignal, GlobalURL } from "./globals.js";
export { contents } from "./memory/contents.js";
export { hold } from "./memory/scope.js";
export { MessageError } from "./message_error.js";
export { torch_size_text } from "./printing/size.js";
export {
  float_text,
  format_exponent,
  format_fixed,
  options_text,
  python_text,
} from "./python_format.js";
export type { Several } from "./sequences.js";
export { add_entry, collect, is_index, is_own_order } from "./serialization/ordered_object.js";
export { write_file } from "./serialization/write_file.js";
export { read_to, type ToArguments } from "./tensor/conversion.js";
export { nested_key } from "./tensor/equality.js";
export { fill_with, filled, number_of, refuse_use } from "./tensor/index.js";
export { python_type, type_name as python_type_name } from "./testing/python_text.js";
export { warn } from "./warnings.js";
export {
  compute_alone,
  is_thread_noted,
  note_thread,
  prepare_thread_generators,
  program_url,
  use_own_generator,
} from "./worker_threads.js";
