#include "transport/router.hpp"

#include <gtest/gtest.h>

namespace northstar::transport {
namespace {

Router example() {
  Router router;
  router.add(Method::get, "/api/v1/workshops", {})
      .add(Method::post, "/api/v1/workshops", {})
      .add(Method::get, "/api/v1/workshops/mine", {})
      .add(Method::get, "/api/v1/workshops/{id}", {}, 10);
  return router;
}

TEST(Router, finds_the_first_route_that_fits) {
  const auto router = example();
  const auto mine = router.find(Method::get, "/api/v1/workshops/mine");
  ASSERT_TRUE(mine);
  EXPECT_EQ(mine->route->pattern, "/api/v1/workshops/mine");
  const auto one = router.find(Method::head, "/api/v1/workshops/W 1");
  ASSERT_TRUE(one);
  EXPECT_EQ(one->params, (Parameters{{"id", "W 1"}}));
  EXPECT_EQ(one->route->body_limit_bytes, 10U);
}

TEST(Router, has_no_route_for_a_longer_or_shorter_path) {
  const auto router = example();
  for (const auto* path : {"/", "/api/v1", "/api/v1/workshops/", "/api/v1/workshops/a/b"}) {
    const auto found = router.find(Method::get, path);
    ASSERT_FALSE(found) << path;
    EXPECT_EQ(found.error().status, 404);
  }
}

TEST(Router, tells_which_methods_exist) {
  const auto router = example();
  const auto refused = router.find(Method::del, "/api/v1/workshops");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().status, 405);
  EXPECT_EQ(refused.error().headers.back().value, "GET, HEAD, POST");
  const auto options = router.find(Method::options, "/api/v1/workshops");
  ASSERT_FALSE(options);
  EXPECT_EQ(options.error().status, 204);
}

}  // namespace
}  // namespace northstar::transport
