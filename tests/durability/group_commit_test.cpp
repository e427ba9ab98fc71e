#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include "tests/contract/scratch_folder.hpp"
#include "tests/contract/wait_for.hpp"
#include "tests/durability/faulty_layer.hpp"
#include "tests/durability/one_record.hpp"
#include "tests/durability/open_store.hpp"

namespace northstar::durability {
namespace {

using contract::ScratchFolder;
using contract::wait_for;

constexpr int kRooms = 200;

port::WorkshopId room(int number) { return *port::WorkshopId::parse("room-" + std::to_string(number)); }

class GroupCommit : public testing::Test {
 protected:
  void SetUp() override {
    FaultyLayer::disarm();
    for (int i = 0; i < kRooms; ++i) ASSERT_TRUE(wait_for(open_.store->create(port::WorkshopRow(room(i)))));
  }

  port::Task<void> append_to(int number) {
    const auto appended = co_await open_.store->append(room(number), 0, one_record("record"));
    EXPECT_TRUE(appended);
  }

  /// Counts the syncs while all of `rooms` append at once.
  std::int64_t syncs_of(int first, int count) {
    FaultyLayer::arm_next(Fault::none, "sync");
    boost::asio::io_context context;
    for (int i = first; i < first + count; ++i) boost::asio::co_spawn(context, append_to(i), boost::asio::detached);
    context.run();
    return FaultyLayer::calls();
  }

 private:
  // On the disk, where a sync takes long enough for company to arrive.
  ScratchFolder folder_;
  OpenStore open_ = OpenStore::open({.folder = folder_.path(), .vfs = FaultyLayer::name()}).value();
};

}  // namespace

TEST_F(GroupCommit, one_append_alone_costs_one_sync) { EXPECT_EQ(syncs_of(0, 1), 1); }

TEST_F(GroupCommit, many_appends_at_once_share_their_syncs) { EXPECT_LE(syncs_of(0, kRooms), kRooms / 4); }

}  // namespace northstar::durability
