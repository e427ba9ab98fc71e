#pragma once

#include <expected>
#include <span>
#include <string>

#include "transport/limits.hpp"
#include "transport/message_parser.hpp"
#include "transport/request.hpp"
#include "transport/response.hpp"

namespace northstar::transport {

/// Checks a request's head and makes the request of it, without its body. `peer_address` is the socket's other end.
/// @rejects with 400 or 501 what cannot be understood in exactly one way.
[[nodiscard]] std::expected<Request, Response> to_request(MessageHead head, std::string peer_address,
                                                          std::span<const std::string> trusted_proxies, const Limits& limits);

/// The answer to a request that cannot be read.
[[nodiscard]] Response answer_to(MessageError error);

}  // namespace northstar::transport
