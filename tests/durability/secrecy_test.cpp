#include <gtest/gtest.h>

#include <random>

#include "tests/contract/scratch_folder.hpp"
#include "tests/contract/wait_for.hpp"
#include "tests/durability/all_bytes.hpp"
#include "tests/durability/faulty_layer.hpp"
#include "tests/durability/open_store.hpp"

namespace northstar::durability {
namespace {

using contract::Medium;
using contract::ScratchFolder;
using contract::wait_for;

constexpr int kRounds = 60;
constexpr int kCasts = 3'000;
constexpr int kCastsAtOnce = 50;
const auto kWorkshop = *port::WorkshopId::parse("W1");

/// The secrets that a search of the files would find. Those of open rounds show that the search works.
constexpr std::string_view kSecret = "CLOSED-CHOICE";
constexpr std::string_view kOpenSecret = "OPEN-CHOICE";

port::RoundId round(int number) { return *port::RoundId::parse("round-" + std::to_string(number)); }

/// Every second round closes, so that pages hold ballots of both kinds and outlive the closed ones.
bool closes(int number) { return number % 2 == 0; }

/// Ballots of many rounds, changed often and of many sizes: pages split and rows move, which is where copies stay.
std::vector<port::BoxWrite> random_ballots(std::mt19937& random, int count) {
  std::vector<port::BoxWrite> ballots;
  for (int i = 0; i < count; ++i) {
    const auto number = static_cast<int>(random() % kRounds);
    const auto participant = *port::ParticipantId::parse("P" + std::to_string(random() % 40));
    const auto secret = std::string(closes(number) ? kSecret : kOpenSecret);
    ballots.push_back({round(number), participant, secret + std::string(random() % 400, '.')});
  }
  return ballots;
}

class Secrecy : public testing::Test {
 protected:
  Secrecy() {
    FaultyLayer::disarm();
    open(folder_.path());
    wait_for(open_.store->create(port::WorkshopRow(kWorkshop))).value();
  }

  void open(const std::filesystem::path& folder) {
    open_ = {};
    open_ = OpenStore::open({.folder = folder, .vfs = FaultyLayer::name(), .on_lost_commit = [](std::string_view) {}})
                .value();
  }

  bool append(port::Transaction transaction) {
    return wait_for(open_.store->append(kWorkshop, 0, std::move(transaction))).has_value();
  }

  void vote() {
    std::mt19937 random(1);
    for (int cast = 0; cast < kCasts; cast += kCastsAtOnce) {
      port::Transaction transaction;
      transaction.box_writes = random_ballots(random, kCastsAtOnce);
      ASSERT_TRUE(append(std::move(transaction)));
    }
  }

  bool close_rounds() {
    port::Transaction transaction;
    for (int i = 0; i < kRounds; ++i) {
      if (closes(i)) transaction.boxes_to_destroy.push_back(round(i));
    }
    return append(std::move(transaction));
  }

  /// Takes the files as they lie there, as a process that dies leaves them, and starts over them elsewhere.
  void crash_and_restart() {
    std::filesystem::copy(folder_.path(), after_crash_.path(), std::filesystem::copy_options::recursive);
    FaultyLayer::disarm();
    open(after_crash_.path());
  }

  [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }
  [[nodiscard]] const std::filesystem::path& after_crash() const { return after_crash_.path(); }

  static bool holds(const std::filesystem::path& folder, std::string_view secret) {
    return all_bytes(folder).find(secret) != std::string::npos;
  }

 private:
  ScratchFolder folder_{Medium::memory};
  ScratchFolder after_crash_{Medium::memory};
  OpenStore open_;
};

}  // namespace

TEST_F(Secrecy, a_closed_vote_leaves_no_ballot_in_any_file) {
  vote();
  ASSERT_TRUE(holds(folder(), kSecret)) << "the search finds nothing at all";
  ASSERT_TRUE(close_rounds());
  EXPECT_FALSE(holds(folder(), kSecret));
  EXPECT_TRUE(holds(folder(), kOpenSecret));
}

TEST_F(Secrecy, a_ballot_cast_in_the_closing_transaction_leaves_nothing_either) {
  port::Transaction transaction;
  transaction.box_writes = {{round(0), *port::ParticipantId::parse("P1"), std::string(kSecret)}};
  transaction.boxes_to_destroy = {round(0)};
  ASSERT_TRUE(append(std::move(transaction)));
  EXPECT_FALSE(holds(folder(), kSecret));
}

TEST_F(Secrecy, what_a_crash_before_the_checkpoint_left_is_gone_when_the_store_is_open_again) {
  vote();
  FaultyLayer::arm_next(Fault::io_error, "truncate");
  ASSERT_TRUE(close_rounds());
  ASSERT_EQ(FaultyLayer::failed_call(), "truncate");
  ASSERT_TRUE(holds(folder(), kSecret)) << "the write-ahead log was cut all the same";
  crash_and_restart();
  EXPECT_FALSE(holds(after_crash(), kSecret));
  EXPECT_TRUE(holds(after_crash(), kOpenSecret));
}

}  // namespace northstar::durability
