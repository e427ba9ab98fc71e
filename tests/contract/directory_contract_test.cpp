#include "tests/contract/fixture.hpp"

namespace northstar::contract {
namespace {

using port::DoorState;
using port::WriteError;

const auto kAccount = id<port::AccountId>("A1");
const auto kOtherAccount = id<port::AccountId>("A2");
const port::TokenHash kToken{std::string("\x00\xFFtoken", 7)};
const port::TokenHash kOtherToken{"other"};

port::Account account(port::AccountId account_id, std::string email) {
  return {account_id, std::move(email), "진행자", "$argon2id$…", {account_id == kAccount ? 1 : 2}};
}

port::Session participant_session(port::TokenHash token, port::ParticipantId participant) {
  port::Session session;
  session.token = std::move(token);
  session.workshop = kWorkshop;
  session.participant = participant;
  session.created_at = {10};
  session.expires_at = {100};
  return session;
}

port::Session account_session(port::TokenHash token) {
  port::Session session;
  session.token = std::move(token);
  session.account = kAccount;
  session.created_at = {10};
  session.expires_at = {100};
  return session;
}

class DirectoryContract : public Contract {
 protected:
  void SetUp() override {
    Contract::SetUp();
    ASSERT_TRUE(wait_for(directory().add_account(account(kAccount, "a@example.org"))));
  }

