#include "adapter/sqlite/ballots.hpp"

#include <string>

#include "adapter/sqlite/sealed.hpp"

namespace northstar::adapter::sqlite {
namespace {

struct Row {
  port::WorkshopId workshop;
  port::BoxWrite ballot;
  /// Kept as it was, so that a damaged ballot does not become a sound one on the way.
  std::int64_t seal;
};

void insert(Connection& connection, const Row& row) {
  const auto& [workshop, ballot, seal] = row;
  connection
      .query("INSERT OR REPLACE INTO ballot VALUES (?, ?, ?, ?, ?)", workshop, ballot.round, ballot.participant,
             Blob{ballot.bytes}, seal)
      .run();
}

std::vector<Row> all_ballots(Connection& connection) {
  std::vector<Row> rows;
  auto query = connection.query("SELECT workshop, round, participant, body, checksum FROM ballot");
  while (query.step()) {
    rows.push_back({query.id<port::WorkshopId>(0),
                    {query.id<port::RoundId>(1), query.id<port::ParticipantId>(2), query.blob(3)},
                    query.integer(4)});
  }
  return rows;
}

}  // namespace

void write_ballot(Connection& connection, port::WorkshopId workshop, const port::BoxWrite& ballot) {
  insert(connection, {workshop, ballot, seal_of(ballot.participant.text(), ballot.bytes)});
}

void destroy_box(Connection& connection, port::WorkshopId workshop, port::RoundId round) {
  connection.query("DELETE FROM ballot WHERE workshop = ? AND round = ?", workshop, round).run();
}

std::vector<port::BoxWrite> ballots_of(Connection& connection, port::WorkshopId workshop) {
  std::vector<port::BoxWrite> ballots;
  auto query = connection.query("SELECT round, participant, body, checksum FROM ballot WHERE workshop = ?", workshop);
  while (query.step()) {
    const auto participant = query.id<port::ParticipantId>(1);
    ballots.push_back({query.id<port::RoundId>(0), participant, sealed_body(query, 2, participant.text())});
  }
  return ballots;
}

void repack_ballots(Connection& connection) {
  const auto remaining = all_ballots(connection);
  connection.execute("DELETE FROM ballot");
  for (const auto& row : remaining) insert(connection, row);
}

}  // namespace northstar::adapter::sqlite
