#include "app/api/openapi.hpp"

#include <gtest/gtest.h>

#include "app/api/forms_fields.hpp"
#include "wire/json/parse.hpp"

namespace northstar::app {
namespace {

using transport::Method;

Endpoints some_endpoints() {
  return {{Method::post,
           "/door/{code}/join",
           "join",
           "Joins.",
           Admission::anyone,
           {},
           &wire::type_of<JoinForm>,
           &wire::type_of<JoinedView>,
           201},
          {Method::get, "/door/{code}", "look", "Looks.", Admission::anyone, {}, nullptr, &wire::type_of<DoorView>}};
}

/// The value at a path of members, or a failure.
wire::json::Value at(wire::json::Value value, std::initializer_list<std::string_view> path) {
  for (const auto name : path) {
    const auto member = value.find(name);
    EXPECT_TRUE(member) << name;
    if (!member) return value;
    value = *member;
  }
  return value;
}

TEST(OpenApi, DescribesEachMethodOfEachPath) {
  const auto document = wire::json::parse(openapi(some_endpoints()));
  ASSERT_TRUE(document);
  EXPECT_EQ(at(document->root(), {"paths", "/door/{code}/join", "post", "operationId"}).string(), "join");
  EXPECT_EQ(at(document->root(), {"paths", "/door/{code}", "get", "operationId"}).string(), "look");
  EXPECT_TRUE(at(document->root(), {"paths", "/door/{code}/join", "post", "responses"}).find("201"));
}

TEST(OpenApi, TakesBodiesFromTheTablesOfTheirFields) {
  const auto document = wire::json::parse(openapi(some_endpoints()));
  ASSERT_TRUE(document);
  const auto form = at(document->root(), {"components", "schemas", "join_form"});
  EXPECT_EQ(at(form, {"properties", "name", "type"}).string(), "string");
  EXPECT_EQ(at(form, {"properties", "side", "enum"}).size(), 3U);
  EXPECT_EQ(at(form, {"required"}).size(), 2U);
}

TEST(OpenApi, NamesStructsInsideStructsToo) {
  const auto document = wire::json::parse(openapi(some_endpoints()));
  ASSERT_TRUE(document);
  EXPECT_EQ(at(document->root(), {"components", "schemas", "door_view", "properties", "me", "$ref"}).string(),
            "#/components/schemas/seat_view");
  EXPECT_TRUE(at(document->root(), {"components", "schemas"}).find("seat_view"));
}

}  // namespace
}  // namespace northstar::app
