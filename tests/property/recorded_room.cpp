#include "recorded_room.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

namespace northstar::property {
namespace {

const auto kWorkshop = *core::WorkshopId::parse("twin");

}  // namespace

RecordedRoom::RecordedRoom(const std::vector<core::Envelope>& founding, const std::vector<core::ParticipantId>& people)
    : room_(std::make_shared<room::Room>(kWorkshop, room::Surroundings{store_, clock_}, context_.get_executor())) {
  const auto open = [this]() -> port::Task<void> {
    co_await store_.create(port::WorkshopRow(kWorkshop));
    co_await room_->open();
  };
  boost::asio::co_spawn(context_, open(), boost::asio::detached);
  settle();
  for (const auto& envelope : founding) submit(envelope);
  for (const auto person : people) {
    recorders_[person] = std::make_shared<Recorder>();
    room_->enter(person, recorders_[person]);
  }
  settle();
}

void RecordedRoom::submit(core::Envelope envelope) {
  const auto found = recorders_.find(envelope.actor);
  const auto from = found == recorders_.end() ? nullptr : found->second;
  room_->submit({std::move(envelope), from, {}});
  settle();
}

std::vector<std::string> RecordedRoom::join_late(core::ParticipantId person) {
  const auto recorder = std::make_shared<Recorder>();
  room_->enter(person, recorder);
  settle();
  return recorder->frames;
}

const std::vector<std::string>& RecordedRoom::frames(core::ParticipantId person) const {
  return recorders_.at(person)->frames;
}

core::Workshop RecordedRoom::state() {
  core::Workshop state;
  room_->read([&state](const core::Workshop& workshop) { state = workshop; });
  settle();
  return state;
}

void RecordedRoom::settle() {
  context_.restart();
  while (context_.poll() > 0) {}
}

}  // namespace northstar::property
