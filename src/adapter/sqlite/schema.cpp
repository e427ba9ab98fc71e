#include "adapter/sqlite/schema.hpp"

#include <array>
#include <string>

#include "adapter/sqlite/failure.hpp"

namespace northstar::adapter::sqlite {
namespace {

/// "NSTR" in ASCII: the application_id by which file(1) and we know our own files.
constexpr int kApplicationId = 0x4E535452;

/// The first schema. Bodies are blobs with a checksum of their own, because SQLite's pages have none. `ballot` has no
/// foreign key, no order and no time: it must be possible to clear it in one step that overwrites its pages.
constexpr const char* kFirst = R"sql(
CREATE TABLE workshop (
  id TEXT PRIMARY KEY, owner TEXT NOT NULL, title TEXT NOT NULL, customer TEXT NOT NULL, date TEXT NOT NULL,
  lang TEXT NOT NULL, state TEXT NOT NULL, people_count INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE record (
  workshop TEXT NOT NULL, sequence INTEGER NOT NULL, body BLOB NOT NULL, checksum INTEGER NOT NULL,
  PRIMARY KEY (workshop, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE snapshot (
  workshop TEXT NOT NULL UNIQUE, sequence INTEGER NOT NULL, body BLOB NOT NULL, checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE person (
  workshop TEXT NOT NULL, participant TEXT NOT NULL, body BLOB NOT NULL, checksum INTEGER NOT NULL,
  PRIMARY KEY (workshop, participant)
) STRICT, WITHOUT ROWID;
CREATE TABLE ballot (
  workshop TEXT NOT NULL, round TEXT NOT NULL, participant TEXT NOT NULL, body BLOB NOT NULL, checksum INTEGER NOT NULL,
  PRIMARY KEY (workshop, round, participant)
) STRICT, WITHOUT ROWID;
CREATE TABLE answer (
  workshop TEXT NOT NULL, command TEXT NOT NULL, body BLOB NOT NULL, checksum INTEGER NOT NULL,
  PRIMARY KEY (workshop, command)
) STRICT, WITHOUT ROWID;
CREATE TABLE account (
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, password_hash TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE setup (
  slot INTEGER PRIMARY KEY CHECK (slot = 1), token BLOB NOT NULL, expires_at_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE session (
  token BLOB PRIMARY KEY, account TEXT NOT NULL, workshop TEXT NOT NULL, participant TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, expires_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_of_participant ON session (workshop, participant);
CREATE INDEX session_of_account ON session (account);
CREATE TABLE door (
  workshop TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, is_open INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE member (
  workshop TEXT NOT NULL, account TEXT NOT NULL, participant TEXT NOT NULL, role TEXT NOT NULL,
  PRIMARY KEY (workshop, account)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_of_account ON member (account);
)sql";

/// A door has a link with a token of its own. Doors from before have none until their facilitator next looks at them: the
/// token must come from the program's own source of randomness.
constexpr const char* kLinks = R"sql(
ALTER TABLE door ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE door ADD COLUMN seats_since_ms INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX door_of_link ON door (link) WHERE link <> '';
)sql";

/// Step i brings a database from version i to i + 1. Steps are only ever added.
constexpr std::array kSteps{kFirst, kLinks};

void refuse_strangers(Connection& connection, int version) {
  const auto application = std::stoi(connection.ask("PRAGMA application_id"));
  const bool is_empty = connection.ask("SELECT count(*) FROM sqlite_schema") == "0";
  if (application != kApplicationId && !(application == 0 && is_empty)) {
    throw Damage("the file is not a database of northstar");
  }
  if (version > newest_schema()) {
    throw Damage("the database was written by a newer northstar (schema " + std::to_string(version) +
                 ", this one knows " + std::to_string(newest_schema()) + ")");
  }
}

}  // namespace

int newest_schema() { return static_cast<int>(kSteps.size()); }

void migrate(Connection& connection) {
  const int version = std::stoi(connection.ask("PRAGMA user_version"));
  refuse_strangers(connection, version);
  if (version == newest_schema()) return;
  std::string steps = "BEGIN IMMEDIATE;PRAGMA application_id=" + std::to_string(kApplicationId) + ";";
  for (auto step = static_cast<std::size_t>(version); step < kSteps.size(); ++step) steps += kSteps[step];
  connection.execute(steps + "PRAGMA user_version=" + std::to_string(newest_schema()) + ";COMMIT");
}

}  // namespace northstar::adapter::sqlite
