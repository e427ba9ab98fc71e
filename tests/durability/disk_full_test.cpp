#include <gtest/gtest.h>

#include "tests/contract/scratch_folder.hpp"
#include "tests/contract/wait_for.hpp"
#include "tests/durability/faulty_layer.hpp"
#include "tests/durability/one_record.hpp"
#include "tests/durability/open_store.hpp"

namespace northstar::durability {
namespace {

using contract::ScratchFolder;
using contract::wait_for;
using port::AppendError;

const auto kWorkshop = *port::WorkshopId::parse("W1");

class DiskFull : public testing::Test {
 protected:
  DiskFull() {
    FaultyLayer::disarm();
    wait_for(open_.store->create(port::WorkshopRow(kWorkshop))).value();
  }
  ~DiskFull() override { FaultyLayer::set_space(Space::left); }

  std::expected<port::Appended, AppendError> append(port::Sequence expected) {
    return wait_for(open_.store->append(kWorkshop, expected, one_record(std::to_string(expected + 1))));
  }

  std::vector<std::string> records() { return wait_for(open_.store->records_after(kWorkshop, 0)).value(); }

  [[nodiscard]] bool is_lost() const { return is_lost_; }

 private:
  ScratchFolder folder_;
  bool is_lost_ = false;
  OpenStore open_ = OpenStore::open({.folder = folder_.path(),
                                     .vfs = FaultyLayer::name(),
                                     .on_lost_commit = [this](std::string_view) { is_lost_ = true; }})
                        .value();
};

}  // namespace

TEST_F(DiskFull, writers_are_told_readers_go_on_and_space_brings_writing_back) {
  port::Sequence last = 0;
  for (int cycle = 0; cycle < 3; ++cycle) {
    ASSERT_TRUE(append(last++));
    FaultyLayer::set_space(Space::none);
    EXPECT_EQ(append(last).error(), AppendError::unavailable);
    EXPECT_EQ(append(last).error(), AppendError::unavailable);
    EXPECT_EQ(static_cast<port::Sequence>(records().size()), last);
    FaultyLayer::set_space(Space::left);
    ASSERT_TRUE(append(last++));
  }
  EXPECT_EQ(records(), (std::vector<std::string>{"1", "2", "3", "4", "5", "6"}));
  EXPECT_FALSE(is_lost()) << "a full disk is no reason to end the process";
}

}  // namespace northstar::durability
