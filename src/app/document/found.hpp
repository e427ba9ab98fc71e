#pragma once

#include <expected>
#include <vector>

#include "app/document/read_document.hpp"
#include "app/serve/house.hpp"

namespace northstar::app::document {

/// Makes a workshop out of `script` through a room, without an owner.
/// @fails with what is wrong; then there is no workshop
port::Task<std::expected<port::WorkshopId, Fault>> found(House& house, const Script& script);

/// Removes a workshop that was just made.
port::Task<void> take_back(House& house, port::WorkshopId workshop);

}  // namespace northstar::app::document
