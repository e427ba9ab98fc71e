#include "tests/service/websocket_conformance/running_server.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <cstdlib>
#include <stdexcept>
#include <utility>

namespace northstar::conformance {

namespace asio = boost::asio;
using transport::Frame;
using transport::Request;
using transport::Response;

namespace {

Frame frame(std::string text) { return std::make_shared<const std::string>(std::move(text)); }

asio::awaitable<Response> hello(const Request&) { co_return transport::content("text/plain", "hello"); }
asio::awaitable<Response> name(const Request& request) { co_return transport::content("text/plain", std::string{request.param("id")}); }
asio::awaitable<Response> echo(const Request& request) { co_return transport::content("text/plain", request.body); }
asio::awaitable<Response> fail(const Request&) {
  throw std::runtime_error{"broken"};
  co_return Response{};
}

constexpr transport::Asset page{"/index.html", "text/html", "<!doctype html>", "", "p", transport::Caching::revalidate};

transport::Server::Options options_with(transport::Limits limits) {
  transport::Server::Options options;
  options.base_urls = {"http://north.example"};
  options.assets = {&page, 1};
  options.limits = limits;
  return options;
}

}  // namespace

class RunningServer::Echo final : public transport::Session {
 public:
  explicit Echo(RunningServer& server) : server_(server) {}

  void on_open(std::shared_ptr<transport::Peer> peer) override {
    peer_ = std::move(peer);
    server_.enter(peer_);
  }

  void on_text(std::string text) override {
    if (text == "throw") throw std::runtime_error{"broken"};
    if (text.starts_with("all ")) return server_.broadcast(frame(text));
    if (text.starts_with("large ")) return peer_->send(frame(std::string(std::stoul(text.substr(6)), 'x')));
    if (text.starts_with("leave ")) {
      return peer_->close({static_cast<transport::CloseCode>(std::stoi(text.substr(6))), "asked"});
    }
    peer_->send(frame(std::move(text)));
  }

  void on_closed() override { server_.leave(peer_.get()); }

 private:
  RunningServer& server_;
  std::shared_ptr<transport::Peer> peer_;
};

RunningServer::RunningServer(transport::Limits limits) : server_(io_, options_with(limits), routes(), acceptor()) {
  if (!server_.start()) std::abort();
  for (int i = 0; i < 2; ++i) threads_.emplace_back([this] { io_.run(); });
}

RunningServer::~RunningServer() {
  stop(std::chrono::milliseconds{0});
  work_.reset();
  threads_.clear();
}

void RunningServer::stop(std::chrono::milliseconds deadline_ms) {
  asio::co_spawn(io_, server_.stop(deadline_ms), asio::use_future).get();
}

bool RunningServer::have_closed(int count) {
  std::unique_lock lock{mutex_};
  return changed_.wait_for(lock, std::chrono::seconds{10}, [&] { return closed_count_ >= count; });
}

void RunningServer::broadcast(const Frame& frame) {
  const std::scoped_lock lock{mutex_};
  for (const auto& peer : peers_) peer->send(frame);
}

void RunningServer::enter(std::shared_ptr<transport::Peer> peer) {
  const std::scoped_lock lock{mutex_};
  peers_.push_back(std::move(peer));
}

void RunningServer::leave(const transport::Peer* peer) {
  const std::scoped_lock lock{mutex_};
  std::erase_if(peers_, [&](const auto& other) { return other.get() == peer; });
  ++closed_count_;
  changed_.notify_all();
}

transport::Router RunningServer::routes() {
  using transport::Method;
  transport::Router router;
  router.add(Method::get, "/hello", hello)
      .add(Method::get, "/api/v1/hello", hello)
      .add(Method::get, "/api/v1/names/{id}", name)
      .add(Method::post, "/api/v1/echo", echo)
      .add(Method::post, "/api/v1/documents", echo, transport::Limits{}.document_bytes)
      .add(Method::get, "/api/v1/broken", fail);
  return router;
}

transport::SocketAcceptor RunningServer::acceptor() {
  using Accepted = std::expected<std::shared_ptr<transport::Session>, Response>;
  return [this](const Request& request) -> asio::awaitable<Accepted> {
    if (request.param("workshop") == "closed") co_return std::unexpected{transport::problem(403, "door_closed")};
    co_return std::make_shared<Echo>(*this);
  };
}

}  // namespace northstar::conformance
