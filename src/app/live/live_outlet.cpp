#include "app/live/live_outlet.hpp"

#include <optional>

#include "wire/server_frame.hpp"

namespace northstar::app {
namespace {

using transport::CloseCode;
using transport::CloseReason;

CloseReason reason_of(room::Ending ending) {
  switch (ending) {
    case room::Ending::removed:
      return {CloseCode::removed, "removed from the workshop"};
    case room::Ending::restarting:
      return {CloseCode::going_away, "restart"};
    case room::Ending::unavailable:
      return {CloseCode::internal_error, "the workshop cannot be read now"};
    case room::Ending::deleted:
      return {CloseCode::workshop_gone, "the workshop was deleted"};
  }
  return {CloseCode::internal_error, ""};
}

/// What a client is told before the end; nothing when the server can't say either.
std::optional<wire::Bye> bye_of(room::Ending ending) {
  switch (ending) {
    case room::Ending::removed:
      return wire::Bye::removed;
    case room::Ending::restarting:
      return wire::Bye::restart;
    case room::Ending::deleted:
      return wire::Bye::deleted;
    case room::Ending::unavailable:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

void LiveOutlet::close(room::Ending ending) {
  if (const auto bye = bye_of(ending)) {
    peer_->send(std::make_shared<const std::string>(wire::encode_server_frame(wire::ByeFrame{*bye})));
  }
  peer_->close(reason_of(ending));
}

}  // namespace northstar::app
