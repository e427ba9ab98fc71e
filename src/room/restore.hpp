#pragma once

#include <expected>

#include "core/workshop/workshop.hpp"
#include "port/store.hpp"

namespace northstar::room {

/// Folds what the store has into a workshop's state: snapshot, records, people, open ballot boxes.
/// @fails damaged if something stored can't be read by this version.
[[nodiscard]] std::expected<core::Workshop, port::ReadError> restore(const port::Loaded& loaded);

/// Returns the row by which lists show `workshop`.
[[nodiscard]] port::WorkshopRow row_of(const core::Workshop& workshop, const port::WorkshopRow& before, base::Instant now);

}  // namespace northstar::room
