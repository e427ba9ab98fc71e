#include "app/api/openapi.hpp"

#include <vector>

#include "app/api/schema.hpp"
#include "wire/json/writer.hpp"

namespace northstar::app {
namespace {

using transport::Method;
using wire::json::Writer;

std::string_view key_of(Method method) {
  switch (method) {
    case Method::get:
      return "get";
    case Method::head:
      return "head";
    case Method::post:
      return "post";
    case Method::put:
      return "put";
    case Method::patch:
      return "patch";
    case Method::del:
      return "delete";
    case Method::options:
      return "options";
  }
  return "";
}

/// The `{name}` segments of a pattern.
std::vector<std::string_view> parameters_of(std::string_view pattern) {
  std::vector<std::string_view> names;
  for (auto open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1)) {
    names.push_back(pattern.substr(open + 1, pattern.find('}', open) - open - 1));
  }
  return names;
}

void write_content(Writer& writer, Schemas& schemas, std::string_view media_type, wire::TypeSource type) {
  writer.key("content").begin_object().key(media_type).begin_object();
  if (type != nullptr) {
    writer.key("schema");
    schemas.write(writer, type());
  }
  writer.end_object().end_object();
}

void write_parameters(Writer& writer, const Endpoint& endpoint) {
  writer.key("parameters").begin_array();
  for (const auto name : parameters_of(endpoint.pattern)) {
    writer.begin_object().key("name").string(name).key("in").string("path").key("required").boolean(true);
    writer.key("schema").begin_object().key("type").string("string").end_object().end_object();
  }
  if (transport::is_changing(endpoint.method)) {
    writer.begin_object().key("name").string("X-Northstar").key("in").string("header").key("required").boolean(true);
    writer.key("schema").begin_object().key("const").string("1").end_object().end_object();
  }
  writer.end_array();
}

void write_security(Writer& writer, Admission admission) {
  writer.key("security").begin_array();
  switch (admission) {
    case Admission::anyone:
      break;
    case Admission::account:
      writer.begin_object().key("account").begin_array().end_array().end_object();
      break;
    case Admission::participant:
    case Admission::facilitator:
      for (const auto* const scheme : {"account", "seat"})
        writer.begin_object().key(scheme).begin_array().end_array().end_object();
      break;
  }
  writer.end_array();
}

void write_operation(Writer& writer, Schemas& schemas, const Endpoint& endpoint) {
  writer.key(key_of(endpoint.method)).begin_object();
  writer.key("operationId").string(endpoint.name).key("summary").string(endpoint.summary);
  write_parameters(writer, endpoint);
  write_security(writer, endpoint.admission);
  if (endpoint.form != nullptr) {
    writer.key("requestBody").begin_object().key("required").boolean(true);
    write_content(writer, schemas, "application/json", endpoint.form);
    writer.end_object();
  }
  writer.key("responses").begin_object().key(std::to_string(endpoint.status)).begin_object();
  writer.key("description").string(transport::phrase_of(endpoint.status));
  if (endpoint.status != 204) write_content(writer, schemas, endpoint.media_type, endpoint.view);
  writer.end_object().key("default").begin_object().key("$ref").string("#/components/responses/problem").end_object();
  writer.end_object().end_object();
}

void write_paths(Writer& writer, Schemas& schemas, const Endpoints& endpoints) {
  std::map<std::string_view, std::vector<const Endpoint*>> by_path;
  for (const auto& endpoint : endpoints) by_path[endpoint.pattern].push_back(&endpoint);
  writer.key("paths").begin_object();
  for (const auto& [path, operations] : by_path) {
    writer.key(path).begin_object();
    for (const auto* const operation : operations) write_operation(writer, schemas, *operation);
    writer.end_object();
  }
  writer.end_object();
}

constexpr std::string_view kProblem =
    R"({"problem":{"description":"Why not (RFC 9457); `code` is stable, `field` names the part of the form at fault.",)"
    R"("content":{"application/problem+json":{"schema":{"type":"object","required":["type","title","status","code"],)"
    R"("properties":{"type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},)"
    R"("code":{"type":"string"},"detail":{"type":"string"},"field":{"type":"string"}}}}}}})";

constexpr std::string_view kSecurity = R"({"account":{"type":"apiKey","in":"cookie","name":"northstar_session"},)"
                                       R"("seat":{"type":"apiKey","in":"cookie","name":"northstar_seat_*"}})";

}  // namespace

std::string openapi(const Endpoints& endpoints) {
  std::string text;
  Writer writer{text};
  Schemas schemas;
  writer.begin_object().key("openapi").string("3.1.0");
  writer.key("info").begin_object().key("title").string("Northstar").key("version").string("1").end_object();
  write_paths(writer, schemas, endpoints);
  writer.key("components").begin_object().key("schemas");
  schemas.write_named(writer);
  writer.key("responses").raw(kProblem).key("securitySchemes").raw(kSecurity).end_object().end_object();
  return text;
}

}  // namespace northstar::app
