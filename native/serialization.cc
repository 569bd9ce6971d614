#include "serialization.h"

#include <ATen/ATen.h>
#include <c10/core/CPUAllocator.h>
#include <caffe2/serialize/file_adapter.h>
#include <caffe2/serialize/inline_container.h>
#include <torch/csrc/jit/serialization/pickle.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>
#include <variant>

#include "convert.h"
#include "exports.h"
#include "wrapped.h"

namespace torchnode {
namespace {

Napi::Uint8Array to_bytes(Env& env, const Napi::Value& value, const char* argument) {
  if (value.IsTypedArray() && value.As<Napi::TypedArray>().TypedArrayType() == napi_uint8_array) {
    return value.As<Napi::Uint8Array>();
  }
  throw JsTypeError(std::string("'") + argument + "' must be a Uint8Array, not " +
                    describe(env.raw(), value));
}

// A zip file, read record by record: nothing of it is in memory that was not asked for.
class ArchiveReader {
 public:
  ArchiveReader(Env& env, const Napi::CallbackInfo& info)
      : file_(std::make_shared<caffe2::serialize::FileAdapter>(to_string(env, info[0], "path"))),
        reader_(file_) {}

  Napi::Value records(Env& env, const Napi::CallbackInfo&) {
    auto result = Napi::Array::New(env);
    for (const std::string& name : reader_.getAllRecords()) {
      result.Set(result.Length(), Napi::String::New(env, name));
    }
    return result;
  }

  Napi::Value bytes(Env& env, const Napi::CallbackInfo& info) {
    const std::string name = to_string(env, info[0], "name");
    auto result = Napi::Uint8Array::New(env, checked_size(name));
    reader_.getRecord(name, result.Data(), result.ByteLength());
    return result;
  }

  // The record's bytes as the storage of a uint8 tensor, read from the file to where they stay.
  Napi::Value storage(Env& env, const Napi::CallbackInfo& info) {
    const std::string name = to_string(env, info[0], "name");
    checked_size(name);
    auto [data, size] = reader_.getRecord(name);
    c10::Storage storage(c10::Storage::use_byte_size_t(), static_cast<std::int64_t>(size),
                         std::move(data), c10::GetCPUAllocator(), /*resizable=*/true);
    at::Tensor tensor = at::empty({0}, at::kByte);
    tensor.set_(std::move(storage), 0, {static_cast<std::int64_t>(size)}, {1});
    return Napi::Value(env, env.wrap(std::move(tensor)));
  }

 private:
  // torch.save compresses nothing, so what claims to be larger than the file is refused before
  // memory is asked for.
  std::size_t checked_size(const std::string& name) {
    const std::size_t size = reader_.getRecordSize(name);
    if (size <= file_->size()) return size;
    throw JsError("the record '" + name + "' claims to have " + std::to_string(size) +
                  " bytes, more than the file");
  }

  std::shared_ptr<caffe2::serialize::FileAdapter> file_;
  caffe2::serialize::PyTorchStreamReader reader_;
};

// LibTorch's writer finishes the file in its destructor, where an exception would end the process:
// it is told that every write went well, and what went wrong is asked here.
class Output {
 public:
  explicit Output(std::string path) : path_(std::move(path)) {
    file_.open(path_, std::ios::binary | std::ios::trunc);
    check();
  }

  std::size_t write(const void* data, std::size_t size) {
    if (error_ == 0) {
      file_.write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
      note();
    }
    return size;
  }

  void check() {
    note();
    if (error_ != 0) {
      throw JsError("'" + path_ + "' cannot be written: " + std::strerror(error_));
    }
  }

  void close() {
    if (error_ == 0) file_.close();
    check();
  }

 private:
  void note() {
    if (error_ == 0 && !file_.good()) error_ = errno != 0 ? errno : EIO;
  }

  std::string path_;
  std::ofstream file_;
  int error_ = 0;
};

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
  errno = 0;
  Output output(path);
  {
    caffe2::serialize::PyTorchStreamWriter writer(
        [&](const void* data, std::size_t size) { return output.write(data, size); });
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
  output.close();
  return info.Env().Undefined();
}

// What tells one storage from another, and how large it is.
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
  export_class<ArchiveReader>(
      env, exports, "ArchiveReader",
      {method_entry<ArchiveReader, &ArchiveReader::records>(env, "records"),
       method_entry<ArchiveReader, &ArchiveReader::bytes>(env, "bytes"),
       method_entry<ArchiveReader, &ArchiveReader::storage>(env, "storage")});
  export_function<archive_write>(env, exports, "archive_write");
  export_function<storage_of>(env, exports, "storage_of");
  export_function<tensor_in_storage>(env, exports, "tensor_in_storage");
}

}  // namespace torchnode
