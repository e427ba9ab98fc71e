#pragma once

#include "app/api/endpoint.hpp"
#include "app/api/services.hpp"
#include "transport/counters.hpp"

namespace northstar::app {

/// Adds what machines ask: `/healthz` (the process runs), `/readyz` (it takes work and can read its database), and the
/// description of `endpoints` at `/api/openapi.json`.
void add_probes(transport::Router& router, Services& services, const Endpoints& endpoints);

/// Makes the routes of the listener for /metrics; `counters` must outlive it.
[[nodiscard]] transport::Router metrics_router(const transport::Counters& counters);

}  // namespace northstar::app
