#pragma once

#include <functional>

#include "app/api/endpoint.hpp"
#include "transport/socket.hpp"

namespace northstar::twin {

/// A slip that somebody could make, planted on purpose to see that the comparison catches it. Each tells how many bytes
/// the workshop takes on disk, which grows with every secret.
enum class Leak {
  none,
  header,        ///< An answer says it in a header.
  body_length,   ///< An answer is as much longer, with nothing but spaces.
  frame_length,  ///< So is a live frame.
  error,         ///< A refusal says it.
};

using Size = std::function<std::size_t()>;

void plant(Leak leak, app::Endpoints& endpoints, const Size& size);
[[nodiscard]] transport::SocketAcceptor planted(Leak leak, transport::SocketAcceptor acceptor, const Size& size);

}  // namespace northstar::twin
