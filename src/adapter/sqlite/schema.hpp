#pragma once

#include "adapter/sqlite/connection.hpp"

namespace northstar::adapter::sqlite {

/// The version that `migrate` brings a database to, as its `user_version`.
[[nodiscard]] int newest_schema();

/// Brings the database to the newest schema, all steps in one transaction.
/// @fails with Failure, and with Damage if the file is another program's or a newer version's.
void migrate(Connection& connection);

}  // namespace northstar::adapter::sqlite
