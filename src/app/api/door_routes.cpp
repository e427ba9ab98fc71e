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

/// The door behind the code in the path. Wrong codes are counted, so that nobody can try them all.
port::Task<Reply<port::Door>> door_in(Services& services, const Request& request) {
  const auto now = services.clock.now();
  const auto wait_ms = services.door_guesses.wait_ms(request.remote_address, {}, now);
  if (wait_ms > 0) co_return std::unexpected(slow_down(wait_ms));
  const auto code = read_door_code(request.param("code"));
  if (!code) co_return std::unexpected(problem(404, "wrong_code"));
  auto door = co_await services.directory.door_by_code(*code);
  if (!door) co_return std::unexpected(failed(door.error()));
  if (!*door) {
    services.door_guesses.note_wrong(request.remote_address, {}, now);
    co_return std::unexpected(problem(404, "wrong_code"));
  }
  co_return std::move(**door);
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

port::Task<Response> take_seat(Services& services, std::shared_ptr<room::Room> room, JoinForm form) {
  const auto participant = services.random.id<port::ParticipantId>();
  core::Envelope envelope;
  envelope.id = services.random.id<core::CommandId>();
  envelope.authority = core::Authority::server;
  envelope.command = core::AddParticipant{participant, form.side, core::Role::participant, {}, {form.name, {}, {}}};
  const auto refusal = co_await ask(room, std::move(envelope));
  if (refusal) co_return refused(*refusal);
  Sessions sessions{services.directory, services.clock, services.random, services.address.cookies};
  auto cookie = co_await sessions.seat(room->id(), participant);
  if (!cookie) co_return failed(cookie.error());
  const JoinedView view{room->id(), participant};
  co_return answer(view, 201).with(std::move(cookie->name), std::move(cookie->value));
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
  if (const auto fault = core::check_text(form->name, core::kName)) {
    co_return at_fault(wire::Names<core::Reject>::names[static_cast<std::size_t>(*fault)], "name");
  }
  auto room = co_await room_of(services, door->workshop);
  if (!room) co_return room.error();
  const auto open = co_await check_open(*room, *door);
  if (!open) co_return open.error();
  co_return co_await take_seat(services, std::move(*room), std::move(*form));
}

Response control_answer(Services& services, const Request& request, const port::Door& door) {
  const DoorControlView view{door.code, join_link(services.address, request, door.code),
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
  if (!*door) co_return co_await set_new_code(services, *workshop, port::DoorState::closed);
  co_return std::move(**door);
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
  if (form->open) door->state = *form->open ? port::DoorState::open : port::DoorState::closed;
  if (form->rotate.value_or(false)) {
    auto rotated = co_await set_new_code(services, door->workshop, door->state);
    if (!rotated) co_return rotated.error();
    co_return control_answer(services, request, *rotated);
  }
  const auto set = co_await services.directory.set_door(*door);
  if (!set) co_return failed(set.error());
  co_return control_answer(services, request, *door);
}

port::Task<Response> draw_qr(Services& services, const Request& request) {
  const auto door = co_await controlled_door(services, request);
  if (!door) co_return door.error();
  co_return transport::content("image/svg+xml", qr_svg(join_link(services.address, request, door->code)));
}

}  // namespace

Endpoints door_endpoints(Services& services) {
  return {
      {Method::get, "/api/v1/door/{code}", "look_at_door",
       "Shows which workshop a code belongs to, and who one is in it.", Admission::anyone,
       handled_by<look_at_door>(services), nullptr, &wire::type_of<DoorView>},
      {Method::post, "/api/v1/door/{code}/join", "join_workshop", "Takes a seat; who has one already keeps it.",
       Admission::anyone, handled_by<join>(services), &wire::type_of<JoinForm>, &wire::type_of<JoinedView>, 201},
      {Method::get, "/api/v1/workshops/{id}/door", "show_door", "Shows code, link and state of the door.",
       Admission::facilitator, handled_by<show_control>(services), nullptr, &wire::type_of<DoorControlView>},
      {Method::put, "/api/v1/workshops/{id}/door", "change_door", "Opens or closes the door, or gives it another code.",
       Admission::facilitator, handled_by<change_door>(services), &wire::type_of<DoorChangeForm>,
       &wire::type_of<DoorControlView>},
      {Method::get, "/api/v1/workshops/{id}/qr.svg", "draw_qr", "Draws the link to join as a QR code.",
       Admission::facilitator, handled_by<draw_qr>(services), nullptr, nullptr, 200, "image/svg+xml"},
  };
}

}  // namespace northstar::app
