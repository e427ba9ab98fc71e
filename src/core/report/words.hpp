#pragma once

#include <string_view>

#include "core/link/link.hpp"
#include "core/participant/participant.hpp"
#include "core/retrospective/retrospective.hpp"
#include "core/stage.hpp"
#include "core/workshop/description.hpp"

/// The words of a report's frame, in Korean and in English (docs/glossary.md). What people wrote is never translated.
namespace northstar::core {

enum class Word {
  report,
  customer,
  industry,
  subject,
  date,
  place,
  goal,
  background,
  people,
  name,
  side,
  organisation,
  owns,
  summary,
  summary_people,
  summary_cards,
  summary_outcomes,
  summary_actions,
  outcomes,
  owner,
  source,
  signal_leading,
  signal_lagging,
  looks_like_output,
  qualities,
  note,
  leads_from,
  serves,
  consensus,
  none_yet,
  board,
  unsorted,
  unnamed,
  votes,
  voters,
  option,
  dots,
  tie,
  tie_note,
  too_few,
  sides_withheld,
  agreement,
  overlap,
  top_in_common,
  divergence,
  ratings,
  raters,
  impact,
  effort,
  spread_note,
  decisions,
  reason,
  chosen,
  dropped,
  links,
  gaps,
  gap_current,
  gap_barrier,
  gap_solution,
  gap_future,
  no_gaps,
  actions,
  action,
  due,
  state,
  open,
  done,
  for_outcome,
  retrospective,
  roti,
  roti_mean,
  importance,
};

inline constexpr std::size_t kWordCount = static_cast<std::size_t>(Word::importance) + 1;

[[nodiscard]] std::string_view text_of(Word word, Language language);
[[nodiscard]] std::string_view text_of(Stage stage, Language language);
[[nodiscard]] std::string_view text_of(Side side, Language language);
[[nodiscard]] std::string_view text_of(LinkKind kind, Language language);
[[nodiscard]] std::string_view text_of(NoteKind kind, Language language);

}  // namespace northstar::core
