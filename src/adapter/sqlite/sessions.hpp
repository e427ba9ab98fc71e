#pragma once

#include <optional>

#include "adapter/sqlite/workshops.hpp"
#include "port/account.hpp"

namespace northstar::adapter::sqlite {

Written open_session(Connection& connection, const port::Session& session);
[[nodiscard]] std::optional<port::Session> live_session(Connection& connection, const port::TokenHash& token,
                                                        base::Instant now);
Written close_session(Connection& connection, const port::TokenHash& token);
Written close_sessions_of_participant(Connection& connection, port::WorkshopId workshop,
                                      port::ParticipantId participant);
Written close_sessions_of_account(Connection& connection, port::AccountId account);
Written drop_expired_sessions(Connection& connection, base::Instant now);

}  // namespace northstar::adapter::sqlite
