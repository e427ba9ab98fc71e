// A request as an attacker writes it: parser, target, headers and cookies hold their limits and never read past the end.
#include "transport/request_reader.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/utf8.hpp"

namespace {

using namespace northstar::transport;

void check(const Request& request) {
  const bool is_sound = request.path.starts_with('/') && northstar::base::is_utf8(request.path) &&
                        request.path.find("/../") == std::string::npos && request.path.find('\0') == std::string::npos;
  if (!is_sound) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const Limits limits;
  MessageParser parser{limits.header_bytes};
  std::string pending{reinterpret_cast<const char*>(data), size};
  const auto head_bytes = parser.consume(pending);
  if (!head_bytes || !parser.has_head()) return 0;
  const auto request = to_request(parser.head(), "192.0.2.1", {}, limits);
  if (request) check(*request);
  if (!parser.limit_body(100)) return 0;
  pending.erase(0, *head_bytes);
  while (!parser.is_complete()) {
    const auto used = parser.consume(pending);
    if (!used || *used == 0) return 0;
    pending.erase(0, *used);
  }
  if (parser.take_body().size() > 100) std::abort();
  return 0;
}
