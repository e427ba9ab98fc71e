#include "app/api/founding.hpp"

#include <array>
#include <utility>

#include "app/api/caller.hpp"
#include "core/activity/preset.hpp"
#include "core/agenda/template.hpp"
#include "wire/fields/reject_names.hpp"

namespace northstar::app {
namespace {

using Done = Reply<port::ParticipantId>;

core::Description description_of(NewWorkshopForm form) {
  core::Description description;
  description.title = std::move(form.title);
  description.customer = std::move(form.customer);
  description.subject = std::move(form.subject);
  description.goal = std::move(form.goal);
  description.date = std::move(form.date);
  description.place = std::move(form.place);
  description.lang = form.lang;
  return description;
}

core::Template template_of(Day day) {
  switch (day) {
    case Day::standard:
      return core::Template::standard;
    case Day::half:
      return core::Template::half_day;
    case Day::empty:
      return core::Template::empty;
  }
  return core::Template::empty;
}

std::optional<transport::Response> fault_of(const core::Description& description) {
  const auto reject = core::check_description(description);
  if (!reject) return std::nullopt;
  const auto code = wire::Names<core::Reject>::names[static_cast<std::size_t>(*reject)];
  switch (*reject) {
    case core::Reject::bad_date:
      return at_fault(code, "date");
    case core::Reject::empty_text:
      return at_fault(code, "title");
    default:
      return at_fault(code, "");
  }
}

port::WorkshopRow row_of(port::WorkshopId id, port::AccountId owner, const core::Description& description,
                         base::Instant now) {
  port::WorkshopRow row;
  row.id = id;
  row.owner = owner;
  row.title = description.title;
  row.customer = description.customer;
  row.date = description.date;
  row.lang = description.lang == core::Language::ko ? "ko" : "en";
  row.state = "draft";
  row.updated_at = now;
  return row;
}

core::Envelope of_server(Services& services, core::Command command) {
  core::Envelope envelope;
  envelope.id = services.random.id<core::CommandId>();
  envelope.authority = core::Authority::server;
  envelope.command = std::move(command);
  return envelope;
}

/// The first commands of a workshop, and its facilitator.
port::Task<Done> set_up_room(Services& services, std::shared_ptr<room::Room> room, port::Account account,
                             core::Description description, core::Template day) {
  const std::array<core::Command, 3> commands{core::CreateWorkshop{std::move(description)},
                                              core::SetAgenda{core::agenda_of(day)},
                                              core::PlanActivities{core::activities_of(day)}};
  for (const auto& command : commands) {
    const auto refusal = co_await ask(room, of_server(services, command));
    if (refusal) co_return std::unexpected(refused(*refusal));
  }
  co_return co_await admit_account(services, std::move(room), std::move(account), core::Role::facilitator);
}

}  // namespace

port::Task<Reply<port::ParticipantId>> admit_account(Services& services, std::shared_ptr<room::Room> room,
                                                     port::Account account, core::Role role) {
  const auto participant = services.random.id<port::ParticipantId>();
  core::AddParticipant command{participant, core::Side::host, role, {}, {account.name, {}, {}}};
  const auto refusal = co_await ask(room, of_server(services, std::move(command)));
  if (refusal) co_return std::unexpected(refused(*refusal));
  const auto* const name = role == core::Role::facilitator ? "facilitator" : "co_facilitator";
  port::Member member{room->id(), account.id, participant, name};
  const auto set = co_await services.directory.set_member(std::move(member));
  if (!set) co_return std::unexpected(failed(set.error()));
  co_return participant;
}

port::Task<Reply<port::Door>> set_new_ways(Services& services, port::Door door) {
  // Two of 2^40 codes are rarely equal; three times in a row means that something else is wrong.
  auto error = port::WriteError::conflict;
  for (int attempt = 0; attempt < 3 && error == port::WriteError::conflict; ++attempt) {
    door.code = services.random.door_code();
    door.link = services.random.id_text();
    const auto set = co_await services.directory.set_door(door);
    if (set) co_return door;
    error = set.error();
  }
  co_return std::unexpected(failed(error));
}

port::Task<Reply<port::WorkshopId>> found_workshop(Services& services, port::Account account, NewWorkshopForm form) {
  const auto day = template_of(form.day);
  auto description = description_of(std::move(form));
  if (auto fault = fault_of(description)) co_return std::unexpected(std::move(*fault));
  const auto id = services.random.id<port::WorkshopId>();
  auto row = row_of(id, account.id, description, services.clock.now());
  const auto created = co_await services.store.create(std::move(row));
  if (!created) co_return std::unexpected(failed(created.error()));
  auto room = co_await room_of(services, id);
  if (!room) co_return std::unexpected(room.error());
  const auto facilitator =
      co_await set_up_room(services, std::move(*room), std::move(account), std::move(description), day);
  if (facilitator) {
    const auto door = co_await set_new_ways(services, {id, {}, port::DoorState::open});
    if (door) co_return id;
  }
  co_await services.rooms.drop(id, room::Ending::unavailable);
  static_cast<void>(co_await services.store.remove(id));
  if (!facilitator) co_return std::unexpected(facilitator.error());
  co_return std::unexpected(busy());
}

}  // namespace northstar::app
