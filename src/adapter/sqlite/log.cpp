#include "adapter/sqlite/log.hpp"

#include "adapter/sqlite/ballots.hpp"
#include "adapter/sqlite/failure.hpp"
#include "adapter/sqlite/sealed.hpp"
#include "adapter/sqlite/workshops.hpp"

namespace northstar::adapter::sqlite {
namespace {

using port::AppendError;
using port::Sequence;
using port::WorkshopId;

void write_record(Connection& connection, WorkshopId workshop, Sequence sequence, const std::string& body) {
  connection.query("INSERT INTO record VALUES (?, ?, ?, ?)", workshop, sequence, Blob{body}, seal_of(sequence, body))
      .run();
}

void write_person(Connection& connection, WorkshopId workshop, const port::PersonWrite& person) {
  connection
      .query("INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?)", workshop, person.participant, Blob{person.bytes},
             seal_of(person.participant.text(), person.bytes))
      .run();
}

/// A command that is answered already violates the primary key, which the writer reports as a conflict.
void write_answer(Connection& connection, WorkshopId workshop, const port::Answer& answer) {
  connection
      .query("INSERT INTO answer VALUES (?, ?, ?, ?)", workshop, answer.command, Blob{answer.bytes},
             seal_of(answer.command.text(), answer.bytes))
      .run();
}

}  // namespace

std::expected<port::Appended, AppendError> append(Connection& connection, WorkshopId workshop, Sequence expected,
                                                  const port::Transaction& transaction) {
  if (!has_workshop(connection, workshop)) return std::unexpected(AppendError::gone);
  if (last_sequence(connection, workshop) != expected) return std::unexpected(AppendError::conflict);
  for (const auto& body : transaction.records) write_record(connection, workshop, ++expected, body);
  for (const auto& ballot : transaction.box_writes) write_ballot(connection, workshop, ballot);
  for (const auto round : transaction.boxes_to_destroy) destroy_box(connection, workshop, round);
  for (const auto& person : transaction.person_writes) write_person(connection, workshop, person);
  for (const auto& answer : transaction.answers) write_answer(connection, workshop, answer);
  return port::Appended{expected};
}

Sequence last_sequence(Connection& connection, WorkshopId workshop) {
  auto query = connection.query("SELECT max(sequence) FROM record WHERE workshop = ?", workshop);
  query.step();
  return query.integer(0);
}

std::vector<std::string> records_after(Connection& connection, WorkshopId workshop, Sequence after) {
  std::vector<std::string> records;
  auto query = connection.query(
      "SELECT sequence, body, checksum FROM record WHERE workshop = ? AND sequence > ? ORDER BY sequence", workshop,
      after);
  while (query.step()) {
    if (query.integer(0) != ++after) throw Damage("the log has a gap before sequence " + query.text(0));
    records.push_back(sealed_body(query, 1, after));
  }
  return records;
}

std::optional<std::string> answer_of(Connection& connection, WorkshopId workshop, port::CommandId command) {
  auto query =
      connection.query("SELECT body, checksum FROM answer WHERE workshop = ? AND command = ?", workshop, command);
  if (!query.step()) return std::nullopt;
  return sealed_body(query, 0, command.text());
}

std::vector<port::PersonWrite> people_of(Connection& connection, WorkshopId workshop) {
  std::vector<port::PersonWrite> people;
  auto query = connection.query("SELECT participant, body, checksum FROM person WHERE workshop = ?", workshop);
  while (query.step()) {
    const auto participant = query.id<port::ParticipantId>(0);
    people.push_back({participant, sealed_body(query, 1, participant.text())});
  }
  return people;
}

}  // namespace northstar::adapter::sqlite
