#include "room/restore.hpp"

#include <algorithm>
#include <utility>

#include "core/workshop/evolve.hpp"
#include "wire/record.hpp"
#include "wire/snapshot.hpp"

namespace northstar::room {
namespace {

using Restored = std::expected<core::Workshop, port::ReadError>;

Restored replay_record(core::Workshop workshop, const std::string& bytes) {
  const auto record = wire::decode_record(bytes);
  if (!record) return std::unexpected(port::ReadError::damaged);
  for (const auto& event : record->events) workshop = core::evolve(std::move(workshop), event);
  return workshop;
}

Restored replay_event(core::Workshop workshop, const std::string& bytes) {
  const auto event = wire::decode_row(bytes);
  if (!event) return std::unexpected(port::ReadError::damaged);
  return core::evolve(std::move(workshop), *event);
}

Restored from_snapshot(const port::Loaded& loaded) {
  if (!loaded.snapshot) return core::Workshop{};
  auto decoded = wire::decode_snapshot(loaded.snapshot->bytes);
  if (!decoded) return std::unexpected(port::ReadError::damaged);
  return std::move(decoded->workshop);
}

}  // namespace

Restored restore(const port::Loaded& loaded) {
  Restored workshop = from_snapshot(loaded);
  for (const auto& record : loaded.records) {
    if (workshop) workshop = replay_record(std::move(*workshop), record);
  }
  for (const auto& person : loaded.people) {
    if (workshop) workshop = replay_event(std::move(*workshop), person.bytes);
  }
  for (const auto& box : loaded.boxes) {
    if (workshop) workshop = replay_event(std::move(*workshop), box.bytes);
  }
  return workshop;
}

port::WorkshopRow row_of(const core::Workshop& workshop, const port::WorkshopRow& before, base::Instant now) {
  static constexpr std::string_view kStates[] = {"draft", "live", "finished"};
  const auto attends = [](const auto& entry) {
    const auto& who = entry.second;
    return who.attendance == core::Attendance::attending && who.role != core::Role::display;
  };
  auto row = before;
  row.title = workshop.description.title;
  row.customer = workshop.description.customer;
  row.date = workshop.description.date;
  row.lang = workshop.description.lang == core::Language::ko ? "ko" : "en";
  row.state = kStates[static_cast<std::size_t>(workshop.status)];
  row.people_count = static_cast<std::int32_t>(std::ranges::count_if(workshop.participants.list, attends));
  if (row != before) row.updated_at = now;
  return row;
}

}  // namespace northstar::room
