#pragma once

#include <expected>
#include <string>

#include "core/workshop/workshop.hpp"
#include "wire/fields/decode_error.hpp"
#include "wire/fields/type.hpp"
#include "wire/json/value.hpp"

namespace northstar::wire {

/// Appends a whole workshop, or the part of it that a viewer may see. Small with `Empties::omitted`; with
/// `Empties::written` every member stands there, as the screens want it.
void encode_workshop(std::string& out, const core::Workshop& workshop, Empties empties = Empties::omitted);

[[nodiscard]] std::expected<core::Workshop, DecodeError> decode_workshop(json::Value json);

/// Appends the patch that turns `before` into `after`, in the form of wire/fields/difference.hpp.
void diff_workshops(std::string& out, const core::Workshop& before, const core::Workshop& after);

}  // namespace northstar::wire
