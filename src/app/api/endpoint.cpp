#include "app/api/endpoint.hpp"

namespace northstar::app {

void add_to(transport::Router& router, const Endpoints& endpoints) {
  for (const auto& endpoint : endpoints) router.add(endpoint.method, endpoint.pattern, endpoint.handler);
}

}  // namespace northstar::app
