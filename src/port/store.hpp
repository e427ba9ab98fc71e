#pragma once

#include <expected>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "port/store_error.hpp"
#include "port/task.hpp"
#include "port/transaction.hpp"
#include "port/workshop_row.hpp"

namespace northstar::port {

/// The last sequence of the workshop after an append.
struct Appended {
  Sequence sequence = 0;
};

/// The state of a workshop as of `sequence`: a fold of every record up to and including it.
struct Snapshot {
  Snapshot(Sequence as_of, std::string state) : sequence(as_of), bytes(std::move(state)) {}

  Sequence sequence = 0;
  std::string bytes{};
};

/// All that is needed to fold a workshop's state again, as of one moment.
struct Loaded {
  WorkshopRow row{};
  /// The newest snapshot, if one was ever saved.
  std::optional<Snapshot> snapshot{};
  /// The records after the snapshot, oldest first; `records[i]` has the sequence `first_sequence() + i`.
  std::vector<std::string> records{};
  /// One row for each participant, in no particular order.
  std::vector<PersonWrite> people{};
  /// The ballots of votes that are still open, in no particular order.
  std::vector<BoxWrite> boxes{};

  [[nodiscard]] Sequence first_sequence() const { return (snapshot ? snapshot->sequence : 0) + 1; }
  [[nodiscard]] Sequence last_sequence() const { return first_sequence() - 1 + static_cast<Sequence>(records.size()); }
};

/// Keeps workshops: their log, their people, their ballot boxes, their snapshots, and the answers to their commands.
///
/// Threads: every method may be called from any thread, and many at once; the coroutine resumes on its caller's
/// executor. Order: two appends of one workshop that overlap are both tried, and the sequence lets one of them through.
/// Ownership: the store must outlive every coroutine it gave out; its destructor finishes what is waiting. Bodies are
/// copied or moved in, never referred to later. Errors are values; no method throws for a state of the outside world.
/// A cancelled coroutine does not take back a write that was already handed over.
class Store {
 public:
  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  virtual ~Store() = default;

  /// Makes an empty workshop out of `row`.
  /// @fails conflict if the id is taken.
  virtual Task<std::expected<void, WriteError>> create(WorkshopRow row) = 0;

  /// Replaces the row of `row.id`. What lists show may lag behind the log; nothing else depends on it.
  /// @fails gone if there is no such workshop.
  virtual Task<std::expected<void, WriteError>> describe(WorkshopRow row) = 0;

  /// Returns the rows of all workshops, the most recently updated first.
  virtual Task<std::expected<std::vector<WorkshopRow>, ReadError>> list() = 0;

  /// Writes `transaction` behind the record `expected`, as a whole.
  ///
  /// An ok means that the commit is on disk. The sequence is compared even when there are no records, so a room that
  /// fell behind finds out. When boxes are destroyed, an ok also means that their bytes are gone from the files, unless
  /// a reader was in the way; then they go shortly after, at the latest at the next start.
  /// @fails see AppendError; each value says what to do.
  virtual Task<std::expected<Appended, AppendError>> append(WorkshopId workshop, Sequence expected,
                                                            Transaction transaction) = 0;

  /// Returns the stored answer to `command`, or nothing if the workshop never answered it.
  virtual Task<std::expected<std::optional<std::string>, ReadError>> answer_of(WorkshopId workshop,
                                                                               CommandId command) = 0;

  /// Reads a workshop, including every append that was acknowledged before the call.
  virtual Task<std::expected<Loaded, ReadError>> load(WorkshopId workshop) = 0;

  /// Reads all records after the sequence `after`, oldest first, whatever snapshots there are.
  virtual Task<std::expected<std::vector<std::string>, ReadError>> records_after(WorkshopId workshop,
                                                                                 Sequence after) = 0;

  /// Saves `snapshot`, replacing an older one. An older one than the kept is ignored.
  /// Records stay: a snapshot is a speed-up and never the truth.
  /// @fails conflict if the log is not yet that long.
  virtual Task<std::expected<void, WriteError>> save_snapshot(WorkshopId workshop, Snapshot snapshot) = 0;

  /// Removes the workshop and everything that belongs to it, in the directory too: its door, members and sessions.
  /// @fails gone if there is no such workshop.
  virtual Task<std::expected<void, WriteError>> remove(WorkshopId workshop) = 0;
};

}  // namespace northstar::port
