#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "transport/request.hpp"

namespace northstar::transport {

/// The bytes of an answer: owned, shared with others, or lying in the program itself.
class Body {
 public:
  Body() = default;
  Body(std::string text) : Body(std::make_shared<const std::string>(std::move(text))) {}
  Body(const char* text) : Body(std::string{text}) {}
  Body(std::shared_ptr<const std::string> shared) : bytes_(*shared), owner_(std::move(shared)) {}

  /// A view of bytes that live as long as the program.
  [[nodiscard]] static Body of_static(std::string_view bytes) {
    Body body;
    body.bytes_ = bytes;
    return body;
  }

  [[nodiscard]] std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
  std::shared_ptr<const std::string> owner_;
};

/// An answer. The server adds length, date and the security headers, and `Cache-Control: no-store` when none is given.
struct Response {
  std::uint16_t status = 200;
  std::vector<Header> headers;
  Body body;

  /// Adds a header and returns the answer, so that calls can be chained.
  Response&& with(std::string name, std::string value) && {
    headers.push_back({std::move(name), std::move(value)});
    return std::move(*this);
  }
};

/// Makes an answer of `application/json`.
[[nodiscard]] Response json(std::uint16_t status, Body body);

/// Makes an answer of the given media type.
[[nodiscard]] Response content(std::string content_type, Body body);

/// Makes an answer without a body, 204.
[[nodiscard]] Response no_content();

/// Sends the client elsewhere (303: with GET).
[[nodiscard]] Response see_other(std::string location);

/// Makes a problem document (RFC 9457). `code` is a stable snake_case word, by which the browser chooses its text in the
/// reader's language; `detail` is English, for whoever reads the exchange.
[[nodiscard]] Response problem(std::uint16_t status, std::string_view code, std::string_view detail = {});

/// Makes a Set-Cookie header: HttpOnly, SameSite=Lax, whole site. Lax, because a person arrives from a link in a mail.
enum class CookieTransport { plain, secure };
[[nodiscard]] Header set_cookie(std::string_view name, std::string_view value, std::int64_t max_age_s, CookieTransport transport);

/// The status line's phrase (RFC 9110, section 15).
[[nodiscard]] std::string_view phrase_of(std::uint16_t status);

}  // namespace northstar::transport
