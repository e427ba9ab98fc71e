#include <algorithm>
#include <set>
#include <vector>

#include "app/document/case_parts.hpp"
#include "wire/fields/activity_fields.hpp"
#include "wire/fields/agenda_fields.hpp"
#include "wire/fields/description_fields.hpp"
#include "wire/fields/participant_fields.hpp"

namespace northstar::app::document {
namespace {

std::string time_of(int minute) {
  const auto two_digits = [](int number) { return std::string(number < 10 ? 1 : 0, '0') + std::to_string(number); };
  return two_digits(minute / 60) + ':' + two_digits(minute % 60);
}

/// People in the order of documents: business, IT, host; each side by id.
std::vector<core::ParticipantId> by_side(const std::set<core::ParticipantId>& people, const core::Workshop& view) {
  std::vector<core::ParticipantId> order(people.begin(), people.end());
  std::ranges::sort(order, {}, [&](core::ParticipantId id) { return std::pair{view.participants.list.at(id).side, id}; });
  return order;
}

void write_person(wire::json::Writer& writer, core::ParticipantId id, const core::Workshop& view) {
  const auto& participant = view.participants.list.at(id);
  const auto known = view.participants.people.find(id);
  const auto person = known == view.participants.people.end() ? core::Person{} : known->second;
  // Of somebody who was erased, the id is what is left.
  const auto name = person.name.empty() ? std::string{id.text()} : person.name;
  writer.begin_object().key("id").string(id.text()).key("name").string(name);
  writer.key("side").string(side_name(participant.side)).key("role").string(person.title);
  put_or_null(writer, "owner_of", participant.owner_of);
  writer.key("organisation").string(person.organisation);
  put(writer, "access", participant.role);
  put(writer, "attendance", participant.attendance);
  writer.end_object();
}

}  // namespace

void write_description(wire::json::Writer& writer, const core::Workshop& view) {
  const auto& description = view.description;
  writer.key("id").string(description.reference);
  put(writer, "lang", description.lang);
  writer.key("industry").string(description.industry).key("title").string(description.title);
  writer.key("customer").string(description.customer).key("background").string(description.background);
  writer.key("subject").string(description.subject).key("goal").string(description.goal);
  writer.key("date").string(description.date).key("place").string(description.place);
  put(writer, "status", view.status);
}

void write_agenda(wire::json::Writer& writer, const core::Workshop& view) {
  writer.key("timetable").begin_array();
  for (const auto& item : view.agenda.items) {
    if (item.kind == core::ItemKind::pause) continue;
    writer.begin_object().key("start").string(time_of(item.start_minute)).key("end").string(time_of(item.end_minute));
    writer.key("block").string(item.block.empty() ? item.title : item.block).end_object();
  }
  writer.end_array();
  put(writer, "agenda", view.agenda.items);
  put(writer, "activities", view.activities);
}

void write_people(wire::json::Writer& writer, const core::Workshop& view) {
  std::set<core::ParticipantId> everyone;
  for (const auto& [id, participant] : view.participants.list) everyone.insert(id);
  writer.key("participants").begin_array();
  for (const auto id : by_side(everyone, view)) write_person(writer, id, view);
  writer.end_array().key("breakout_groups").begin_array();
  for (const auto& [id, members] : view.participants.groups) {
    writer.begin_object().key("id").string(id.text());
    put(writer, "members", by_side(members, view));
    writer.end_object();
  }
  writer.end_array();
}

}  // namespace northstar::app::document
