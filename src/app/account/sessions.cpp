#include "app/account/sessions.hpp"

#include <utility>

#include "app/account/token.hpp"

namespace northstar::app {
namespace {

/// Long enough for preparation, the day and the report; then one signs in again.
constexpr std::int64_t kSessionS = std::int64_t{30} * 24 * 60 * 60;

/// Enough of the id to tell a browser's workshops apart; the session itself holds the whole id.
constexpr std::size_t kNameBytes = 8;

}  // namespace

std::string seat_cookie(port::WorkshopId workshop) {
  return "northstar_seat_" + std::string{workshop.text().substr(0, kNameBytes)};
}

port::Task<Sessions::Cookie> Sessions::open(std::string cookie_name, port::Session session) {
  const auto token = random_.token();
  session.token = hash_of(token);
  session.created_at = clock_.now();
  session.expires_at = {session.created_at.ms + kSessionS * 1000};
  const auto opened = co_await directory_.open_session(std::move(session));
  if (!opened) co_return std::unexpected(opened.error());
  co_return transport::set_cookie(cookie_name, token, kSessionS, transport_);
}

port::Task<Sessions::Cookie> Sessions::sign_in(port::AccountId account) {
  port::Session session;
  session.account = account;
  co_return co_await open(std::string{account_cookie}, std::move(session));
}

port::Task<Sessions::Cookie> Sessions::seat(port::WorkshopId workshop, port::ParticipantId participant) {
  port::Session session;
  session.workshop = workshop;
  session.participant = participant;
  co_return co_await open(seat_cookie(workshop), std::move(session));
}

port::Task<Sessions::Cookie> Sessions::sign_out(std::string token) {
  const auto closed = co_await directory_.close_session(hash_of(token));
  if (!closed) co_return std::unexpected(closed.error());
  co_return transport::set_cookie(account_cookie, "", 0, transport_);
}

port::Task<Sessions::Found<port::Account>> Sessions::account_of(const transport::Request& request) {
  const auto token = request.cookie(account_cookie);
  if (token.empty()) co_return std::optional<port::Account>{};
  const auto session = co_await directory_.session(hash_of(token), clock_.now());
  if (!session) co_return std::unexpected(session.error());
  if (!*session || (*session)->account.empty()) co_return std::optional<port::Account>{};
  co_return co_await directory_.account((*session)->account);
}

port::Task<Sessions::Found<port::Session>> Sessions::seat_of(const transport::Request& request,
                                                             port::WorkshopId workshop) {
  const auto token = request.cookie(seat_cookie(workshop));
  if (token.empty()) co_return std::optional<port::Session>{};
  const auto session = co_await directory_.session(hash_of(token), clock_.now());
  if (!session) co_return std::unexpected(session.error());
  if (!*session || (*session)->workshop != workshop) co_return std::optional<port::Session>{};
  co_return std::move(*session);
}

}  // namespace northstar::app
