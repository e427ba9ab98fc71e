#include "app/api/caller.hpp"

#include "app/account/sessions.hpp"
#include "app/account/token.hpp"

namespace northstar::app {
namespace {

using transport::problem;
using transport::Request;

Sessions sessions_of(Services& services) {
  return {services.directory, services.clock, services.random, services.address.cookies};
}

/// Whom the cookies stand for, and which of them does.
struct Held {
  port::ParticipantId participant;
  Holder holder = Holder::seat;
  port::TokenHash session;
};

Reply<Held> nobody() { return std::unexpected(problem(401, "no_seat", "join the workshop first")); }

port::Task<Reply<Held>> seat_in(Services& services, const Request& request, port::WorkshopId workshop) {
  auto sessions = sessions_of(services);
  const auto seat = co_await sessions.seat_of(request, workshop);
  if (!seat) co_return std::unexpected(failed(seat.error()));
  if (!*seat) co_return nobody();
  const auto door = co_await services.directory.door_of(workshop);
  if (!door) co_return std::unexpected(failed(door.error()));
  if (*door && (*seat)->created_at < (*door)->seats_since) co_return nobody();
  co_return Held{(*seat)->participant, Holder::seat, (*seat)->token};
}

port::Task<Reply<Held>> held_in(Services& services, const Request& request, port::WorkshopId workshop) {
  auto sessions = sessions_of(services);
  const auto account = co_await sessions.account_of(request);
  if (!account) co_return std::unexpected(failed(account.error()));
  if (*account) {
    const auto member = co_await services.directory.member(workshop, (*account)->id);
    if (!member) co_return std::unexpected(failed(member.error()));
    if (*member) co_return Held{(*member)->participant, Holder::account, hash_of(request.cookie(account_cookie))};
  }
  co_return co_await seat_in(services, request, workshop);
}

}  // namespace

Reply<port::WorkshopId> workshop_in(const Request& request) {
  const auto id = port::WorkshopId::parse(request.param("id"));
  if (!id) return std::unexpected(problem(404, "unknown_workshop"));
  return *id;
}

port::Task<Reply<port::Account>> signed_in(Services& services, const Request& request) {
  auto sessions = sessions_of(services);
  auto account = co_await sessions.account_of(request);
  if (!account) co_return std::unexpected(failed(account.error()));
  if (!*account) co_return std::unexpected(problem(401, "not_signed_in"));
  co_return std::move(**account);
}

port::Task<Reply<std::shared_ptr<room::Room>>> room_of(Services& services, port::WorkshopId workshop) {
  // A room that was closed for the restart must not be opened again by whoever comes back too early.
  if (!services.readiness.is_ready()) co_return std::unexpected(problem(503, "restarting").with("Retry-After", "1"));
  auto room = co_await services.rooms.find(workshop);
  if (!room) co_return std::unexpected(failed(room.error()));
  co_return std::move(*room);
}

port::Task<Reply<Caller>> caller_in(Services& services, const Request& request, port::WorkshopId workshop) {
  auto held = co_await held_in(services, request, workshop);
  if (!held) co_return std::unexpected(held.error());
  auto room = co_await room_of(services, workshop);
  if (!room) co_return std::unexpected(room.error());
  const auto id = held->participant;
  auto read = [id](const core::Workshop& seen) -> std::optional<core::Participant> {
    const auto entry = seen.participants.list.find(id);
    return entry == seen.participants.list.end() ? std::nullopt : std::optional{entry->second};
  };
  const auto found = co_await look(*room, std::move(read));
  if (!found) co_return std::unexpected(busy());
  if (!*found || (*found)->attendance == core::Attendance::removed) {
    co_return std::unexpected(problem(403, "removed", "this person was removed from the workshop"));
  }
  co_return Caller{std::move(*room), {id, (*found)->role}, held->holder, std::move(held->session)};
}

port::Task<Reply<Caller>> facilitator_in(Services& services, const Request& request, port::WorkshopId workshop) {
  auto caller = co_await caller_in(services, request, workshop);
  if (!caller) co_return std::unexpected(caller.error());
  const auto role = caller->viewer.role;
  if (role != core::Role::facilitator && role != core::Role::co_facilitator) {
    co_return std::unexpected(problem(403, "not_allowed", "facilitators only"));
  }
  co_return std::move(*caller);
}

}  // namespace northstar::app
