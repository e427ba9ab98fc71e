#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

namespace northstar::durability {

/// A program that runs beside the test, with pipes to its input and from its output. Killed at the end if it still
/// runs.
class Child {
 public:
  /// Starts `words[0]` with the rest as its arguments. `environment` adds "NAME=value" entries.
  explicit Child(const std::vector<std::string>& words, const std::vector<std::string>& environment = {});
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child();

  void say(const std::string& line);
  /// Returns the next line of output; nothing when the output has ended.
  std::optional<std::string> hear();
  /// Closes its input.
  void hush();
  /// Ends it at once, as a power cut does (SIGKILL).
  void kill();
  /// Waits until it has ended and returns its exit code; -1 if it was killed.
  int wait();

 private:
  pid_t pid_ = -1;
  int to_ = -1;
  int from_ = -1;
  std::string heard_;
};

}  // namespace northstar::durability
