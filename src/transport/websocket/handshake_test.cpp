#include "transport/websocket/handshake.hpp"

#include <gtest/gtest.h>

namespace northstar::transport::websocket {
namespace {

Request handshake(std::string upgrade = "websocket", std::string connection = "keep-alive, Upgrade", std::string version = "13",
                  std::string key = "dGhlIHNhbXBsZSBub25jZQ==") {
  Request request;
  request.headers = {{"Upgrade", upgrade}, {"Connection", connection}, {"Sec-WebSocket-Version", version}, {"Sec-WebSocket-Key", key}};
  return request;
}

TEST(Handshake, gives_the_answer_of_the_rfc) {
  const auto answer = answer_handshake(handshake());
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 101);
  EXPECT_EQ(answer->headers.back().value, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

TEST(Handshake, agrees_to_no_extension) {
  auto request = handshake();
  request.headers.push_back({"Sec-WebSocket-Extensions", "permessage-deflate"});
  const auto answer = answer_handshake(request);
  ASSERT_TRUE(answer);
  for (const auto& header : answer->headers) EXPECT_NE(header.name, "Sec-WebSocket-Extensions");
}

TEST(Handshake, refuses_what_is_none) {
  EXPECT_EQ(answer_handshake(handshake("h2c")).error().status, 426);
  EXPECT_EQ(answer_handshake(handshake("websocket", "close")).error().status, 426);
  EXPECT_EQ(answer_handshake(handshake("websocket", "Upgrade", "8")).error().status, 426);
  EXPECT_EQ(answer_handshake(handshake("websocket", "Upgrade", "13", "short")).error().status, 400);
  EXPECT_EQ(answer_handshake(handshake("websocket", "Upgrade", "13", "dGhlIHNhbXBsZSBub25jZ!==")).error().status, 400);
}

}  // namespace
}  // namespace northstar::transport::websocket
