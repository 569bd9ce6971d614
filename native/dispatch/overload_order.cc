#include "dispatch/overload_order.h"

#include <algorithm>
#include <string>
#include <utility>

namespace torchnode {
namespace {

// The name that the generator of Python's bindings has for a type.
std::string binding_type(const c10::Type& type) {
  if (const auto* optional = type.castRaw<c10::OptionalType>()) {
    return binding_type(*optional->getElementType()) + "?";
  }
  if (const auto* list = type.castRaw<c10::ListType>()) {
    const std::string element = list->getElementType()->str();
    if (element == "int") return "IntArrayRef";
    return element == "SymInt" || element == "Tensor" ? element + "List" : "ArrayRef<" + element;
  }
  const std::string name = type.str();
  if (name == "int") return "int64_t";
  if (name == "float") return "double";
  return name == "str" ? "c10::string_view" : name;
}

}  // namespace

std::string Overload::sort_key() const {
  std::string text = "(";
  bool starred = false;
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    if (text.size() > 1) text += ", ";
    if (parameters_[i].keyword_only && !starred) {
      text += "*, ";
      starred = true;
    }
    const c10::Argument& argument = op_.schema().arguments()[i];
    text += binding_type(*argument.real_type()) + " " + public_name(parameters_[i].name);
  }
  return text + ")";
}

bool Overload::tried_after(const Overload& other) const {
  std::vector<const Parameter*> mine;
  std::vector<const Parameter*> theirs;
  for (const Parameter& p : parameters_) {
    if (!p.out) mine.push_back(&p);
  }
  for (const Parameter& p : other.parameters_) {
    if (!p.out) theirs.push_back(&p);
  }
  if (mine.size() != theirs.size()) return false;
  bool equal = true;
  for (std::size_t i = 0; i < mine.size(); ++i) {
    const ArgumentType& a = mine[i]->type;
    const ArgumentType& b = theirs[i]->type;
    if (a == b) continue;
    equal = false;
    // Python's order: a tensor before a number, one integer before a list of them, a list of
    // tensors last.
    const bool a_smaller =
        (a.type == ArgumentKind::scalar && b.type == ArgumentKind::tensor && a.list == b.list &&
         a.optional == b.optional) ||
        (a.type == ArgumentKind::integer && a.list && b.type == ArgumentKind::integer && !b.list) ||
        (a.type == ArgumentKind::tensor && a.list && b.list) ||
        (a.type == ArgumentKind::integer && !a.list && b.type == ArgumentKind::tensor && !b.list);
    if (!a_smaller) return false;
  }
  return !equal;
}

void sort_as_python(std::vector<Overload>& overloads) {
  std::stable_sort(overloads.begin(), overloads.end(), [](const Overload& a, const Overload& b) {
    return a.sort_key() < b.sort_key();
  });
  std::vector<Overload> sorted;
  std::vector<bool> placed(overloads.size(), false);
  while (sorted.size() < overloads.size()) {
    std::size_t next = overloads.size();
    for (std::size_t i = 0; i < overloads.size() && next == overloads.size(); ++i) {
      if (placed[i]) continue;
      bool waits = false;
      for (std::size_t k = 0; k < overloads.size(); ++k) {
        waits = waits || (!placed[k] && k != i && overloads[i].tried_after(overloads[k]));
      }
      if (!waits) next = i;
    }
    if (next == overloads.size()) {
      next =
          static_cast<std::size_t>(std::find(placed.begin(), placed.end(), false) - placed.begin());
    }
    placed[next] = true;
    sorted.push_back(overloads[next]);
  }
  overloads = std::move(sorted);
}

}  // namespace torchnode
