#include "adapter/sqlite/members.hpp"

#include "adapter/sqlite/accounts.hpp"

namespace northstar::adapter::sqlite {
namespace {

port::Member row_of(const Query& query) {
  return {query.id<port::WorkshopId>(0), query.id<port::AccountId>(1), query.id<port::ParticipantId>(2), query.text(3)};
}

}  // namespace

Written set_member(Connection& connection, const port::Member& member) {
  const bool fits = has_workshop(connection, member.workshop) && has_account(connection, member.account);
  if (!fits) return std::unexpected(port::WriteError::gone);
  connection
      .query("INSERT OR REPLACE INTO member VALUES (?, ?, ?, ?)", member.workshop, member.account, member.participant,
             member.role)
      .run();
  return {};
}

Written remove_member(Connection& connection, port::WorkshopId workshop, port::AccountId account) {
  connection.query("DELETE FROM member WHERE workshop = ? AND account = ?", workshop, account).run();
  return {};
}

std::optional<port::Member> member_of(Connection& connection, port::WorkshopId workshop, port::AccountId account) {
  auto query = connection.query("SELECT * FROM member WHERE workshop = ? AND account = ?", workshop, account);
  if (!query.step()) return std::nullopt;
  return row_of(query);
}

std::vector<port::Member> memberships_of(Connection& connection, port::AccountId account) {
  std::vector<port::Member> members;
  auto query = connection.query("SELECT * FROM member WHERE account = ? ORDER BY workshop", account);
  while (query.step()) members.push_back(row_of(query));
  return members;
}

}  // namespace northstar::adapter::sqlite
