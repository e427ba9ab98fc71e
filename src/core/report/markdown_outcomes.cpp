#include "core/report/markdown_outcomes.hpp"

#include <algorithm>
#include <array>

#include "core/report/markdown_text.hpp"
#include "core/report/sentence.hpp"

namespace northstar::core {
namespace {

void write_consensus(Page& page, const ReportedOutcome& outcome) {
  if (outcome.stands.empty()) return;
  std::array<int, 6> counts{};
  for (const auto& stand : outcome.stands) ++counts[static_cast<std::size_t>(std::clamp(stand.fingers, 0, 5))];
  std::string line = "**" + page.word(Word::consensus) + ":**";
  for (std::size_t fingers = counts.size(); fingers-- > 0;) {
    if (counts[fingers] > 0) line += " " + std::to_string(fingers) + " × " + std::to_string(counts[fingers]) + ",";
  }
  line.pop_back();
  page.entry(0, line);
  for (const auto& stand : outcome.stands) {
    if (stand.reason.empty()) continue;
    page.entry(
        1, std::to_string(stand.fingers) + " · " + markdown_text(stand.person) + ": " + markdown_text(stand.reason));
  }
}

std::string signal(const Page& page, Signal signal) {
  switch (signal) {
    case Signal::leading:
      return page.word(Word::signal_leading);
    case Signal::lagging:
      return page.word(Word::signal_lagging);
    case Signal::unset:
      return {};
  }
  return {};
}

void write_outcome(Page& page, const ReportedOutcome& outcome, std::size_t number) {
  page.heading(3, std::to_string(number) + ". " + markdown_text(outcome.text));
  const auto said = sentence(outcome.outcome, page.language());
  if (!said.empty()) page.paragraph(markdown_text(said));
  if (outcome.outcome.shape == Shape::output) page.paragraph("> " + page.word(Word::looks_like_output));
  page.gap();
  page.fact(0, Word::owner, outcome.owner);
  page.fact(0, Word::source, outcome.outcome.source);
  if (const auto text = signal(page, outcome.outcome.signal); !text.empty()) page.entry(0, text);
  page.facts(0, Word::qualities, outcome.outcome.qualities);
  page.facts(0, Word::leads_from, outcome.solutions);
  page.facts(0, Word::serves, outcome.futures);
  page.fact(0, Word::note, outcome.outcome.note);
  write_consensus(page, outcome);
}

}  // namespace

void write_outcomes(Page& page, const Report& report) {
  page.heading(2, page.word(Word::outcomes));
  if (report.outcomes.empty()) page.paragraph(page.word(Word::none_yet));
  for (std::size_t i = 0; i < report.outcomes.size(); ++i) write_outcome(page, report.outcomes[i], i + 1);
}

void write_actions(Page& page, const Report& report) {
  page.heading(2, page.word(Word::actions));
  if (report.actions.empty()) return page.paragraph(page.word(Word::none_yet));
  page.head({page.word(Word::action), page.word(Word::owner), page.word(Word::due), page.word(Word::for_outcome),
             page.word(Word::state)});
  for (const auto& action : report.actions) {
    const auto state = action.status == ActionStatus::done ? Word::done : Word::open;
    page.row({markdown_text(action.text), markdown_text(action.owner),
              markdown_text(date_text(action.due, page.language())), markdown_text(action.outcome), page.word(state)});
  }
}

void write_decisions(Page& page, const Report& report) {
  if (report.decisions.empty()) return;
  page.heading(2, page.word(Word::decisions));
  for (const auto& decision : report.decisions) {
    page.entry(0, markdown_text(decision.text));
    page.fact(1, Word::reason, decision.reason);
    page.facts(1, Word::chosen, decision.chosen);
    page.facts(1, Word::dropped, decision.dropped);
  }
}

}  // namespace northstar::core
