#pragma once

#include <optional>

#include "core/coach/parts.hpp"

namespace northstar::core::coach {

/// Finds whose behaviour or state changes. People whom the team trains, asks or serves with its own work, and things
/// named for people ("고객 데이터", "customer acquisition cost"), are none.
[[nodiscard]] std::optional<Place> actor_of(const Statement& statement);

/// Finds what people do, as a verb or a noun ("renew", "재방문"). The team's own doing is none.
[[nodiscard]] std::optional<Place> behaviour_of(const Statement& statement);

}  // namespace northstar::core::coach
