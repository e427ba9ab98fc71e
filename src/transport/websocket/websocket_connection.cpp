#include "transport/websocket/websocket_connection.hpp"

#include <utility>

#include "transport/log.hpp"

namespace northstar::transport::websocket {

namespace asio = boost::asio;

WebSocketConnection::WebSocketConnection(std::shared_ptr<Site> site, Stream stream, std::shared_ptr<Session> session)
    : LiveConnection(site, std::move(stream), std::move(session)), reader_(site->limits.message_bytes) {}

asio::awaitable<void> WebSocketConnection::read(std::string early) {
  take(early);
  std::string{}.swap(early);
  while (!has_client_closed_ && !is_cut()) {
    const auto wait_ms = charge(std::exchange(units_, 0));
    if (wait_ms.count() > 0) co_await pause(wait_ms);
    const auto [error, size_bytes] = co_await stream().async_read_some(asio::buffer(buffer_), as_value);
    if (error) break;
    site().counters.bytes_in += size_bytes;
    take(std::span{buffer_}.first(size_bytes));
  }
  // Nobody is left to read what waits, unless the client asked for the end itself.
  if (!has_client_closed_) cut_here();
}

void WebSocketConnection::take(std::span<char> bytes) {
  last_heard_ = Clock::now();
  // After a violation the rest is read and thrown away, so that the client can still read the close code.
  if (has_failed_) return;
  if (const auto violation = reader_.consume(bytes, *this)) return fail(*violation);
  if (!reader_.is_inside_message()) {
    message_since_.reset();
  } else if (!message_since_) {
    message_since_ = last_heard_;
  }
}

void WebSocketConnection::fail(CloseReason reason) {
  has_failed_ = true;
  ++site().counters.violations;
  log(Level::info, "protocol_violation", {{"code", static_cast<std::int64_t>(reason.code)}, {"what", reason.text}});
  begin_close(reason, Outbox::Waiting::keep);
}

void WebSocketConnection::on_message(std::string text) {
  ++units_;
  message_since_.reset();
  ++site().counters.frames_in;
  // Someone who was removed is not heard any more, even if the line still stands.
  if (!is_closing()) session().on_text(std::move(text));
}

void WebSocketConnection::on_ping(std::string_view payload) {
  ++units_;
  push(pong(payload));
}

void WebSocketConnection::on_close(CloseCode echo) {
  has_client_closed_ = true;
  begin_close({echo, {}}, Outbox::Waiting::keep);
}

void WebSocketConnection::watch_reader(Moment now) {
  if (message_since_ && now > *message_since_ + limits().transfer_deadline_ms(limits().message_bytes)) return time_out("message");
  if (is_closing()) return;
  if (now > last_heard_ + limits().silence_ms) return time_out("silence");
  if (now > last_heard_ + limits().ping_ms && now > last_probe_ + limits().ping_ms) {
    last_probe_ = now;
    push(probe());
  }
}

}  // namespace northstar::transport::websocket
