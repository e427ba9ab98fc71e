#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

#include "base/instant.hpp"

namespace northstar::transport {

enum class Level : std::uint8_t { info, warning, error };

/// One member of a log line. Never a body, a token, a cookie, a name of a person or a text of a card: logs travel further than
/// the database does.
struct LogField {
  std::string_view name;
  std::variant<std::int64_t, std::string_view> value;
};

/// Makes one line of JSON with a line end. Texts are escaped, so that no field can forge another line.
[[nodiscard]] std::string log_line(base::Instant at, Level level, std::string_view event, std::initializer_list<LogField> fields);

/// Writes one line to standard error in one system call, so that lines of several threads do not mix.
void log(Level level, std::string_view event, std::initializer_list<LogField> fields = {});

}  // namespace northstar::transport
