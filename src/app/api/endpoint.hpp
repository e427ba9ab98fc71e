#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "transport/http.hpp"
#include "transport/router.hpp"
#include "wire/fields/type.hpp"

namespace northstar::app {

/// Who may use a route; the handler checks it, the description repeats it for readers.
enum class Admission { anyone, account, participant, facilitator };

/// One method of one path of the HTTP interface: what the router and the OpenAPI description are made from.
struct Endpoint {
  transport::Method method;
  std::string_view pattern;
  /// The name of the operation: "join_workshop".
  std::string_view name;
  std::string_view summary;
  Admission admission = Admission::anyone;
  transport::Handler handler;
  /// The body that it reads, if any.
  wire::TypeSource form = nullptr;
  /// The body that it answers with, if it is JSON of our own tables.
  wire::TypeSource view = nullptr;
  std::uint16_t status = 200;
  std::string_view media_type = "application/json";
};

using Endpoints = std::vector<Endpoint>;

/// Adds `endpoints` to `router`.
void add_to(transport::Router& router, const Endpoints& endpoints);

}  // namespace northstar::app
