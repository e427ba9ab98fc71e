#include "adapter/sqlite/accounts.hpp"

namespace northstar::adapter::sqlite {
namespace {

using port::WriteError;

port::Account account_of(const Query& query) {
  return {query.id<port::AccountId>(0), query.text(1), query.text(2), query.text(3), query.instant(4)};
}

std::optional<port::Account> first_account(Query query) {
  if (!query.step()) return std::nullopt;
  return account_of(query);
}

}  // namespace

bool has_account(Connection& connection, port::AccountId id) {
  return connection.query("SELECT 1 FROM account WHERE id = ?", id).step();
}

std::optional<port::Account> account_by_id(Connection& connection, port::AccountId id) {
  return first_account(connection.query("SELECT * FROM account WHERE id = ?", id));
}

std::optional<port::Account> account_by_email(Connection& connection, const std::string& email) {
  return first_account(connection.query("SELECT * FROM account WHERE email = ?", email));
}

std::vector<port::Account> all_accounts(Connection& connection) {
  std::vector<port::Account> accounts;
  auto query = connection.query("SELECT * FROM account ORDER BY created_at_ms, id");
  while (query.step()) accounts.push_back(account_of(query));
  return accounts;
}

Written add_account(Connection& connection, const port::Account& account) {
  connection
      .query("INSERT INTO account VALUES (?, ?, ?, ?, ?)", account.id, account.email, account.name,
             account.password_hash, account.created_at)
      .run();
  return {};
}

Written change_account(Connection& connection, const port::Account& account) {
  if (!has_account(connection, account.id)) return std::unexpected(WriteError::gone);
  connection
      .query("UPDATE account SET email = ?, name = ?, password_hash = ? WHERE id = ?", account.email, account.name,
             account.password_hash, account.id)
      .run();
  return {};
}

Written offer_setup(Connection& connection, const port::TokenHash& token, base::Instant expires_at) {
  connection.query("INSERT OR REPLACE INTO setup VALUES (1, ?, ?)", Blob{token.bytes}, expires_at).run();
  return {};
}

Written redeem_setup(Connection& connection, const port::TokenHash& token, base::Instant now,
                     const port::Account& account) {
  const bool is_offered =
      connection.query("SELECT 1 FROM setup WHERE token = ? AND expires_at_ms > ?", Blob{token.bytes}, now).step();
  if (!is_offered) return std::unexpected(WriteError::gone);
  connection.query("DELETE FROM setup").run();
  return add_account(connection, account);
}

}  // namespace northstar::adapter::sqlite
