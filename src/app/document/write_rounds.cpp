#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "app/document/case_parts.hpp"
#include "core/insight/alignment.hpp"
#include "core/vote/tally.hpp"
#include "wire/fields/rating_fields.hpp"
#include "wire/fields/vote_fields.hpp"

namespace northstar::app::document {
namespace {

using core::RoundStatus;

/// How many options `checks` lists by support, as the example does.
constexpr std::size_t kSupportShown = 8;

std::string number_text(double value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  return {digits.data(), end};
}

/// Rounds to the four decimals of the example; adding nothing turns -0 into 0.
std::string rounded_text(double value) { return number_text(std::round(value * 10'000) / 10'000 + 0.0); }

/// Three digits, so that the rows of many ballots sort as they are counted.
std::string handle_of(std::size_t number) {
  const auto digits = std::to_string(number);
  return std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

void write_ballot(wire::json::Writer& writer, core::RoundId round, const core::UntiedBallot& ballot,
                  const std::string& handle) {
  for (const auto& choice : ballot.choices) {
    writer.begin_object().key("round").string(round.text()).key("handle").string(handle);
    put_or_null(writer, "side", ballot.side ? side_name(*ballot.side) : std::string_view{});
    writer.key("card").string(choice.option.text()).key("dots").integer(choice.dots).end_object();
  }
}

/// Sorts options by dots and writes those that got any.
void write_dots(wire::json::Writer& writer, std::string_view key, std::vector<std::pair<int, core::OptionId>> dots) {
  std::ranges::sort(dots, [](const auto& one, const auto& other) {
    return std::tie(other.first, one.second) < std::tie(one.first, other.second);
  });
  writer.key(key).begin_object();
  for (const auto& [count, option] : dots) {
    if (count > 0) writer.key(option.text()).integer(count);
  }
  writer.end_object();
}

void write_dots_by_side(wire::json::Writer& writer, const core::Tally& tally, std::string_view key,
                        int core::SideCounts::* side) {
  std::vector<std::pair<int, core::OptionId>> dots;
  for (const auto& option : tally.options) dots.emplace_back((*option.dots_by_side).*side, option.option);
  write_dots(writer, key, std::move(dots));
}

void write_checks(wire::json::Writer& writer, const core::Alignment& alignment) {
  writer.key("checks").begin_object();
  writer.key("js_divergence_bits_business_it").raw(rounded_text(alignment.divergence_bits));
  writer.key("overlap_total_variation").raw(rounded_text(alignment.overlap));
  put(writer, "top5_business", alignment.top_business);
  put(writer, "top5_it", alignment.top_it);
  writer.key("group_informed_support").begin_object();
  for (std::size_t i = 0; i < std::min(kSupportShown, alignment.support.size()); ++i) {
    writer.key(alignment.support[i].option.text()).raw(rounded_text(alignment.support[i].support));
  }
  writer.end_object().end_object();
}

void write_tally(wire::json::Writer& writer, core::RoundId id, const core::Vote& vote) {
  const auto tally = core::tally(vote);
  writer.key(id.text()).begin_object().key("dots_per_person").integer(vote.rules.budget);
  writer.key("max_per_card").integer(vote.rules.limit_per_option);
  writer.key("cards").integer(static_cast<std::int64_t>(vote.options.size()));
  std::vector<std::pair<int, core::OptionId>> total;
  for (const auto& option : tally.options) total.emplace_back(option.dots, option.option);
  write_dots(writer, "total", std::move(total));
  if (tally.ballots_by_side) {
    write_dots_by_side(writer, tally, "business", &core::SideCounts::business);
    write_dots_by_side(writer, tally, "it", &core::SideCounts::it);
    write_dots_by_side(writer, tally, "aws", &core::SideCounts::host);
  }
  if (const auto alignment = core::alignment(vote)) write_checks(writer, *alignment);
  writer.end_object();
}

void write_insight(wire::json::Writer& writer, core::RoundId id, const core::Alignment& alignment) {
  writer.key(id.text()).begin_object().key("overlap").raw(number_text(alignment.overlap));
  writer.key("divergence_bits").raw(number_text(alignment.divergence_bits));
  put(writer, "top_business", alignment.top_business);
  put(writer, "top_it", alignment.top_it);
  writer.key("top_in_common").integer(alignment.top_in_common).key("support").begin_object();
  for (const auto& [option, support] : alignment.support) writer.key(option.text()).raw(number_text(support));
  writer.end_object().end_object();
}

}  // namespace

void write_ballots(wire::json::Writer& writer, const core::Workshop& view) {
  writer.key("ballots").begin_array();
  auto votes = view.votes.list;
  for (auto& [id, vote] : votes) {
    for (std::size_t i = 0; i < vote.ballots.size(); ++i) write_ballot(writer, id, vote.ballots[i], handle_of(i + 1));
    vote.ballots.clear();
    // Who voted in a round that did not close cannot come back without their ballots, which no document holds.
    if (vote.status != RoundStatus::closed) vote.voters.clear();
  }
  writer.end_array();
  put(writer, "votes", votes);
  auto ratings = view.ratings.list;
  for (auto& [id, rating] : ratings) {
    if (rating.status != RoundStatus::closed) rating.raters.clear();
  }
  put(writer, "ratings", ratings);
}

void write_tallies(wire::json::Writer& writer, const core::Workshop& view) {
  writer.key("tallies").begin_object();
  for (const auto& [id, vote] : view.votes.list) {
    if (vote.status == RoundStatus::closed) write_tally(writer, id, vote);
  }
  writer.end_object().key("insight").begin_object();
  for (const auto& [id, vote] : view.votes.list) {
    if (const auto alignment = core::alignment(vote)) write_insight(writer, id, *alignment);
  }
  writer.end_object();
}

}  // namespace northstar::app::document
