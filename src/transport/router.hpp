#pragma once

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>
#include <vector>

#include "transport/http.hpp"
#include "transport/limits.hpp"

namespace northstar::transport {

/// One method of one path pattern.
struct Route {
  Method method = Method::get;
  std::string pattern;
  std::vector<std::string> segments;
  Handler handler;
  std::size_t body_limit_bytes = 0;
  /// A live road has no handler: the server upgrades it.
  Road road = Road::http;
};

/// Finds the handler for a method and a path.
///
/// A pattern is a path whose segments are fixed ("/api/v1/workshops") or stand for any one segment ("{id}"). The first
/// route added wins, so a fixed path goes before the pattern that would take it too. Filled before the server starts
/// and only read afterwards, from every thread.
class Router {
 public:
  struct Match {
    const Route* route = nullptr;
    Parameters params;
  };

  Router& add(Method method, std::string_view pattern, Handler handler, std::size_t body_limit_bytes = Limits{}.body_bytes);

  /// Makes `pattern` the entry to a live connection.
  Router& add_live(std::string_view pattern, Road road);

  /// The route, or the answer that takes its place: 404, 405 with the methods that exist, or what OPTIONS asked for.
  /// HEAD finds GET. `path` is decoded.
  [[nodiscard]] std::expected<Match, Response> find(Method method, std::string_view path) const;

 private:
  std::vector<Route> routes_;
};

}  // namespace northstar::transport
