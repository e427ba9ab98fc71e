#pragma once

#include "core/coach/reading.hpp"
#include "wire/fields/description_fields.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::ReadsAs> {
  static constexpr std::string_view name = "reads_as";
  static constexpr std::array<std::string_view, 4> names{"output", "outcome", "impact", "unclear"};
};

template <>
struct Names<core::SpanMark> {
  static constexpr std::string_view name = "span_mark";
  static constexpr std::array<std::string_view, 10> names{
      "actor", "behaviour", "metric", "baseline", "target", "deadline", "reason", "vague", "means", "effect",
  };
};

template <>
struct Names<core::Remark> {
  static constexpr std::string_view name = "remark";
  static constexpr std::array<std::string_view, 10> names{
      "mixed",
      "indicator_only",
      "vague_words",
      "counts_own_work",
      "direction_against_metric",
      "target_against_verb",
      "target_equals_baseline",
      "target_small",
      "target_hard",
      "target_beyond_reason",
  };
};

template <>
struct Names<core::CoachQuestion> {
  static constexpr std::string_view name = "coach_question";
  static constexpr std::array<std::string_view, 15> names{
      "none",
      "what_changes",
      "who_does_what_differently",
      "which_half_is_the_goal",
      "whose_behaviour_is_behind_it",
      "which_direction",
      "how_much_and_which_way",
      "who",
      "which_behaviour",
      "how_measured",
      "how_much",
      "is_it_reachable",
      "from_where",
      "by_when",
      "is_it_worth_it",
  };
};

template <>
struct Fields<core::NamedParts> {
  static constexpr std::string_view name = "named_parts";
  static constexpr std::array members{
      field<&core::NamedParts::actor>("actor"),   field<&core::NamedParts::behaviour>("behaviour"),
      field<&core::NamedParts::metric>("metric"), field<&core::NamedParts::baseline>("baseline"),
      field<&core::NamedParts::target>("target"), field<&core::NamedParts::deadline>("deadline"),
  };
};

template <>
struct Fields<core::StatementSpan> {
  static constexpr std::string_view name = "statement_span";
  static constexpr std::array members{
      field<&core::StatementSpan::mark>("mark"),
      field<&core::StatementSpan::begin>("begin"),
      field<&core::StatementSpan::end>("end"),
  };
};

template <>
struct Fields<core::Reading> {
  static constexpr std::string_view name = "reading";
  static constexpr std::array members{
      field<&core::Reading::text>("text"),         field<&core::Reading::lang>("lang"),
      field<&core::Reading::reads_as>("reads_as"), field<&core::Reading::confidence>("confidence"),
      field<&core::Reading::parts>("parts"),       field<&core::Reading::specific>("specific"),
      field<&core::Reading::spans>("spans"),       field<&core::Reading::notes>("notes"),
      field<&core::Reading::question>("question"),
  };
};

}  // namespace northstar::wire
