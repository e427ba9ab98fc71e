#pragma once

#include <cstdint>
#include <string>

namespace northstar::durability {

/// What goes wrong in one call.
enum class Fault {
  none,
  /// The call fails and changes nothing (EIO).
  io_error,
  /// The call takes effect and then fails all the same, as when a cable is pulled after the write (EIO).
  io_error_after_effect,
  /// A write finds no space and changes nothing (ENOSPC).
  no_space,
  /// A write finds space for its first half only.
  short_write,
};

enum class Space { left, none };

/// A SQLite file layer (VFS) over the system's, whose n-th call fails.
///
/// There is one in the process, because SQLite finds layers by name. Calls that are counted: open, delete, read, write,
/// truncate, sync, file size, and mapping of the shared index; for `no_space` and `short_write` writes only.
class FaultyLayer {
 public:
  /// The name to open a database with.
  static const std::string& name();

  /// Registers the layer if it is not yet, and starts counting anew: call `at` (1 is the first) fails with `fault`.
  static void arm(Fault fault, std::int64_t at);

  /// Starts counting anew: the next call named `call` ("sync") fails with `fault`.
  static void arm_next(Fault fault, std::string call);

  /// Lets everything succeed from now on.
  static void disarm() { arm(Fault::none, 0); }

  /// With `Space::none`, every write fails with SQLITE_FULL until there is space again.
  static void set_space(Space space);

  /// Counted calls since the last `arm`.
  static std::int64_t calls();

  /// The name of the call that failed ("sync"), or empty if none has.
  static std::string failed_call();
};

}  // namespace northstar::durability
