#pragma once

#include <expected>
#include <optional>
#include <vector>

#include "adapter/sqlite/connection.hpp"
#include "port/store_error.hpp"
#include "port/workshop_row.hpp"

namespace northstar::adapter::sqlite {

using Written = std::expected<void, port::WriteError>;

[[nodiscard]] bool has_workshop(Connection& connection, port::WorkshopId id);
[[nodiscard]] std::optional<port::WorkshopRow> workshop_row(Connection& connection, port::WorkshopId id);

/// Returns all rows, the most recently updated first.
[[nodiscard]] std::vector<port::WorkshopRow> workshop_rows(Connection& connection);

Written create_workshop(Connection& connection, const port::WorkshopRow& row);
Written describe_workshop(Connection& connection, const port::WorkshopRow& row);

/// Removes the workshop's rows from every table.
Written remove_workshop(Connection& connection, port::WorkshopId id);

}  // namespace northstar::adapter::sqlite
