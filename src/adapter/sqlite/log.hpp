#pragma once

#include <expected>

#include "adapter/sqlite/connection.hpp"
#include "port/store.hpp"

namespace northstar::adapter::sqlite {

/// Writes a transaction behind the record `expected`. @fails as port::Store::append.
std::expected<port::Appended, port::AppendError> append(Connection& connection, port::WorkshopId workshop,
                                                        port::Sequence expected, const port::Transaction& transaction);

/// Returns the workshop's last sequence, 0 if its log is empty.
[[nodiscard]] port::Sequence last_sequence(Connection& connection, port::WorkshopId workshop);

/// Returns the bodies after the sequence `after`, oldest first. @fails with Damage on a gap or a wrong checksum.
[[nodiscard]] std::vector<std::string> records_after(Connection& connection, port::WorkshopId workshop,
                                                     port::Sequence after);

[[nodiscard]] std::optional<std::string> answer_of(Connection& connection, port::WorkshopId workshop,
                                                   port::CommandId command);

[[nodiscard]] std::vector<port::PersonWrite> people_of(Connection& connection, port::WorkshopId workshop);

}  // namespace northstar::adapter::sqlite
