#include "wire/server_frame.hpp"

#include "wire/fields/codec.hpp"
#include "wire/fields/server_frame_fields.hpp"

namespace northstar::wire {

std::string encode_server_frame(const ServerFrame& frame) {
  std::string out;
  encode(out, frame);
  return out;
}

std::expected<ServerFrame, DecodeError> decode_server_frame(std::string_view text) {
  const auto document = json::parse(text, json::large_limits);
  if (!document) return std::unexpected(DecodeError{{}, DecodeCode::not_json});
  return decode<ServerFrame>(document->root(), stored_limits);
}

std::string splice_snapshot_frame(const SnapshotHead& head, std::string_view workshop_json) {
  constexpr std::size_t head_bytes = 200;
  std::string out;
  out.reserve(workshop_json.size() + head_bytes);
  out += R"({"type":"snapshot","head":)";
  encode(out, head);
  out += R"(,"workshop":)";
  out += workshop_json;
  out += '}';
  return out;
}

std::string splice_step_frame(std::string_view events_json, core::CommandId ack) {
  constexpr std::size_t frame_bytes = 100;
  std::string out;
  out.reserve(events_json.size() + frame_bytes);
  out += R"({"type":"step","events":)";
  out += events_json;
  if (!ack.empty()) {
    out += R"(,"ack":)";
    json::append_plain_string(out, ack.text());
  }
  out += '}';
  return out;
}

}  // namespace northstar::wire
