#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "transport/request.hpp"
#include "transport/response_head.hpp"

namespace northstar::transport {

/// Request line and headers as they were sent.
struct MessageHead {
  std::string method;
  std::string target;
  std::vector<Header> headers;
  Persistence persistence = Persistence::close;
};

/// Why a request cannot be read; each is the end of its connection.
enum class MessageError : std::uint8_t { malformed, header_too_large, body_too_large };

/// Reads one HTTP/1.1 request from bytes as they come (RFC 9112). It does no input or output itself.
class MessageParser {
 public:
  explicit MessageParser(std::size_t header_limit_bytes);
  ~MessageParser();
  MessageParser(const MessageParser&) = delete;
  MessageParser& operator=(const MessageParser&) = delete;

  /// Reads on in `bytes` and returns how many are used up; the rest must come again, with more behind it. Stops at the
  /// end of the headers, so that the body's limit can be set, and at the end of the message.
  [[nodiscard]] std::expected<std::size_t, MessageError> consume(std::string_view bytes);

  [[nodiscard]] bool has_head() const;
  [[nodiscard]] bool is_complete() const;
  [[nodiscard]] MessageHead head() const;

  /// Sets the limit of the body, between head and body. @rejects a declared length over it.
  [[nodiscard]] std::expected<void, MessageError> limit_body(std::size_t limit_bytes);

  [[nodiscard]] std::string take_body();

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace northstar::transport
