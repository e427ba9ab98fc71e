#pragma once

#include <optional>
#include <vector>

#include "adapter/sqlite/workshops.hpp"
#include "port/account.hpp"

namespace northstar::adapter::sqlite {

Written set_member(Connection& connection, const port::Member& member);
Written remove_member(Connection& connection, port::WorkshopId workshop, port::AccountId account);
[[nodiscard]] std::optional<port::Member> member_of(Connection& connection, port::WorkshopId workshop,
                                                    port::AccountId account);
[[nodiscard]] std::vector<port::Member> memberships_of(Connection& connection, port::AccountId account);

}  // namespace northstar::adapter::sqlite
