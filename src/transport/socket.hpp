#pragma once

#include <boost/asio/awaitable.hpp>
#include <expected>
#include <functional>
#include <memory>
#include <string>

#include "transport/close_codes.hpp"
#include "transport/http.hpp"

namespace northstar::transport {

/// The text of one frame, made once and shared by everyone it goes to.
using Frame = std::shared_ptr<const std::string>;

/// The server's end of a live connection to one client, over a WebSocket or an event stream.
///
/// Threads: every method may be called from any thread and returns at once. Ownership: hold it as long as you like;
/// after the connection's end both methods do nothing. Let go of it before the io_context ends.
class Peer {
 public:
  virtual ~Peer() = default;

  /// Sends one frame after all earlier ones. What is sent within one tick leaves in one write. When more waits than
  /// `Limits::outbox_bytes`, everything unsent is dropped and the connection closes with 1013: the client comes back
  /// for a snapshot.
  virtual void send(Frame frame) = 0;

  /// Sends what is waiting, then the close code, then ends the connection. Later frames are dropped. The text must
  /// outlive the call only.
  virtual void close(CloseReason reason) = 0;
};

/// What the application does with one live connection.
///
/// Threads: the three methods are called one at a time, on the connection's strand, and must not block. One that
/// throws ends its connection with 1011.
class Session {
 public:
  virtual ~Session() = default;

  /// The connection stands: `peer` may be used from now on.
  virtual void on_open(std::shared_ptr<Peer> peer) = 0;

  /// The client sent one message: at most `Limits::message_bytes` of well-formed UTF-8, otherwise untrusted.
  virtual void on_text(std::string text) = 0;

  /// The connection has ended, for whatever reason. Called exactly once after `on_open`, and nothing after it.
  virtual void on_closed() = 0;
};

/// Decides whether a live connection may stand. The request's parameter "workshop" names the workshop on both roads
/// (`Request::road` tells which); origin and limits have been checked, cookies and permission have not. An error is
/// answered instead of the upgrade.
using SocketAcceptor = std::function<boost::asio::awaitable<std::expected<std::shared_ptr<Session>, Response>>(const Request&)>;

}  // namespace northstar::transport
