#include <algorithm>

#include "tests/contract/fixture.hpp"

namespace northstar::contract {
namespace {

using port::AppendError;
using port::ReadError;
using port::WriteError;
using testing::Test;
using Bodies = std::vector<std::string>;

class StoreContract : public Contract {};
INSTANTIATE_TEST_SUITE_P(Stores, StoreContract, testing::ValuesIn(subjects()), name_of_subject);

TEST_P(StoreContract, a_new_workshop_is_empty_and_has_its_row) {
  const auto loaded = load();
  EXPECT_EQ(loaded.row, row_of(kWorkshop));
  EXPECT_FALSE(loaded.snapshot);
  EXPECT_EQ(loaded.last_sequence(), 0);
  EXPECT_TRUE(loaded.people.empty());
  EXPECT_TRUE(loaded.boxes.empty());
}

TEST_P(StoreContract, the_same_workshop_is_not_created_twice) {
  EXPECT_EQ(wait_for(store().create(row_of(kWorkshop))).error(), WriteError::conflict);
}

TEST_P(StoreContract, records_are_numbered_in_order_without_gaps) {
  EXPECT_EQ(append(0, records({"one", "two"}))->sequence, 2);
  EXPECT_EQ(append(2, records({"three"}))->sequence, 3);
  EXPECT_EQ(load().records, (Bodies{"one", "two", "three"}));
}

TEST_P(StoreContract, another_expected_sequence_is_a_conflict_and_changes_nothing) {
  ASSERT_TRUE(append(0, records({"one"})));
  auto late = records({"late"});
  late.box_writes = {{kRound, kAnna, "ballot"}};
  late.person_writes = {{kAnna, "name"}};
  late.answers = {{kCommand, "answer"}};
  EXPECT_EQ(append(0, late).error(), AppendError::conflict);
  EXPECT_EQ(append(2, late).error(), AppendError::conflict);
  const auto loaded = load();
  EXPECT_EQ(loaded.records, Bodies{"one"});
  EXPECT_TRUE(loaded.boxes.empty());
  EXPECT_TRUE(loaded.people.empty());
  EXPECT_EQ(wait_for(store().answer_of(kWorkshop, kCommand)).value(), std::nullopt);
}

TEST_P(StoreContract, a_transaction_without_records_keeps_the_sequence_but_compares_it) {
  ASSERT_TRUE(append(0, records({"one"})));
  port::Transaction ballot;
  ballot.box_writes = {{kRound, kAnna, "ballot"}};
  EXPECT_EQ(append(0, ballot).error(), AppendError::conflict);
  EXPECT_EQ(append(1, ballot)->sequence, 1);
}

TEST_P(StoreContract, an_answer_is_found_again_and_stays_within_its_workshop) {
  ASSERT_TRUE(wait_for(store().create(row_of(kOther))));
  port::Transaction transaction = records({"one"});
  transaction.answers = {{kCommand, "done"}};
  ASSERT_TRUE(append(0, transaction));
  EXPECT_EQ(wait_for(store().answer_of(kWorkshop, kCommand)).value(), "done");
  EXPECT_EQ(wait_for(store().answer_of(kWorkshop, kOtherCommand)).value(), std::nullopt);
  EXPECT_EQ(wait_for(store().answer_of(kOther, kCommand)).value(), std::nullopt);
}

TEST_P(StoreContract, a_command_answered_before_is_a_conflict_and_changes_nothing) {
  auto first = records({"one"});
  first.answers = {{kCommand, "first answer"}};
  ASSERT_TRUE(append(0, first));
  auto again = records({"one again"});
  again.person_writes = {{kAnna, "name"}};
  again.answers = {{kCommand, "second answer"}};
  EXPECT_EQ(append(1, again).error(), AppendError::conflict);
  EXPECT_EQ(load().records, Bodies{"one"});
  EXPECT_TRUE(load().people.empty());
  EXPECT_EQ(wait_for(store().answer_of(kWorkshop, kCommand)).value(), "first answer");
}

TEST_P(StoreContract, one_command_twice_in_one_transaction_is_a_conflict) {
  auto twice = records({"one"});
  twice.answers = {{kCommand, "a"}, {kCommand, "b"}};
  EXPECT_EQ(append(0, twice).error(), AppendError::conflict);
  EXPECT_TRUE(load().records.empty());
}

TEST_P(StoreContract, several_commands_share_a_transaction) {
  auto both = records({"one", "two"});
  both.answers = {{kCommand, "a"}, {kOtherCommand, "b"}};
  ASSERT_TRUE(append(0, both));
  EXPECT_EQ(wait_for(store().answer_of(kWorkshop, kCommand)).value(), "a");
  EXPECT_EQ(wait_for(store().answer_of(kWorkshop, kOtherCommand)).value(), "b");
}

TEST_P(StoreContract, a_later_ballot_replaces_the_earlier_one_of_the_same_person) {
  port::Transaction cast;
  cast.box_writes = {{kRound, kAnna, "first"}, {kRound, kBora, "hers"}};
  ASSERT_TRUE(append(0, cast));
  cast.box_writes = {{kRound, kAnna, "second"}};
  ASSERT_TRUE(append(0, cast));
  EXPECT_TRUE(std::ranges::is_permutation(
      load().boxes, std::vector<port::BoxWrite>{{kRound, kAnna, "second"}, {kRound, kBora, "hers"}}));
}

TEST_P(StoreContract, destroying_a_box_takes_its_ballots_and_no_others) {
  port::Transaction cast;
  cast.box_writes = {{kRound, kAnna, "a"}, {kLaterRound, kAnna, "b"}};
  ASSERT_TRUE(append(0, cast));
  auto close = records({"closed"});
  close.box_writes = {{kRound, kBora, "at the last moment"}};
  close.boxes_to_destroy = {kRound};
  ASSERT_TRUE(append(0, close));
  EXPECT_EQ(load().boxes, (std::vector<port::BoxWrite>{{kLaterRound, kAnna, "b"}}));
}

TEST_P(StoreContract, a_person_is_described_again_in_place) {
  auto described = records({"joined"});
  described.person_writes = {{kAnna, "Anna"}, {kBora, "Bora"}};
  ASSERT_TRUE(append(0, described));
  port::Transaction erased;
  erased.person_writes = {{kAnna, ""}};
  ASSERT_TRUE(append(1, erased));
  EXPECT_TRUE(std::ranges::is_permutation(load().people, std::vector<port::PersonWrite>{{kAnna, ""}, {kBora, "Bora"}}));
}

TEST_P(StoreContract, a_load_starts_after_the_snapshot_and_records_stay) {
  ASSERT_TRUE(append(0, records({"one", "two", "three"})));
  ASSERT_TRUE(wait_for(store().save_snapshot(kWorkshop, {2, "state at two"})));
  const auto loaded = load();
  EXPECT_EQ(loaded.snapshot->sequence, 2);
  EXPECT_EQ(loaded.snapshot->bytes, "state at two");
  EXPECT_EQ(loaded.records, Bodies{"three"});
  EXPECT_EQ(loaded.last_sequence(), 3);
  EXPECT_EQ(wait_for(store().records_after(kWorkshop, 0)).value(), (Bodies{"one", "two", "three"}));
  EXPECT_EQ(wait_for(store().records_after(kWorkshop, 2)).value(), Bodies{"three"});
  EXPECT_EQ(wait_for(store().records_after(kWorkshop, 9)).value(), Bodies{});
}

TEST_P(StoreContract, only_a_newer_snapshot_replaces_a_snapshot) {
  ASSERT_TRUE(append(0, records({"one", "two", "three"})));
  ASSERT_TRUE(wait_for(store().save_snapshot(kWorkshop, {2, "two"})));
  ASSERT_TRUE(wait_for(store().save_snapshot(kWorkshop, {1, "one"})));
  EXPECT_EQ(load().snapshot->bytes, "two");
  ASSERT_TRUE(wait_for(store().save_snapshot(kWorkshop, {3, "three"})));
  EXPECT_EQ(load().snapshot->bytes, "three");
  EXPECT_TRUE(load().records.empty());
}

TEST_P(StoreContract, a_snapshot_of_the_future_is_a_conflict) {
  EXPECT_EQ(wait_for(store().save_snapshot(kWorkshop, {1, "?"})).error(), WriteError::conflict);
}

TEST_P(StoreContract, bodies_are_any_bytes_and_may_be_big) {
  const std::string zeros(3, '\0');
  std::string big(5U << 20U, 'x');
  big.replace(1U << 20U, 6, "\xEA\xB0\x80\xFF\xFE\n");
  auto transaction = records({zeros, big, ""});
  transaction.person_writes = {{kAnna, zeros}};
  transaction.answers = {{kCommand, big}};
  ASSERT_TRUE(append(0, transaction));
  reopen();
  EXPECT_TRUE(load().records == (Bodies{zeros, big, ""}));
  EXPECT_EQ(load().people.at(0).bytes, zeros);
  EXPECT_TRUE(wait_for(store().answer_of(kWorkshop, kCommand)).value() == big);
}

TEST_P(StoreContract, everything_is_there_after_opening_again) {
  auto transaction = records({"one", "two"});
  transaction.box_writes = {{kRound, kAnna, "ballot"}};
  transaction.person_writes = {{kAnna, "Anna"}};
  transaction.answers = {{kCommand, "answer"}};
  ASSERT_TRUE(append(0, transaction));
  ASSERT_TRUE(wait_for(store().save_snapshot(kWorkshop, {1, "state"})));
  reopen();
  const auto loaded = load();
  EXPECT_EQ(loaded.row, row_of(kWorkshop));
  EXPECT_EQ(loaded.snapshot->bytes, "state");
  EXPECT_EQ(loaded.records, Bodies{"two"});
  EXPECT_EQ(loaded.boxes, transaction.box_writes);
  EXPECT_EQ(loaded.people, transaction.person_writes);
  EXPECT_EQ(wait_for(store().answer_of(kWorkshop, kCommand)).value(), "answer");
  EXPECT_EQ(append(2, records({"three"}))->sequence, 3);
}

TEST_P(StoreContract, a_list_shows_the_latest_first_and_what_was_described) {
  ASSERT_TRUE(wait_for(store().create(row_of(kOther, 5))));
  auto row = row_of(kWorkshop, 9);
  row.title = "renamed";
  ASSERT_TRUE(wait_for(store().describe(row)));
  EXPECT_EQ(wait_for(store().list()).value(), (std::vector<port::WorkshopRow>{row, row_of(kOther, 5)}));
}

TEST_P(StoreContract, nothing_can_be_done_to_a_workshop_that_never_was) {
  EXPECT_EQ(wait_for(store().append(kOther, 0, records({"one"}))).error(), AppendError::gone);
  EXPECT_EQ(wait_for(store().describe(row_of(kOther))).error(), WriteError::gone);
  EXPECT_EQ(wait_for(store().save_snapshot(kOther, {0, ""})).error(), WriteError::gone);
  EXPECT_EQ(wait_for(store().remove(kOther)).error(), WriteError::gone);
  EXPECT_EQ(wait_for(store().load(kOther)).error(), ReadError::gone);
  EXPECT_EQ(wait_for(store().records_after(kOther, 0)).error(), ReadError::gone);
  EXPECT_EQ(wait_for(store().answer_of(kOther, kCommand)).error(), ReadError::gone);
}

TEST_P(StoreContract, a_removed_workshop_is_gone_and_a_new_one_of_its_id_is_empty) {
  auto transaction = records({"one"});
  transaction.box_writes = {{kRound, kAnna, "ballot"}};
  transaction.person_writes = {{kAnna, "Anna"}};
  transaction.answers = {{kCommand, "answer"}};
  ASSERT_TRUE(append(0, transaction));
  ASSERT_TRUE(wait_for(store().save_snapshot(kWorkshop, {1, "state"})));
  ASSERT_TRUE(wait_for(store().remove(kWorkshop)));
  EXPECT_EQ(wait_for(store().load(kWorkshop)).error(), ReadError::gone);
  EXPECT_EQ(append(1, records({"two"})).error(), AppendError::gone);
  ASSERT_TRUE(wait_for(store().create(row_of(kWorkshop))));
  const auto loaded = load();
  EXPECT_FALSE(loaded.snapshot);
  EXPECT_TRUE(loaded.records.empty() && loaded.people.empty() && loaded.boxes.empty());
  EXPECT_EQ(wait_for(store().answer_of(kWorkshop, kCommand)).value(), std::nullopt);
}

TEST_P(StoreContract, workshops_do_not_mix) {
  ASSERT_TRUE(wait_for(store().create(row_of(kOther))));
  ASSERT_TRUE(append(0, records({"mine"})));
  ASSERT_TRUE(wait_for(store().append(kOther, 0, records({"theirs"}))));
  EXPECT_EQ(load().records, Bodies{"mine"});
  ASSERT_TRUE(wait_for(store().remove(kOther)));
  EXPECT_EQ(load().records, Bodies{"mine"});
}

}  // namespace
}  // namespace northstar::contract
