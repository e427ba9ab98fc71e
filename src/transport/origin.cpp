#include "transport/origin.hpp"

#include <algorithm>
#include <utility>

namespace northstar::transport {
namespace {

std::string lower(std::string_view text) {
  std::string out{text};
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_character(char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '.' || c == '-' || c == '_'; }
bool is_address_character(char c) { return (c >= 'a' && c <= 'f') || is_digit(c) || c == ':' || c == '.'; }

/// A name, or an address in brackets; and perhaps one port (RFC 3986, section 3.2).
bool is_host_and_port(std::string_view text) {
  const bool is_address = text.starts_with('[');
  const auto name = text.substr(is_address ? 1 : 0, text.find(is_address ? ']' : ':') - (is_address ? 1 : 0));
  if (name.empty() || !std::ranges::all_of(name, is_address ? is_address_character : is_name_character)) return false;
  const auto rest = text.substr(std::min(text.size(), name.size() + (is_address ? 2 : 0)));
  const bool is_closed = !is_address || text.size() > name.size() + 1;
  const bool has_port = rest.size() > 1 && rest.size() <= 6 && rest.front() == ':';
  return is_closed && (rest.empty() || (has_port && std::ranges::all_of(rest.substr(1), is_digit)));
}

/// The host with its port, without the port that the scheme has anyway.
std::string without_default_port(std::string host, std::string_view scheme) {
  const std::string_view own = scheme == "https" ? ":443" : ":80";
  if (host.ends_with(own)) host.resize(host.size() - own.size());
  return host;
}

}  // namespace

std::optional<std::string> origin_of(std::string_view url) {
  const auto text = lower(url);
  const std::string_view scheme = text.starts_with("https://") ? "https" : "http";
  const auto start = scheme.size() + 3;
  if (!text.starts_with(std::string{scheme} + "://")) return std::nullopt;
  auto host = text.substr(start, text.find('/', start) - start);
  if (!is_host_and_port(host)) return std::nullopt;
  return std::string{scheme} + "://" + without_default_port(std::move(host), scheme);
}

OriginPolicy::OriginPolicy(std::vector<std::string> origins) : origins_(std::move(origins)) {}

bool OriginPolicy::allows(std::string_view origin, const Request& request) const {
  if (!origins_.empty()) return std::ranges::find(origins_, origin) != origins_.end();
  const auto host = request.header("Host").value_or("");
  return !host.empty() && (origin == origin_of("http://" + std::string{host}) || origin == origin_of("https://" + std::string{host}));
}

std::optional<Response> OriginPolicy::refusal(const Request& request) const {
  const auto origin = request.header("Origin");
  if (origin && !allows(*origin, request)) return problem(403, "foreign_origin", "the Origin is not this server's");
  if (is_changing(request.method) || request.road == Road::websocket) {
    if (!origin) return problem(403, "origin_missing", "the Origin header is needed here");
  }
  if (is_changing(request.method) && request.header("X-Northstar") != "1") {
    return problem(403, "header_missing", "the header 'X-Northstar: 1' is needed here");
  }
  const auto site = request.header("Sec-Fetch-Site").value_or("none");
  const bool is_ours = site == "none" || site == "same-origin";
  if (!is_ours && request.path.starts_with("/api/")) return problem(403, "foreign_site", "the browser calls this request foreign");
  return std::nullopt;
}

CookieTransport OriginPolicy::cookie_transport() const {
  const auto is_https = [](const std::string& origin) { return origin.starts_with("https://"); };
  return !origins_.empty() && std::ranges::all_of(origins_, is_https) ? CookieTransport::secure : CookieTransport::plain;
}

}  // namespace northstar::transport
