#include <algorithm>
#include <set>

#include "app/document/draft.hpp"
#include "core/activity/preset.hpp"
#include "core/agenda/template.hpp"
#include "wire/fields/activity_fields.hpp"
#include "wire/fields/agenda_fields.hpp"

namespace northstar::app::document {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Minutes since midnight of a time written as 09:30.
int minute_at(const Place& place) {
  const auto text = place.text();
  const bool is_time = text.size() == 5 && text[2] == ':' && is_digit(text[0]) && is_digit(text[1]) &&
                       is_digit(text[3]) && is_digit(text[4]) && text[3] < '6';
  if (!is_time) {
    place.fail("'" + text + "' is no time of day", "write it as 09:30");
    return 0;
  }
  const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  return number(0) * 60 + number(3);
}

core::AgendaItem item_at(const Place& place, std::size_t number, std::set<core::AgendaItemId>& taken) {
  const auto block = place.at("block").text();
  core::AgendaItem item;
  const auto known = core::agenda_of(core::Template::standard);
  const auto found = std::ranges::find(known, block, &core::AgendaItem::block);
  if (found != known.end()) item = *found;
  item.block = block;
  const auto readable = core::AgendaItemId::parse("item-" + block);
  item.item =
      readable && !taken.contains(*readable) ? *readable : *core::AgendaItemId::parse("item-" + std::to_string(number));
  taken.insert(item.item);
  item.start_minute = minute_at(place.at("start"));
  item.end_minute = minute_at(place.at("end"));
  return item;
}

std::vector<core::AgendaItem> timetable_of(const Place& root) {
  std::vector<core::AgendaItem> items;
  std::set<core::AgendaItemId> taken;
  for (const auto& place : root.list("timetable")) items.push_back(item_at(place, items.size() + 1, taken));
  return items;
}

}  // namespace

void read_agenda(Draft& draft) {
  const auto& root = draft.root;
  const auto agenda = root.find("agenda");
  auto items = agenda ? agenda->as<std::vector<core::AgendaItem>>() : timetable_of(root);
  draft.script.by_server(root.path() + (agenda ? ".agenda" : ".timetable"), core::SetAgenda{std::move(items)});
  const bool is_draft = draft.status == core::WorkshopStatus::draft;
  draft.script.begin_activities(is_draft ? Script::Activities::none : Script::Activities::run);
  draft.script.start(core::ActivityKind::listen, core::Stage::warm_up);
}

}  // namespace northstar::app::document
