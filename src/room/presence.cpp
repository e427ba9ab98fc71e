#include "room/presence.hpp"

#include "wire/server_frame.hpp"

namespace northstar::room {
namespace {

bool works_openly(const core::Workshop& workshop) {
  const auto* activity = core::current_activity(workshop.activities);
  return activity == nullptr || (activity->visibility == core::Visibility::everyone &&
                                 activity->authorship == core::Authorship::named);
}

bool seen_by_all(const core::Workshop& workshop, core::CardId card) {
  const auto found = workshop.cards.list.find(card);
  return found != workshop.cards.list.end() && found->second.exposure == core::Exposure::revealed &&
         found->second.authorship == core::Authorship::named;
}

}  // namespace

void Presence::set(core::ParticipantId participant, wire::Presence where) { where_[participant] = where; }

void Presence::forget(core::ParticipantId participant) { where_.erase(participant); }

std::string Presence::frame(const Audience& audience, const core::Workshop& workshop) const {
  const bool open = works_openly(workshop);
  wire::PresencesFrame shown;
  for (const auto participant : audience.participants()) {
    const auto found = where_.find(participant);
    auto where = found == where_.end() ? wire::Presence{} : found->second;
    if (!open) where = {.stage = where.stage, .pointer = {}, .card = {}, .doing = wire::Doing::looking};
    if (!seen_by_all(workshop, where.card)) where.card = {};
    shown.present.push_back({participant, where});
  }
  return wire::encode_server_frame(shown);
}

}  // namespace northstar::room
