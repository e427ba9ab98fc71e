#include "app/live/live_session.hpp"

#include <utility>
#include <variant>

#include "app/live/live_outlet.hpp"
#include "wire/server_frame.hpp"

namespace northstar::app {
namespace {

transport::Frame frame_of(const wire::ServerFrame& frame) {
  return std::make_shared<const std::string>(wire::encode_server_frame(frame));
}

}  // namespace

LiveSession::LiveSession(std::shared_ptr<room::Room> room, core::ParticipantId participant, CommandRates& rates,
                         port::Clock& clock, std::shared_ptr<OpenLines::Line> line)
    : room_(std::move(room)), participant_(participant), rates_(rates), clock_(clock), line_(std::move(line)) {}

void LiveSession::on_open(std::shared_ptr<transport::Peer> peer) {
  peer_ = std::move(peer);
  line_->stand(peer_);
  outlet_ = std::make_shared<LiveOutlet>(peer_);
  room_->enter(participant_, outlet_);
}

void LiveSession::on_text(std::string text) {
  auto frame = wire::decode_client_frame(text);
  if (!frame) return note_malformed(frame.error());
  std::visit([this](auto& taken) { take(std::move(taken)); }, *frame);
}

void LiveSession::on_closed() {
  room_->leave(std::exchange(outlet_, nullptr));
  peer_.reset();
}

void LiveSession::take(wire::CommandFrame frame) {
  if (!rates_.take(room_->id(), participant_, clock_.now())) {
    return peer_->send(frame_of(wire::DelayedFrame{frame.id, wire::Delay::busy}));
  }
  core::Envelope envelope;
  envelope.id = frame.id;
  envelope.actor = participant_;
  envelope.authority = core::Authority::person;
  envelope.command = std::move(frame.command);
  room_->submit({std::move(envelope), outlet_, {}});
}

void LiveSession::take(const wire::PresenceFrame& frame) { room_->show(participant_, frame.presence); }

void LiveSession::take(const wire::PingFrame&) {
  wire::TickFrame tick;
  tick.at = clock_.now();
  peer_->send(frame_of(tick));
}

void LiveSession::note_malformed(const wire::FrameError& error) {
  peer_->send(frame_of(wire::MalformedFrame{error.id, error.error.code, error.error.path}));
  if (++malformed_ >= kMalformedLimit) {
    peer_->close({transport::CloseCode::invalid_text, "too many frames that are none"});
  }
}

}  // namespace northstar::app
