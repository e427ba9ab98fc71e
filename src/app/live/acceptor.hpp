#pragma once

#include "app/api/services.hpp"
#include "transport/socket.hpp"

namespace northstar::app {

/// Lets live connections in: the cookie says who, the room says as what. With `as=display` a facilitator's browser
/// becomes the projector of the room: a participant of its own, who sees what everyone sees and does nothing.
///
/// `services` must outlive the acceptor.
[[nodiscard]] transport::SocketAcceptor make_acceptor(Services& services);

}  // namespace northstar::app
