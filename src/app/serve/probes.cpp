#include "app/serve/probes.hpp"

#include <memory>

#include "app/api/openapi.hpp"
#include "app/cli/version.hpp"

namespace northstar::app {
namespace {

using transport::Method;
using transport::Request;
using transport::Response;

port::Task<Response> is_alive(const Request&) { co_return transport::content("text/plain", "ok\n"); }

port::Task<Response> is_ready(Services& services, const Request&) {
  if (!services.readiness.is_ready()) co_return transport::problem(503, "stopping");
  // Any read shows that the database answers; no workshop has the empty code.
  const auto door = co_await services.directory.door_by_code({});
  if (!door) co_return transport::problem(503, port::name_of(door.error()));
  co_return transport::content("text/plain", "ready\n");
}

port::Task<Response> of_text(std::shared_ptr<const std::string> text) {
  co_return transport::json(200, transport::Body{std::move(text)});
}

port::Task<Response> metrics(const transport::Counters& counters) {
  auto text = transport::render_metrics(counters);
  text += "# TYPE northstar_build_info gauge\nnorthstar_build_info{version=\"" + std::string{version} + "\"} 1\n";
  co_return transport::content("text/plain; version=0.0.4", std::move(text));
}

}  // namespace

void add_probes(transport::Router& router, Services& services, const Endpoints& endpoints) {
  const auto description = std::make_shared<const std::string>(openapi(endpoints));
  router.add(Method::get, "/healthz", is_alive);
  router.add(Method::get, "/readyz", [&services](const Request& request) { return is_ready(services, request); });
  router.add(Method::get, "/api/openapi.json", [description](const Request&) { return of_text(description); });
}

transport::Router metrics_router(const transport::Counters& counters) {
  transport::Router router;
  router.add(Method::get, "/metrics", [&counters](const Request&) { return metrics(counters); });
  return router;
}

}  // namespace northstar::app
