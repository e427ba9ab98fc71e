#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>
#include <string>

#include "tests/contract/scratch_folder.hpp"
#include "tests/durability/child.hpp"

namespace northstar::durability {
namespace {

using contract::ScratchFolder;
using Lines = std::set<std::string>;

constexpr int kRounds = 20;
constexpr int kControlRounds = 3;

class PowerCut : public testing::Test {
 protected:
  void SetUp() override {
    if (::access("/dev/fuse", R_OK | W_OK) != 0) GTEST_SKIP() << "no FUSE here: power cuts were NOT tested";
    disk_ = std::make_unique<Child>(std::vector<std::string>{NORTHSTAR_POWER_CUT_DISK, mount_.path()});
    if (disk_->hear() != "ok") GTEST_SKIP() << "FUSE cannot mount here: power cuts were NOT tested";
  }

  void TearDown() override {
    if (!disk_) return;
    disk_->hush();
    disk_->wait();
  }

  void tell_disk(const std::string& line) {
    disk_->say(line);
    ASSERT_EQ(disk_->hear(), "ok");
  }

  /// Cuts the power after `acks` acknowledgements; `cut` is the disk's command. Collects what was acknowledged.
  void write_until_cut(int acks, const std::string& cut) {
    auto words = before_;
    words.insert(words.end(), {NORTHSTAR_STORE_DRIVER, "write", folder()});
    Child writer(words, environment_);
    for (int i = 0; i < acks; ++i) {
      const auto line = writer.hear();
      ASSERT_TRUE(line) << "the writer ended before the cut";
      acknowledged_.insert(*line);
    }
    tell_disk(cut);
    writer.kill();
    // What still lies in the pipe was acknowledged before the cut too: after it, nothing can be.
    while (const auto line = writer.hear()) acknowledged_.insert(*line);
    writer.wait();
  }

  /// Returns the acknowledged lines that are not there any more; all of them if the store does not open.
  Lines lost() {
    Child reader({NORTHSTAR_STORE_DRIVER, "read", folder()});
    Lines there;
    while (const auto line = reader.hear()) there.insert(*line);
    if (reader.wait() != 0) return acknowledged_;
    Lines missing;
    std::ranges::set_difference(acknowledged_, there, std::inserter(missing, missing.end()));
    return missing;
  }

  /// Tells whether any of the control's rounds lost something that was acknowledged.
  bool is_caught() {
    for (int round = 0; round < kControlRounds; ++round) {
      write_until_cut(30 + round, "cut");
      if (HasFatalFailure()) return false;
      if (!lost().empty()) return true;
    }
    return false;
  }

  [[nodiscard]] std::string folder() const { return mount_.path() / "data"; }
  [[nodiscard]] std::size_t acknowledged() const { return acknowledged_.size(); }
  void start_with(std::vector<std::string> before) { before_ = std::move(before); }
  void set_environment(std::vector<std::string> environment) { environment_ = std::move(environment); }

 private:
  ScratchFolder mount_;
  std::unique_ptr<Child> disk_;
  std::vector<std::string> before_;
  std::vector<std::string> environment_;
  Lines acknowledged_;
};

}  // namespace

TEST_F(PowerCut, loses_nothing_that_was_acknowledged) {
  for (int round = 0; round < kRounds; ++round) {
    // Odd rounds let some unsynced sectors arrive, which is harder: pieces of the future lie among the past.
    const auto cut = round % 2 == 0 ? "cut" : "cut " + std::to_string(round);
    SCOPED_TRACE("round " + std::to_string(round));
    write_until_cut(10 + round * 37 % 150, cut);
    if (HasFatalFailure()) return;
    ASSERT_EQ(lost(), Lines{});
  }
  RecordProperty("acknowledged", static_cast<int>(acknowledged()));
}

TEST_F(PowerCut, would_notice_synchronous_normal) {
  set_environment({"NORTHSTAR_DRIVER_FLUSH=checkpoints_only"});
  EXPECT_TRUE(is_caught());
}

TEST_F(PowerCut, would_notice_syncs_that_do_nothing) {
  start_with({"eatmydata", "--"});
  EXPECT_TRUE(is_caught());
}

TEST_F(PowerCut, finds_a_disk_that_was_full_as_it_was_left) {
  write_until_cut(20, "cut");
  tell_disk("capacity 1");
  Child writer({NORTHSTAR_STORE_DRIVER, "write", folder()});
  while (writer.hear()) {
  }
  EXPECT_NE(writer.wait(), 0) << "it acknowledged on a full disk";
  tell_disk("capacity 1000000000");
  EXPECT_EQ(lost(), Lines{});
  write_until_cut(20, "cut");
  EXPECT_EQ(lost(), Lines{});
}

}  // namespace northstar::durability
