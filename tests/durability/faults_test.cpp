#include <gtest/gtest.h>

#include <ostream>
#include <vector>

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

constexpr port::Sequence kAppends = 40;
constexpr port::Sequence kClosing = 20;
const auto kWorkshop = *port::WorkshopId::parse("W1");
const auto kRound = *port::RoundId::parse("R1");

port::CommandId command_of(port::Sequence sequence) { return *port::CommandId::parse("C" + std::to_string(sequence)); }

/// Some bodies are larger than a page, so that they overflow.
std::string body_of(port::Sequence sequence) {
  return std::to_string(sequence) + std::string(static_cast<std::size_t>(sequence % 7 == 0 ? 20'000 : 200), 'x');
}

/// The transaction of record `sequence`: ballots come in until the vote closes.
port::Transaction transaction_of(port::Sequence sequence) {
  port::Transaction transaction;
  transaction.records = {body_of(sequence)};
  transaction.answers = {{command_of(sequence), "ok " + std::to_string(sequence)}};
  const auto participant = *port::ParticipantId::parse("P" + std::to_string(sequence));
  if (sequence < kClosing) transaction.box_writes = {{kRound, participant, "ballot"}};
  if (sequence == kClosing) transaction.boxes_to_destroy = {kRound};
  transaction.person_writes = {{participant, "name"}};
  return transaction;
}

enum class Ended { at_the_end, lost };

/// One life of the store: it writes until the end or until a commit is lost, and remembers what was acknowledged.
class Life {
 public:
  explicit Life(const std::filesystem::path& folder) : folder_(folder) {}

  void live() {
    auto opened = open();
    // A fault happens once, so whoever could not open can open now.
    if (!opened) opened = open();
    ASSERT_TRUE(opened) << opened.error();
    store_ = std::move(*opened);
    if (create()) write_all();
    store_ = {};
  }

  [[nodiscard]] port::Sequence acknowledged() const { return acknowledged_; }
  [[nodiscard]] bool is_created() const { return is_created_; }
  [[nodiscard]] Ended ended() const { return lost_.empty() ? Ended::at_the_end : Ended::lost; }

 private:
  std::expected<OpenStore, std::string> open() {
    return OpenStore::open({.folder = folder_,
                            .vfs = FaultyLayer::name(),
                            .on_lost_commit = [this](std::string_view why) { lost_ = why; }});
  }

  bool create() {
    for (int attempt = 0; attempt < 2 && !is_created_; ++attempt) {
      is_created_ = wait_for(store_.store->create(port::WorkshopRow(kWorkshop))).has_value();
    }
    return is_created_;
  }

  void write_all() {
    for (port::Sequence next = 1; next <= kAppends && ended() == Ended::at_the_end; ++next) {
      if (!write(next)) return;
      if (next % 10 == 0) wait_for(store_.store->save_snapshot(kWorkshop, {next, std::string(5'000, 's')}));
      if (next % 8 == 0) wait_for(store_.store->load(kWorkshop));
    }
  }

  /// Tries until it is told something else than `unavailable`; tells whether the record was acknowledged.
  bool write(port::Sequence next) {
    for (int attempt = 0; attempt < 3; ++attempt) {
      const auto appended = wait_for(store_.store->append(kWorkshop, next - 1, transaction_of(next)));
      if (appended) {
        EXPECT_EQ(appended->sequence, next);
        acknowledged_ = next;
        return true;
      }
      // A conflict would mean that an `unavailable` before had written after all.
      EXPECT_NE(appended.error(), AppendError::conflict) << "record " << next;
      if (appended.error() != AppendError::unavailable) return false;
    }
    EXPECT_EQ(ended(), Ended::lost) << "the store did not recover by itself at record " << next;
    return false;
  }

  std::filesystem::path folder_;
  OpenStore store_;
  std::string lost_;
  port::Sequence acknowledged_ = 0;
  bool is_created_ = false;
};

/// Given everything works again: what was acknowledged is there, whole, and beyond it at most the one unknown.
void expect_true_promises(const std::filesystem::path& folder, const Life& life) {
  auto opened = OpenStore::open({.folder = folder});
  ASSERT_TRUE(opened) << opened.error();
  auto& store = *opened->store;
  const auto loaded = wait_for(store.load(kWorkshop));
  ASSERT_TRUE(loaded || !life.is_created()) << "an acknowledged workshop is missing";
  if (!loaded) return;
  const auto records = wait_for(store.records_after(kWorkshop, 0)).value();
  const auto last = static_cast<port::Sequence>(records.size());
  EXPECT_GE(last, life.acknowledged()) << "an acknowledged record is missing";
  EXPECT_LE(last, life.acknowledged() + 1) << "a record appeared that was never written";
  for (port::Sequence i = 1; i <= last; ++i) EXPECT_EQ(records[static_cast<std::size_t>(i - 1)], body_of(i));
  for (port::Sequence i = 1; i <= kAppends; ++i) {
    const auto answer = wait_for(store.answer_of(kWorkshop, command_of(i))).value();
    EXPECT_EQ(answer.has_value(), i <= last) << "record and answer " << i << " are torn apart";
  }
  EXPECT_EQ(loaded->people.size(), static_cast<std::size_t>(last));
  EXPECT_EQ(loaded->boxes.size(), static_cast<std::size_t>(last < kClosing ? last : 0));
  const auto next = wait_for(store.append(kWorkshop, last, one_record("after the restart")));
  EXPECT_TRUE(next) << "the store does not go on after the restart";
}

struct Case {
  Fault fault;
  const char* name;

  friend std::ostream& operator<<(std::ostream& out, const Case& tested) { return out << tested.name; }
};

class Faults : public testing::TestWithParam<Case> {};

/// The calls of a life without a fault, counted as `fault` counts them.
std::int64_t calls_of_a_life(Fault fault) {
  const ScratchFolder folder(contract::Medium::memory);
  FaultyLayer::arm(fault, 0);
  Life life(folder.path());
  life.live();
  EXPECT_EQ(life.acknowledged(), kAppends);
  return FaultyLayer::calls();
}

}  // namespace

TEST_P(Faults, no_acknowledgement_is_false_whichever_call_fails) {
  const auto total = calls_of_a_life(GetParam().fault);
  ASSERT_GT(total, kAppends);
  int failed = 0;
  for (std::int64_t at = 1; at <= total; ++at) {
    SCOPED_TRACE("call " + std::to_string(at) + " of " + std::to_string(total));
    const ScratchFolder folder(contract::Medium::memory);
    FaultyLayer::arm(GetParam().fault, at);
    Life life(folder.path());
    life.live();
    if (!FaultyLayer::failed_call().empty()) ++failed;
    FaultyLayer::disarm();
    expect_true_promises(folder.path(), life);
    if (HasFailure()) return;
  }
  EXPECT_GT(failed, 0) << "no fault was ever reached";
}

INSTANTIATE_TEST_SUITE_P(Calls, Faults,
                         testing::Values(Case{Fault::io_error, "io_error"},
                                         Case{Fault::io_error_after_effect, "io_error_after_effect"},
                                         Case{Fault::no_space, "no_space"}, Case{Fault::short_write, "short_write"}),
                         [](const auto& tested) { return tested.param.name; });

namespace {

/// Opens a store with a workshop, lets the next sync fail, and appends.
port::AppendError append_with_a_failing_sync(const std::filesystem::path& folder, adapter::sqlite::Options options) {
  options.folder = folder;
  options.vfs = FaultyLayer::name();
  FaultyLayer::disarm();
  auto opened = OpenStore::open(std::move(options)).value();
  wait_for(opened.store->create(port::WorkshopRow(kWorkshop))).value();
  FaultyLayer::arm_next(Fault::io_error, "sync");
  const auto failed = wait_for(opened.store->append(kWorkshop, 0, transaction_of(1))).error();
  // The disk works again, but what it holds is not known, so nothing may be added.
  EXPECT_EQ(wait_for(opened.store->append(kWorkshop, 0, transaction_of(1))).error(), AppendError::unavailable);
  return failed;
}

}  // namespace

TEST(FailedSync, is_unknown_and_nothing_is_written_after_it) {
  const ScratchFolder folder(contract::Medium::memory);
  std::string why;
  const auto note = [&](std::string_view reason) { why = reason; };
  EXPECT_EQ(append_with_a_failing_sync(folder.path(), {.folder = {}, .on_lost_commit = note}), AppendError::unknown);
  EXPECT_FALSE(why.empty());
  FaultyLayer::disarm();
}

TEST(FailedSyncDeathTest, ends_the_process_with_a_message) {
  testing::FLAGS_gtest_death_test_style = "threadsafe";
  const ScratchFolder folder(contract::Medium::memory);
  EXPECT_EXIT(append_with_a_failing_sync(folder.path(), {.folder = {}}), testing::ExitedWithCode(74),
              "could not be written");
}

}  // namespace northstar::durability
