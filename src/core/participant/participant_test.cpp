#include "core/participant/participant.hpp"

#include <gtest/gtest.h>

#include "core/limits.hpp"
#include "core/participant/decide.hpp"
#include "core/participant/evolve.hpp"
#include "core/scenario_test.hpp"

namespace northstar::core {
namespace {

using namespace scenario;

const auto kFay = id<ParticipantId>("fay");
const auto kPia = id<ParticipantId>("pia");
const auto kNobody = id<ParticipantId>("nobody");
const auto kRed = id<GroupId>("red");
const auto kBlue = id<GroupId>("blue");
const Caller kCaller = person("fay", Role::facilitator);

/// A facilitator and a participant.
Participants room() {
  return given(Participants{}, ParticipantAdded{kFay, Side::host, Role::facilitator, ""},
               PersonDescribed{kFay, {"Fay", "", ""}},
               ParticipantAdded{kPia, Side::business, Role::participant, "Orders"},
               PersonDescribed{kPia, {"Pia", "Shop", "Lead"}});
}

AddParticipant adding(ParticipantId participant, Person person) {
  return {participant, Side::it, Role::participant, "MES", std::move(person)};
}

TEST(Participant, PA1_AnIdIsGivenOnce) {
  EXPECT_EQ(reject_of(decide(room(), kCaller, adding(kPia, {"Other", "", ""}))), Reject::already_exists);
  EXPECT_EQ(reject_of(decide(room(), kCaller, adding({}, {"Other", "", ""}))), Reject::already_exists);
}

TEST(Participant, PA2_ANameIsRequiredAndWhiteSpaceAtItsEndsIsDropped) {
  const auto added = after(room(), decide(room(), kCaller, adding(kNobody, {" Noa\t", " Shop ", "  "})));
  EXPECT_EQ(added.people.at(kNobody), (Person{"Noa", "Shop", ""}));
  EXPECT_EQ(reject_of(decide(room(), kCaller, adding(kNobody, {"  ", "", ""}))), Reject::empty_text);
  EXPECT_EQ(reject_of(decide(room(), kCaller, adding(kNobody, {std::string(121, 'a'), "", ""}))),
            Reject::text_too_long);
  EXPECT_EQ(reject_of(decide(room(), kCaller, adding(kNobody, {"Noa", "a\nb", ""}))), Reject::not_text);
  EXPECT_EQ(reject_of(decide(room(), kCaller, DescribePerson{kPia, {"Pia", "", std::string(121, 'a')}})),
            Reject::text_too_long);
}

TEST(Participant, PA2_WhatSomebodyOwnsIsAName) {
  AddParticipant command = adding(kNobody, {"Noa", "", ""});
  command.owner_of = std::string(121, 'a');
  EXPECT_EQ(reject_of(decide(room(), kCaller, command)), Reject::text_too_long);
  EXPECT_EQ(reject_of(decide(room(), kCaller, ChangeParticipant{kPia, Side::it, "a\nb"})), Reject::not_text);
}

TEST(Participant, PA3_JoiningAndBeingNamedAreTwoEvents) {
  const auto decided = decide(room(), kCaller, adding(kNobody, {"Noa", "Shop", ""}));
  ASSERT_TRUE(decided);
  ASSERT_EQ(decided->size(), 2u);
  EXPECT_TRUE(std::holds_alternative<ParticipantAdded>(decided->at(0)));
  EXPECT_TRUE(std::holds_alternative<PersonDescribed>(decided->at(1)));
  const auto added = after(room(), decided);
  EXPECT_EQ(added.list.at(kNobody), (Participant{Side::it, Role::participant, Attendance::attending, "MES"}));
}

TEST(Participant, PA3_APersonMayBeDescribedBeforeTheyAreReplayed) {
  const auto replayed = given(Participants{}, PersonDescribed{kPia, {"Pia", "", ""}},
                              ParticipantAdded{kPia, Side::it, Role::participant, ""});
  EXPECT_EQ(replayed.people.at(kPia).name, "Pia");
}

TEST(Participant, PA10_TheHostsSideIsGivenAndNotTaken) {
  const auto pia = person("pia", Role::participant);
  EXPECT_EQ(reject_of(decide(room(), pia, ChangeParticipant{kPia, Side::host, "Orders"})), Reject::not_allowed);
  const auto moved = after(room(), decide(room(), kCaller, ChangeParticipant{kPia, Side::host, "Orders"}));
  EXPECT_EQ(moved.list.at(kPia).side, Side::host);
  const auto renamed = after(moved, decide(moved, pia, ChangeParticipant{kPia, Side::host, "Stock"}));
  EXPECT_EQ(renamed.list.at(kPia).owner_of, "Stock");
  EXPECT_TRUE(decide(room(), pia, ChangeParticipant{kPia, Side::it, "Orders"}));
}

TEST(Participant, PA4_SideRoleAndDescriptionCanBeChanged) {
  auto participants = room();
  participants = after(participants, decide(participants, kCaller, ChangeParticipant{kPia, Side::it, "Stock"}));
  participants = after(participants, decide(participants, kCaller, ChangeRole{kPia, Role::observer}));
  participants = after(participants, decide(participants, kCaller, DescribePerson{kPia, {"Pia B", "", ""}}));
  EXPECT_EQ(participants.list.at(kPia), (Participant{Side::it, Role::observer, Attendance::attending, "Stock"}));
  EXPECT_EQ(participants.people.at(kPia), (Person{"Pia B", "", ""}));
}

TEST(Participant, PA4_NobodyUnknownCanBeChanged) {
  EXPECT_EQ(reject_of(decide(room(), kCaller, ChangeParticipant{kNobody, Side::it, ""})), Reject::unknown_participant);
  EXPECT_EQ(reject_of(decide(room(), kCaller, ChangeRole{kNobody, Role::observer})), Reject::unknown_participant);
  EXPECT_EQ(reject_of(decide(room(), kCaller, DescribePerson{kNobody, {"Noa", "", ""}})), Reject::unknown_participant);
  EXPECT_EQ(reject_of(decide(room(), kCaller, RemoveParticipant{kNobody})), Reject::unknown_participant);
  EXPECT_EQ(reject_of(decide(room(), kCaller, ReadmitParticipant{kNobody})), Reject::unknown_participant);
}

TEST(Participant, PA5_TheLastFacilitatorStays) {
  for (const Caller& caller : {kCaller, server()}) {
    EXPECT_EQ(reject_of(decide(room(), caller, RemoveParticipant{kFay})), Reject::last_facilitator);
    EXPECT_EQ(reject_of(decide(room(), caller, ChangeRole{kFay, Role::co_facilitator})), Reject::last_facilitator);
  }
}

TEST(Participant, PA5_OneOfTwoFacilitatorsMayGoButARemovedOneDoesNotCount) {
  const auto two = given(room(), RoleChanged{kPia, Role::facilitator});
  EXPECT_TRUE(only<ParticipantRemoved>(decide(two, kCaller, RemoveParticipant{kFay})));
  EXPECT_TRUE(only<RoleChanged>(decide(two, kCaller, ChangeRole{kFay, Role::participant})));
  const auto one_left = given(two, ParticipantRemoved{kPia});
  EXPECT_EQ(reject_of(decide(one_left, kCaller, RemoveParticipant{kFay})), Reject::last_facilitator);
  EXPECT_TRUE(only<RoleChanged>(decide(one_left, kCaller, ChangeRole{kPia, Role::participant})));
}

TEST(Participant, PA6_ARemovedParticipantLeavesTheirGroupAndCanComeBackAsTheyWere) {
  const auto grouped = given(room(), GroupsFormed{{{kRed, {kFay, kPia}}}});
  const auto removed = after(grouped, decide(grouped, kCaller, RemoveParticipant{kPia}));
  EXPECT_EQ(removed.list.at(kPia).attendance, Attendance::removed);
  EXPECT_EQ(removed.groups.at(kRed), std::set{kFay});
  EXPECT_EQ(removed.people.at(kPia).name, "Pia");
  const auto back = after(removed, decide(removed, kCaller, ReadmitParticipant{kPia}));
  EXPECT_EQ(back.list, grouped.list);
}

TEST(Participant, PA7_FormingReplacesTheGroupsBefore) {
  const auto grouped = given(room(), GroupsFormed{{{kRed, {kFay, kPia}}}});
  const auto again = after(grouped, decide(grouped, kCaller, FormGroups{{{kBlue, {kPia}}}}));
  EXPECT_EQ(again.groups, (std::map<GroupId, std::set<ParticipantId>>{{kBlue, {kPia}}}));
  EXPECT_TRUE(after(again, decide(again, kCaller, FormGroups{{}})).groups.empty());
}

TEST(Participant, PA7_AMemberAttendsAndIsInOneGroupOnly) {
  const auto removed = given(room(), ParticipantRemoved{kPia});
  EXPECT_EQ(reject_of(decide(removed, kCaller, FormGroups{{{kRed, {kPia}}}})), Reject::unknown_participant);
  EXPECT_EQ(reject_of(decide(room(), kCaller, FormGroups{{{kRed, {kNobody}}}})), Reject::unknown_participant);
  EXPECT_EQ(reject_of(decide(room(), kCaller, FormGroups{{{kRed, {kPia}}, {kBlue, {kPia}}}})), Reject::already_exists);
  EXPECT_EQ(reject_of(decide(room(), kCaller, FormGroups{{{kRed, {kPia}}, {kRed, {kFay}}}})), Reject::already_exists);
  EXPECT_EQ(reject_of(decide(room(), kCaller, FormGroups{{{{}, {kPia}}}})), Reject::already_exists);
}

TEST(Participant, PA8_WhatIsAlreadySoDecidesToNothing) {
  const auto grouped = given(room(), GroupsFormed{{{kRed, {kFay}}, {kBlue, {kPia}}}});
  EXPECT_TRUE(is_nothing(decide(grouped, kCaller, ChangeParticipant{kPia, Side::business, "Orders"})));
  EXPECT_TRUE(is_nothing(decide(grouped, kCaller, ChangeRole{kFay, Role::facilitator})));
  EXPECT_TRUE(is_nothing(decide(grouped, kCaller, DescribePerson{kPia, {" Pia", "Shop", "Lead"}})));
  EXPECT_TRUE(is_nothing(decide(grouped, kCaller, ReadmitParticipant{kPia})));
  EXPECT_TRUE(is_nothing(decide(grouped, kCaller, FormGroups{{{kBlue, {kPia}}, {kRed, {kFay}}}})));
  const auto removed = given(grouped, ParticipantRemoved{kPia});
  EXPECT_TRUE(is_nothing(decide(removed, kCaller, RemoveParticipant{kPia})));
}

TEST(Participant, PA9_TwoHundredPeopleAreEnough) {
  auto participants = room();
  for (std::size_t i = participants.list.size(); i < kMaxParticipants; ++i) {
    EXPECT_TRUE(decide(participants, kCaller, adding(kNobody, {"Noa", "", ""})));
    evolve(participants, ParticipantAdded{id<ParticipantId>("p" + std::to_string(i)), Side::it, Role::participant, ""});
  }
  EXPECT_EQ(reject_of(decide(participants, kCaller, adding(kNobody, {"Noa", "", ""}))), Reject::too_many);
}

TEST(Participant, PA9_AHundredGroupsAreEnough) {
  FormGroups command;
  for (std::size_t i = 0; i < kMaxGroups; ++i) command.groups.push_back({id<GroupId>("g" + std::to_string(i)), {}});
  EXPECT_TRUE(only<GroupsFormed>(decide(room(), kCaller, command)));
  command.groups.push_back({kRed, {}});
  EXPECT_EQ(reject_of(decide(room(), kCaller, command)), Reject::too_many);
}

}  // namespace
}  // namespace northstar::core
