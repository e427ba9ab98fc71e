#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "transport/request.hpp"
#include "transport/response.hpp"

namespace northstar::transport::websocket {

/// Checks a client's opening handshake (RFC 6455, section 4.2.1) and makes the answer 101. No extension and no
/// subprotocol is ever agreed: permessage-deflate would press secrets and chosen text into one stream.
/// @rejects with 426 what is no handshake or of another version, and with 400 a key that is none.
[[nodiscard]] std::expected<Response, Response> answer_handshake(const Request& request);

/// The proof that the server understood the key (RFC 6455, section 4.2.2, step 5.4).
[[nodiscard]] std::string accept_of(std::string_view key);

}  // namespace northstar::transport::websocket
