#include "transport/live_connection.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <span>
#include <utility>

#include "transport/log.hpp"

namespace northstar::transport {

namespace asio = boost::asio;

LiveConnection::LiveConnection(std::shared_ptr<Site> site, Stream stream, std::shared_ptr<Session> session)
    : site_(std::move(site)),
      strand_(stream.get_executor()),
      stream_(std::move(stream)),
      watch_timer_(strand_),
      pause_timer_(strand_),
      session_(std::move(session)),
      outbox_(site_->limits),
      budget_(static_cast<double>(site_->limits.message_burst)) {}

void LiveConnection::send(Frame frame) { push(packet_of(std::move(frame))); }

void LiveConnection::push(Packet packet) {
  switch (outbox_.push(std::move(packet))) {
    case Outbox::Pushed::queued:
    case Outbox::Pushed::finished: return;
    case Outbox::Pushed::wake:
      asio::post(strand_, [self = shared_from_this()] { self->flush(); });
      return;
    case Outbox::Pushed::overflow:
      ++site_->counters.overflows;
      asio::post(strand_, [self = shared_from_this()] {
        self->begin_close({CloseCode::try_again_later, "reads too slowly"}, Outbox::Waiting::drop);
      });
  }
}

void LiveConnection::close(CloseReason reason) {
  asio::post(strand_, [self = shared_from_this(), code = reason.code, text = std::string{reason.text}] {
    self->begin_close({code, text}, Outbox::Waiting::keep);
  });
}

void LiveConnection::stop() { close({CloseCode::going_away, "restart"}); }

void LiveConnection::cut() {
  asio::post(strand_, [self = shared_from_this()] { self->cut_here(); });
}

void LiveConnection::take_place() { place_.emplace(site_->connections, weak_from_this()); }

asio::awaitable<void> LiveConnection::run(std::string head, std::string early) {
  ++site_->counters.sockets_opened;
  boost::system::error_code ignored;
  stream_.set_option(asio::socket_base::send_buffer_size{static_cast<int>(limits().send_buffer_bytes)}, ignored);
  const auto [error, size] = co_await asio::async_write(stream_, asio::buffer(head), as_value);
  std::string{}.swap(head);
  if (error) cut_here();
  watch();
  co_await converse(std::move(early));
  co_await drain();
  end();
}

asio::awaitable<void> LiveConnection::converse(std::string early) {
  try {
    before_open();
    session_->on_open(shared_from_this());
    if (site_->connections->is_stopping()) stop();
    co_await read(std::move(early));
  } catch (const std::exception& error) {
    log(Level::error, "session_failed", {{"what", error.what()}});
    begin_close({CloseCode::internal_error, "internal error"}, Outbox::Waiting::drop);
  }
}

void LiveConnection::end() {
  cut_here();
  ++site_->counters.sockets_closed;
  // The session may hold this connection: let go of it, so that both can end.
  std::exchange(session_, nullptr)->on_closed();
  place_.reset();
}

void LiveConnection::begin_close(CloseReason reason, Outbox::Waiting waiting) {
  if (closing_since_ || is_cut_) return;
  closing_since_ = Clock::now();
  outbox_.finish(closing_packet(reason), waiting);
  flush();
}

void LiveConnection::cut_here() {
  if (std::exchange(is_cut_, true)) return;
  outbox_.discard();
  boost::system::error_code ignored;
  stream_.shutdown(asio::socket_base::shutdown_both, ignored);
  stream_.close(ignored);
  watch_timer_.cancel();
  pause_timer_.cancel();
}

void LiveConnection::time_out(std::string_view what) {
  ++site_->counters.timeouts;
  log(Level::info, "connection_timed_out", {{"what", what}});
  cut_here();
}

void LiveConnection::flush() {
  if (is_writing_ || is_cut_) return;
  outbox_.take(batch_);
  if (batch_.empty()) {
    write_deadline_.reset();
    if (is_draining_) pause_timer_.cancel();
    if (closing_since_) after_last_write();
    return;
  }
  gather();
  is_writing_ = true;
  write_rest();
}

void LiveConnection::gather() {
  std::size_t size_bytes = 0;
  buffers_.clear();
  first_buffer_ = 0;
  const auto add = [&](std::string_view bytes) {
    if (!bytes.empty()) buffers_.emplace_back(bytes.data(), bytes.size());
    size_bytes += bytes.size();
  };
  for (const auto& packet : batch_) {
    add(packet.head_bytes());
    if (packet.body) add(*packet.body);
    add(packet.tail);
  }
  write_deadline_ = Clock::now() + limits().transfer_deadline_ms(size_bytes);
  site_->counters.frames_out += batch_.size();
  ++site_->counters.writes;
}

void LiveConnection::write_rest() {
  // A span, because Asio copies the sequence it is given.
  const auto rest = std::span<const asio::const_buffer>{buffers_}.subspan(first_buffer_);
  stream_.async_write_some(rest, [self = shared_from_this()](boost::system::error_code error, std::size_t size_bytes) {
    self->site_->counters.bytes_out += size_bytes;
    if (!error) return self->on_written(size_bytes);
    self->is_writing_ = false;
    self->cut_here();
  });
}

void LiveConnection::on_written(std::size_t size_bytes) {
  last_written_ = Clock::now();
  while (first_buffer_ < buffers_.size()) {
    auto& buffer = buffers_[first_buffer_];
    const auto part = std::min(size_bytes, buffer.size());
    buffer += part;
    size_bytes -= part;
    if (buffer.size() > 0) break;
    ++first_buffer_;
  }
  if (first_buffer_ < buffers_.size()) return write_rest();
  is_writing_ = false;
  flush();
}

asio::awaitable<void> LiveConnection::drain() {
  is_draining_ = true;
  while (is_writing_ && !is_cut_) co_await pause(limits().close_ms);
}

asio::awaitable<void> LiveConnection::pause(std::chrono::milliseconds time_ms) {
  pause_timer_.expires_after(time_ms);
  co_await pause_timer_.async_wait(as_value);
}

std::chrono::milliseconds LiveConnection::charge(std::size_t count) {
  const auto now = Clock::now();
  const auto rate = static_cast<double>(limits().messages_per_s);
  const std::chrono::duration<double> passed = now - std::exchange(budget_at_, now);
  budget_ = std::min(budget_ + passed.count() * rate, static_cast<double>(limits().message_burst)) - static_cast<double>(count);
  if (budget_ >= 0) return {};
  return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>{-budget_ / rate});
}

void LiveConnection::watch() {
  if (is_cut_) return;
  watch_timer_.expires_after(limits().watch_ms);
  watch_timer_.async_wait([self = shared_from_this()](boost::system::error_code error) {
    if (error || self->is_cut_) return;
    self->check_clocks(Clock::now());
    self->watch();
  });
}

void LiveConnection::check_clocks(Moment now) {
  if (write_deadline_ && now > *write_deadline_) return time_out("write");
  if (closing_since_ && now > *closing_since_ + limits().close_ms && !is_writing_) return time_out("close");
  watch_reader(now);
}

}  // namespace northstar::transport
