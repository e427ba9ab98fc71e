// Frames of a client: whole or in pieces of any size, the reader says the same, keeps its limit and never reads past the end.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <string>

#include "base/utf8.hpp"
#include "transport/websocket/frame_reader.hpp"

namespace {

namespace websocket = northstar::transport::websocket;

constexpr std::size_t limit_bytes = 1000;

/// Writes down what it is told, and stops the run at what must never be told.
struct Notes : websocket::FrameSink {
  std::string heard;
  void on_message(std::string text) override {
    if (text.size() > limit_bytes || !northstar::base::is_utf8(text)) std::abort();
    heard += 'm' + text;
  }
  void on_ping(std::string_view payload) override {
    if (payload.size() > 125) std::abort();
    heard += 'p' + std::string{payload};
  }
  void on_pong() override { heard += 'o'; }
  void on_close(northstar::transport::CloseCode echo) override { heard += 'c' + std::to_string(static_cast<int>(echo)); }
};

std::string hear(std::string bytes, std::size_t piece_bytes) {
  Notes notes;
  websocket::FrameReader reader{limit_bytes};
  for (std::size_t at = 0; at < bytes.size(); at += piece_bytes) {
    const auto piece = std::span{bytes}.subspan(at, std::min(piece_bytes, bytes.size() - at));
    if (const auto violation = reader.consume(piece, notes)) return notes.heard + 'v' + std::to_string(static_cast<int>(violation->code));
  }
  return notes.heard;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes{reinterpret_cast<const char*>(data), size};
  const auto whole = hear(bytes, std::max<std::size_t>(size, 1));
  if (hear(bytes, 1) != whole || hear(bytes, 7) != whole) std::abort();
  return 0;
}
