#pragma once

#include <vector>

#include "adapter/sqlite/connection.hpp"
#include "port/transaction.hpp"

namespace northstar::adapter::sqlite {

void write_ballot(Connection& connection, port::WorkshopId workshop, const port::BoxWrite& ballot);
void destroy_box(Connection& connection, port::WorkshopId workshop, port::RoundId round);
[[nodiscard]] std::vector<port::BoxWrite> ballots_of(Connection& connection, port::WorkshopId workshop);

/// Clears the table of ballots and writes the remaining ones again.
///
/// `secure_delete` overwrites a row where it lies, but a row that moved when its page was split leaves a copy in the
/// gap of the old page. Clearing the whole table overwrites all its pages. Only open votes are in it, so it is small.
void repack_ballots(Connection& connection);

}  // namespace northstar::adapter::sqlite
