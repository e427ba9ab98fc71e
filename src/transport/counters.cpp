#include "transport/counters.hpp"

#include <string_view>

namespace northstar::transport {
namespace {

void append(std::string& text, std::string_view name, std::string_view type, std::uint64_t value) {
  text += "# TYPE northstar_" + std::string{name} + ' ' + std::string{type} + "\nnorthstar_" + std::string{name} + ' ';
  text += std::to_string(value) + '\n';
}

}  // namespace

std::string render_metrics(const Counters& counters) {
  std::string text;
  const auto counter = [&text](std::string_view name, const Counters::Count& count) { append(text, name, "counter", count); };
  counter("connections_accepted_total", counters.connections_accepted);
  counter("connections_refused_total", counters.connections_refused);
  counter("requests_total", counters.requests);
  counter("requests_refused_total", counters.requests_refused);
  counter("requests_failed_total", counters.requests_failed);
  counter("sockets_opened_total", counters.sockets_opened);
  counter("frames_in_total", counters.frames_in);
  counter("frames_out_total", counters.frames_out);
  counter("bytes_in_total", counters.bytes_in);
  counter("bytes_out_total", counters.bytes_out);
  counter("writes_total", counters.writes);
  counter("outbox_overflows_total", counters.overflows);
  counter("protocol_violations_total", counters.violations);
  counter("timeouts_total", counters.timeouts);
  append(text, "sockets_open", "gauge", counters.sockets_opened - counters.sockets_closed);
  return text;
}

}  // namespace northstar::transport
