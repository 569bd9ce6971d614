#include "serialization.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/inline_container.h>
#include <torch/csrc/jit/serialization/pickle.h>
#include <torch/csrc/jit/serialization/pickler.h>

#include "convert.h"
#include "exports.h"

namespace torchnode {
namespace {

// Deep enough for any state; a cycle ends here instead of on the stack.
constexpr int max_depth = 128;

c10::IValue to_pickle(Env& env, napi_value value, int depth);

c10::IValue to_key(Env& env, const Napi::Value& key) {
  if (key.IsString()) return c10::IValue(key.As<Napi::String>().Utf8Value());
  if (key.IsNumber()) return c10::IValue(to_integer(env, key, "key"));
  throw JsTypeError("a Map's keys must be strings or integers to be saved, not " +
                    describe(env.raw(), key));
}

// A dictionary whose keys are all of one type, which is what LibTorch's pickler writes.
class Dictionary {
 public:
  void insert(c10::IValue key, c10::IValue value) {
    entries_.emplace_back(std::move(key), std::move(value));
  }

  c10::IValue build() const {
    const bool integers = !entries_.empty() && entries_.front().first.isInt();
    c10::impl::GenericDict dict(
        integers ? c10::TypePtr(c10::IntType::get()) : c10::TypePtr(c10::StringType::get()),
        c10::AnyType::get());
    dict.reserve(entries_.size());
    for (const auto& [key, value] : entries_) {
      if (key.isInt() != integers) {
        throw JsTypeError("a Map's keys must be all strings or all integers to be saved");
      }
      dict.insert(key, value);
    }
    return dict;
  }

