// What the page calls. A call passes UTF-8 text as address and size, in memory that `allocate` gave and the caller
// frees; it returns the address of its answer: the size in four bytes, little-endian, and then the text. The answer
// stands until the next call.

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "wasm/advice.hpp"
#include "wasm/calls.hpp"

namespace {

using northstar::wasm::Calls;

/// One module serves one page with one workshop.
Calls& calls() {
  static Calls only;
  return only;
}

const char* answer(const std::string& text) {
  static std::string last;
  const auto size_bytes = static_cast<std::uint32_t>(text.size());
  last.resize(sizeof size_bytes + text.size());
  std::memcpy(last.data(), &size_bytes, sizeof size_bytes);
  std::memcpy(last.data() + sizeof size_bytes, text.data(), text.size());
  return last.data();
}

}  // namespace

extern "C" {

[[clang::export_name("replica_snapshot")]] const char* replica_snapshot(const char* text, std::uint32_t size_bytes) {
  return answer(calls().snapshot({text, size_bytes}));
}

[[clang::export_name("replica_step")]] const char* replica_step(const char* text, std::uint32_t size_bytes) {
  return answer(calls().step({text, size_bytes}));
}

[[clang::export_name("replica_submit")]] const char* replica_submit(const char* text, std::uint32_t size_bytes) {
  return answer(calls().submit({text, size_bytes}));
}

[[clang::export_name("replica_settle")]] const char* replica_settle(const char* text, std::uint32_t size_bytes) {
  return answer(calls().settle({text, size_bytes}));
}

[[clang::export_name("replica_permitted")]] const char* replica_permitted(const char* text, std::uint32_t size_bytes) {
  return answer(calls().permitted({text, size_bytes}));
}

[[clang::export_name("replica_inverse")]] const char* replica_inverse(const char* text, std::uint32_t size_bytes) {
  return answer(calls().inverse({text, size_bytes}));
}

[[clang::export_name("replica_forecast")]] const char* replica_forecast(const char* text, std::uint32_t size_bytes) {
  return answer(calls().forecast({text, size_bytes}));
}

[[clang::export_name("replica_preset")]] const char* replica_preset(const char* text, std::uint32_t size_bytes) {
  return answer(Calls::preset({text, size_bytes}));
}

[[clang::export_name("replica_view")]] const char* replica_view() { return answer(calls().view()); }

[[clang::export_name("replica_insight")]] const char* replica_insight() { return answer(calls().insight()); }

[[clang::export_name("suggested_rules")]] const char* suggested_rules(std::uint32_t options) {
  return answer(Calls::suggested_rules(options));
}

[[clang::export_name("coach_read")]] const char* coach_read(const char* text, std::uint32_t size_bytes) {
  return answer(northstar::wasm::coach_read({text, size_bytes}));
}

[[clang::export_name("similar_ask")]] const char* similar_ask(const char* text, std::uint32_t size_bytes) {
  return answer(northstar::wasm::similar_ask({text, size_bytes}));
}

}  // extern "C"
