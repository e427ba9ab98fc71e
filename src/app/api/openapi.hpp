#pragma once

#include <string>

#include "app/api/endpoint.hpp"

namespace northstar::app {

/// Describes the HTTP interface as OpenAPI 3.1, from the very table that the router is filled from; the bodies come
/// from the tables of their fields.
[[nodiscard]] std::string openapi(const Endpoints& endpoints);

}  // namespace northstar::app
