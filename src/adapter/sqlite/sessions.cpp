#include "adapter/sqlite/sessions.hpp"

#include "adapter/sqlite/accounts.hpp"

namespace northstar::adapter::sqlite {

Written open_session(Connection& connection, const port::Session& session) {
  const bool fits = (session.account.empty() || has_account(connection, session.account)) &&
                    (session.workshop.empty() || has_workshop(connection, session.workshop));
  if (!fits) return std::unexpected(port::WriteError::gone);
  connection
      .query("INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?, ?, ?)", Blob{session.token.bytes}, session.account,
             session.workshop, session.participant, session.created_at, session.expires_at)
      .run();
  return {};
}

std::optional<port::Session> live_session(Connection& connection, const port::TokenHash& token, base::Instant now) {
  auto query = connection.query("SELECT * FROM session WHERE token = ? AND expires_at_ms > ?", Blob{token.bytes}, now);
  if (!query.step()) return std::nullopt;
  port::Session session;
  session.token = query.blob(0);
  session.account = query.id<port::AccountId>(1);
  session.workshop = query.id<port::WorkshopId>(2);
  session.participant = query.id<port::ParticipantId>(3);
  session.created_at = query.instant(4);
  session.expires_at = query.instant(5);
  return session;
}

Written close_session(Connection& connection, const port::TokenHash& token) {
  connection.query("DELETE FROM session WHERE token = ?", Blob{token.bytes}).run();
  return {};
}

Written close_sessions_of_participant(Connection& connection, port::WorkshopId workshop,
                                      port::ParticipantId participant) {
  connection.query("DELETE FROM session WHERE workshop = ? AND participant = ?", workshop, participant).run();
  return {};
}

Written close_sessions_of_account(Connection& connection, port::AccountId account) {
  connection.query("DELETE FROM session WHERE account = ?", account).run();
  return {};
}

Written drop_expired_sessions(Connection& connection, base::Instant now) {
  connection.query("DELETE FROM session WHERE expires_at_ms <= ?", now).run();
  return {};
}

}  // namespace northstar::adapter::sqlite
