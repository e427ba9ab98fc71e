#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "transport/close_codes.hpp"

namespace northstar::transport::websocket {

enum class Opcode : std::uint8_t { continuation = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 };

/// Receives what a reader of frames has understood.
class FrameSink {
 public:
  virtual ~FrameSink() = default;
  /// A whole text message, well-formed UTF-8 and within the limit.
  virtual void on_message(std::string text) = 0;
  virtual void on_ping(std::string_view payload) = 0;
  virtual void on_pong() = 0;
  /// The client closes; nothing is read after it.
  virtual void on_close(CloseCode echo) = 0;
};

/// Reads a client's frames from bytes as they come (RFC 6455, section 5). It does no input or output itself, takes
/// memory for what has arrived and never for what a header only promises.
class FrameReader {
 public:
  explicit FrameReader(std::size_t message_limit_bytes) : message_limit_bytes_(message_limit_bytes) {}

  /// Reads `bytes`, unmasking them in place, and tells `sink`. A violation is the end: give its code to the client and
  /// read no more.
  [[nodiscard]] std::optional<CloseReason> consume(std::span<char> bytes, FrameSink& sink);

  /// Tells whether a frame or a fragmented message has begun and not ended.
  [[nodiscard]] bool is_inside_message() const { return is_message_open_ || header_size_ > 0 || is_payload_next_; }

 private:
  using Violation = std::optional<CloseReason>;

  Violation take_header(std::span<char>& bytes, FrameSink& sink);
  Violation take_payload(std::span<char>& bytes, FrameSink& sink);
  [[nodiscard]] std::size_t header_bytes_needed() const;
  [[nodiscard]] std::uint64_t declared_bytes() const;
  [[nodiscard]] Violation check_first_bytes() const;
  [[nodiscard]] Violation check_order(Opcode opcode) const;
  [[nodiscard]] Violation check_length() const;
  [[nodiscard]] bool is_control() const { return static_cast<std::uint8_t>(opcode_) >= 8; }
  [[nodiscard]] std::uint8_t header_byte(std::size_t at) const { return static_cast<std::uint8_t>(header_[at]); }
  void begin_payload();
  Violation end_frame(FrameSink& sink);
  Violation end_message(FrameSink& sink);
  Violation end_close(FrameSink& sink);

  std::size_t message_limit_bytes_;
  /// The longest header: two bytes, eight of length, four of mask.
  std::array<char, 14> header_{};
  std::uint8_t header_size_ = 0;
  std::array<char, 4> mask_{};
  std::uint8_t mask_at_ = 0;
  Opcode opcode_ = Opcode::continuation;
  bool is_final_ = false;
  bool is_payload_next_ = false;
  bool is_message_open_ = false;
  bool is_closed_ = false;
  std::uint64_t payload_left_ = 0;
  std::string message_;
  std::string control_;
};

}  // namespace northstar::transport::websocket