  bool has_session(const port::TokenHash& token, std::int64_t now_ms = 50) {
    return wait_for(directory().session(token, {now_ms})).value().has_value();
  }
};
INSTANTIATE_TEST_SUITE_P(Directories, DirectoryContract, testing::ValuesIn(subjects()), name_of_subject);

TEST_P(DirectoryContract, an_account_is_found_by_id_and_by_email) {
  reopen();
  EXPECT_EQ(wait_for(directory().account(kAccount)).value(), account(kAccount, "a@example.org"));
  EXPECT_EQ(wait_for(directory().account_by_email("a@example.org")).value(), account(kAccount, "a@example.org"));
  EXPECT_EQ(wait_for(directory().account(kOtherAccount)).value(), std::nullopt);
  EXPECT_EQ(wait_for(directory().account_by_email("b@example.org")).value(), std::nullopt);
}

TEST_P(DirectoryContract, ids_and_emails_of_accounts_are_unique) {
  EXPECT_EQ(wait_for(directory().add_account(account(kAccount, "b@example.org"))).error(), WriteError::conflict);
  EXPECT_EQ(wait_for(directory().add_account(account(kOtherAccount, "a@example.org"))).error(), WriteError::conflict);
  EXPECT_EQ(wait_for(directory().accounts()).value().size(), 1U);
}

TEST_P(DirectoryContract, an_account_can_be_changed_but_not_into_another) {
  ASSERT_TRUE(wait_for(directory().add_account(account(kOtherAccount, "b@example.org"))));
  auto changed = account(kAccount, "b@example.org");
  EXPECT_EQ(wait_for(directory().change_account(changed)).error(), WriteError::conflict);
  changed.email = "c@example.org";
  changed.password_hash = "new";
  ASSERT_TRUE(wait_for(directory().change_account(changed)));
  EXPECT_EQ(wait_for(directory().accounts()).value(),
            (std::vector<port::Account>{changed, account(kOtherAccount, "b@example.org")}));
  EXPECT_EQ(wait_for(directory().change_account(account(id<port::AccountId>("A9"), "d@example.org"))).error(),
            WriteError::gone);
}

TEST_P(DirectoryContract, the_setup_token_makes_one_account_and_no_more) {
  ASSERT_TRUE(wait_for(directory().offer_setup(kToken, {100})));
  const auto redeem = [&](const port::TokenHash& token, std::int64_t now_ms) {
    return wait_for(directory().redeem_setup(token, {now_ms}, account(kOtherAccount, "b@example.org")));
  };
  EXPECT_EQ(redeem(kOtherToken, 50).error(), WriteError::gone) << "another token";
  EXPECT_EQ(redeem(kToken, 100).error(), WriteError::gone) << "too late";
  EXPECT_TRUE(redeem(kToken, 99));
  EXPECT_EQ(redeem(kToken, 99).error(), WriteError::gone) << "used up";
  EXPECT_EQ(wait_for(directory().accounts()).value().size(), 2U);
}

TEST_P(DirectoryContract, a_setup_that_fails_does_not_use_up_its_token) {
  ASSERT_TRUE(wait_for(directory().offer_setup(kToken, {100})));
  const auto taken = account(kOtherAccount, "a@example.org");
  EXPECT_EQ(wait_for(directory().redeem_setup(kToken, {50}, taken)).error(), WriteError::conflict);
  EXPECT_TRUE(wait_for(directory().redeem_setup(kToken, {50}, account(kOtherAccount, "b@example.org"))));
}

TEST_P(DirectoryContract, a_later_setup_token_replaces_the_earlier_one) {
  ASSERT_TRUE(wait_for(directory().offer_setup(kToken, {100})));
  ASSERT_TRUE(wait_for(directory().offer_setup(kOtherToken, {100})));
  const auto late = wait_for(directory().redeem_setup(kToken, {50}, account(kOtherAccount, "b@example.org")));
  EXPECT_EQ(late.error(), WriteError::gone);
}

TEST_P(DirectoryContract, a_session_lives_until_its_end) {
  ASSERT_TRUE(wait_for(directory().open_session(participant_session(kToken, kAnna))));
  reopen();
  EXPECT_EQ(wait_for(directory().session(kToken, {99})).value(), participant_session(kToken, kAnna));
  EXPECT_FALSE(has_session(kToken, 100));
  EXPECT_FALSE(has_session(kOtherToken));
}

TEST_P(DirectoryContract, a_session_needs_its_workshop_and_its_account) {
  auto session = participant_session(kToken, kAnna);
  session.workshop = kOther;
  EXPECT_EQ(wait_for(directory().open_session(session)).error(), WriteError::gone);
  session = account_session(kToken);
  session.account = kOtherAccount;
  EXPECT_EQ(wait_for(directory().open_session(session)).error(), WriteError::gone);
}

TEST_P(DirectoryContract, a_closed_session_is_closed_and_closing_twice_is_no_error) {
  ASSERT_TRUE(wait_for(directory().open_session(account_session(kToken))));
  ASSERT_TRUE(has_session(kToken));
  EXPECT_TRUE(wait_for(directory().close_session(kToken)));
  EXPECT_TRUE(wait_for(directory().close_session(kToken)));
  EXPECT_FALSE(has_session(kToken));
}

TEST_P(DirectoryContract, removing_a_person_closes_that_person_s_sessions_only) {
  ASSERT_TRUE(wait_for(directory().open_session(participant_session(kToken, kAnna))));
  ASSERT_TRUE(wait_for(directory().open_session(participant_session(kOtherToken, kBora))));
  ASSERT_TRUE(wait_for(directory().close_sessions_of_participant(kWorkshop, kAnna)));
  EXPECT_FALSE(has_session(kToken));
  EXPECT_TRUE(has_session(kOtherToken));
}

TEST_P(DirectoryContract, closing_an_account_s_sessions_leaves_participants_alone) {
  ASSERT_TRUE(wait_for(directory().open_session(account_session(kToken))));
  ASSERT_TRUE(wait_for(directory().open_session(participant_session(kOtherToken, kAnna))));
  ASSERT_TRUE(wait_for(directory().close_sessions_of_account(kAccount)));
  EXPECT_FALSE(has_session(kToken));
  EXPECT_TRUE(has_session(kOtherToken));
}

TEST_P(DirectoryContract, expired_sessions_are_forgotten) {
  auto short_one = participant_session(kToken, kAnna);
  short_one.expires_at = {60};
  ASSERT_TRUE(wait_for(directory().open_session(short_one)));
  ASSERT_TRUE(wait_for(directory().open_session(participant_session(kOtherToken, kBora))));
  ASSERT_TRUE(wait_for(directory().drop_expired_sessions({60})));
  EXPECT_FALSE(has_session(kToken, 59));
  EXPECT_TRUE(has_session(kOtherToken, 59));
}

TEST_P(DirectoryContract, a_door_is_found_by_its_workshop_and_by_its_code) {
  const port::Door door{kWorkshop, "7K3M9QXR", DoorState::open};
  ASSERT_TRUE(wait_for(directory().set_door(door)));
  reopen();
  EXPECT_EQ(wait_for(directory().door_of(kWorkshop)).value(), door);
  EXPECT_EQ(wait_for(directory().door_by_code("7K3M9QXR")).value(), door);
  EXPECT_EQ(wait_for(directory().door_by_code("00000000")).value(), std::nullopt);
}

TEST_P(DirectoryContract, a_door_is_found_by_its_link_and_an_empty_link_finds_nothing) {
  port::Door door{kWorkshop, "7K3M9QXR", DoorState::open, "the-link-of-the-door-1"};
  door.seats_since = {17};
  ASSERT_TRUE(wait_for(directory().set_door(door)));
  reopen();
  EXPECT_EQ(wait_for(directory().door_by_link("the-link-of-the-door-1")).value(), door);
  EXPECT_EQ(wait_for(directory().door_by_link("the-link-of-the-door-2")).value(), std::nullopt);
  ASSERT_TRUE(wait_for(directory().set_door({kWorkshop, "7K3M9QXR", DoorState::open})));
  EXPECT_EQ(wait_for(directory().door_by_link("the-link-of-the-door-1")).value(), std::nullopt);
  EXPECT_EQ(wait_for(directory().door_by_link("")).value(), std::nullopt);
}

TEST_P(DirectoryContract, no_two_workshops_share_a_link_but_any_number_has_none) {
  ASSERT_TRUE(wait_for(store().create(row_of(kOther))));
  ASSERT_TRUE(wait_for(directory().set_door({kWorkshop, "11111111", DoorState::open})));
  ASSERT_TRUE(wait_for(directory().set_door({kOther, "22222222", DoorState::open})));
  ASSERT_TRUE(wait_for(directory().set_door({kWorkshop, "11111111", DoorState::open, "link"})));
  EXPECT_EQ(wait_for(directory().set_door({kOther, "22222222", DoorState::open, "link"})).error(), WriteError::conflict);
}

TEST_P(DirectoryContract, a_new_code_replaces_the_old_one_and_a_closed_door_says_so) {
  ASSERT_TRUE(wait_for(directory().set_door({kWorkshop, "11111111", DoorState::open})));
  ASSERT_TRUE(wait_for(directory().set_door({kWorkshop, "22222222", DoorState::closed})));
  EXPECT_EQ(wait_for(directory().door_by_code("11111111")).value(), std::nullopt);
  EXPECT_EQ(wait_for(directory().door_by_code("22222222")).value()->state, DoorState::closed);
}

TEST_P(DirectoryContract, no_two_workshops_share_a_code) {
  ASSERT_TRUE(wait_for(store().create(row_of(kOther))));
  const port::Door door{kWorkshop, "11111111", DoorState::open};
  ASSERT_TRUE(wait_for(directory().set_door(door)));
  EXPECT_EQ(wait_for(directory().set_door({kOther, "11111111", DoorState::open})).error(), WriteError::conflict);
  EXPECT_EQ(wait_for(directory().door_by_code("11111111")).value(), door);
}

TEST_P(DirectoryContract, a_door_needs_its_workshop) {
  EXPECT_EQ(wait_for(directory().set_door({kOther, "11111111", DoorState::open})).error(), WriteError::gone);
}

TEST_P(DirectoryContract, a_member_is_kept_changed_and_removed) {
  port::Member member{kWorkshop, kAccount, kAnna, "facilitator"};
  ASSERT_TRUE(wait_for(directory().set_member(member)));
  member.role = "observer";
  ASSERT_TRUE(wait_for(directory().set_member(member)));
  reopen();
  EXPECT_EQ(wait_for(directory().member(kWorkshop, kAccount)).value(), member);
  EXPECT_EQ(wait_for(directory().memberships(kAccount)).value(), std::vector<port::Member>{member});
  EXPECT_TRUE(wait_for(directory().memberships(kOtherAccount)).value().empty());
  ASSERT_TRUE(wait_for(directory().remove_member(kWorkshop, kAccount)));
  EXPECT_EQ(wait_for(directory().member(kWorkshop, kAccount)).value(), std::nullopt);
}

TEST_P(DirectoryContract, a_member_needs_a_workshop_and_an_account) {
  EXPECT_EQ(wait_for(directory().set_member({kOther, kAccount, kAnna, "facilitator"})).error(), WriteError::gone);
  EXPECT_EQ(wait_for(directory().set_member({kWorkshop, kOtherAccount, kAnna, "facilitator"})).error(),
            WriteError::gone);
}

TEST_P(DirectoryContract, removing_a_workshop_takes_its_door_members_and_sessions) {
  ASSERT_TRUE(wait_for(directory().set_door({kWorkshop, "11111111", DoorState::open})));
  ASSERT_TRUE(wait_for(directory().set_member({kWorkshop, kAccount, kAnna, "facilitator"})));
  ASSERT_TRUE(wait_for(directory().open_session(participant_session(kToken, kAnna))));
  ASSERT_TRUE(wait_for(directory().open_session(account_session(kOtherToken))));
  ASSERT_TRUE(wait_for(store().remove(kWorkshop)));
  EXPECT_EQ(wait_for(directory().door_by_code("11111111")).value(), std::nullopt);
  EXPECT_TRUE(wait_for(directory().memberships(kAccount)).value().empty());
  EXPECT_FALSE(has_session(kToken));
  EXPECT_TRUE(has_session(kOtherToken));
}

}  // namespace
}  // namespace northstar::contract
