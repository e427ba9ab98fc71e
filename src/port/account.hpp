#pragma once

#include <optional>
#include <string>

#include "base/instant.hpp"
#include "port/ids.hpp"

namespace northstar::port {

/// A facilitator's account.
struct Account {
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
  std::string bytes{};

  friend auto operator<=>(const TokenHash&, const TokenHash&) = default;
};

/// Whom a cookie stands for: an account, or one participant of one workshop.
struct Session {
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

/// The code by which people enter a workshop, and whether it works now.
struct Door {
  WorkshopId workshop{};
  /// Eight characters of Crockford's base32; unique among all doors.
  std::string code{};
  DoorState state = DoorState::closed;

  friend bool operator==(const Door&, const Door&) = default;
};

/// An account's place in a workshop.
struct Member {
  WorkshopId workshop{};
  AccountId account{};
  ParticipantId participant{};
  /// The role's name in the words of the core ("facilitator").
  std::string role{};

  friend bool operator==(const Member&, const Member&) = default;
};

}  // namespace northstar::port
