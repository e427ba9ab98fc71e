#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "app/api/body.hpp"
#include "app/api/caller.hpp"
#include "app/api/founding.hpp"
#include "app/api/routes.hpp"
#include "base/utf8.hpp"

namespace northstar::app {
namespace {

using transport::Method;
using transport::problem;
using transport::Request;
using transport::Response;

/// Whether an account may run a workshop that it is no member of: one that came in by the command line has no owner
/// yet.
bool is_unowned(const port::WorkshopRow& row) { return row.owner.empty(); }

port::Task<Reply<std::vector<port::WorkshopRow>>> rows_for(Services& services, port::AccountId account) {
  auto rows = co_await services.store.list();
  if (!rows) co_return std::unexpected(failed(rows.error()));
  const auto places = co_await services.directory.memberships(account);
  if (!places) co_return std::unexpected(failed(places.error()));
  std::set<port::WorkshopId> own;
  for (const auto& place : *places) own.insert(place.workshop);
  std::erase_if(*rows, [&own](const auto& row) { return !is_unowned(row) && !own.contains(row.id); });
  co_return std::move(*rows);
}

WorkshopLine line_of(const port::WorkshopRow& row, const std::optional<port::Door>& door) {
  return {row.id,   row.title,        row.customer, row.date,
          row.lang, row.people_count, row.state,    door ? door->code : std::string{}};
}

port::Task<Response> list(Services& services, const Request& request) {
  const auto account = co_await signed_in(services, request);
  if (!account) co_return account.error();
  const auto rows = co_await rows_for(services, account->id);
  if (!rows) co_return rows.error();
  WorkshopsView view;
  for (const auto& row : *rows) {
    const auto door = co_await services.directory.door_of(row.id);
    if (!door) co_return failed(door.error());
    view.workshops.push_back(line_of(row, *door));
  }
  co_return answer(view);
}

port::Task<Response> create(Services& services, const Request& request) {
  const auto account = co_await signed_in(services, request);
  if (!account) co_return account.error();
  auto form = read_form<NewWorkshopForm>(request);
  if (!form) co_return form.error();
  const auto id = co_await found_workshop(services, *account, std::move(*form));
  if (!id) co_return id.error();
  const WorkshopIdView view{*id};
  co_return answer(view, 201).with("Location", "/api/v1/workshops/" + std::string{id->text()});
}

/// The account's participant; of a workshop without an owner it becomes a facilitator.
port::Task<Reply<port::ParticipantId>> place_of(Services& services, port::Account account, port::WorkshopId workshop) {
  const auto member = co_await services.directory.member(workshop, account.id);
  if (!member) co_return std::unexpected(failed(member.error()));
  if (*member) co_return (*member)->participant;
  const auto rows = co_await services.store.list();
  if (!rows) co_return std::unexpected(failed(rows.error()));
  const auto row = std::ranges::find(*rows, workshop, &port::WorkshopRow::id);
  if (row == rows->end() || !is_unowned(*row)) co_return std::unexpected(problem(404, "unknown_workshop"));
  auto room = co_await room_of(services, workshop);
  if (!room) co_return std::unexpected(room.error());
  co_return co_await admit_account(services, std::move(*room), std::move(account), core::Role::facilitator);
}

port::Task<Response> enter(Services& services, const Request& request) {
  const auto account = co_await signed_in(services, request);
  if (!account) co_return account.error();
  const auto workshop = workshop_in(request);
  if (!workshop) co_return workshop.error();
  const auto place = co_await place_of(services, *account, *workshop);
  if (!place) co_return place.error();
  const auto caller = co_await caller_in(services, request, *workshop);
  if (!caller) co_return caller.error();
  const EnteredView view{caller->viewer.participant, caller->viewer.role};
  co_return answer(view);
}

/// The row of a workshop that the account may delete: its own, or one without an owner that it facilitates.
port::Task<Reply<port::WorkshopRow>> own_row(Services& services, port::AccountId account, port::WorkshopId workshop) {
  const auto member = co_await services.directory.member(workshop, account);
  if (!member) co_return std::unexpected(failed(member.error()));
  auto rows = co_await services.store.list();
  if (!rows) co_return std::unexpected(failed(rows.error()));
  const auto row = std::ranges::find(*rows, workshop, &port::WorkshopRow::id);
  if (row == rows->end() || !*member) co_return std::unexpected(problem(404, "unknown_workshop"));
  const bool is_theirs = row->owner == account || (is_unowned(*row) && (*member)->role == "facilitator");
  if (!is_theirs) co_return std::unexpected(problem(403, "not_allowed", "the owner only"));
  co_return std::move(*row);
}

port::Task<Response> delete_workshop(Services& services, const Request& request) {
  const auto account = co_await signed_in(services, request);
  if (!account) co_return account.error();
  const auto workshop = workshop_in(request);
  if (!workshop) co_return workshop.error();
  const auto form = read_form<DeleteWorkshopForm>(request);
  if (!form) co_return form.error();
  const auto row = co_await own_row(services, account->id, *workshop);
  if (!row) co_return row.error();
  if (base::trim(form->title) != base::trim(row->title)) co_return at_fault("title_differs", "title");
  const auto removed = co_await services.store.remove(*workshop);
  if (!removed) co_return failed(removed.error());
  // Afterwards, so that nobody can open the room again from what is still on the disk.
  co_await services.rooms.drop(*workshop, room::Ending::deleted);
  co_return transport::no_content();
}

}  // namespace

Endpoints workshop_endpoints(Services& services) {
  return {
      {Method::get, "/api/v1/workshops", "list_workshops",
       "Lists the account's workshops, the most recently changed first.", Admission::account,
       handled_by<list>(services), nullptr, &wire::type_of<WorkshopsView>},
      {Method::post, "/api/v1/workshops", "create_workshop",
       "Makes a workshop from a template; the account is its facilitator and its door is open.", Admission::account,
       handled_by<create>(services), &wire::type_of<NewWorkshopForm>, &wire::type_of<WorkshopIdView>, 201},
      {Method::del, "/api/v1/workshops/{id}", "delete_workshop",
       "Deletes a workshop with all that is kept of it, for its owner, who repeats its title.", Admission::account,
       handled_by<delete_workshop>(services), &wire::type_of<DeleteWorkshopForm>, nullptr, 204},
      {Method::post, "/api/v1/workshops/{id}/enter", "enter_workshop", "Says as whom the account takes part.",
       Admission::account, handled_by<enter>(services), nullptr, &wire::type_of<EnteredView>},
  };
}

}  // namespace northstar::app
