#include "app/account/password.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

namespace northstar::app {
namespace {

/// The least that libsodium allows, so that the tests are quick.
constexpr HashCost kCheap{.memory_bytes = 8192, .passes = 1};

template <class Result>
Result run(port::Task<Result> task) {
  boost::asio::io_context io;
  auto result = boost::asio::co_spawn(io, std::move(task), boost::asio::use_future);
  io.run();
  return result.get();
}

TEST(Password, MatchesItsOwnHashOnly) {
  Passwords passwords{kCheap};
  const auto hash = run(passwords.hash("correct horse"));
  ASSERT_TRUE(hash);
  EXPECT_EQ(run(passwords.check(*hash, "correct horse")), Match::yes);
  EXPECT_EQ(run(passwords.check(*hash, "correct horsf")), Match::no);
  EXPECT_EQ(run(passwords.check("", "correct horse")), Match::no);
}

TEST(Password, IsHashedWithArgon2idAndASaltOfItsOwn) {
  const auto one = hash_password("correct horse", kCheap);
  EXPECT_TRUE(one.starts_with("$argon2id$")) << one;
  EXPECT_NE(one, hash_password("correct horse", kCheap));
}

TEST(Password, CostsAsMuchAsWeSay) {
  EXPECT_NE(hash_password("correct horse").find("m=65536,t=2,p=1"), std::string::npos);
}

TEST(Password, IsNeitherTooShortNorTooLongNorNoText) {
  EXPECT_EQ(check_password("123456789"), PasswordFault::too_short);
  EXPECT_EQ(check_password("1234567890"), std::nullopt);
  EXPECT_EQ(check_password(std::string(257, 'a')), PasswordFault::too_long);
  EXPECT_EQ(check_password("123456789\xff"), PasswordFault::not_text);
  EXPECT_EQ(check_password(std::string("12345\0"
                                       "67890",
                                       11)),
            PasswordFault::not_text);
}

}  // namespace
}  // namespace northstar::app
