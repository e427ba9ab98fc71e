#include "transport/response_head.hpp"

#include <algorithm>
#include <array>
#include <ctime>

namespace northstar::transport {
namespace {

bool is_token_character(char c) {
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return is_letter || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool is_value_character(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte != 0x7F;
}

bool is_safe(const Header& header) {
  return !header.name.empty() && std::ranges::all_of(header.name, is_token_character) &&
         std::ranges::all_of(header.value, is_value_character);
}

void append(std::string& head, std::string_view name, std::string_view value) {
  head += name;
  head += ": ";
  head += value;
  head += "\r\n";
}

bool has(const Response& response, std::string_view name) {
  return std::ranges::any_of(response.headers, [&](const Header& header) { return is_same_name(header.name, name); });
}

/// The moment in the form of RFC 9110, section 5.6.7.
std::string date_text() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&now, &parts);
  std::array<char, 40> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts)};
}

/// WebSockets of the page's own origin: 'self' covers them in today's browsers, older ones want the address.
std::string socket_sources(const OriginPolicy& policy) {
  std::string sources;
  for (const auto& origin : policy.origins()) sources += " ws" + origin.substr(std::string_view{"http"}.size());
  return sources;
}

std::string content_security_policy(const OriginPolicy& policy) {
  return "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; "
         "font-src 'self'; connect-src 'self'" + socket_sources(policy) +
         "; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}

/// 1xx, 204 and 304 have no body and no length (RFC 9110, section 8.6).
bool has_body(std::uint16_t status) { return status >= 200 && status != 204 && status != 304; }

}  // namespace

std::string security_headers(const OriginPolicy& policy) {
  std::string headers;
  append(headers, "Content-Security-Policy", content_security_policy(policy));
  append(headers, "X-Content-Type-Options", "nosniff");
  append(headers, "X-Frame-Options", "DENY");
  append(headers, "Referrer-Policy", "no-referrer");
  append(headers, "Cross-Origin-Opener-Policy", "same-origin");
  append(headers, "Cross-Origin-Resource-Policy", "same-origin");
  append(headers, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
  if (policy.cookie_transport() == CookieTransport::secure) append(headers, "Strict-Transport-Security", "max-age=31536000");
  return headers;
}

std::string render_head(const Response& response, std::string_view security_headers, Persistence persistence) {
  std::string head = "HTTP/1.1 " + std::to_string(response.status) + ' ' + std::string{phrase_of(response.status)} + "\r\n";
  append(head, "Date", date_text());
  for (const auto& header : response.headers) {
    if (is_safe(header)) append(head, header.name, header.value);
  }
  if (!has(response, "Cache-Control")) append(head, "Cache-Control", "no-store");
  const bool is_chunked = has(response, "Transfer-Encoding");
  if (has_body(response.status) && !is_chunked) append(head, "Content-Length", std::to_string(response.body.bytes().size()));
  if (response.status != 101) append(head, "Connection", persistence == Persistence::close ? "close" : "keep-alive");
  head += security_headers;
  head += "\r\n";
  return head;
}

}  // namespace northstar::transport
