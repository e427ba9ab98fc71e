#include <gtest/gtest.h>

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

constexpr int kVoters = 200;
const auto kWorkshop = *port::WorkshopId::parse("W1");
const auto kClosed = *port::RoundId::parse("closed");
const auto kOpen = *port::RoundId::parse("still-open");

/// The secrets that a search of the files would find. The one of the open round shows that the search works.
constexpr std::string_view kSecret = "CLOSED-CHOICE";
constexpr std::string_view kOpenSecret = "OPEN-CHOICE";

class Secrecy : public testing::Test {
 protected:
  Secrecy() {
    FaultyLayer::disarm();
    open_again();
    wait_for(open_.store->create({.id = kWorkshop})).value();
  }

  void open_again() {
    open_ = {};
    open_ = OpenStore::open({.folder = folder_.path(),
                             .vfs = FaultyLayer::name(),
                             .on_lost_commit = [](std::string_view) {}})
                .value();
  }

  void append(port::Transaction transaction) { appended_ = wait_for(open_.store->append(kWorkshop, 0, std::move(transaction))); }

  /// One ballot; sizes differ, so that pages split and rows move, which is where copies are left behind.
  void cast(port::RoundId round, int voter, std::string_view secret) {
    const auto participant = *port::ParticipantId::parse("P" + std::to_string(voter * 7'919 % 10'000));
    append({.box_writes = {{round, participant, std::string(secret) + std::string(static_cast<std::size_t>(voter) % 90, '.')}}});
  }

  void vote() {
    for (int voter = 0; voter < kVoters; ++voter) {
      cast(kClosed, voter, kSecret);
      if (voter % 3 == 0) cast(kOpen, voter, kOpenSecret);
      if (voter % 5 == 0) cast(kClosed, voter, std::string(kSecret) + " changed my mind");
    }
  }

  [[nodiscard]] bool is_on_disk(std::string_view secret) const {
    return all_bytes(folder_.path()).find(secret) != std::string::npos;
  }

  [[nodiscard]] bool is_appended() const { return appended_.has_value(); }

 private:
  ScratchFolder folder_{Medium::memory};
  OpenStore open_;
  std::expected<port::Appended, port::AppendError> appended_;
};

}  // namespace

TEST_F(Secrecy, a_closed_vote_leaves_no_ballot_in_any_file) {
  vote();
  ASSERT_TRUE(is_on_disk(kSecret)) << "the search finds nothing at all";
  append({.boxes_to_destroy = {kClosed}});
  ASSERT_TRUE(is_appended());
  EXPECT_FALSE(is_on_disk(kSecret));
  EXPECT_TRUE(is_on_disk(kOpenSecret));
}

TEST_F(Secrecy, a_ballot_cast_in_the_closing_transaction_leaves_nothing_either) {
  const auto participant = *port::ParticipantId::parse("P1");
  append({.box_writes = {{kClosed, participant, std::string(kSecret)}}, .boxes_to_destroy = {kClosed}});
  ASSERT_TRUE(is_appended());
  EXPECT_FALSE(is_on_disk(kSecret));
}

TEST_F(Secrecy, what_a_failed_checkpoint_left_goes_at_the_next_start) {
  vote();
  FaultyLayer::arm_next(Fault::io_error, "truncate");
  append({.boxes_to_destroy = {kClosed}});
  ASSERT_EQ(FaultyLayer::failed_call(), "truncate");
  ASSERT_TRUE(is_on_disk(kSecret)) << "the write-ahead log was cut all the same";
  FaultyLayer::disarm();
  open_again();
  EXPECT_FALSE(is_on_disk(kSecret));
}

}  // namespace northstar::durability
