#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "adapter/sqlite/query.hpp"

namespace northstar::adapter::sqlite {

/// The checksum stored beside `body`, as SQLite's signed integer. It covers `key` too, so that a row which turns up
/// under another key is noticed.
[[nodiscard]] std::int64_t seal_of(std::string_view key, std::string_view body);
[[nodiscard]] std::int64_t seal_of(std::int64_t sequence, std::string_view body);

/// Throws Damage unless both seals are equal.
void check_seal(std::int64_t seal, std::int64_t expected);

/// Reads the body in `column`, whose checksum lies in the column after it. @fails with Damage if they differ.
template <class Key>
[[nodiscard]] std::string sealed_body(const Query& query, int column, const Key& key) {
  std::string body = query.blob(column);
  check_seal(query.integer(column + 1), seal_of(key, body));
  return body;
}

}  // namespace northstar::adapter::sqlite
