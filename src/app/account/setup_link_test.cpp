#include "app/account/setup_link.hpp"

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include "adapter/memory/memory_directory.hpp"
#include "adapter/system_clock/system_clock.hpp"
#include "adapter/system_clock/system_random.hpp"

namespace northstar::app {
namespace {

class SetupLink : public testing::Test {
 protected:
  template <class Result>
  Result run(port::Task<Result> task) {
    io_.restart();
    auto result = boost::asio::co_spawn(io_, std::move(task), boost::asio::use_future);
    io_.run();
    return result.get();
  }

  /// The token of a new link.
  std::string offer() {
    const auto link = run(offer_setup_link(directory_, clock_, random_));
    return link ? link->substr(std::string_view{"/setup#"}.size()) : "";
  }

  port::Account account(std::string email) {
    return {random_.id<port::AccountId>(), std::move(email), "Ann", "hash", clock_.now()};
  }

  boost::asio::io_context io_;
  adapter::memory::Contents contents_;
  adapter::memory::MemoryDirectory directory_{contents_};
  adapter::system_clock::SystemClock clock_;
  adapter::system_clock::SystemRandom random_;
};

TEST_F(SetupLink, MakesTheFirstAccountOnce) {
  const auto token = offer();
  EXPECT_EQ(token.size(), 43U);
  EXPECT_TRUE(run(redeem_setup_link(directory_, token, account("a@b"))));
  EXPECT_EQ(run(redeem_setup_link(directory_, token, account("c@d"))), std::unexpected(port::WriteError::gone));
  EXPECT_EQ(run(directory_.accounts())->size(), 1U);
}

TEST_F(SetupLink, IsNotOfferedOnceThereIsAnAccount) {
  ASSERT_TRUE(run(redeem_setup_link(directory_, offer(), account("a@b"))));
  EXPECT_EQ(offer(), "");
}

TEST_F(SetupLink, OfTheNewestStartCounts) {
  const auto old = offer();
  const auto newest = offer();
  EXPECT_EQ(run(redeem_setup_link(directory_, old, account("a@b"))), std::unexpected(port::WriteError::gone));
  EXPECT_TRUE(run(redeem_setup_link(directory_, newest, account("a@b"))));
}

TEST_F(SetupLink, EndsAfterADay) {
  const auto token = offer();
  auto late = account("a@b");
  late.created_at.ms += std::int64_t{25} * 60 * 60 * 1000;
  EXPECT_EQ(run(redeem_setup_link(directory_, token, late)), std::unexpected(port::WriteError::gone));
}

}  // namespace
}  // namespace northstar::app
