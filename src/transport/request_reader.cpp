#include "transport/request_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "transport/target.hpp"

namespace northstar::transport {
namespace {

constexpr std::array all_methods{Method::get, Method::head, Method::post, Method::put, Method::patch, Method::del, Method::options};

/// Headers of which a second one would let two readers see two different requests.
constexpr std::array<std::string_view, 7> single_headers{
    "Host", "Origin", "X-Northstar", "X-Northstar-Stream", "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Sec-Fetch-Site"};

std::optional<Method> method_of(std::string_view name) {
  const auto found = std::ranges::find(all_methods, name, [](Method method) { return name_of(method); });
  if (found == all_methods.end()) return std::nullopt;
  return *found;
}

bool is_repeated(const std::vector<Header>& headers, std::string_view name) {
  return std::ranges::count_if(headers, [&](const Header& header) { return is_same_name(header.name, name); }) > 1;
}

std::string_view code_of(TargetError error) {
  switch (error) {
    case TargetError::not_origin_form: return "target_form";
    case TargetError::bad_escape: return "target_escape";
    case TargetError::forbidden_character: return "target_character";
    case TargetError::not_utf8: return "target_not_utf8";
    case TargetError::dot_segment: return "target_dot_segment";
    case TargetError::empty_segment: return "target_empty_segment";
    case TargetError::repeated_parameter: return "query_repeated";
    case TargetError::too_many_parameters: return "query_too_long";
  }
  return "";
}

/// Whom the last trusted proxy saw; what stands before that in the list, anyone can have written.
std::string client_address(const Request& request, std::string peer_address, std::span<const std::string> trusted_proxies) {
  if (std::ranges::find(trusted_proxies, peer_address) == trusted_proxies.end()) return peer_address;
  auto list = request.header("X-Forwarded-For").value_or("");
  list.remove_prefix(list.rfind(',') + 1);
  while (list.starts_with(' ')) list.remove_prefix(1);
  return list.empty() || list.size() > 45 ? peer_address : std::string{list};
}

Parameters all_cookies(const std::vector<Header>& headers) {
  Parameters cookies;
  for (const auto& header : headers) {
    if (is_same_name(header.name, "Cookie")) cookies.merge(parse_cookies(header.value));
  }
  return cookies;
}

}  // namespace

std::expected<Request, Response> to_request(MessageHead head, std::string peer_address,
                                            std::span<const std::string> trusted_proxies, const Limits& limits) {
  const auto method = method_of(head.method);
  if (!method) return std::unexpected{problem(501, "unknown_method")};
  auto target = parse_target(head.target, limits.query_parameters);
  if (!target) return std::unexpected{problem(400, code_of(target.error()))};
  for (const auto name : single_headers) {
    if (is_repeated(head.headers, name)) return std::unexpected{problem(400, "header_repeated", name)};
  }
  Request request;
  request.method = *method;
  request.path = std::move(target->path);
  request.query = std::move(target->query);
  request.headers = std::move(head.headers);
  if (!request.header("Host")) return std::unexpected{problem(400, "host_missing")};
  request.cookies = all_cookies(request.headers);
  request.remote_address = client_address(request, std::move(peer_address), trusted_proxies);
  return request;
}

Response answer_to(MessageError error) {
  switch (error) {
    case MessageError::malformed: return problem(400, "malformed_request");
    case MessageError::header_too_large: return problem(431, "header_too_large");
    case MessageError::body_too_large: return problem(413, "body_too_large");
  }
  return problem(400, "malformed_request");
}

}  // namespace northstar::transport
