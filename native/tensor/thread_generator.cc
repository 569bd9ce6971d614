#include "tensor/thread_generator.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/boxing/KernelFunction.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <algorithm>
#include <cstddef>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace torchnode {
namespace {

// No tensor has this key and LibTorch has nothing registered for it: a thread that includes it gets
// to `draw` before anything else.
constexpr auto KEY = c10::DispatchKey::TESTING_ONLY_GenericMode;

// Dies with its thread, and after whatever the thread still calls.
at::Generator& own() {
  thread_local at::Generator generator;
  return generator;
}

bool is_on_other_device(const c10::IValue& value) {
  return value.isTensor() && value.toTensor().defined() && !value.toTensor().is_cpu();
}

// Calls an operator that draws, with this thread's generator unless it was given another one.
void draw(const c10::OperatorHandle& op, c10::DispatchKeySet keys, torch::jit::Stack* stack) {
  const auto& arguments = op.schema().arguments();
  const std::size_t count = arguments.size();
  const std::size_t first = stack->size() - count;
  const auto begin = stack->begin() + static_cast<std::ptrdiff_t>(first);
  if (own().defined() && std::none_of(begin, stack->end(), is_on_other_device)) {
    for (std::size_t i = 0; i < count; ++i) {
      if (arguments[i].name() != "generator") continue;
      c10::IValue& given = (*stack)[first + i];
      if (given.isNone()) {
        given = own();
      } else if (given.isGenerator()) {
        given = or_own(given.toGenerator());
      }
    }
  }
  op.redispatchBoxed(keys & c10::DispatchKeySet(c10::DispatchKeySet::FULL_AFTER, KEY), stack);
}

// Whether an operator takes a generator and has tensors, which tell the device. Those without, such
// as `rand`, call one that has.
bool draws(const c10::FunctionSchema& schema) {
  const auto& arguments = schema.arguments();
  const auto is_generator = [](const c10::Argument& argument) {
    return argument.name() == "generator";
  };
  const auto is_tensor = [](const c10::Argument& argument) {
    return argument.type()->isSubtypeOf(*c10::TensorType::get());
  };
  return std::any_of(arguments.begin(), arguments.end(), is_generator) &&
         std::any_of(arguments.begin(), arguments.end(), is_tensor);
}

}  // namespace

void prepare_thread_generators() {
  static std::once_flag once;
  std::call_once(once, [] {
    auto& dispatcher = c10::Dispatcher::singleton();
    // Kept for ever: without them a thread that still computes would find nothing.
    static auto* registrations = new std::vector<c10::RegistrationHandleRAII>();
    registrations->push_back(dispatcher.registerFallback(
        KEY, c10::KernelFunction::makeFallthrough(), "torchnode: generators of threads"));
    for (const c10::OperatorName& name : dispatcher.getAllOpNames()) {
      const std::optional<c10::OperatorHandle> op = dispatcher.findSchema(name);
      if (!op || !draws(op->schema())) continue;
      registrations->push_back(
          dispatcher.registerImpl(name, KEY, c10::KernelFunction::makeFromBoxedFunction<&draw>(),
                                  std::nullopt, nullptr, "torchnode: generators of threads"));
    }
  });
}

void use_own_generator() {
  if (!own().defined()) own() = at::detail::createCPUGenerator();
  c10::impl::tls_set_dispatch_key_included(KEY, true);
}

at::Generator or_own(const at::Generator& generator) {
  return own().defined() && generator == at::detail::getDefaultCPUGenerator() ? own() : generator;
}

const at::Generator& own_generator() { return own(); }

}  // namespace torchnode
