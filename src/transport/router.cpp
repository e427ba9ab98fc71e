#include "transport/router.hpp"

#include <optional>
#include <utility>

namespace northstar::transport {
namespace {

std::vector<std::string> split(std::string_view path) {
  std::vector<std::string> segments;
  while (path.starts_with('/')) {
    path.remove_prefix(1);
    const auto end = path.find('/');
    segments.emplace_back(path.substr(0, end));
    path = end == std::string_view::npos ? std::string_view{} : path.substr(end);
  }
  return segments;
}

bool is_parameter(std::string_view segment) { return segment.starts_with('{') && segment.ends_with('}'); }

std::optional<Parameters> match(const std::vector<std::string>& pattern, const std::vector<std::string>& segments) {
  if (pattern.size() != segments.size()) return std::nullopt;
  Parameters params;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::string_view expected = pattern[i];
    if (is_parameter(expected) && !segments[i].empty()) {
      params.emplace(expected.substr(1, expected.size() - 2), segments[i]);
    } else if (expected != segments[i]) {
      return std::nullopt;
    }
  }
  return params;
}

void append_allowed(std::string& allowed, Method method) {
  allowed += allowed.empty() ? "" : ", ";
  allowed += name_of(method);
  if (method == Method::get) allowed += ", HEAD";
}

Response without_route(Method method, std::string allowed) {
  if (allowed.empty()) return problem(404, "not_found");
  // No Access-Control header, ever: only our own pages speak to this server.
  if (method == Method::options) return no_content().with("Allow", allowed + ", OPTIONS");
  return problem(405, "method_not_allowed").with("Allow", std::move(allowed));
}

}  // namespace

Router& Router::add(Method method, std::string_view pattern, Handler handler, std::size_t body_limit_bytes) {
  routes_.push_back({method, std::string{pattern}, split(pattern), std::move(handler), body_limit_bytes, Road::http});
  return *this;
}

Router& Router::add_live(std::string_view pattern, Road road) {
  routes_.push_back({Method::get, std::string{pattern}, split(pattern), {}, 0, road});
  return *this;
}

std::expected<Router::Match, Response> Router::find(Method method, std::string_view path) const {
  const auto segments = split(path);
  const auto sought = method == Method::head ? Method::get : method;
  std::string allowed;
  for (const auto& route : routes_) {
    auto params = match(route.segments, segments);
    if (!params) continue;
    if (route.method == sought) return Match{&route, *std::move(params)};
    append_allowed(allowed, route.method);
  }
  return std::unexpected{without_route(method, std::move(allowed))};
}

}  // namespace northstar::transport