 private:
  std::vector<std::pair<c10::IValue, c10::IValue>> entries_;
};

c10::IValue map_to_pickle(Env& env, const Napi::Object& map, int depth) {
  const auto from = env.js().Global().Get("Array").As<Napi::Object>().Get("from");
  const auto entries = from.As<Napi::Function>().Call({map}).As<Napi::Array>();
  Dictionary dictionary;
  for (std::uint32_t i = 0; i < entries.Length(); ++i) {
    const Napi::HandleScope scope(env);
    const auto entry = entries.Get(i).As<Napi::Array>();
    dictionary.insert(to_key(env, entry.Get(std::uint32_t{0})),
                      to_pickle(env, entry.Get(std::uint32_t{1}), depth + 1));
  }
  return dictionary.build();
}

c10::IValue object_to_pickle(Env& env, const Napi::Object& object, int depth) {
  Dictionary dictionary;
  const Napi::Array names = object.GetPropertyNames();
  for (std::uint32_t i = 0; i < names.Length(); ++i) {
    const Napi::HandleScope scope(env);
    const Napi::Value value = object.Get(names.Get(i));
    if (value.IsUndefined()) continue;
    dictionary.insert(c10::IValue(names.Get(i).ToString().Utf8Value()),
                      to_pickle(env, value, depth + 1));
  }
  return dictionary.build();
}

c10::IValue to_pickle(Env& env, napi_value raw, int depth) {
  if (depth > max_depth) {
    throw JsTypeError("the value is nested too deeply to be saved, or contains itself");
  }
  const Napi::Value value(env, raw);
  if (const at::Tensor* tensor = env.find_tensor(value)) return *tensor;
  if (is_nullish(env, value)) return c10::IValue();
  if (value.IsString()) return c10::IValue(value.As<Napi::String>().Utf8Value());
  if (value.IsArray()) {
    const auto array = value.As<Napi::Array>();
    std::vector<c10::IValue> elements;
    elements.reserve(array.Length());
    for (std::uint32_t i = 0; i < array.Length(); ++i) {
      const Napi::HandleScope scope(env);
      elements.push_back(to_pickle(env, array.Get(i), depth + 1));
    }
    c10::impl::GenericList list(c10::AnyType::get());
    for (c10::IValue& element : elements) list.push_back(std::move(element));
    return list;
  }
  at::Scalar scalar;
  if (to_scalar(env, value, scalar)) {
    if (scalar.isComplex()) return c10::IValue(scalar.toComplexDouble());
    if (scalar.isBoolean()) return c10::IValue(scalar.toBool());
    if (scalar.isFloatingPoint()) return c10::IValue(scalar.toDouble());
    return c10::IValue(scalar.toLong());
  }
  if (value.IsObject() && !value.IsFunction()) {
    const auto object = value.As<Napi::Object>();
    const auto map = env.js().Global().Get("Map").As<Napi::Function>();
    if (object.InstanceOf(map)) return map_to_pickle(env, object, depth);
    return object_to_pickle(env, object, depth);
  }
  throw JsTypeError("a " + describe(env.raw(), value) +
                    " cannot be saved: expected tensors, numbers, strings, booleans, null, arrays, "
                    "objects or Maps");
}

// As torch::pickle_save writes it, but without the types of dicts and lists: Python's torch.load
// refuses those under weights_only, which is its default.
std::vector<char> to_archive(const c10::IValue& value) {
  std::vector<char> pickle;
  torch::jit::Pickler pickler(
      [&](const char* data, std::size_t size) { pickle.insert(pickle.end(), data, data + size); },
      nullptr, nullptr, nullptr, nullptr, /*tag_aggregates=*/false);
  pickler.protocol();
  pickler.pushIValue(value);
  pickler.stop();

  std::vector<char> archive;
  caffe2::serialize::PyTorchStreamWriter writer([&](const void* data, std::size_t size) {
    const auto* bytes = static_cast<const char*>(data);
    archive.insert(archive.end(), bytes, bytes + size);
    return size;
  });
  writer.writeRecord("data.pkl", pickle.data(), pickle.size());
  std::size_t index = 0;
  for (const at::Tensor& tensor : pickler.tensorData()) {
    const torch::jit::WriteableTensorData data = torch::jit::getWriteableTensorData(tensor);
    writer.writeRecord("data/" + std::to_string(index++), data.data(), data.sizeInBytes());
  }
  writer.writeEndOfFile();
  return archive;
}

Napi::Value pickle_save(Env& env, const Napi::CallbackInfo& info) {
  const std::vector<char> bytes = to_archive(to_pickle(env, info[0], 0));
  auto result = Napi::Uint8Array::New(env, bytes.size());
  std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(result.Data()));
  return result;
}

// A file's bytes in memory, as LibTorch's reader of zip archives wants to read them.
class Bytes : public caffe2::serialize::ReadAdapterInterface {
 public:
  Bytes(Env& env, const Napi::Value& value) {
    if (!value.IsTypedArray() ||
        value.As<Napi::TypedArray>().TypedArrayType() != napi_uint8_array) {
      throw JsTypeError("'data' must be a Uint8Array, not " + describe(env.raw(), value));
    }
    const auto array = value.As<Napi::Uint8Array>();
    data_ = array.Data();
    size_ = array.ByteLength();
  }

  std::size_t size() const override { return size_; }

  std::size_t read(std::uint64_t position, void* buffer, std::size_t count,
                   const char*) const override {
    if (position >= size_) return 0;
    const std::size_t available = std::min<std::size_t>(count, size_ - position);
    std::copy_n(data_ + position, available, static_cast<std::uint8_t*>(buffer));
    return available;
  }

 private:
  const std::uint8_t* data_ = nullptr;
  std::size_t size_ = 0;
};

Napi::Value archive_records(Env& env, const Napi::CallbackInfo& info) {
  caffe2::serialize::PyTorchStreamReader reader(std::make_shared<Bytes>(env, info[0]));
  auto result = Napi::Array::New(env);
  for (const std::string& name : reader.getAllRecords()) {
    result.Set(result.Length(), Napi::String::New(env, name));
  }
  return result;
}

Napi::Value archive_record(Env& env, const Napi::CallbackInfo& info) {
  caffe2::serialize::PyTorchStreamReader reader(std::make_shared<Bytes>(env, info[0]));
  const auto [data, size] = reader.getRecord(to_string(env, info[1], "name"));
  auto result = Napi::Uint8Array::New(env, size);
  std::copy_n(static_cast<const std::uint8_t*>(data.get()), size, result.Data());
  return result;
}

}  // namespace

void export_serialization(Env& env, Napi::Object exports) {
  export_function<pickle_save>(env, exports, "pickle_save");
  export_function<archive_records>(env, exports, "archive_records");
  export_function<archive_record>(env, exports, "archive_record");
}

}  // namespace torchnode
