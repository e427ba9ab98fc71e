#include <utility>

#include "app/account/email.hpp"
#include "app/account/sessions.hpp"
#include "app/account/setup_link.hpp"
#include "app/account/token.hpp"
#include "app/api/body.hpp"
#include "app/api/caller.hpp"
#include "app/api/routes.hpp"
#include "core/text.hpp"
#include "transport/log.hpp"

namespace northstar::app {
namespace {

using transport::Method;
using transport::problem;
using transport::Request;
using transport::Response;

Sessions sessions_of(Services& services) {
  return {services.directory, services.clock, services.random, services.address.cookies};
}

AccountView view_of(const port::Account& account) { return {account.id, account.name, account.email}; }

std::optional<Response> fault_of(const SetupForm& form) {
  if (core::check_text(form.name, core::kName)) return at_fault("bad_name", "name");
  if (!read_email(form.email)) return at_fault("bad_email", "email");
  if (const auto fault = check_password(form.password)) {
    return at_fault(*fault == PasswordFault::too_short ? "password_too_short" : "bad_password", "password");
  }
  return std::nullopt;
}

/// Signs `account` in and shows it.
port::Task<Response> welcome(Services& services, port::Account account, std::uint16_t status) {
  auto cookie = co_await sessions_of(services).sign_in(account.id);
  if (!cookie) co_return failed(cookie.error());
  const MeView me{view_of(account)};
  co_return answer(me, status).with(std::move(cookie->name), std::move(cookie->value));
}

port::Task<Response> set_up(Services& services, const Request& request) {
  const auto form = read_form<SetupForm>(request);
  if (!form) co_return form.error();
  if (auto fault = fault_of(*form)) co_return std::move(*fault);
  auto hash = co_await services.passwords.hash(form->password);
  if (!hash) co_return busy();
  port::Account account{services.random.id<port::AccountId>(), *read_email(form->email), form->name, std::move(*hash),
                        services.clock.now()};
  const auto redeemed = co_await redeem_setup_link(services.directory, form->token, account);
  if (!redeemed && redeemed.error() == port::WriteError::gone) {
    co_return problem(410, "setup_link_used", "the link was used, is too old, or is not the newest one");
  }
  if (!redeemed) co_return failed(redeemed.error());
  co_return co_await welcome(services, std::move(account), 201);
}

port::Task<Response> sign_in(Services& services, const Request& request) {
  const auto form = read_form<SignInForm>(request);
  if (!form) co_return form.error();
  const auto email = read_email(form->email).value_or("");
  const auto wait_ms = services.sign_in_guesses.wait_ms(request.remote_address, email, services.clock.now());
  if (wait_ms > 0) co_return slow_down(wait_ms);
  auto account = co_await services.directory.account_by_email(email);
  if (!account) co_return failed(account.error());
  const auto hash = *account ? (*account)->password_hash : std::string{};
  const auto match = co_await services.passwords.check(hash, form->password);
  if (!match) co_return busy();
  if (*match == Match::no) {
    services.sign_in_guesses.note_wrong(request.remote_address, email, services.clock.now());
    const auto network = network_of(request.remote_address);
    transport::log(transport::Level::warning, "sign_in_failed", {{"network", std::string_view{network}}});
    co_return problem(401, "wrong_credentials");
  }
  co_return co_await welcome(services, std::move(**account), 200);
}

port::Task<Response> sign_out(Services& services, const Request& request) {
  const std::string token{request.cookie(account_cookie)};
  auto cookie = co_await sessions_of(services).sign_out(token);
  if (!cookie) co_return failed(cookie.error());
  services.lines.end_session(hash_of(token));
  co_return transport::no_content().with(std::move(cookie->name), std::move(cookie->value));
}

port::Task<Response> me(Services& services, const Request& request) {
  const auto account = co_await sessions_of(services).account_of(request);
  if (!account) co_return failed(account.error());
  if (!*account) co_return transport::json(200, R"({"account":null})");
  const MeView me{view_of(**account)};
  co_return answer(me);
}

}  // namespace

Endpoints account_endpoints(Services& services) {
  return {
      {Method::post, "/api/v1/setup", "set_up",
       "Makes the first account with the one-time link that the server printed.", Admission::anyone,
       handled_by<set_up>(services), &wire::type_of<SetupForm>, &wire::type_of<MeView>, 201},
      {Method::post, "/api/v1/session", "sign_in", "Signs in.", Admission::anyone, handled_by<sign_in>(services),
       &wire::type_of<SignInForm>, &wire::type_of<MeView>},
      {Method::del, "/api/v1/session", "sign_out", "Signs out.", Admission::anyone, handled_by<sign_out>(services),
       nullptr, nullptr, 204},
      {Method::get, "/api/v1/me", "me", "Says who is signed in.", Admission::anyone, handled_by<me>(services), nullptr,
       &wire::type_of<MeView>},
  };
}

}  // namespace northstar::app
