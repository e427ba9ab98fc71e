#include "app/live/acceptor.hpp"

#include <utility>

#include "app/api/caller.hpp"
#include "app/live/live_session.hpp"

namespace northstar::app {
namespace {

using Accepted = std::expected<std::shared_ptr<transport::Session>, transport::Response>;

Reply<port::WorkshopId> workshop_named_in(const transport::Request& request) {
  const auto id = port::WorkshopId::parse(request.param("workshop"));
  if (!id) return std::unexpected(transport::problem(404, "unknown_workshop"));
  return *id;
}

core::ParticipantId display_id() { return *core::ParticipantId::parse("display"); }

/// Seats the room's one display, if it is not there yet.
port::Task<Reply<core::ParticipantId>> display_of(Services& services, std::shared_ptr<room::Room> room) {
  core::Envelope envelope;
  envelope.id = services.random.id<core::CommandId>();
  envelope.authority = core::Authority::server;
  envelope.command = core::AddParticipant{display_id(), core::Side::host, core::Role::display, {}, {"Display", {}, {}}};
  const auto refusal = co_await ask(std::move(room), std::move(envelope));
  if (refusal && refusal->reject != core::Reject::already_exists) co_return std::unexpected(refused(*refusal));
  co_return display_id();
}

port::Task<Accepted> accept(Services& services, const transport::Request& request) {
  const auto workshop = workshop_named_in(request);
  if (!workshop) co_return std::unexpected(workshop.error());
  const bool is_display = request.query_value("as") == "display";
  const auto caller = co_await caller_in(services, request, *workshop);
  if (!caller) co_return std::unexpected(caller.error());
  auto line = services.lines.add({*workshop, caller->session, caller->holder});
  // What ended the session before there was a line to end shows here; what does so from now on ends the line.
  const auto still = co_await caller_in(services, request, *workshop);
  if (!still) co_return std::unexpected(still.error());
  auto participant = caller->viewer.participant;
  if (is_display) {
    const auto facilitator = co_await facilitator_in(services, request, *workshop);
    if (!facilitator) co_return std::unexpected(facilitator.error());
    const auto display = co_await display_of(services, caller->room);
    if (!display) co_return std::unexpected(display.error());
    participant = *display;
  }
  co_return std::make_shared<LiveSession>(caller->room, participant, services.command_rates, services.clock,
                                          std::move(line));
}

}  // namespace

transport::SocketAcceptor make_acceptor(Services& services) {
  return [&services](const transport::Request& request) { return accept(services, request); };
}

}  // namespace northstar::app
