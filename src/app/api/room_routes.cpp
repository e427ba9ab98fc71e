#include <utility>

#include "app/api/body.hpp"
#include "app/api/caller.hpp"
#include "app/api/export_format.hpp"
#include "app/api/routes.hpp"
#include "core/workshop/project.hpp"
#include "wire/client_frame.hpp"
#include "wire/fields/client_frame_fields.hpp"
#include "wire/server_frame.hpp"

namespace northstar::app {
namespace {

using transport::Method;
using transport::problem;
using transport::Request;
using transport::Response;

port::Task<Reply<Caller>> caller_here(Services& services, const Request& request) {
  const auto workshop = workshop_in(request);
  if (!workshop) co_return std::unexpected(workshop.error());
  co_return co_await caller_in(services, request, *workshop);
}

/// The same frame as on a live connection, for scripts and for networks that let nothing else through.
port::Task<Response> command(Services& services, const Request& request) {
  const auto caller = co_await caller_here(services, request);
  if (!caller) co_return caller.error();
  auto frame = wire::decode_client_frame(request.body);
  if (!frame) co_return malformed(frame.error().error);
  auto* const sent = std::get_if<wire::CommandFrame>(&*frame);
  if (sent == nullptr) co_return problem(400, "malformed", "a command frame is expected");
  const auto participant = caller->viewer.participant;
  if (!services.command_rates.take(caller->room->id(), participant, services.clock.now())) co_return busy();
  core::Envelope envelope;
  envelope.id = sent->id;
  envelope.actor = participant;
  envelope.command = std::move(sent->command);
  const auto refusal = co_await ask(caller->room, std::move(envelope));
  if (refusal) co_return refused(*refusal);
  const DoneView view{sent->id};
  co_return answer(view);
}

port::Task<Response> view(Services& services, const Request& request) {
  const auto caller = co_await caller_here(services, request);
  if (!caller) co_return caller.error();
  const wire::SnapshotHead head{caller->room->id(), caller->viewer.participant, caller->viewer.role,
                                services.clock.now()};
  auto read = [head, viewer = caller->viewer](const core::Workshop& workshop) {
    return wire::encode_server_frame(wire::SnapshotFrame{head, core::project(workshop, viewer)});
  };
  auto text = co_await look(caller->room, std::move(read));
  if (!text) co_return busy();
  co_return transport::json(200, std::move(*text));
}

port::Task<Response> export_workshop(Services& services, const Request& request) {
  const auto caller = co_await caller_here(services, request);
  if (!caller) co_return caller.error();
  const auto* const format = find_export_format(request.query_value("format"));
  if (format == nullptr) co_return problem(400, "unknown_format", "this format is not offered");
  const auto lang = request.query_value("lang");
  auto read = [format, lang, viewer = caller->viewer](const core::Workshop& workshop) {
    const auto language = lang == "ko"   ? core::Language::ko
                          : lang == "en" ? core::Language::en
                                         : workshop.description.lang;
    return format->write(core::project(workshop, viewer), language);
  };
  auto text = co_await look(caller->room, std::move(read));
  if (!text) co_return busy();
  const auto file = "workshop-" + std::string{caller->room->id().text()} + '.' + std::string{format->name};
  co_return transport::content(std::string{format->media_type}, std::move(*text))
      .with("Content-Disposition", "attachment; filename=\"" + file + '"');
}

}  // namespace

Endpoints room_endpoints(Services& services) {
  return {
      {Method::post, "/api/v1/workshops/{id}/commands", "give_command",
       "Gives a command as on a live connection; the answer comes when it is durable.", Admission::participant,
       handled_by<command>(services), &wire::type_of<wire::ClientFrame>, &wire::type_of<DoneView>},
      {Method::get, "/api/v1/workshops/{id}/view", "view_workshop",
       "Returns all that the caller may see, as a snapshot frame.", Admission::participant, handled_by<view>(services),
       nullptr, nullptr},
      {Method::get, "/api/v1/workshops/{id}/export", "export_workshop",
       "Returns what the caller may see as a document; the query names its `format` and `lang`.",
       Admission::participant, handled_by<export_workshop>(services), nullptr, nullptr, 200, "*/*"},
  };
}

}  // namespace northstar::app
