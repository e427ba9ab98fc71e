#include "leak.hpp"

#include <memory>
#include <utility>

namespace northstar::twin {
namespace {

using transport::Request;
using transport::Response;
using Answer = boost::asio::awaitable<Response>;

Response told(Leak leak, Response response, std::size_t size) {
  if (leak == Leak::header) return std::move(response).with("X-Size", std::to_string(size));
  if (leak == Leak::error && response.status < 400) return response;
  response.body = std::string{response.body.bytes()} + std::string(size % 1000, ' ');
  return response;
}

Answer answer(Leak leak, transport::Handler handler, Size size, const Request& request) {
  auto response = co_await handler(request);
  co_return told(leak, std::move(response), size());
}

/// Sends each frame with spaces behind it.
class PaddedPeer final : public transport::Peer {
 public:
  PaddedPeer(std::shared_ptr<transport::Peer> peer, Size size) : peer_(std::move(peer)), size_(std::move(size)) {}
  void send(transport::Frame frame) override {
    peer_->send(std::make_shared<const std::string>(*frame + std::string(size_() % 1000, ' ')));
  }
  void close(transport::CloseReason reason) override { peer_->close(reason); }

 private:
  std::shared_ptr<transport::Peer> peer_;
  Size size_;
};

class PaddedSession final : public transport::Session {
 public:
  PaddedSession(std::shared_ptr<transport::Session> session, Size size) : session_(std::move(session)), size_(std::move(size)) {}
  void on_open(std::shared_ptr<transport::Peer> peer) override {
    session_->on_open(std::make_shared<PaddedPeer>(std::move(peer), size_));
  }
  void on_text(std::string text) override { session_->on_text(std::move(text)); }
  void on_closed() override { session_->on_closed(); }

 private:
  std::shared_ptr<transport::Session> session_;
  Size size_;
};

using Accepted = std::expected<std::shared_ptr<transport::Session>, Response>;

boost::asio::awaitable<Accepted> accept(transport::SocketAcceptor acceptor, Size size, const Request& request) {
  auto session = co_await acceptor(request);
  if (!session) co_return std::unexpected(std::move(session.error()));
  co_return std::make_shared<PaddedSession>(*std::move(session), std::move(size));
}

}  // namespace

void plant(Leak leak, app::Endpoints& endpoints, const Size& size) {
  if (leak == Leak::none || leak == Leak::frame_length) return;
  const std::string_view where = leak == Leak::error ? "give_command" : "view_workshop";
  for (auto& endpoint : endpoints) {
    if (endpoint.name != where) continue;
    endpoint.handler = [leak, handler = endpoint.handler, size](const Request& request) {
      return answer(leak, handler, size, request);
    };
  }
}

transport::SocketAcceptor planted(Leak leak, transport::SocketAcceptor acceptor, const Size& size) {
  if (leak != Leak::frame_length) return acceptor;
  return [acceptor = std::move(acceptor), size](const Request& request) { return accept(acceptor, size, request); };
}

}  // namespace northstar::twin
