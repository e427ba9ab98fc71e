#pragma once

#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "port/account.hpp"
#include "port/store_error.hpp"
#include "port/task.hpp"

namespace northstar::port {

/// Keeps who may come in: accounts, the one-time setup link, sessions, doors and members.
///
/// Threads, order, ownership and errors are as for `Store`; an ok of a write means that it is on disk. Nothing here is
/// ever part of a workshop's log. Secrets come in as hashes.
class Directory {
 public:
  template <class Value>
  using Read = Task<std::expected<Value, ReadError>>;
  using Write = Task<std::expected<void, WriteError>>;

  Directory() = default;
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;
  virtual ~Directory() = default;

  /// Adds an account. @fails conflict if its id or e-mail is taken.
  virtual Write add_account(Account account) = 0;
  /// Replaces the name, e-mail and password hash. @fails gone if there is no such account, conflict if the e-mail is
  /// taken.
  virtual Write change_account(Account account) = 0;
  virtual Read<std::optional<Account>> account(AccountId id) = 0;
  virtual Read<std::optional<Account>> account_by_email(std::string email) = 0;
  /// Returns all accounts, the oldest first.
  virtual Read<std::vector<Account>> accounts() = 0;

  /// Keeps the one setup token, replacing an earlier one.
  virtual Write offer_setup(TokenHash token, base::Instant expires_at) = 0;
  /// Trades the setup token for an account: both happen or neither, and only once.
  /// @fails gone if the token is not the offered one or is too old at `now`, conflict if the e-mail is taken.
  virtual Write redeem_setup(TokenHash token, base::Instant now, Account account) = 0;

  /// Opens a session, replacing one with the same token. @fails gone if its workshop or account does not exist.
  virtual Write open_session(Session session) = 0;
  /// Returns the session if it exists and `now` is before its end.
  virtual Read<std::optional<Session>> session(TokenHash token, base::Instant now) = 0;
  /// Closes a session; one that is not there is no error.
  virtual Write close_session(TokenHash token) = 0;
  /// Closes all sessions of a participant, as when a person is removed.
  virtual Write close_sessions_of_participant(WorkshopId workshop, ParticipantId participant) = 0;
  /// Closes all sessions of an account, as when its password changes.
  virtual Write close_sessions_of_account(AccountId account) = 0;
  /// Forgets the sessions that ended before `now`.
  virtual Write drop_expired_sessions(base::Instant now) = 0;

  /// Sets the one door of its workshop. @fails conflict if the code or the link is another workshop's, gone if there is
  /// no workshop.
  virtual Write set_door(Door door) = 0;
  virtual Read<std::optional<Door>> door_of(WorkshopId workshop) = 0;
  /// Returns the door with this code, open or closed, so that a closed one can be told from a wrong code.
  virtual Read<std::optional<Door>> door_by_code(std::string code) = 0;
  /// The same by the token of its link; an empty one finds nothing.
  virtual Read<std::optional<Door>> door_by_link(std::string link) = 0;

  /// Sets an account's place in a workshop. @fails gone if the workshop or the account does not exist.
  virtual Write set_member(Member member) = 0;
  /// Ends an account's place in a workshop; one that is not there is no error.
  virtual Write remove_member(WorkshopId workshop, AccountId account) = 0;
  virtual Read<std::optional<Member>> member(WorkshopId workshop, AccountId account) = 0;
  virtual Read<std::vector<Member>> memberships(AccountId account) = 0;
};

}  // namespace northstar::port
