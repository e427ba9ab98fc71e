#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "transport/origin.hpp"
#include "transport/response.hpp"

namespace northstar::transport {

enum class Persistence : std::uint8_t { keep_alive, close };

/// Makes the headers that every answer carries, each with its line end. `policy` decides about https-only ones.
[[nodiscard]] std::string security_headers(const OriginPolicy& policy);

/// Writes status line and headers of an answer up to the empty line. A header whose name or value could end a line is
/// left out: no text of a user can make a header of its own.
[[nodiscard]] std::string render_head(const Response& response, std::string_view security_headers, Persistence persistence);

}  // namespace northstar::transport
