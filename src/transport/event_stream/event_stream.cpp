#include "transport/event_stream/event_stream.hpp"

#include <sys/random.h>

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <cstdint>
#include <exception>
#include <optional>
#include <utility>

#include "base/utf8.hpp"
#include "transport/event_stream/event_streams.hpp"

namespace northstar::transport {

namespace asio = boost::asio;

namespace {

/// 128 random bits of the kernel, in hexadecimal digits.
std::string random_id() {
  std::array<std::uint8_t, 16> bytes{};
  // Up to 256 bytes come whole or not at all; without randomness nothing here is safe.
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) std::terminate();
  std::string id;
  for (const auto byte : bytes) {
    id += "0123456789abcdef"[byte >> 4];
    id += "0123456789abcdef"[byte & 15];
  }
  return id;
}

std::vector<std::string> lines_of(std::string_view body) {
  std::vector<std::string> lines;
  while (!body.empty()) {
    const auto end = body.find('\n');
    if (end != 0) lines.emplace_back(body.substr(0, end));
    body = end == std::string_view::npos ? std::string_view{} : body.substr(end + 1);
  }
  return lines;
}

asio::awaitable<EventStream::Received> receive_on_strand(std::shared_ptr<EventStream> stream, std::vector<std::string> frames) {
  co_return co_await stream->receive(std::move(frames));
}

Response answer_of(EventStream::Received received) {
  switch (received) {
    case EventStream::Received::taken: return no_content();
    case EventStream::Received::too_many: return problem(429, "too_many_frames").with("Retry-After", "1");
    case EventStream::Received::gone: break;
  }
  return problem(404, "stream_gone", "open the stream again");
}

std::optional<Response> refusal_of(const std::vector<std::string>& frames, std::string_view body, const Limits& limits) {
  if (!base::is_utf8(body)) return problem(400, "not_utf8");
  if (frames.empty() || frames.size() > limits.posted_frames) return problem(400, "frames_count");
  const auto is_too_big = [&](const std::string& frame) { return frame.size() > limits.message_bytes; };
  if (std::ranges::any_of(frames, is_too_big)) return problem(413, "frame_too_big");
  return std::nullopt;
}

asio::awaitable<Response> take_frames(std::shared_ptr<Site> site, const Request& request) {
  auto frames = lines_of(request.body);
  if (auto refusal = refusal_of(frames, request.body, site->limits)) co_return *std::move(refusal);
  auto stream = site->streams->find(request.header("X-Northstar-Stream").value_or(""));
  if (!stream || stream->workshop() != request.param("workshop")) co_return answer_of(EventStream::Received::gone);
  const auto strand = stream->strand();
  auto work = receive_on_strand(std::move(stream), std::move(frames));
  co_return answer_of(co_await asio::co_spawn(strand, std::move(work), asio::use_awaitable));
}

}  // namespace

Handler frames_handler(std::weak_ptr<Site> site) {
  return [site](const Request& request) { return take_frames(site.lock(), request); };
}

Response event_stream_answer() {
  return content("text/event-stream", {}).with("Transfer-Encoding", "chunked").with("X-Accel-Buffering", "no");
}

EventStream::EventStream(std::shared_ptr<Site> site, Stream stream, std::shared_ptr<Session> session, std::string workshop)
    : LiveConnection(std::move(site), std::move(stream), std::move(session)), id_(random_id()), workshop_(std::move(workshop)) {}

EventStream::~EventStream() { site().streams->remove(id_); }

void EventStream::before_open() {
  site().streams->add(id_, std::static_pointer_cast<EventStream>(shared_from_this()));
  push(events::opening(id_));
}

asio::awaitable<void> EventStream::read(std::string early) {
  // The client has nothing more to say on this line; reading only tells when it is gone.
  std::size_t read_bytes = early.size();
  while (!is_cut() && read_bytes < limits().linger_bytes) {
    const auto [error, size_bytes] = co_await stream().async_read_some(asio::buffer(buffer_), as_value);
    if (error) break;
    read_bytes += size_bytes;
  }
  cut_here();
}

asio::awaitable<EventStream::Received> EventStream::receive(std::vector<std::string> frames) {
  if (is_cut() || is_closing()) co_return Received::gone;
  if (charge(frames.size()).count() > 0) co_return Received::too_many;
  site().counters.frames_in += frames.size();
  for (auto& frame : frames) session().on_text(std::move(frame));
  co_return Received::taken;
}

void EventStream::after_last_write() {
  boost::system::error_code ignored;
  stream().shutdown(asio::socket_base::shutdown_send, ignored);
}

void EventStream::watch_reader(Moment now) {
  if (!is_closing() && now > last_written() + limits().ping_ms) push(probe());
}

}  // namespace northstar::transport
