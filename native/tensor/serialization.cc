#include "tensor/serialization.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/inline_container.h>
#include <torch/csrc/jit/serialization/pickle.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <variant>

#include "core/convert.h"
#include "core/exports.h"
#include "tensor/crc32.h"
#include "tensor/output_file.h"

namespace torchnode {
namespace {

Napi::Uint8Array to_bytes(Env& env, const Napi::Value& value, const char* argument) {
  if (value.IsTypedArray() && value.As<Napi::TypedArray>().TypedArrayType() == napi_uint8_array) {
    return value.As<Napi::Uint8Array>();
  }
  throw JsTypeError(std::string("'") + argument + "' must be a Uint8Array, not " +
                    describe(env.raw(), value));
}

// The next bytes of what `read_storage` reads from: a file, or bytes that JavaScript has.
class Input {
 public:
  Input(Env& env, const Napi::Value& source, std::int64_t offset)
      : is_file_(source.IsNumber()), offset_(offset) {
    if (is_file_) {
      file_ = static_cast<int>(to_integer(env, source, "source"));
    } else {
      const auto bytes = to_bytes(env, source, "source");
      bytes_ = bytes.Data();
      size_ = static_cast<std::int64_t>(bytes.ByteLength());
    }
  }

  void read(std::uint8_t* data, std::int64_t count) {
    if (!is_file_) {
      if (offset_ > size_ || count > size_ - offset_) throw cut_off();
      std::memcpy(data, bytes_ + offset_, static_cast<std::size_t>(count));
      offset_ += count;
      return;
    }
    while (count > 0) {
      const ssize_t got = ::pread(file_, data, static_cast<std::size_t>(count), offset_);
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) throw JsError(std::strerror(errno));
      if (got == 0) throw cut_off();
      data += got;
      offset_ += got;
      count -= got;
    }
  }

 private:
  static JsError cut_off() { return JsError("it ends before its records do"); }

