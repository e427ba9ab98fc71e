#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adapter/sqlite/workshops.hpp"
#include "port/account.hpp"

namespace northstar::adapter::sqlite {

[[nodiscard]] bool has_account(Connection& connection, port::AccountId id);
[[nodiscard]] std::optional<port::Account> account_by_id(Connection& connection, port::AccountId id);
[[nodiscard]] std::optional<port::Account> account_by_email(Connection& connection, const std::string& email);

/// Returns all accounts, the oldest first.
[[nodiscard]] std::vector<port::Account> all_accounts(Connection& connection);

Written add_account(Connection& connection, const port::Account& account);
Written change_account(Connection& connection, const port::Account& account);

Written offer_setup(Connection& connection, const port::TokenHash& token, base::Instant expires_at);

/// Trades the setup token for the account. @fails as port::Directory::redeem_setup.
Written redeem_setup(Connection& connection, const port::TokenHash& token, base::Instant now,
                     const port::Account& account);

}  // namespace northstar::adapter::sqlite
