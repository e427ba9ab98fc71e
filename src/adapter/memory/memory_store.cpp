#include "adapter/memory/memory_store.hpp"

#include <algorithm>
#include <ranges>
#include <set>

#include "adapter/memory/in_turn.hpp"

namespace northstar::adapter::memory {
namespace {

using port::Sequence;

KeptWorkshop* find(Contents& contents, port::WorkshopId id) {
  const auto found = contents.workshops.find(id);
  return found == contents.workshops.end() ? nullptr : &found->second;
}

Sequence last_sequence(const KeptWorkshop& kept) { return static_cast<Sequence>(kept.records.size()); }

/// Tells whether a command of `answers` is answered already, or appears twice among them.
bool repeats_an_answer(const KeptWorkshop& kept, const std::vector<port::Answer>& answers) {
  std::set<port::CommandId> seen;
  return std::ranges::any_of(answers, [&](const port::Answer& answer) {
    return kept.answers.contains(answer.command) || !seen.insert(answer.command).second;
  });
}

void write(KeptWorkshop& kept, port::Transaction transaction) {
  std::ranges::move(transaction.records, std::back_inserter(kept.records));
  for (auto& [round, participant, bytes] : transaction.box_writes) kept.boxes[{round, participant}] = std::move(bytes);
  std::erase_if(kept.boxes, [&](const auto& box) {
    return std::ranges::find(transaction.boxes_to_destroy, box.first.first) != transaction.boxes_to_destroy.end();
  });
  for (auto& [participant, bytes] : transaction.person_writes) kept.people[participant] = std::move(bytes);
  for (auto& [command, bytes] : transaction.answers) kept.answers[command] = std::move(bytes);
}

std::vector<std::string> records_of(const KeptWorkshop& kept, Sequence after) {
  const auto rest = kept.records | std::views::drop(std::clamp<Sequence>(after, 0, last_sequence(kept)));
  return {rest.begin(), rest.end()};
}

port::Loaded loaded(const KeptWorkshop& kept) {
  port::Loaded all{.row = kept.row, .snapshot = kept.snapshot, .records = {}, .people = {}, .boxes = {}};
  all.records = records_of(kept, all.first_sequence() - 1);
  for (const auto& [participant, bytes] : kept.people) all.people.push_back({participant, bytes});
  for (const auto& [key, bytes] : kept.boxes) all.boxes.push_back({key.first, key.second, bytes});
  return all;
}

}  // namespace

port::Task<std::expected<void, port::WriteError>> MemoryStore::create(port::WorkshopRow row) {
  return in_turn(contents_, [row = std::move(row)](Contents& contents) -> std::expected<void, port::WriteError> {
    if (find(contents, row.id) != nullptr) return std::unexpected(port::WriteError::conflict);
    contents.workshops[row.id].row = row;
    return {};
  });
}

port::Task<std::expected<void, port::WriteError>> MemoryStore::describe(port::WorkshopRow row) {
  return in_turn(contents_, [row = std::move(row)](Contents& contents) -> std::expected<void, port::WriteError> {
    auto* kept = find(contents, row.id);
    if (kept == nullptr) return std::unexpected(port::WriteError::gone);
    kept->row = row;
    return {};
  });
}

port::Task<std::expected<std::vector<port::WorkshopRow>, port::ReadError>> MemoryStore::list() {
  return in_turn(contents_, [](Contents& contents) -> std::expected<std::vector<port::WorkshopRow>, port::ReadError> {
    std::vector<port::WorkshopRow> rows;
    for (const auto& kept : contents.workshops | std::views::values) rows.push_back(kept.row);
    std::ranges::sort(rows, std::ranges::greater{}, [](const port::WorkshopRow& row) { return std::pair{row.updated_at, row.id}; });
    return rows;
  });
}

port::Task<std::expected<port::Appended, port::AppendError>> MemoryStore::append(port::WorkshopId workshop,
                                                                                 Sequence expected,
                                                                                 port::Transaction transaction) {
  return in_turn(contents_,
                 [=, transaction = std::move(transaction)](
                     Contents& contents) mutable -> std::expected<port::Appended, port::AppendError> {
                   auto* kept = find(contents, workshop);
                   if (kept == nullptr) return std::unexpected(port::AppendError::gone);
                   if (last_sequence(*kept) != expected || repeats_an_answer(*kept, transaction.answers)) {
                     return std::unexpected(port::AppendError::conflict);
                   }
                   write(*kept, std::move(transaction));
                   return port::Appended{last_sequence(*kept)};
                 });
}

port::Task<std::expected<std::optional<std::string>, port::ReadError>> MemoryStore::answer_of(port::WorkshopId workshop,
                                                                                              port::CommandId command) {
  return in_turn(contents_, [=](Contents& contents) -> std::expected<std::optional<std::string>, port::ReadError> {
    const auto* kept = find(contents, workshop);
    if (kept == nullptr) return std::unexpected(port::ReadError::gone);
    const auto found = kept->answers.find(command);
    return found == kept->answers.end() ? std::nullopt : std::optional(found->second);
  });
}

port::Task<std::expected<port::Loaded, port::ReadError>> MemoryStore::load(port::WorkshopId workshop) {
  return in_turn(contents_, [=](Contents& contents) -> std::expected<port::Loaded, port::ReadError> {
    const auto* kept = find(contents, workshop);
    if (kept == nullptr) return std::unexpected(port::ReadError::gone);
    return loaded(*kept);
  });
}

port::Task<std::expected<std::vector<std::string>, port::ReadError>> MemoryStore::records_after(
    port::WorkshopId workshop, Sequence after) {
  return in_turn(contents_, [=](Contents& contents) -> std::expected<std::vector<std::string>, port::ReadError> {
    const auto* kept = find(contents, workshop);
    if (kept == nullptr) return std::unexpected(port::ReadError::gone);
    return records_of(*kept, after);
  });
}

port::Task<std::expected<void, port::WriteError>> MemoryStore::save_snapshot(port::WorkshopId workshop,
                                                                             port::Snapshot snapshot) {
  return in_turn(
      contents_,
      [=, snapshot = std::move(snapshot)](Contents& contents) mutable -> std::expected<void, port::WriteError> {
        auto* kept = find(contents, workshop);
        if (kept == nullptr) return std::unexpected(port::WriteError::gone);
        if (snapshot.sequence > last_sequence(*kept)) return std::unexpected(port::WriteError::conflict);
        if (!kept->snapshot || kept->snapshot->sequence <= snapshot.sequence) kept->snapshot = std::move(snapshot);
        return {};
      });
}

port::Task<std::expected<void, port::WriteError>> MemoryStore::remove(port::WorkshopId workshop) {
  return in_turn(contents_, [=](Contents& contents) -> std::expected<void, port::WriteError> {
    if (contents.workshops.erase(workshop) == 0) return std::unexpected(port::WriteError::gone);
    contents.doors.erase(workshop);
    std::erase_if(contents.members, [&](const auto& entry) { return entry.first.first == workshop; });
    std::erase_if(contents.sessions, [&](const auto& entry) { return entry.second.workshop == workshop; });
    return {};
  });
}

}  // namespace northstar::adapter::memory
