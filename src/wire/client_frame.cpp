#include "wire/client_frame.hpp"

#include "wire/fields/client_frame_fields.hpp"
#include "wire/fields/codec.hpp"

namespace northstar::wire {
namespace {

/// The id of a command that could not be read whole, so that its sender learns which one it was.
core::CommandId id_in(json::Value frame) {
  const auto member = frame.find("id");
  const auto text = member ? member->string() : std::nullopt;
  return text ? core::CommandId::parse(*text).value_or(core::CommandId{}) : core::CommandId{};
}

}  // namespace

std::expected<ClientFrame, FrameError> decode_client_frame(std::string_view text) {
  const auto document = json::parse(text);
  if (!document) return std::unexpected(FrameError{{}, {{}, DecodeCode::not_json}});
  auto frame = decode<ClientFrame>(document->root());
  if (!frame) return std::unexpected(FrameError{id_in(document->root()), frame.error()});
  return std::move(*frame);
}

std::string encode_client_frame(const ClientFrame& frame) {
  std::string out;
  encode(out, frame);
  return out;
}

}  // namespace northstar::wire
