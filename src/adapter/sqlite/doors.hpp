#pragma once

#include <optional>
#include <string>

#include "adapter/sqlite/workshops.hpp"
#include "port/account.hpp"

namespace northstar::adapter::sqlite {

Written set_door(Connection& connection, const port::Door& door);
[[nodiscard]] std::optional<port::Door> door_of(Connection& connection, port::WorkshopId workshop);
[[nodiscard]] std::optional<port::Door> door_by_code(Connection& connection, const std::string& code);
[[nodiscard]] std::optional<port::Door> door_by_link(Connection& connection, const std::string& link);

}  // namespace northstar::adapter::sqlite
