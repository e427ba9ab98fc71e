#pragma once

#include <memory>

#include "app/api/reply.hpp"
#include "app/api/services.hpp"
#include "core/viewer.hpp"
#include "room/room.hpp"

namespace northstar::app {

/// Somebody inside a workshop, and the room to speak to.
struct Caller {
  std::shared_ptr<room::Room> room;
  core::Viewer viewer;
  /// What the browser showed to be let in.
  Holder holder = Holder::seat;
  port::TokenHash session;
};

/// Reads the workshop's id from the request's path. @fails 404
[[nodiscard]] Reply<port::WorkshopId> workshop_in(const transport::Request& request);

/// The account that is signed in. @fails 401
port::Task<Reply<port::Account>> signed_in(Services& services, const transport::Request& request);

/// The room of `workshop`. @fails 404, 503
port::Task<Reply<std::shared_ptr<room::Room>>> room_of(Services& services, port::WorkshopId workshop);

/// Who asks, as a person of the workshop: the account's participant if one is signed in and belongs to it, otherwise
/// the one whose seat the browser holds, if the facilitator has not asked all seats to come in again since it was taken. Who holds neither learns nothing, not even whether the workshop exists.
/// @fails 401 without either, 403 for a person who was removed, 503
port::Task<Reply<Caller>> caller_in(Services& services, const transport::Request& request, port::WorkshopId workshop);

/// The same, who must run the workshop. @fails 403 besides
port::Task<Reply<Caller>> facilitator_in(Services& services, const transport::Request& request,
                                         port::WorkshopId workshop);

}  // namespace northstar::app
