#include "app/account/setup_link.hpp"

#include <utility>

#include "app/account/token.hpp"

namespace northstar::app {
namespace {

constexpr std::int64_t kValidMs = std::int64_t{24} * 60 * 60 * 1000;

}  // namespace

port::Task<std::optional<std::string>> offer_setup_link(port::Directory& directory, port::Clock& clock,
                                                        port::Random& random) {
  const auto accounts = co_await directory.accounts();
  if (!accounts || !accounts->empty()) co_return std::nullopt;
  const auto token = random.token();
  const base::Instant expires_at{clock.now().ms + kValidMs};
  const auto offered = co_await directory.offer_setup(hash_of(token), expires_at);
  if (!offered) co_return std::nullopt;
  co_return "/setup#" + token;
}

port::Task<std::expected<void, port::WriteError>> redeem_setup_link(port::Directory& directory, std::string token,
                                                                    port::Account account) {
  const auto now = account.created_at;
  co_return co_await directory.redeem_setup(hash_of(token), now, std::move(account));
}

}  // namespace northstar::app
