#include "adapter/sqlite/checksum.hpp"

#include <gtest/gtest.h>

#include <string>

namespace northstar::adapter::sqlite {

TEST(Checksum, equals_the_published_test_vectors) {
  EXPECT_EQ(checksum(""), 0xcbf29ce484222325U);
  EXPECT_EQ(checksum("a"), 0xaf63dc4c8601ec8cU);
  EXPECT_EQ(checksum("foobar"), 0x85944171f73967e8U);
}

TEST(Checksum, changes_with_every_single_bit) {
  const std::string body = "한 장의 카드";
  for (std::size_t bit = 0; bit < body.size() * 8; ++bit) {
    std::string flipped = body;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    EXPECT_NE(checksum(flipped), checksum(body)) << "bit " << bit;
  }
}

}  // namespace northstar::adapter::sqlite
