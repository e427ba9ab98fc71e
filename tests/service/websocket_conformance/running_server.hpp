#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "transport/server.hpp"

namespace northstar::conformance {

/// A real server on a free port, with a few small routes and a room that repeats what it hears.
///
/// A client's message is sent back to it, except "all TEXT" (to everyone), "large N" (N bytes back), "leave N" (the connection is
/// closed with that code) and "throw". The workshop "closed" lets nobody in.
class RunningServer {
 public:
  explicit RunningServer(transport::Limits limits = {});
  ~RunningServer();

  [[nodiscard]] std::uint16_t port() const { return server_.port(); }
  [[nodiscard]] const transport::Counters& counters() const { return server_.counters(); }

  /// Stops the server and returns once every connection has gone.
  void stop(std::chrono::milliseconds deadline_ms);

  /// Waits up to ten seconds until that many sessions have been told of their end.
  [[nodiscard]] bool have_closed(int count);
  /// Sends a frame to everyone who is there.
  void broadcast(const transport::Frame& frame);

 private:
  class Echo;

  transport::Router routes();
  transport::SocketAcceptor acceptor();
  void enter(std::shared_ptr<transport::Peer> peer);
  void leave(const transport::Peer* peer);

  boost::asio::io_context io_;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_{io_.get_executor()};
  std::mutex mutex_;
  std::condition_variable changed_;
  int closed_count_ = 0;
  std::vector<std::shared_ptr<transport::Peer>> peers_;
  transport::Server server_;
  std::vector<std::jthread> threads_;
};

}  // namespace northstar::conformance
