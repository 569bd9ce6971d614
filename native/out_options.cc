#include "out_options.h"

#include <sstream>

#include "errors.h"
#include "ivalue.h"

namespace torchnode {
namespace {

// The option's type; unsupported for other names.
ArgumentType type_of_option(const std::string& name) {
  ArgumentType type;
  type.optional = true;
  if (name == "dtype") type.type = Type::dtype;
  if (name == "layout") type.type = Type::layout;
  if (name == "device") type.type = Type::device;
  if (name == "pin_memory" || name == "requires_grad") type.type = Type::boolean;
  return type;
}

template <typename Value>
void check_equal(const char* what, const Value& asked, const Value& found) {
  if (asked == found) return;
  std::ostringstream message;
  message << what << " " << asked << " does not match " << what << " of out parameter (" << found
          << ")";
  throw JsError(message.str());
}

}  // namespace

bool is_tensor_option(const std::string& name) {
  return type_of_option(name).type != Type::unsupported;
}

bool fits_tensor_option(Env& env, const std::string& name, napi_value value) {
  c10::IValue converted;
  return to_ivalue(env, value, type_of_option(name), false, converted);
}

void check_out_option(Env& env, const std::string& name, napi_value value, const at::Tensor& out) {
  const ArgumentType type = type_of_option(name);
  c10::IValue asked;
  if (!to_ivalue(env, value, type, false, asked) || asked.isNone()) return;
  if (type.type == Type::dtype) check_equal("dtype", asked.toScalarType(), out.scalar_type());
  if (type.type == Type::layout) check_equal("layout", asked.toLayout(), out.layout());
  if (type.type == Type::device) {
    check_equal("device type", c10::DeviceTypeName(asked.toDevice().type(), true),
                c10::DeviceTypeName(out.device().type(), true));
  }
}

}  // namespace torchnode
