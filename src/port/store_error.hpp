#pragma once

#include <string_view>

namespace northstar::port {

/// Why an append changed nothing, or may have.
enum class AppendError {
  /// The workshop's last sequence is another than expected, or one of the command ids is already answered.
  /// Nothing is written. Load what is missing, look up the answer, decide again.
  conflict,
  /// There is no such workshop (any more). Nothing is written.
  gone,
  /// The store cannot write now: disk full, too much waiting, or shutting down. Nothing is written; the state of the
  /// room stays as it was. Tell the sender and try again later; it recovers by itself.
  unavailable,
  /// The commit failed half-way: it may or may not be on disk. Acknowledge nothing. The process is about to end, and
  /// after the restart the command id tells which it was.
  unknown,
};

/// Why a change outside the log (create, describe, snapshot, remove) failed. Same meanings as in `AppendError`.
enum class WriteError { conflict, gone, unavailable, unknown };

/// Why something could not be read.
enum class ReadError {
  /// There is no such workshop.
  gone,
  /// The medium failed, or the store is shutting down. Try again later.
  unavailable,
  /// What lies there is not what was written: a checksum differs. Do not run this workshop; restore a backup.
  damaged,
};

[[nodiscard]] std::string_view name_of(AppendError error);
[[nodiscard]] std::string_view name_of(WriteError error);
[[nodiscard]] std::string_view name_of(ReadError error);

}  // namespace northstar::port
