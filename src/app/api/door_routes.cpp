#include <utility>

#include "app/account/sessions.hpp"
#include "app/api/body.hpp"
#include "app/api/caller.hpp"
#include "app/api/door_code.hpp"
#include "app/api/founding.hpp"
#include "app/api/join_link.hpp"
#include "app/api/routes.hpp"
#include "core/text.hpp"
#include "wire/fields/reject_names.hpp"

namespace northstar::app {
namespace {

using transport::Method;
using transport::problem;
using transport::Request;
using transport::Response;

Reply<port::Door> wrong_code() { return std::unexpected(problem(404, "wrong_code")); }

/// The door of a link. Its 128 bits need no limit, so whoever holds it is never held up by those who guess codes.
port::Task<Reply<port::Door>> door_of_link(Services& services, std::string link) {
  auto door = co_await services.directory.door_by_link(std::move(link));
  if (!door) co_return std::unexpected(failed(door.error()));
  if (!*door) co_return wrong_code();
  co_return std::move(**door);
}

/// The door of a code, which works while the door is open. Wrong codes are counted, so that nobody can try them all; one
/// of a closed door is as wrong as any other, except to who has a seat there.
port::Task<Reply<port::Door>> door_of_code(Services& services, const Request& request) {
  const auto now = services.clock.now();
  const auto wait_ms = services.door_guesses.wait_ms(request.remote_address, {}, now);
  if (wait_ms > 0) co_return std::unexpected(slow_down(wait_ms));
  const auto code = read_door_code(request.param("code"));
  if (!code) co_return wrong_code();
  auto door = co_await services.directory.door_by_code(*code);
  if (!door) co_return std::unexpected(failed(door.error()));
  if (*door && (*door)->state == port::DoorState::open) co_return std::move(**door);
  if (*door && (co_await caller_in(services, request, (*door)->workshop)).has_value()) co_return std::move(**door);
  services.door_guesses.note_wrong(request.remote_address, {}, now);
  co_return wrong_code();
}

/// The door behind the code or the link's token in the path.
port::Task<Reply<port::Door>> door_in(Services& services, const Request& request) {
  auto link = read_door_link(request.param("code"));
  if (link) co_return co_await door_of_link(services, std::move(*link));
  co_return co_await door_of_code(services, request);
}

std::optional<SeatView> seat_of(const core::Workshop& workshop, core::ParticipantId participant) {
  const auto found = workshop.participants.list.find(participant);
  if (found == workshop.participants.list.end()) return std::nullopt;
  const auto person = workshop.participants.people.find(participant);
  return SeatView{participant, person == workshop.participants.people.end() ? std::string{} : person->second.name,
                  found->second.side};
}

/// What stands on the door, apart from who is asking.
DoorView sign_of(const core::Workshop& workshop, const port::Door& door) {
  const auto& about = workshop.description;
  const bool is_open = door.state == port::DoorState::open && workshop.status != core::WorkshopStatus::finished;
  return {door.workshop, about.title, about.customer, about.date, about.lang, is_open, std::nullopt};
}

/// `null` stands there for a stranger, so that screens need not tell "absent" from "nobody".
Response door_answer(const DoorView& view) {
  if (view.me) return answer(view);
  std::string text;
  wire::encode(text, view, wire::Empties::written);
  text.back() = ',';
  return transport::json(200, text + R"("me":null})");
}

port::Task<Response> look_at_door(Services& services, const Request& request) {
  const auto door = co_await door_in(services, request);
  if (!door) co_return door.error();
  const auto room = co_await room_of(services, door->workshop);
  if (!room) co_return room.error();
  const auto caller = co_await caller_in(services, request, door->workshop);
  const auto participant = caller ? caller->viewer.participant : core::ParticipantId{};
  auto read = [&door, participant](const core::Workshop& workshop) {
    auto sign = sign_of(workshop, *door);
    sign.me = seat_of(workshop, participant);
    return sign;
  };
  const auto view = co_await look(*room, std::move(read));
  if (!view) co_return busy();
  co_return door_answer(*view);
}

/// Gives the browser a cookie for the seat of `participant`.
port::Task<Response> seat(Services& services, port::WorkshopId workshop, port::ParticipantId participant) {
  Sessions sessions{services.directory, services.clock, services.random, services.address.cookies};
  auto cookie = co_await sessions.seat(workshop, participant);
  if (!cookie) co_return failed(cookie.error());
  const JoinedView view{workshop, participant};
  co_return answer(view, 201).with(std::move(cookie->name), std::move(cookie->value));
}

/// The person whose seat this browser took before all seats were asked to come in again; nobody if there is none.
port::Task<Reply<port::ParticipantId>> earlier_self(Services& services, const Request& request,
                                                    std::shared_ptr<room::Room> room) {
  Sessions sessions{services.directory, services.clock, services.random, services.address.cookies};
  const auto session = co_await sessions.seat_of(request, room->id());
  if (!session) co_return std::unexpected(failed(session.error()));
  if (!*session) co_return port::ParticipantId{};
  const auto id = (*session)->participant;
  auto read = [id](const core::Workshop& workshop) {
    const auto found = workshop.participants.list.find(id);
    return found != workshop.participants.list.end() && found->second.attendance == core::Attendance::attending;
  };
  const auto attends = co_await look(std::move(room), std::move(read));
  if (!attends) co_return std::unexpected(busy());
  if (!*attends) co_return std::unexpected(problem(403, "removed", "this person was removed from the workshop"));
  co_return id;
}

port::Task<Response> take_seat(Services& services, std::shared_ptr<room::Room> room, JoinForm form) {
  const auto participant = services.random.id<port::ParticipantId>();
  core::Envelope envelope;
  envelope.id = services.random.id<core::CommandId>();
  envelope.authority = core::Authority::server;
  envelope.command = core::AddParticipant{participant, form.side, core::Role::participant, {}, {form.name, {}, {}}};
  const auto refusal = co_await ask(room, std::move(envelope));
  if (refusal) co_return refused(*refusal);
  co_return co_await seat(services, room->id(), participant);
}

/// What is wrong with the form of a participant. The host's side is not for the choosing: whoever has the link or the
/// code could call themselves one of them. A facilitator gives it.
std::optional<Response> fault_of(const JoinForm& form) {
  if (const auto fault = core::check_text(form.name, core::kName)) {
    return at_fault(wire::Names<core::Reject>::names[static_cast<std::size_t>(*fault)], "name");
  }
  if (form.side == core::Side::host) return at_fault("side_not_offered", "side");
  return std::nullopt;
}

/// Whether somebody may still come in.
port::Task<Reply<void>> check_open(std::shared_ptr<room::Room> room, port::Door door) {
  auto read = [&door](const core::Workshop& workshop) { return sign_of(workshop, door).open; };
  const auto is_open = co_await look(std::move(room), std::move(read));
  if (!is_open) co_return std::unexpected(busy());
  if (!*is_open) co_return std::unexpected(problem(403, "door_closed", "the facilitator has closed the door"));
  co_return Reply<void>{};
}

port::Task<Response> join(Services& services, const Request& request) {
  const auto door = co_await door_in(services, request);
  if (!door) co_return door.error();
  auto form = read_form<JoinForm>(request);
  if (!form) co_return form.error();
  const auto caller = co_await caller_in(services, request, door->workshop);
  if (caller) {
    const JoinedView view{door->workshop, caller->viewer.participant};
    co_return answer(view);
  }
  // Who was removed comes back only when the facilitator lets them in again.
  if (caller.error().status == 403) co_return caller.error();
  auto room = co_await room_of(services, door->workshop);
  if (!room) co_return room.error();
  const auto open = co_await check_open(*room, *door);
  if (!open) co_return open.error();
  const auto known = co_await earlier_self(services, request, *room);
  if (!known) co_return known.error();
  if (!known->empty()) co_return co_await seat(services, door->workshop, *known);
  if (auto fault = fault_of(*form)) co_return std::move(*fault);
  co_return co_await take_seat(services, std::move(*room), std::move(*form));
}

Response control_answer(Services& services, const Request& request, const port::Door& door) {
  const DoorControlView view{door.code, join_link(services.address, request, door.link),
                             door.state == port::DoorState::open,
                             "/api/v1/workshops/" + std::string{door.workshop.text()} + "/qr.svg"};
  return answer(view);
}

/// The door of the workshop in the path, for its facilitator; a workshop that has none yet gets one, closed.
port::Task<Reply<port::Door>> controlled_door(Services& services, const Request& request) {
  const auto workshop = workshop_in(request);
  if (!workshop) co_return std::unexpected(workshop.error());
  const auto caller = co_await facilitator_in(services, request, *workshop);
  if (!caller) co_return std::unexpected(caller.error());
  auto door = co_await services.directory.door_of(*workshop);
  if (!door) co_return std::unexpected(failed(door.error()));
  if (!*door) co_return co_await set_new_ways(services, {*workshop, {}, port::DoorState::closed});
  if ((*door)->link.empty()) {
    (*door)->link = services.random.id_text();
    const auto set = co_await services.directory.set_door(**door);
    if (!set) co_return std::unexpected(failed(set.error()));
  }
  co_return std::move(**door);
}

/// Keeps `door` as the form wants it.
port::Task<Reply<port::Door>> changed_door(Services& services, port::Door door, DoorChangeForm form) {
  if (form.open) door.state = *form.open ? port::DoorState::open : port::DoorState::closed;
  // Seats of this very millisecond are ended too.
  if (form.seats == Seats::end) door.seats_since = {services.clock.now().ms + 1};
  if (form.rotate.value_or(false)) co_return co_await set_new_ways(services, std::move(door));
  const auto set = co_await services.directory.set_door(door);
  if (!set) co_return std::unexpected(failed(set.error()));
  co_return door;
}

port::Task<Response> show_control(Services& services, const Request& request) {
  const auto door = co_await controlled_door(services, request);
  if (!door) co_return door.error();
  co_return control_answer(services, request, *door);
}

port::Task<Response> change_door(Services& services, const Request& request) {
  auto door = co_await controlled_door(services, request);
  if (!door) co_return door.error();
  const auto form = read_form<DoorChangeForm>(request);
  if (!form) co_return form.error();
  const auto changed = co_await changed_door(services, std::move(*door), *form);
  if (!changed) co_return changed.error();
  if (form->seats == Seats::end) services.lines.end_seats(changed->workshop);
  co_return control_answer(services, request, *changed);
}

port::Task<Response> draw_qr(Services& services, const Request& request) {
  const auto door = co_await controlled_door(services, request);
  if (!door) co_return door.error();
  co_return transport::content("image/svg+xml", qr_svg(join_link(services.address, request, door->link)));
}

}  // namespace

Endpoints door_endpoints(Services& services) {
  return {
      {Method::get, "/api/v1/door/{code}", "look_at_door",
       "Shows which workshop a code or a link's token belongs to, and who one is in it.", Admission::anyone,
       handled_by<look_at_door>(services), nullptr, &wire::type_of<DoorView>},
      {Method::post, "/api/v1/door/{code}/join", "join_workshop", "Takes a seat; who has one already keeps it.",
       Admission::anyone, handled_by<join>(services), &wire::type_of<JoinForm>, &wire::type_of<JoinedView>, 201},
      {Method::get, "/api/v1/workshops/{id}/door", "show_door", "Shows code, link and state of the door.",
       Admission::facilitator, handled_by<show_control>(services), nullptr, &wire::type_of<DoorControlView>},
      {Method::put, "/api/v1/workshops/{id}/door", "change_door", "Opens or closes the door, gives it another code and link, or has all who hold a seat come in again.",
       Admission::facilitator, handled_by<change_door>(services), &wire::type_of<DoorChangeForm>,
       &wire::type_of<DoorControlView>},
      {Method::get, "/api/v1/workshops/{id}/qr.svg", "draw_qr", "Draws the link to join as a QR code.",
       Admission::facilitator, handled_by<draw_qr>(services), nullptr, nullptr, 200, "image/svg+xml"},
  };
}

}  // namespace northstar::app
