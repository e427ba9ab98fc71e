#pragma once

#include "core/reject.hpp"
#include "wire/fields/field.hpp"

namespace northstar::wire {

template <>
struct Names<core::Reject> {
  static constexpr std::string_view name = "reject";
  static constexpr std::array<std::string_view, 42> names{
      "not_allowed",     "not_yours",           "finished",          "already_exists",   "unknown_participant",
      "unknown_group",   "unknown_agenda_item", "unknown_activity",  "unknown_card",     "unknown_comment",
      "unknown_cluster", "unknown_link",        "unknown_round",     "unknown_decision", "unknown_action",
      "unknown_note",    "empty_text",          "text_too_long",     "not_text",         "too_many",
      "wrong_stage",     "wrong_kind",          "still_private",     "card_deleted",     "not_deleted",
      "same_card",       "round_closed",        "round_open",        "not_a_voter",      "over_budget",
      "over_limit",      "unknown_option",      "own_option",        "no_options",       "out_of_range",
      "bad_date",        "bad_timetable",       "clock_not_running", "clock_running",     "preview_outdated",    "last_facilitator",
      "not_ready",
  };
};

}  // namespace northstar::wire
