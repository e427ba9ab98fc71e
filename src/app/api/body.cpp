#include "app/api/body.hpp"

#include "wire/json/parse.hpp"

namespace northstar::app {

Reply<wire::json::Document> read_json(const transport::Request& request) {
  const auto type = request.header("Content-Type").value_or("");
  if (!type.starts_with("application/json")) {
    return std::unexpected(transport::problem(415, "not_json", "the body must be application/json"));
  }
  auto document = wire::json::parse(request.body);
  if (!document) {
    return std::unexpected(transport::problem(400, "malformed", wire::json::name_of(document.error().code)));
  }
  return std::move(*document);
}

}  // namespace northstar::app
