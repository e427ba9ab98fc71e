#include "port/random.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "port/ids.hpp"

namespace northstar::port {
namespace {

/// Gives the bytes 0, 1, 2 … so that encodings can be compared with a reference.
class Counting final : public Random {
 public:
  void fill(std::span<std::byte> bytes) override {
    for (auto& byte : bytes) byte = std::byte{next_++};
  }

 private:
  unsigned char next_ = 0;
};

}  // namespace

TEST(Random, writes_128_bits_as_base64url) { EXPECT_EQ(Counting{}.id_text(), "AAECAwQFBgcICQoLDA0ODw"); }

TEST(Random, writes_256_bits_as_base64url) {
  EXPECT_EQ(Counting{}.token(), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
}

TEST(Random, writes_40_bits_as_crockford_base32) { EXPECT_EQ(Counting{}.door_code(), "000G40R4"); }

TEST(Random, draws_ids_that_parse_and_differ) {
  Counting random;
  const auto first = random.id<WorkshopId>();
  const auto second = random.id<WorkshopId>();
  EXPECT_FALSE(first.empty());
  EXPECT_NE(first, second);
}

}  // namespace northstar::port
