#include "app/api/routes.hpp"

#include <algorithm>
#include <iterator>

namespace northstar::app {

Endpoints endpoints(Services& services) {
  Endpoints all;
  for (auto make : {account_endpoints, workshop_endpoints, door_endpoints, room_endpoints}) {
    std::ranges::move(make(services), std::back_inserter(all));
  }
  return all;
}

}  // namespace northstar::app
