#pragma once

#include "app/api/endpoint.hpp"
#include "app/api/services.hpp"

/// The groups of routes; `services` must outlive the router.
namespace northstar::app {

/// First account, sign-in, sign-out, who am I.
[[nodiscard]] Endpoints account_endpoints(Services& services);
/// The list of workshops, a new one, entering one's own, deleting it.
[[nodiscard]] Endpoints workshop_endpoints(Services& services);
/// Coming in by code, and the facilitator's hold on the door.
[[nodiscard]] Endpoints door_endpoints(Services& services);
/// Commands, view and exports of one workshop.
[[nodiscard]] Endpoints room_endpoints(Services& services);

/// All of them.
[[nodiscard]] Endpoints endpoints(Services& services);

/// Makes a handler of a function of the services and the request.
template <auto Function>
[[nodiscard]] transport::Handler handled_by(Services& services) {
  return [&services](const transport::Request& request) { return Function(services, request); };
}

}  // namespace northstar::app
