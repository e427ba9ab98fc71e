#pragma once

#include <atomic>

namespace northstar::app {

/// Whether the server takes work: from the moment it listens until it is told to stop.
class Readiness {
 public:
  void begin() { is_ready_ = true; }
  void end() { is_ready_ = false; }
  [[nodiscard]] bool is_ready() const { return is_ready_; }

 private:
  std::atomic<bool> is_ready_{false};
};

}  // namespace northstar::app
