#include "core/report/markdown.hpp"

#include <algorithm>

#include "core/report/markdown_outcomes.hpp"
#include "core/report/markdown_rounds.hpp"
#include "core/report/markdown_text.hpp"
#include "core/report/page.hpp"

namespace northstar::core {
namespace {

void write_front(Page& page, const Report& report) {
  const auto& about = report.description;
  page.title(about.title);
  page.paragraph("_" + page.word(Word::report) + "_");
  page.gap();
  page.fact(0, Word::customer, about.customer);
  page.fact(0, Word::industry, about.industry);
  page.fact(0, Word::subject, about.subject);
  page.fact(0, Word::date, about.date);
  page.fact(0, Word::place, about.place);
  page.fact(0, Word::goal, about.goal);
  page.fact(0, Word::background, about.background);
}

std::size_t card_count(const Report& report) {
  std::size_t count = 0;
  for (const auto& stage : report.stages) {
    for (const auto& cluster : stage.clusters) count += cluster.cards.size();
  }
  return count;
}

void write_summary(Page& page, const Report& report) {
  page.heading(2, page.word(Word::summary));
  page.head({page.word(Word::summary_people), page.word(Word::summary_cards), page.word(Word::summary_outcomes),
             page.word(Word::summary_actions)});
  page.row({std::to_string(report.people.size()), std::to_string(card_count(report)),
            std::to_string(report.outcomes.size()), std::to_string(report.actions.size())});
}

void write_people(Page& page, const Report& report) {
  page.heading(2, page.word(Word::people));
  page.head({page.word(Word::name), page.word(Word::side), page.word(Word::organisation), page.word(Word::owns)});
  for (const auto side : {Side::business, Side::it, Side::host}) {
    for (const auto& person : report.people) {
      if (person.side != side) continue;
      const auto& [name, organisation, title] = person.person;
      const auto place = organisation + (organisation.empty() || title.empty() ? "" : ", ") + title;
      page.row({markdown_text(name), std::string(text_of(side, page.language())), markdown_text(place),
                markdown_text(person.owner_of)});
    }
  }
}

std::string cluster_name(const Page& page, const ReportedCluster& cluster) {
  if (!cluster.name) return page.word(Word::unsorted);
  return cluster.name->empty() ? page.word(Word::unnamed) : markdown_text(*cluster.name);
}

void write_cards(Page& page, const ReportedCluster& cluster) {
  for (const auto& card : cluster.cards) {
    page.entry(0, markdown_text(card.text));
    for (const auto& comment : card.comments) page.entry(1, markdown_text(comment));
  }
}

void write_board(Page& page, const Report& report) {
  page.heading(2, page.word(Word::board));
  for (const auto& stage : report.stages) {
    page.heading(3, text_of(stage.stage, page.language()));
    for (const auto& cluster : stage.clusters) {
      // Where nothing was grouped, saying so of every card would only be noise.
      if (stage.clusters.size() > 1 || cluster.name) page.paragraph("**" + cluster_name(page, cluster) + "**");
      page.gap();
      write_cards(page, cluster);
    }
  }
}

void write_gaps(Page& page, const ReportedGaps& gaps) {
  page.heading(2, page.word(Word::gaps));
  const auto count = gaps.currents_without_future.size() + gaps.barriers_without_solution.size() +
                     gaps.solutions_without_outcome.size() + gaps.futures_without_outcome.size();
  if (count == 0) page.paragraph(page.word(Word::no_gaps));
  page.facts(0, Word::gap_current, gaps.currents_without_future);
  page.facts(0, Word::gap_barrier, gaps.barriers_without_solution);
  page.facts(0, Word::gap_solution, gaps.solutions_without_outcome);
  page.facts(0, Word::gap_future, gaps.futures_without_outcome);
}

void write_links(Page& page, const Report& report) {
  if (report.links.empty()) return;
  page.heading(2, page.word(Word::links));
  for (const auto& link : report.links) {
    page.entry(0, markdown_text(link.from) + " → _" + std::string(text_of(link.kind, page.language())) + "_ → " +
                      markdown_text(link.to));
  }
}

void write_retrospective(Page& page, const Report& report) {
  if (report.notes.empty()) return;
  page.heading(2, page.word(Word::retrospective));
  for (const auto kind : {NoteKind::keep, NoteKind::problem, NoteKind::trial}) {
    const auto is_kind = [kind](const Note& note) { return note.kind == kind; };
    if (std::ranges::none_of(report.notes, is_kind)) continue;
    page.heading(3, text_of(kind, page.language()));
    for (const auto& note : report.notes) {
      if (note.kind == kind) page.entry(0, markdown_text(note.text));
    }
  }
}

}  // namespace

std::string markdown(const Report& report, Language language) {
  Page page(language);
  write_front(page, report);
  write_summary(page, report);
  write_outcomes(page, report);
  write_actions(page, report);
  write_decisions(page, report);
  write_votes(page, report);
  write_ratings(page, report);
  write_qualities(page, report);
  write_board(page, report);
  write_links(page, report);
  write_gaps(page, report.gaps);
  write_retrospective(page, report);
  write_returns(page, report);
  write_people(page, report);
  return std::move(page).take();
}

std::string markdown(const Workshop& view, Language language) { return markdown(report(view), language); }

}  // namespace northstar::core
