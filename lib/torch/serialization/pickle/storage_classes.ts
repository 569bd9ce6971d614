/** Python's classes of storages, by the dtype of their elements. Newer dtypes have none. */
import * as dtypes from "../../dtype.js";

export const storage_classes: ReadonlyMap<dtypes.Dtype, string> = new Map([
  [dtypes.float64, "DoubleStorage"],
  [dtypes.float32, "FloatStorage"],
  [dtypes.float16, "HalfStorage"],
  [dtypes.bfloat16, "BFloat16Storage"],
  [dtypes.int64, "LongStorage"],
  [dtypes.int32, "IntStorage"],
  [dtypes.int16, "ShortStorage"],
  [dtypes.int8, "CharStorage"],
  [dtypes.uint8, "ByteStorage"],
  [dtypes.bool, "BoolStorage"],
  [dtypes.complex64, "ComplexFloatStorage"],
  [dtypes.complex128, "ComplexDoubleStorage"],
]);
