#include "adapter/sqlite/sqlite_directory.hpp"

#include "adapter/sqlite/accounts.hpp"
#include "adapter/sqlite/doors.hpp"
#include "adapter/sqlite/members.hpp"
#include "adapter/sqlite/sessions.hpp"

namespace northstar::adapter::sqlite {
namespace {

template <class Value>
using Got = std::expected<Value, port::ReadError>;

}  // namespace

SqliteDirectory::Write SqliteDirectory::add_account(port::Account account) {
  return database_.write([=](Connection& connection) { return sqlite::add_account(connection, account); });
}

SqliteDirectory::Write SqliteDirectory::change_account(port::Account account) {
  return database_.write([=](Connection& connection) { return sqlite::change_account(connection, account); });
}

SqliteDirectory::Read<std::optional<port::Account>> SqliteDirectory::account(port::AccountId id) {
  return database_.read([=](Connection& connection) -> Got<std::optional<port::Account>> {
    return sqlite::account_by_id(connection, id);
  });
}

SqliteDirectory::Read<std::optional<port::Account>> SqliteDirectory::account_by_email(std::string email) {
  return database_.read([=](Connection& connection) -> Got<std::optional<port::Account>> {
    return sqlite::account_by_email(connection, email);
  });
}

SqliteDirectory::Read<std::vector<port::Account>> SqliteDirectory::accounts() {
  return database_.read(
      [](Connection& connection) -> Got<std::vector<port::Account>> { return sqlite::all_accounts(connection); });
}

SqliteDirectory::Write SqliteDirectory::offer_setup(port::TokenHash token, base::Instant expires_at) {
  return database_.write([=](Connection& connection) { return sqlite::offer_setup(connection, token, expires_at); });
}

SqliteDirectory::Write SqliteDirectory::redeem_setup(port::TokenHash token, base::Instant now, port::Account account) {
  return database_.write([=](Connection& connection) { return sqlite::redeem_setup(connection, token, now, account); });
}

SqliteDirectory::Write SqliteDirectory::open_session(port::Session session) {
  return database_.write([=](Connection& connection) { return sqlite::open_session(connection, session); });
}

SqliteDirectory::Read<std::optional<port::Session>> SqliteDirectory::session(port::TokenHash token, base::Instant now) {
  return database_.read([=](Connection& connection) -> Got<std::optional<port::Session>> {
    return sqlite::live_session(connection, token, now);
  });
}

SqliteDirectory::Write SqliteDirectory::close_session(port::TokenHash token) {
  return database_.write([=](Connection& connection) { return sqlite::close_session(connection, token); });
}

SqliteDirectory::Write SqliteDirectory::close_sessions_of_participant(port::WorkshopId workshop,
                                                                      port::ParticipantId participant) {
  return database_.write(
      [=](Connection& connection) { return sqlite::close_sessions_of_participant(connection, workshop, participant); });
}

SqliteDirectory::Write SqliteDirectory::close_sessions_of_account(port::AccountId account) {
  return database_.write(
      [=](Connection& connection) { return sqlite::close_sessions_of_account(connection, account); });
}

SqliteDirectory::Write SqliteDirectory::drop_expired_sessions(base::Instant now) {
  return database_.write([=](Connection& connection) { return sqlite::drop_expired_sessions(connection, now); });
}

SqliteDirectory::Write SqliteDirectory::set_door(port::Door door) {
  return database_.write([=](Connection& connection) { return sqlite::set_door(connection, door); });
}

SqliteDirectory::Read<std::optional<port::Door>> SqliteDirectory::door_of(port::WorkshopId workshop) {
  return database_.read(
      [=](Connection& connection) -> Got<std::optional<port::Door>> { return sqlite::door_of(connection, workshop); });
}

SqliteDirectory::Read<std::optional<port::Door>> SqliteDirectory::door_by_code(std::string code) {
  return database_.read(
      [=](Connection& connection) -> Got<std::optional<port::Door>> { return sqlite::door_by_code(connection, code); });
}

SqliteDirectory::Read<std::optional<port::Door>> SqliteDirectory::door_by_link(std::string link) {
  return database_.read(
      [=](Connection& connection) -> Got<std::optional<port::Door>> { return sqlite::door_by_link(connection, link); });
}

SqliteDirectory::Write SqliteDirectory::set_member(port::Member member) {
  return database_.write([=](Connection& connection) { return sqlite::set_member(connection, member); });
}

SqliteDirectory::Write SqliteDirectory::remove_member(port::WorkshopId workshop, port::AccountId account) {
  return database_.write([=](Connection& connection) { return sqlite::remove_member(connection, workshop, account); });
}

SqliteDirectory::Read<std::optional<port::Member>> SqliteDirectory::member(port::WorkshopId workshop,
                                                                           port::AccountId account) {
  return database_.read([=](Connection& connection) -> Got<std::optional<port::Member>> {
    return sqlite::member_of(connection, workshop, account);
  });
}

SqliteDirectory::Read<std::vector<port::Member>> SqliteDirectory::memberships(port::AccountId account) {
  return database_.read([=](Connection& connection) -> Got<std::vector<port::Member>> {
    return sqlite::memberships_of(connection, account);
  });
}

}  // namespace northstar::adapter::sqlite
