#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

#include "transport/request.hpp"

namespace northstar::transport {

struct Target {
  std::string path;
  Parameters query;
};

/// Why a request target is not read.
enum class TargetError {
  not_origin_form,     ///< Does not start with '/': proxies' forms are not served.
  bad_escape,          ///< '%' without two hexadecimal digits.
  forbidden_character, ///< A control character, NUL, backslash, raw non-ASCII byte, or an escaped '/'.
  not_utf8,            ///< The decoded bytes are not UTF-8.
  dot_segment,         ///< A "." or ".." segment, escaped or not.
  empty_segment,       ///< "//" in the path.
  repeated_parameter,  ///< Two values for one name: two readers would choose differently.
  too_many_parameters,
};

/// Reads the request target in origin form (RFC 9112, section 3.2.1): percent-decoded path and query.
[[nodiscard]] std::expected<Target, TargetError> parse_target(std::string_view target, std::size_t max_parameters);

}  // namespace northstar::transport
