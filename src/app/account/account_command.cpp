#include "app/account/account_command.hpp"

#include <termios.h>
#include <unistd.h>

#include <iostream>
#include <optional>
#include <string>

#include "app/account/email.hpp"
#include "app/account/password.hpp"
#include "app/cli/configuration.hpp"
#include "app/keeping/open_house.hpp"
#include "base/utf8.hpp"
#include "core/text.hpp"
#include "wire/json/writer.hpp"

namespace northstar::app {
namespace {

int fail(std::string_view why, int code = exit_failed) {
  std::cerr << "northstar: " << why << '\n';
  return code;
}

/// Keeps what is typed off the screen for as long as it lives.
class SilentTerminal {
 public:
  SilentTerminal() : is_terminal_(tcgetattr(STDIN_FILENO, &before_) == 0) {
    if (!is_terminal_) return;
    auto silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    std::cerr << "Password: " << std::flush;
  }
  ~SilentTerminal() {
    if (!is_terminal_) return;
    tcsetattr(STDIN_FILENO, TCSANOW, &before_);
    std::cerr << '\n';
  }
  SilentTerminal(const SilentTerminal&) = delete;
  SilentTerminal& operator=(const SilentTerminal&) = delete;

 private:
  termios before_{};
  bool is_terminal_;
};

std::string read_password() {
  if (auto password = process_environment("NORTHSTAR_PASSWORD")) return std::move(*password);
  const SilentTerminal silent;
  std::string line;
  std::getline(std::cin, line);
  return line;
}

std::optional<std::string> new_hash() {
  const auto password = read_password();
  if (check_password(password)) return std::nullopt;
  return hash_password(password);
}

constexpr std::string_view kBadPassword = "a password has 10 to 256 characters";

int list(House& house, OutputForm form) {
  const auto accounts = house.run(house.directory().accounts());
  if (!accounts) return fail("the accounts cannot be read");
  std::string text;
  wire::json::Writer writer{text};
  writer.begin_array();
  for (const auto& account : *accounts) {
    writer.begin_object().key("id").string(account.id.text()).key("email").string(account.email);
    writer.key("name").string(account.name).end_object();
    if (form == OutputForm::text) std::cout << account.email << '\t' << account.name << '\n';
  }
  writer.end_array();
  if (form == OutputForm::json) std::cout << text << '\n';
  return exit_ok;
}

int add(House& house, const std::string& email, const std::string& name) {
  if (core::check_text(name, core::kName)) return fail("--name is needed: the person's name", exit_usage);
  auto hash = new_hash();
  if (!hash) return fail(kBadPassword, exit_usage);
  port::Account account{house.random().id<port::AccountId>(), email, name, std::move(*hash), house.clock().now()};
  const auto added = house.run(house.directory().add_account(std::move(account)));
  if (!added)
    return fail(added.error() == port::WriteError::conflict ? "there is an account with this e-mail"
                                                            : "the account cannot be written");
  std::cout << "added " << email << '\n';
  return exit_ok;
}

/// A new password ends every session of the account, since whoever knew the old one may hold one.
int reset(House& house, const std::string& email) {
  auto account = house.run(house.directory().account_by_email(email));
  if (!account || !*account) return fail("there is no account with this e-mail");
  auto hash = new_hash();
  if (!hash) return fail(kBadPassword, exit_usage);
  (*account)->password_hash = std::move(*hash);
  const auto id = (*account)->id;
  const auto changed = house.run(house.directory().change_account(std::move(**account)));
  if (!changed) return fail("the account cannot be written");
  const auto closed = house.run(house.directory().close_sessions_of_account(id));
  if (!closed) return fail("the account's sessions cannot be closed");
  std::cout << "reset " << email << '\n';
  return exit_ok;
}

}  // namespace

int account_command(const Options& options) {
  const auto& action = options.operands.front();
  if (action != "add" && action != "list" && action != "reset")
    return fail("account takes add, list or reset", exit_usage);
  const auto house = open_house(options);
  if (!house) return exit_unavailable;
  if (action == "list") return list(*house, options.output_form);
  const auto email = read_email(options.email);
  if (!email) return fail("--email is needed: the account's e-mail", exit_usage);
  return action == "add" ? add(*house, *email, options.name) : reset(*house, *email);
}

}  // namespace northstar::app
