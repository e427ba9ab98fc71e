#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace northstar::adapter::sqlite {

/// When the log is forced to the disk. The server knows `each_commit` only; the other one exists so that the tests of
/// durability can show that they would notice its absence.
enum class Flush { each_commit, checkpoints_only };

/// Writes `why` to stderr and ends the process at once with code 74 (EX_IOERR of sysexits.h), running no destructor:
/// after a failed commit nothing in memory can be trusted to match the disk.
[[noreturn]] void end_process(std::string_view why);

struct Options {
  /// The data folder; made if it is missing.
  std::filesystem::path folder;
  /// The name of a registered SQLite file layer; empty for the system's.
  std::string vfs = {};
  Flush flush = Flush::each_commit;
  /// Called once, on the writer's thread, when a commit or a checkpoint failed half-way. If it returns, as in tests,
  /// the store writes nothing more.
  std::function<void(std::string_view why)> on_lost_commit = end_process;
};

}  // namespace northstar::adapter::sqlite
