#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <chrono>
#include <utility>

#include "core/workshop/project.hpp"
#include "room/room.hpp"
#include "wire/server_frame.hpp"
#include "wire/workshop_codec.hpp"

namespace northstar::room {
namespace {

/// How long presence waits for more of it: fast enough to feel live, slow enough to cost nothing.
constexpr std::chrono::milliseconds kPresenceEvery{250};

}  // namespace

void Room::enter(core::ParticipantId participant, std::shared_ptr<Outlet> outlet) {
  boost::asio::post(strand_, [self = shared_from_this(), participant, outlet = std::move(outlet)]() mutable {
    if (self->mailbox_.closed()) return outlet->close(Ending::restarting);
    self->mailbox_.put([self, participant, outlet = std::move(outlet)] { self->seat(participant, outlet); });
  });
}

void Room::leave(std::shared_ptr<Outlet> outlet) {
  boost::asio::post(strand_, [self = shared_from_this(), outlet = std::move(outlet)]() mutable {
    self->mailbox_.put([self, outlet = std::move(outlet)] {
      self->audience_.remove(outlet.get());
      self->presence_changed();
    });
  });
}

void Room::show(core::ParticipantId participant, wire::Presence where) {
  boost::asio::post(strand_, [self = shared_from_this(), participant, where] {
    self->presence_.set(participant, where);
    self->presence_changed();
  });
}

void Room::seat(core::ParticipantId participant, const std::shared_ptr<Outlet>& outlet) {
  const auto found = workshop_.participants.list.find(participant);
  const bool attends =
      found != workshop_.participants.list.end() && found->second.attendance == core::Attendance::attending;
  if (!attends) return outlet->close(Ending::removed);
  const core::Viewer viewer{participant, found->second.role};
  std::string view;
  wire::encode_workshop(view, core::project(workshop_, viewer));
  const wire::SnapshotHead head{id_, participant, viewer.role, surroundings_.clock.now()};
  outlet->send(std::make_shared<const std::string>(wire::splice_snapshot_frame(head, view)));
  audience_.add(viewer, outlet);
  presence_changed();
}

/// Another role is another viewer: the person begins again with a fresh snapshot, or is out.
void Room::reseat(core::ParticipantId participant) {
  for (const auto& outlet : audience_.take(participant)) seat(participant, outlet);
}

void Room::reseat_all() {
  for (const auto& [viewer, outlets] : audience_.take_all()) {
    for (const auto& outlet : outlets) seat(viewer.participant, outlet);
  }
}

void Room::end_all(Ending ending) {
  for (const auto& [viewer, outlets] : audience_.take_all()) {
    for (const auto& outlet : outlets) outlet->close(ending);
  }
}

void Room::presence_changed() {
  if (std::exchange(presence_waits_, true)) return;
  const auto tell_soon = [](std::shared_ptr<Room> self) -> port::Task<void> {
    co_await self->surroundings_.clock.sleep(kPresenceEvery);
    self->mailbox_.put([self] { self->tell_presence(); });
  };
  boost::asio::co_spawn(strand_, tell_soon(shared_from_this()), boost::asio::detached);
}

/// Runs between two turns, so that presence follows the activity that everyone has been told of.
void Room::tell_presence() {
  presence_waits_ = false;
  const auto frame = std::make_shared<const std::string>(presence_.frame(audience_, workshop_));
  for (const auto& [viewer, outlets] : audience_.seats()) {
    for (const auto& outlet : outlets) outlet->send(frame);
  }
}

}  // namespace northstar::room
