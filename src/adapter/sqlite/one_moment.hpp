#pragma once

#include <expected>

#include "adapter/sqlite/connection.hpp"
#include "adapter/sqlite/failure.hpp"
#include "port/store_error.hpp"

namespace northstar::adapter::sqlite {

/// Tells what a failure of reading means to the caller.
[[nodiscard]] port::ReadError read_error_of(const Failure& failure);

/// Ends a read transaction, whatever state it is in.
void end_reading(Connection& connection) noexcept;

/// Runs `work` in one read transaction, so that all its queries see the same moment.
template <class Result, class Work>
Result at_one_moment(Connection& connection, Work& work) {
  try {
    connection.execute("BEGIN");
    Result result = work(connection);
    end_reading(connection);
    return result;
  } catch (const Failure& failure) {
    end_reading(connection);
    return std::unexpected(read_error_of(failure));
  }
}

}  // namespace northstar::adapter::sqlite
