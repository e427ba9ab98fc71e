#include <set>

#include "app/document/draft.hpp"
#include "wire/fields/description_fields.hpp"
#include "wire/fields/participant_fields.hpp"

namespace northstar::app::document {
namespace {

core::Role role_at(const Place& person) {
  const auto access = person.find("access");
  return access ? access->named<core::Role>() : core::Role::participant;
}

/// While a document comes in, everybody works as a participant, so that the activities give the leave; a draft has no
/// activities, so there everybody is what they are.
void add_person(Draft& draft, const Place& person) {
  const auto id = person.at("id").id<core::ParticipantId>();
  const auto side = side_at(person.at("side"));
  if (!draft.sides.emplace(id, side).second) person.fail("this id stands here twice", "give each person an id");
  const bool is_draft = draft.status == core::WorkshopStatus::draft;
  const auto role = is_draft ? role_at(person) : core::Role::participant;
  core::Person described{person.at("name").text(), person.text_of("organisation"), person.text_of("role")};
  draft.script.by_server(person.path(),
                         core::AddParticipant{id, side, role, person.text_of("owner_of"), std::move(described)});
}

core::BreakoutGroup group_at(const Place& place) {
  core::BreakoutGroup group{place.at("id").id<core::GroupId>(), {}};
  for (const auto& member : place.list("members")) group.members.insert(member.id<core::ParticipantId>());
  return group;
}

}  // namespace

core::Side side_at(const Place& place) {
  const auto name = place.text();
  if (name == "business") return core::Side::business;
  if (name == "it") return core::Side::it;
  if (name != "aws" && name != "host") place.fail("'" + name + "' is no side", "use business, it or aws");
  return core::Side::host;
}

void read_description(Draft& draft) {
  const auto& root = draft.root;
  core::Description description;
  description.reference = root.text_of("id");
  description.title = root.at("title").text();
  description.customer = root.text_of("customer");
  description.industry = root.text_of("industry");
  description.subject = root.text_of("subject");
  description.goal = root.text_of("goal");
  description.background = root.text_of("background");
  description.date = root.text_of("date");
  description.place = root.text_of("place");
  if (const auto lang = root.find("lang")) description.lang = lang->named<core::Language>();
  if (const auto status = root.find("status")) draft.status = status->named<core::WorkshopStatus>();
  draft.script.set_title(description.title);
  draft.script.by_server(root.path(), core::CreateWorkshop{std::move(description)});
}

void read_people(Draft& draft) {
  for (const auto& person : draft.root.list("participants")) add_person(draft, person);
  core::FormGroups groups;
  for (const auto& group : draft.root.list("breakout_groups")) groups.groups.push_back(group_at(group));
  if (!groups.groups.empty()) draft.script.by_server(draft.root.path() + ".breakout_groups", std::move(groups));
}

}  // namespace northstar::app::document
