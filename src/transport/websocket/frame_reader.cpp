#include "transport/websocket/frame_reader.hpp"

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"

namespace northstar::transport::websocket {
namespace {

constexpr std::size_t max_control_bytes = 125;

CloseReason protocol_error(std::string_view text) { return {CloseCode::protocol_error, text}; }

bool is_opcode(std::uint8_t value) { return value <= 2 || (value >= 8 && value <= 10); }

/// Codes that may stand in a close frame: those of RFC 6455, section 7.4.1 and of IANA's registry, and those of
/// libraries and applications.
bool is_close_code(unsigned code) {
  const bool is_reserved = code == 1004 || code == 1005 || code == 1006;
  return (code >= 1000 && code <= 1014 && !is_reserved) || (code >= 3000 && code <= 4999);
}

}  // namespace

std::optional<CloseReason> FrameReader::consume(std::span<char> bytes, FrameSink& sink) {
  while (!bytes.empty() && !is_closed_) {
    const auto violation = is_payload_next_ ? take_payload(bytes, sink) : take_header(bytes, sink);
    if (violation) {
      is_closed_ = true;
      return violation;
    }
  }
  return std::nullopt;
}

FrameReader::Violation FrameReader::take_header(std::span<char>& bytes, FrameSink& sink) {
  const auto size = std::min(header_bytes_needed() - header_size_, bytes.size());
  std::ranges::copy(bytes.first(size), header_.begin() + header_size_);
  header_size_ = static_cast<std::uint8_t>(header_size_ + size);
  bytes = bytes.subspan(size);
  if (header_size_ == 2) {
    if (auto violation = check_first_bytes()) return violation;
  }
  if (header_size_ < header_bytes_needed()) return std::nullopt;
  if (auto violation = check_length()) return violation;
  begin_payload();
  return payload_left_ == 0 ? end_frame(sink) : std::nullopt;
}

std::size_t FrameReader::header_bytes_needed() const {
  if (header_size_ < 2) return 2;
  const auto length = header_byte(1) & 0x7F;
  const std::size_t extended = length == 126 ? 2 : length == 127 ? 8 : 0;
  return 2 + extended + 4;
}

FrameReader::Violation FrameReader::check_first_bytes() const {
  const auto opcode = static_cast<std::uint8_t>(header_byte(0) & 0x0F);
  if ((header_byte(0) & 0x70) != 0) return protocol_error("reserved bit");
  if (!is_opcode(opcode)) return protocol_error("unknown opcode");
  if ((header_byte(1) & 0x80) == 0) return protocol_error("unmasked frame");
  return check_order(static_cast<Opcode>(opcode));
}

FrameReader::Violation FrameReader::check_order(Opcode opcode) const {
  const bool is_final = (header_byte(0) & 0x80) != 0;
  if (static_cast<std::uint8_t>(opcode) >= 8) {
    if (!is_final) return protocol_error("fragmented control frame");
    if ((header_byte(1) & 0x7F) > max_control_bytes) return protocol_error("control frame too long");
    return std::nullopt;
  }
  if (opcode == Opcode::binary) return CloseReason{CloseCode::unsupported_data, "binary message"};
  if (opcode == Opcode::continuation && !is_message_open_) return protocol_error("continuation of nothing");
  if (opcode == Opcode::text && is_message_open_) return protocol_error("message inside a message");
  return std::nullopt;
}

std::uint64_t FrameReader::declared_bytes() const {
  std::uint64_t length = 0;
  const std::size_t end = header_bytes_needed() - 4;
  if (end == 2) return header_byte(1) & 0x7F;
  for (std::size_t at = 2; at < end; ++at) length = length << 8 | header_byte(at);
  return length;
}

FrameReader::Violation FrameReader::check_length() const {
  const auto length = declared_bytes();
  const auto form = header_byte(1) & 0x7F;
  if ((form == 126 && length < 126) || (form == 127 && length < 65'536)) return protocol_error("length not minimal");
  if (length >> 63 != 0) return protocol_error("length over 63 bits");
  const bool is_data = (header_byte(0) & 0x0F) < 8;
  if (is_data && length > message_limit_bytes_ - message_.size()) return CloseReason{CloseCode::too_big, "message too big"};
  return std::nullopt;
}

void FrameReader::begin_payload() {
  payload_left_ = declared_bytes();
  std::ranges::copy_n(header_.begin() + header_size_ - 4, 4, mask_.begin());
  mask_at_ = 0;
  is_final_ = (header_byte(0) & 0x80) != 0;
  opcode_ = static_cast<Opcode>(header_byte(0) & 0x0F);
  if (!is_control()) is_message_open_ = true;
  header_size_ = 0;
  is_payload_next_ = true;
  control_.clear();
}

FrameReader::Violation FrameReader::take_payload(std::span<char>& bytes, FrameSink& sink) {
  const auto part = bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(payload_left_, bytes.size())));
  bytes = bytes.subspan(part.size());
  for (char& byte : part) byte = static_cast<char>(byte ^ mask_[mask_at_++ & 3U]);
  (is_control() ? control_ : message_).append(part.data(), part.size());
  payload_left_ -= part.size();
  return payload_left_ == 0 ? end_frame(sink) : std::nullopt;
}

FrameReader::Violation FrameReader::end_frame(FrameSink& sink) {
  is_payload_next_ = false;
  switch (opcode_) {
    case Opcode::ping: sink.on_ping(control_); return std::nullopt;
    case Opcode::pong: sink.on_pong(); return std::nullopt;
    case Opcode::close: return end_close(sink);
    case Opcode::continuation:
    case Opcode::text:
    case Opcode::binary: break;
  }
  return is_final_ ? end_message(sink) : std::nullopt;
}

FrameReader::Violation FrameReader::end_message(FrameSink& sink) {
  is_message_open_ = false;
  if (!base::is_utf8(message_)) return CloseReason{CloseCode::invalid_text, "not UTF-8"};
  sink.on_message(std::exchange(message_, {}));
  return std::nullopt;
}

FrameReader::Violation FrameReader::end_close(FrameSink& sink) {
  is_closed_ = true;
  if (control_.empty()) {
    sink.on_close(CloseCode::normal);
    return std::nullopt;
  }
  if (control_.size() == 1) return protocol_error("half a close code");
  const unsigned code = static_cast<unsigned>(static_cast<std::uint8_t>(control_[0])) << 8 | static_cast<std::uint8_t>(control_[1]);
  if (!is_close_code(code)) return protocol_error("unknown close code");
  if (!base::is_utf8(std::string_view{control_}.substr(2))) return CloseReason{CloseCode::invalid_text, "reason not UTF-8"};
  sink.on_close(static_cast<CloseCode>(code));
  return std::nullopt;
}

}  // namespace northstar::transport::websocket
