#include "transport/request.hpp"

#include <algorithm>

namespace northstar::transport {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string_view strip(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// Cuts the part before `separator` off `rest`.
std::string_view next_part(std::string_view& rest, char separator) {
  const auto end = rest.find(separator);
  const auto part = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return strip(part);
}

std::string_view value_of(const Parameters& parameters, std::string_view name) {
  const auto found = parameters.find(name);
  return found == parameters.end() ? std::string_view{} : std::string_view{found->second};
}

}  // namespace

std::optional<std::string_view> Request::header(std::string_view name) const {
  const auto found = std::ranges::find_if(headers, [&](const Header& header) { return is_same_name(header.name, name); });
  if (found == headers.end()) return std::nullopt;
  return found->value;
}

std::string_view Request::param(std::string_view name) const { return value_of(params, name); }
std::string_view Request::query_value(std::string_view name) const { return value_of(query, name); }
std::string_view Request::cookie(std::string_view name) const { return value_of(cookies, name); }

bool is_same_name(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, [](char l, char r) { return lower(l) == lower(r); });
}

bool has_token(std::string_view list, std::string_view token) {
  while (!list.empty()) {
    if (is_same_name(next_part(list, ','), token)) return true;
  }
  return false;
}

Parameters parse_cookies(std::string_view header) {
  Parameters cookies;
  while (!header.empty()) {
    const auto pair = next_part(header, ';');
    const auto equals = pair.find('=');
    if (equals == std::string_view::npos) continue;
    cookies.try_emplace(std::string{strip(pair.substr(0, equals))}, strip(pair.substr(equals + 1)));
  }
  return cookies;
}

std::string_view name_of(Method method) {
  switch (method) {
    case Method::get: return "GET";
    case Method::head: return "HEAD";
    case Method::post: return "POST";
    case Method::put: return "PUT";
    case Method::patch: return "PATCH";
    case Method::del: return "DELETE";
    case Method::options: return "OPTIONS";
  }
  return "";
}

}  // namespace northstar::transport
