#pragma once

#include "adapter/sqlite/database.hpp"
#include "port/directory.hpp"

namespace northstar::adapter::sqlite {

/// Keeps accounts, sessions, doors and members in one SQLite file, beside a `SqliteStore` over the same database.
class SqliteDirectory final : public port::Directory {
 public:
  /// `database` must outlive the directory.
  explicit SqliteDirectory(Database& database) : database_(database) {}

  Write add_account(port::Account account) override;
  Write change_account(port::Account account) override;
  Read<std::optional<port::Account>> account(port::AccountId id) override;
  Read<std::optional<port::Account>> account_by_email(std::string email) override;
  Read<std::vector<port::Account>> accounts() override;

  Write offer_setup(port::TokenHash token, base::Instant expires_at) override;
  Write redeem_setup(port::TokenHash token, base::Instant now, port::Account account) override;

  Write open_session(port::Session session) override;
  Read<std::optional<port::Session>> session(port::TokenHash token, base::Instant now) override;
  Write close_session(port::TokenHash token) override;
  Write close_sessions_of_participant(port::WorkshopId workshop, port::ParticipantId participant) override;
  Write close_sessions_of_account(port::AccountId account) override;
  Write drop_expired_sessions(base::Instant now) override;

  Write set_door(port::Door door) override;
  Read<std::optional<port::Door>> door_of(port::WorkshopId workshop) override;
  Read<std::optional<port::Door>> door_by_code(std::string code) override;
  Read<std::optional<port::Door>> door_by_link(std::string link) override;

  Write set_member(port::Member member) override;
  Write remove_member(port::WorkshopId workshop, port::AccountId account) override;
  Read<std::optional<port::Member>> member(port::WorkshopId workshop, port::AccountId account) override;
  Read<std::vector<port::Member>> memberships(port::AccountId account) override;

 private:
  Database& database_;
};

}  // namespace northstar::adapter::sqlite
