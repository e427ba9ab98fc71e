#pragma once

#include <optional>
#include <string>
#include <utility>

#include "base/instant.hpp"
#include "port/ids.hpp"

namespace northstar::port {

/// A facilitator's account.
struct Account {
  Account() = default;
  Account(AccountId its_id, std::string its_email, std::string its_name, std::string its_password_hash,
          base::Instant since)
      : id(its_id),
        email(std::move(its_email)),
        name(std::move(its_name)),
        password_hash(std::move(its_password_hash)),
        created_at(since) {}

  AccountId id{};
  /// Trimmed and in lower case by the caller; unique.
  std::string email{};
  std::string name{};
  /// The encoded argon2id hash, as libsodium writes it.
  std::string password_hash{};
  base::Instant created_at{};

  friend bool operator==(const Account&, const Account&) = default;
};

/// The hash of a secret token. The token itself is never stored, so who reads the file cannot use it.
struct TokenHash {
  TokenHash() = default;
  TokenHash(std::string hash) : bytes(std::move(hash)) {}

  std::string bytes{};

  friend auto operator<=>(const TokenHash&, const TokenHash&) = default;
};

/// Whom a cookie stands for: an account, or one participant of one workshop.
struct Session {
  Session() = default;

  TokenHash token{};
  /// Empty for a participant without an account.
  AccountId account{};
  /// Empty, like `participant`, for the session of an account.
  WorkshopId workshop{};
  ParticipantId participant{};
  base::Instant created_at{};
  base::Instant expires_at{};

  friend bool operator==(const Session&, const Session&) = default;
};

enum class DoorState { closed, open };

/// The ways into a workshop, and whether they work now.
struct Door {
  Door() = default;
  Door(WorkshopId behind, std::string its_code, DoorState its_state, std::string its_link = {})
      : workshop(behind), code(std::move(its_code)), state(its_state), link(std::move(its_link)) {}

  WorkshopId workshop{};
  /// Eight characters of Crockford's base32; unique among all doors.
  std::string code{};
  DoorState state = DoorState::closed;
  /// The token of the link: 128 bits that nobody can guess, as 22 characters of base64url; unique among all doors. Empty
  /// for a door that was made before there were links.
  std::string link{};
  /// Seats that were taken before this are not let in until their holders come through the door once more.
  base::Instant seats_since{};

  friend bool operator==(const Door&, const Door&) = default;
};

/// An account's place in a workshop.
struct Member {
  Member() = default;
  Member(WorkshopId where, AccountId who, ParticipantId as_whom, std::string its_role)
      : workshop(where), account(who), participant(as_whom), role(std::move(its_role)) {}

  WorkshopId workshop{};
  AccountId account{};
  ParticipantId participant{};
  /// The role's name in the words of the core ("facilitator").
  std::string role{};

  friend bool operator==(const Member&, const Member&) = default;
};

}  // namespace northstar::port
