#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "wire/json/value.hpp"

namespace northstar::wire::json {

/// Appends `text` as a JSON string. `text` must be UTF-8; only `"`, `\` and control characters are escaped, so equal
/// text always gives equal bytes.
void append_string(std::string& out, std::string_view text);

/// Appends `text` as `append_string` does, for text known to hold nothing that needs an escape (ids, names of fields).
void append_plain_string(std::string& out, std::string_view text);

void append_integer(std::string& out, std::int64_t value);

/// Appends thousandths as the shortest decimal: 1500 gives `1.5`.
void append_decimal_milli(std::string& out, std::int64_t milli);

/// Writes JSON by hand and sets the commas. Compact and deterministic; nothing checks that begins and ends match.
class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  Writer& begin_object() { return open('{'); }
  Writer& end_object() { return close('}'); }
  Writer& begin_array() { return open('['); }
  Writer& end_array() { return close(']'); }
  Writer& key(std::string_view name);
  Writer& string(std::string_view text);
  Writer& integer(std::int64_t value);
  Writer& decimal_milli(std::int64_t milli);
  Writer& boolean(bool value);
  Writer& null();

  /// Puts in text that is one JSON value already.
  Writer& raw(std::string_view json);

 private:
  Writer& open(char bracket);
  Writer& close(char bracket);
  void separate();

  std::string& out_;
  bool comma_due_ = false;
};

/// Writes `value` compactly, members in their order and numbers in their own text.
[[nodiscard]] std::string write(Value value);

void append_value(std::string& out, Value value);

}  // namespace northstar::wire::json
