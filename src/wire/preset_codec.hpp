#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "core/activity/activity.hpp"
#include "wire/fields/decode_error.hpp"

namespace northstar::wire {

/// What the page asks its own core: how an activity usually is, `{"kind":…,"stage":…}`.
struct PresetQuestion {
  core::ActivityKind kind = core::ActivityKind::listen;
  core::Stage stage = core::Stage::warm_up;
};

[[nodiscard]] std::expected<PresetQuestion, DecodeError> decode_preset_question(std::string_view text);

void encode_activity(std::string& out, const core::Activity& activity);

}  // namespace northstar::wire
