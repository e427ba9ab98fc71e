#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace northstar::transport {

enum class Method : std::uint8_t { get, head, post, put, patch, del, options };

/// Which way a request came in and how its answer goes out.
enum class Road : std::uint8_t { http, websocket, event_stream };

struct Header {
  std::string name;
  std::string value;
};

/// Names and values, looked up by `std::string_view` without a copy.
using Parameters = std::map<std::string, std::string, std::less<>>;

/// One HTTP request, read whole, within all limits, its target decoded and validated.
struct Request {
  Method method = Method::get;
  Road road = Road::http;
  /// Decoded path: starts with '/', is UTF-8, has no control character, no empty, "." or ".." segment.
  std::string path;
  /// Decoded query; a name comes once.
  Parameters query;
  /// Values of the route's `{name}` segments, decoded.
  Parameters params;
  /// As sent; names compare without regard to case.
  std::vector<Header> headers;
  Parameters cookies;
  std::string body;
  /// Address of the client, or what a trusted proxy said it is. Never a reason to refuse: a whole workshop sits behind one.
  std::string remote_address;

  /// The first header of that name, or nothing.
  [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
  /// The value, or an empty text when absent.
  [[nodiscard]] std::string_view param(std::string_view name) const;
  [[nodiscard]] std::string_view query_value(std::string_view name) const;
  [[nodiscard]] std::string_view cookie(std::string_view name) const;
};

/// Compares names of headers: ASCII letters without regard to case (RFC 9110, section 5.1).
[[nodiscard]] bool is_same_name(std::string_view left, std::string_view right);

/// Tells whether a list header ("Connection: keep-alive, Upgrade") holds `token`.
[[nodiscard]] bool has_token(std::string_view list, std::string_view token);

/// Reads a Cookie header (RFC 6265, section 5.4); the first of two cookies of one name wins, as browsers send the
/// more specific one first.
[[nodiscard]] Parameters parse_cookies(std::string_view header);

/// The method's name on the wire.
[[nodiscard]] std::string_view name_of(Method method);

/// Tells whether a request of this method may change something, and so must prove where it came from.
[[nodiscard]] constexpr bool is_changing(Method method) {
  return method == Method::post || method == Method::put || method == Method::patch || method == Method::del;
}

}  // namespace northstar::transport
