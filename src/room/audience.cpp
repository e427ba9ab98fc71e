#include "room/audience.hpp"

#include <algorithm>
#include <utility>

namespace northstar::room {

void Audience::add(const core::Viewer& viewer, std::shared_ptr<Outlet> outlet) {
  seats_[viewer].push_back(std::move(outlet));
}

void Audience::remove(const Outlet* outlet) {
  for (auto& [viewer, outlets] : seats_) {
    std::erase_if(outlets, [outlet](const auto& seated) { return seated.get() == outlet; });
  }
  std::erase_if(seats_, [](const auto& seat) { return seat.second.empty(); });
}

Audience::Outlets Audience::take(core::ParticipantId participant) {
  Outlets taken;
  std::erase_if(seats_, [&](auto& seat) {
    if (seat.first.participant != participant) return false;
    std::ranges::move(seat.second, std::back_inserter(taken));
    return true;
  });
  return taken;
}

std::map<core::Viewer, Audience::Outlets> Audience::take_all() { return std::exchange(seats_, {}); }

std::set<core::ParticipantId> Audience::participants() const {
  std::set<core::ParticipantId> present;
  for (const auto& [viewer, outlets] : seats_) present.insert(viewer.participant);
  return present;
}

}  // namespace northstar::room
