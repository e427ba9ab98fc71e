#pragma once

#include <expected>
#include <optional>
#include <string>

#include "port/clock.hpp"
#include "port/directory.hpp"
#include "port/random.hpp"

namespace northstar::app {

/// Offers the one-time link by which the first account is made, if there is no account yet. Returns the part after the
/// host: "/setup#TOKEN". The token stands behind '#', so it reaches neither a server's log nor a proxy's. It holds for
/// 24 hours and until the next start, which offers another one.
port::Task<std::optional<std::string>> offer_setup_link(port::Directory& directory, port::Clock& clock,
                                                        port::Random& random);

/// Makes the first account, trading the token of the link for it; only once.
/// @fails gone if the token is wrong, used or too old; conflict if there is an account with that e-mail.
port::Task<std::expected<void, port::WriteError>> redeem_setup_link(port::Directory& directory, std::string token,
                                                                    port::Account account);

}  // namespace northstar::app
