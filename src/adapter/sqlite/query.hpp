#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "base/id.hpp"
#include "base/instant.hpp"

namespace northstar::adapter::sqlite {

/// Marks bytes that are stored as they are, beside text.
struct Blob {
  std::string_view bytes;
};

/// One run of a prepared statement. Borrows the statement from its connection and gives it back clean, so that no
/// parameter (a ballot, a name) stays behind in it. Bound bytes must live until then.
class Query {
 public:
  /// Binds `values` to the parameters of `statement`, in order.
  template <class... Values>
  explicit Query(sqlite3_stmt* statement, const Values&... values) : statement_(statement) {
    int place = 0;
    (bind_one(++place, values), ...);
  }
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query();

  /// Moves on to the next row; false when there is none. @fails with Failure.
  bool step();

  /// Runs to the end, ignoring rows. @fails with Failure.
  void run();

  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] std::string blob(int column) const;
  [[nodiscard]] base::Instant instant(int column) const { return {integer(column)}; }
  [[nodiscard]] bool is_null(int column) const;

  /// Reads an id; an empty one for empty text. @fails with Damage if it is none.
  template <class SomeId>
  [[nodiscard]] SomeId id(int column) const {
    const auto written = text(column);
    const auto parsed = SomeId::parse(written);
    if (!parsed && !written.empty()) throw_damaged_id();
    return parsed.value_or(SomeId{});
  }

 private:
  [[noreturn]] static void throw_damaged_id();
  void check(int code) const;
  void bind_one(int place, std::int64_t value);
  void bind_one(int place, std::string_view value);
  void bind_one(int place, const Blob& value);
  void bind_one(int place, const std::string& value) { bind_one(place, std::string_view(value)); }
  void bind_one(int place, base::Instant value) { bind_one(place, value.ms); }
  template <class Tag>
  void bind_one(int place, const base::Id<Tag>& value) {
    bind_one(place, value.text());
  }

  sqlite3_stmt* statement_;
};

}  // namespace northstar::adapter::sqlite
