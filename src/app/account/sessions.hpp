#pragma once

#include <expected>
#include <optional>
#include <string>

#include "port/clock.hpp"
#include "port/directory.hpp"
#include "port/random.hpp"
#include "transport/http.hpp"

namespace northstar::app {

/// Opens and finds the sessions behind cookies: of accounts, and of participants without one (their seats).
///
/// A cookie holds 256 random bits; the directory holds their hash. Threads: any.
class Sessions {
 public:
  using Cookie = std::expected<transport::Header, port::WriteError>;
  template <class Value>
  using Found = std::expected<std::optional<Value>, port::ReadError>;

  /// All of it must outlive this.
  Sessions(port::Directory& directory, port::Clock& clock, port::Random& random, transport::CookieTransport transport)
      : directory_(directory), clock_(clock), random_(random), transport_(transport) {}

  /// Signs an account in; returns the cookie to set.
  port::Task<Cookie> sign_in(port::AccountId account);
  /// Closes the request's session; returns the header that deletes the cookie.
  port::Task<Cookie> sign_out(std::string token);
  /// Gives a participant a seat of their own in a workshop; returns the cookie to set.
  port::Task<Cookie> seat(port::WorkshopId workshop, port::ParticipantId participant);

  /// The account that is signed in.
  port::Task<Found<port::Account>> account_of(const transport::Request& request);
  /// The session of the seat in `workshop` that the request holds.
  port::Task<Found<port::Session>> seat_of(const transport::Request& request, port::WorkshopId workshop);

 private:
  port::Task<Cookie> open(std::string cookie_name, port::Session session);

  port::Directory& directory_;
  port::Clock& clock_;
  port::Random& random_;
  transport::CookieTransport transport_;
};

/// The name of the cookie of an account's session.
inline constexpr std::string_view account_cookie = "northstar_session";

/// The name of the cookie of a seat: a browser can hold seats in several workshops.
[[nodiscard]] std::string seat_cookie(port::WorkshopId workshop);

}  // namespace northstar::app
