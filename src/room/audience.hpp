#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include "core/viewer.hpp"
#include "room/outlet.hpp"

namespace northstar::room {

/// Who is connected to a room, grouped by what they may see: two tabs of one person are two outlets of one viewer.
///
/// Threads: the room's strand alone.
class Audience {
 public:
  using Outlets = std::vector<std::shared_ptr<Outlet>>;

  void add(const core::Viewer& viewer, std::shared_ptr<Outlet> outlet);
  void remove(const Outlet* outlet);
  /// Takes all outlets of `participant` out, whatever their role, and returns them.
  [[nodiscard]] Outlets take(core::ParticipantId participant);
  /// Takes everyone out.
  [[nodiscard]] std::map<core::Viewer, Outlets> take_all();

  [[nodiscard]] const std::map<core::Viewer, Outlets>& seats() const { return seats_; }
  [[nodiscard]] std::set<core::ParticipantId> participants() const;
  [[nodiscard]] bool empty() const { return seats_.empty(); }

 private:
  std::map<core::Viewer, Outlets> seats_;
};

}  // namespace northstar::room
