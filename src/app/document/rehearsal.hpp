#pragma once

#include <expected>

#include "app/document/fault.hpp"
#include "app/document/script.hpp"
#include "core/reject.hpp"
#include "core/workshop/envelope.hpp"
#include "core/workshop/workshop.hpp"

namespace northstar::app::document {

/// Plays `script` through in memory, under the same rules as in a room, and returns the workshop that it makes.
/// @fails with the place of the first command that the rules refuse
[[nodiscard]] std::expected<core::Workshop, Fault> rehearse(const Script& script);

/// The command of a step as it comes to a room.
[[nodiscard]] core::Envelope envelope_of(const Step& step, core::CommandId id);

/// Says why the rules refuse what stands at `path`.
[[nodiscard]] Fault refused_at(std::string path, core::Reject reject);

}  // namespace northstar::app::document
