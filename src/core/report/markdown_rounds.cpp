#include "core/report/markdown_rounds.hpp"

#include <algorithm>
#include <cmath>

#include "core/report/markdown_text.hpp"
#include "core/report/sentence.hpp"

namespace northstar::core {
namespace {

std::string side(const Page& page, Side side) { return std::string(text_of(side, page.language())); }

/// A fraction to `places` decimal places at most.
std::string rounded(double value, int places) {
  const double unit = places == 2 ? 10 : 1;
  return amount_text(Amount{std::llround(value * 1000 / unit) * static_cast<long long>(unit)}, "");
}

std::string percent(double fraction) { return std::to_string(std::lround(fraction * 100)) + "%"; }

void write_alignment(Page& page, const ReportedVote& vote) {
  if (!vote.alignment) {
    if (vote.tally.ballots > 0) page.paragraph(page.word(Word::sides_withheld));
    return;
  }
  page.paragraph("**" + page.word(Word::agreement) + "**");
  page.gap();
  page.entry(0, page.word(Word::overlap) + ": " + percent(vote.alignment->overlap));
  page.entry(0, page.word(Word::top_in_common) + ": " + std::to_string(vote.alignment->top_in_common));
  page.entry(0, page.word(Word::divergence) + ": " + rounded(vote.alignment->divergence_bits, 2) + " bit");
}

void write_tally_head(Page& page, const ReportedVote& vote) {
  std::vector<std::string> cells{page.word(Word::option), page.word(Word::dots)};
  if (vote.tally.ballots_by_side) {
    for (const auto s : {Side::business, Side::it, Side::host}) cells.push_back(side(page, s));
  }
  cells.emplace_back(" ");
  page.head(cells);
}

void write_option(Page& page, const ReportedOption& option) {
  std::vector<std::string> cells{markdown_text(option.text), std::to_string(option.tally.dots)};
  if (const auto& counts = option.tally.dots_by_side) {
    for (const int count : {counts->business, counts->it, counts->host}) cells.push_back(std::to_string(count));
  }
  cells.push_back(option.tally.ties_with_above ? page.word(Word::tie) : " ");
  page.row(cells);
}

void write_vote(Page& page, const ReportedVote& vote) {
  page.heading(3, markdown_text(vote.name));
  page.paragraph(page.word(Word::voters) + ": " + std::to_string(vote.voters));
  if (vote.tally.ballots == 0) return page.paragraph(page.word(Word::too_few));
  write_tally_head(page, vote);
  for (const auto& option : vote.options) write_option(page, option);
  const auto ties = [](const ReportedOption& option) { return option.tally.ties_with_above; };
  if (std::ranges::any_of(vote.options, ties)) page.paragraph(page.word(Word::tie_note));
  write_alignment(page, vote);
}

/// "4 (3–4.5)"; a dash where nobody scored.
std::string spread_text(const Spread& spread) {
  if (spread.count == 0) return "—";
  const auto text = [](int milli) { return amount_text(Amount{milli}, ""); };
  return text(spread.median_milli) + " (" + text(spread.lower_quartile_milli) + "–" +
         text(spread.upper_quartile_milli) + ")";
}

void write_scores(Page& page, const std::string& who, const ScoreSpread& spread) {
  page.row({who, std::to_string(spread.impact.count), spread_text(spread.impact), spread_text(spread.effort)});
}

void write_rating(Page& page, const ReportedRating& rating) {
  page.heading(3, markdown_text(rating.name));
  page.paragraph(page.word(Word::raters) + ": " + std::to_string(rating.raters));
  const auto scored = [](const RatedOption& option) { return option.summary.all.impact.count > 0; };
  if (std::ranges::none_of(rating.options, scored)) return page.paragraph(page.word(Word::too_few));
  page.head({page.word(Word::option), page.word(Word::raters), page.word(Word::impact), page.word(Word::effort)});
  for (const auto& [text, summary] : rating.options) {
    write_scores(page, markdown_text(text), summary.all);
    if (summary.business) write_scores(page, "· " + side(page, Side::business), *summary.business);
    if (summary.it) write_scores(page, "· " + side(page, Side::it), *summary.it);
  }
  page.paragraph(page.word(Word::spread_note));
}

}  // namespace

void write_votes(Page& page, const Report& report) {
  if (report.votes.empty()) return;
  page.heading(2, page.word(Word::votes));
  for (const auto& vote : report.votes) write_vote(page, vote);
}

void write_ratings(Page& page, const Report& report) {
  if (report.ratings.empty()) return;
  page.heading(2, page.word(Word::ratings));
  for (const auto& rating : report.ratings) write_rating(page, rating);
}

void write_qualities(Page& page, const Report& report) {
  if (report.qualities.empty()) return;
  page.heading(2, page.word(Word::qualities));
  page.head({page.word(Word::qualities), page.word(Word::side), page.word(Word::importance)});
  for (const auto& quality : report.qualities) {
    page.row({markdown_text(quality.quality), side(page, quality.side), std::to_string(quality.importance)});
  }
}

void write_returns(Page& page, const Report& report) {
  int count = 0;
  int sum = 0;
  std::vector<std::string> values;
  std::vector<std::string> counts;
  for (std::size_t i = 0; i < report.returns.size(); ++i) {
    count += report.returns[i];
    sum += report.returns[i] * static_cast<int>(i + 1);
    values.push_back(std::to_string(i + 1));
    counts.push_back(std::to_string(report.returns[i]));
  }
  if (count == 0) return;
  page.heading(2, page.word(Word::roti));
  page.head(values);
  page.row(counts);
  page.paragraph(page.word(Word::roti_mean) + ": " + rounded(static_cast<double>(sum) / count, 2));
}

}  // namespace northstar::core
