#include "app/live/live_outlet.hpp"

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
  }
  return {CloseCode::internal_error, ""};
}

}  // namespace

void LiveOutlet::close(room::Ending ending) {
  if (ending != room::Ending::unavailable) {
    const auto bye = ending == room::Ending::removed ? wire::Bye::removed : wire::Bye::restart;
    peer_->send(std::make_shared<const std::string>(wire::encode_server_frame(wire::ByeFrame{bye})));
  }
  peer_->close(reason_of(ending));
}

}  // namespace northstar::app
