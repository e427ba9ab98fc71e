#pragma once

#include "app/api/forms.hpp"
#include "app/api/reply.hpp"
#include "app/api/services.hpp"
#include "port/account.hpp"

namespace northstar::app {

/// Makes a workshop from a template, with `account` as its facilitator and an open door.
/// @fails 422 when the form says something impossible, 503; then there is no workshop
port::Task<Reply<port::WorkshopId>> found_workshop(Services& services, port::Account account, NewWorkshopForm form);

/// Gives an account a place in a workshop, as a participant of this role on the host's side.
/// @fails as `refused`, 503
port::Task<Reply<port::ParticipantId>> admit_account(Services& services, std::shared_ptr<room::Room> room,
                                                     port::Account account, core::Role role);

/// Gives a door a new code and a new link; the old ones stop working at once.
port::Task<Reply<port::Door>> set_new_ways(Services& services, port::Door door);

}  // namespace northstar::app