  bool is_file_;
  int file_ = -1;
  const std::uint8_t* bytes_ = nullptr;
  std::int64_t size_ = 0;
  std::int64_t offset_;
};

// Bytes of a file as the storage of a uint8 tensor, read directly into it, and their checksum,
// which is computed while they are in the processor's cache.
Napi::Value read_storage(Env& env, const Napi::CallbackInfo& info) {
  constexpr std::int64_t portion = std::int64_t{256} * 1024;
  const std::int64_t offset = to_integer(env, info[1], "offset");
  const std::int64_t size = to_integer(env, info[2], "size");
  if (offset < 0 || size < 0) throw JsRangeError("a record must not begin or end below 0");
  Input input(env, info[0], offset);
  at::Tensor tensor = at::empty({size}, at::kByte);
  auto* data = tensor.mutable_data_ptr<std::uint8_t>();
  std::uint32_t crc = 0;
  for (std::int64_t at = 0; at < size; at += portion) {
    const std::int64_t count = std::min(portion, size - at);
    input.read(data + at, count);
    crc = crc32(crc, data + at, static_cast<std::size_t>(count));
  }
  auto result = Napi::Object::New(env);
  result.Set("storage", Napi::Value(env, env.wrap(std::move(tensor))));
  result.Set("crc32", Napi::Number::New(env, crc));
  return result;
}

Napi::Value crc32_of(Env& env, const Napi::CallbackInfo& info) {
  const auto bytes = to_bytes(env, info[0], "bytes");
  return Napi::Number::New(env, crc32(0, bytes.Data(), bytes.ByteLength()));
}

struct Record {
  std::string name;
  // A tensor stands for its whole storage.
  std::variant<Napi::Uint8Array, at::Tensor> content;
};

std::vector<Record> to_records(Env& env, const Napi::Value& value) {
  if (!value.IsArray()) {
    throw JsTypeError("'records' must be an array, not " + describe(env.raw(), value));
  }
  const auto array = value.As<Napi::Array>();
  std::vector<Record> records;
  for (std::uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::Value item = array.Get(i);
    if (!item.IsArray()) throw JsTypeError("a record must be an array [name, content]");
    const auto pair = item.As<Napi::Array>();
    Record record{to_string(env, pair.Get(std::uint32_t{0}), "name"), {}};
    const Napi::Value content = pair.Get(std::uint32_t{1});
    if (const at::Tensor* tensor = env.find_tensor(content)) {
      record.content = *tensor;
    } else {
      record.content = to_bytes(env, content, "content");
    }
    records.push_back(std::move(record));
  }
  return records;
}

Napi::Value archive_write(Env& env, const Napi::CallbackInfo& info) {
  const std::string path = to_string(env, info[0], "path");
  const std::vector<Record> records = to_records(env, info[1]);
  OutputFile output(path);
  {
    // It finishes the file in its destructor, in which an exception would end the process: it is
    // told that every write went well, and what went wrong is asked here.
    caffe2::serialize::PyTorchStreamWriter writer([&](const void* data, std::size_t size) {
      output.write(data, size);
      return size;
    });
    for (const Record& record : records) {
      if (const auto* tensor = std::get_if<at::Tensor>(&record.content)) {
        const auto data = torch::jit::getWriteableTensorData(*tensor);
        writer.writeRecord(record.name, data.data(), data.sizeInBytes());
      } else {
        auto bytes = std::get<Napi::Uint8Array>(record.content);
        writer.writeRecord(record.name, bytes.Data(), bytes.ByteLength());
      }
      output.check();
    }
    writer.writeEndOfFile();
  }
  output.commit();
  return info.Env().Undefined();
}

// Writes a file that is there whole or not at all.
Napi::Value write_file(Env& env, const Napi::CallbackInfo& info) {
  const std::string path = to_string(env, info[0], "path");
  const auto bytes = to_bytes(env, info[1], "content");
  OutputFile output(path);
  output.write(bytes.Data(), bytes.ByteLength());
  output.commit();
  return info.Env().Undefined();
}

// The id that tells one storage from another, and its size in bytes.
Napi::Value storage_of(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor tensor = env.tensor(info[0], "input");
  const c10::StorageImpl* storage = tensor.storage().unsafeGetStorageImpl();
  auto result = Napi::Object::New(env);
  result.Set("id", Napi::BigInt::New(env, reinterpret_cast<std::uint64_t>(storage)));
  result.Set("nbytes", Napi::Number::New(env, static_cast<double>(storage->nbytes())));
  return result;
}

// The bytes from a storage's beginning that a tensor of this form reaches to.
std::size_t reach(c10::ScalarType dtype, std::int64_t offset, c10::IntArrayRef size,
                  c10::IntArrayRef stride) {
  const auto too_large = [] { return JsRangeError("the tensor's sizes are too large"); };
  if (size.size() != stride.size() || offset < 0) {
    throw JsRangeError("a tensor needs a stride for each size, and no negative offset");
  }
  std::int64_t last = offset;
  bool empty = false;
  for (std::size_t i = 0; i < size.size(); ++i) {
    if (size[i] < 0 || stride[i] < 0) {
      throw JsRangeError("a tensor's sizes and strides must not be negative");
    }
    if (size[i] == 0) empty = true;
    std::int64_t step;
    if (__builtin_mul_overflow(std::max<std::int64_t>(size[i] - 1, 0), stride[i], &step) ||
        __builtin_add_overflow(last, step, &last)) {
      throw too_large();
    }
  }
  if (empty) return 0;
  std::size_t bytes;
  if (__builtin_mul_overflow(static_cast<std::size_t>(last) + 1, c10::elementSize(dtype), &bytes)) {
    throw too_large();
  }
  return bytes;
}

// A tensor of any dtype and form in the storage of another one.
Napi::Value tensor_in_storage(Env& env, const Napi::CallbackInfo& info) {
  const at::Tensor owner = env.tensor(info[0], "storage");
  const c10::ScalarType dtype = to_scalar_type(env, info[1]);
  const std::int64_t offset = to_integer(env, info[2], "storage_offset");
  const auto size = to_integers(env, info[3], "size");
  const auto stride = to_integers(env, info[4], "stride");
  const c10::Storage& storage = owner.storage();
  const std::size_t needed = reach(dtype, offset, size, stride);
  if (needed > storage.nbytes()) {
    throw JsRangeError("the tensor reaches over " + std::to_string(needed) +
                       " bytes, but its storage has " + std::to_string(storage.nbytes()));
  }
  at::Tensor tensor = at::empty({0}, owner.options().dtype(dtype).requires_grad(false));
  tensor.set_(storage, offset, size, stride);
  return Napi::Value(env, env.wrap(std::move(tensor)));
}

}  // namespace

void export_serialization(Env& env, Napi::Object exports) {
  export_function<read_storage>(env, exports, "read_storage");
  export_function<crc32_of>(env, exports, "crc32");
  export_function<write_file>(env, exports, "write_file");
  export_function<archive_write>(env, exports, "archive_write");
  export_function<storage_of>(env, exports, "storage_of");
  export_function<tensor_in_storage>(env, exports, "tensor_in_storage");
}

}  // namespace torchnode
