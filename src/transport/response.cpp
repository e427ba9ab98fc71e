#include "transport/response.hpp"

#include <algorithm>
#include <array>

#include "transport/json_text.hpp"

namespace northstar::transport {
namespace {

struct Phrase {
  std::uint16_t status;
  std::string_view text;
};

constexpr std::array<Phrase, 27> phrases{{
    {101, "Switching Protocols"}, {200, "OK"}, {201, "Created"}, {202, "Accepted"}, {204, "No Content"},
    {301, "Moved Permanently"}, {303, "See Other"}, {304, "Not Modified"}, {307, "Temporary Redirect"},
    {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"},
    {408, "Request Timeout"}, {409, "Conflict"}, {410, "Gone"}, {413, "Content Too Large"}, {415, "Unsupported Media Type"},
    {422, "Unprocessable Content"}, {426, "Upgrade Required"}, {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"}, {500, "Internal Server Error"}, {501, "Not Implemented"},
    {503, "Service Unavailable"}, {507, "Insufficient Storage"},
}};

void append_member(std::string& out, std::string_view name, std::string_view value) {
  out += ",\"";
  out += name;
  out += "\":";
  append_json_text(out, value);
}

}  // namespace

Response json(std::uint16_t status, Body body) {
  return {status, {{"Content-Type", "application/json"}}, std::move(body)};
}

Response content(std::string content_type, Body body) {
  return {200, {{"Content-Type", std::move(content_type)}}, std::move(body)};
}

Response no_content() { return {204, {}, {}}; }

Response see_other(std::string location) { return {303, {{"Location", std::move(location)}}, {}}; }

Response problem(std::uint16_t status, std::string_view code, std::string_view detail) {
  std::string text = R"({"type":"about:blank","status":)" + std::to_string(status);
  append_member(text, "title", phrase_of(status));
  append_member(text, "code", code);
  if (!detail.empty()) append_member(text, "detail", detail);
  text += '}';
  return {status, {{"Content-Type", "application/problem+json"}}, std::move(text)};
}

Header set_cookie(std::string_view name, std::string_view value, std::int64_t max_age_s, CookieTransport transport) {
  std::string text{name};
  text += '=';
  text += value;
  text += "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + std::to_string(max_age_s);
  if (transport == CookieTransport::secure) text += "; Secure";
  return {"Set-Cookie", std::move(text)};
}

std::string_view phrase_of(std::uint16_t status) {
  const auto found = std::ranges::find(phrases, status, &Phrase::status);
  return found == phrases.end() ? std::string_view{"Unknown"} : found->text;
}

}  // namespace northstar::transport
