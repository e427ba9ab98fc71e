#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/thread_pool.hpp>
#include <set>

#include "tests/contract/fixture.hpp"

namespace northstar::contract {
namespace {

using port::AppendError;

constexpr int kWriters = 8;
constexpr int kRecordsEach = 40;

/// Without a braced list, at which GCC 12 gives up inside a coroutine ("array used as initializer").
port::Transaction record(std::string body) {
  port::Transaction transaction;
  transaction.records.push_back(std::move(body));
  return transaction;
}

class OverlapContract : public Contract {
 protected:
  /// Runs all tasks at once on four threads, to their ends.
  static void run_at_once(std::vector<port::Task<void>> tasks) {
    boost::asio::thread_pool threads(4);
    for (auto& task : tasks) boost::asio::co_spawn(threads, std::move(task), boost::asio::detached);
    threads.join();
  }

  /// Appends until all its records are in, reading on after each conflict, as a node beside others does.
  port::Task<void> insist(int writer) {
    port::Sequence expected = 0;
    for (int i = 0; i < kRecordsEach;) {
      auto one = record(std::to_string(writer) + ":" + std::to_string(i));
      const auto appended = co_await store().append(kWorkshop, expected, std::move(one));
      if (appended) {
        expected = appended->sequence;
        ++i;
      } else {
        EXPECT_EQ(appended.error(), AppendError::conflict);
        const auto missed = co_await store().records_after(kWorkshop, expected);
        expected += static_cast<port::Sequence>(missed.value().size());
      }
    }
  }

  /// Appends a series to a workshop of its own, which nobody else touches.
  port::Task<void> write_alone(port::WorkshopId workshop) {
    co_await store().create(row_of(workshop));
    for (port::Sequence i = 0; i < kRecordsEach; ++i) {
      auto one = record(std::to_string(i));
      const auto appended = co_await store().append(workshop, i, std::move(one));
      EXPECT_EQ(appended.value().sequence, i + 1);
    }
  }

  port::Task<void> claim(int claimant, std::atomic<int>& winners) {
    auto transaction = record(std::to_string(claimant));
    transaction.answers.push_back(port::Answer(kCommand, std::to_string(claimant)));
    const auto appended = co_await store().append(kWorkshop, 0, std::move(transaction));
    if (appended) ++winners;
    EXPECT_TRUE(appended || appended.error() == AppendError::conflict);
  }
};
INSTANTIATE_TEST_SUITE_P(Stores, OverlapContract, testing::ValuesIn(subjects()), name_of_subject);

TEST_P(OverlapContract, writers_of_one_workshop_lose_nothing_and_repeat_nothing) {
  std::vector<port::Task<void>> writers;
  for (int writer = 0; writer < kWriters; ++writer) writers.push_back(insist(writer));
  run_at_once(std::move(writers));
  reopen();
  const auto bodies = load().records;
  EXPECT_EQ(bodies.size(), static_cast<std::size_t>(kWriters * kRecordsEach));
  EXPECT_EQ(std::set(bodies.begin(), bodies.end()).size(), bodies.size());
}

TEST_P(OverlapContract, each_writer_s_records_keep_their_order) {
  std::vector<port::Task<void>> writers;
  for (int writer = 0; writer < kWriters; ++writer) writers.push_back(insist(writer));
  run_at_once(std::move(writers));
  std::vector<int> next(kWriters, 0);
  for (const auto& body : load().records) {
    const auto colon = body.find(':');
    auto& expected = next.at(static_cast<std::size_t>(std::stoi(body.substr(0, colon))));
    EXPECT_EQ(std::stoi(body.substr(colon + 1)), expected++);
  }
}

TEST_P(OverlapContract, workshops_written_at_once_do_not_disturb_each_other) {
  std::vector<port::Task<void>> writers;
  for (int room = 0; room < kWriters; ++room) {
    writers.push_back(write_alone(id<port::WorkshopId>("room-" + std::to_string(room))));
  }
  run_at_once(std::move(writers));
  reopen();
  for (int room = 0; room < kWriters; ++room) {
    const auto loaded = wait_for(store().load(id<port::WorkshopId>("room-" + std::to_string(room))));
    EXPECT_EQ(loaded.value().last_sequence(), kRecordsEach);
  }
}

TEST_P(OverlapContract, of_equal_commands_at_once_exactly_one_takes_effect) {
  std::atomic<int> winners = 0;
  std::vector<port::Task<void>> claims;
  for (int claimant = 0; claimant < kWriters; ++claimant) claims.push_back(claim(claimant, winners));
  run_at_once(std::move(claims));
  EXPECT_EQ(winners, 1);
  const auto answer = wait_for(store().answer_of(kWorkshop, kCommand)).value();
  EXPECT_EQ(load().records, std::vector<std::string>{answer.value()});
}

}  // namespace
}  // namespace northstar::contract
