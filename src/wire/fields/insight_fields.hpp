#pragma once

#include "core/insight/insight.hpp"
#include "wire/fields/link_fields.hpp"
#include "wire/fields/rating_fields.hpp"
#include "wire/fields/vote_fields.hpp"

/// What the core hands to the screens beside the view. None of it is in a frame or stored.
namespace northstar::wire {

template <>
struct Names<core::RoundKind> {
  static constexpr std::string_view name = "round_kind";
  static constexpr std::array<std::string_view, 2> names{"vote", "rating"};
};

template <>
struct Names<core::Answer> {
  static constexpr std::string_view name = "answer";
  static constexpr std::array<std::string_view, 2> names{"there", "missing"};
};

template <>
struct Fields<core::SideCounts> {
  static constexpr std::string_view name = "side_counts";
  static constexpr std::array members{
      field<&core::SideCounts::business>("business"),
      field<&core::SideCounts::it>("it"),
      field<&core::SideCounts::host>("host"),
  };
};

template <>
struct Fields<core::OptionTally> {
  static constexpr std::string_view name = "option_tally";
  static constexpr std::array members{
      field<&core::OptionTally::option>("option"),
      field<&core::OptionTally::dots>("dots"),
      field<&core::OptionTally::backers>("backers"),
      field<&core::OptionTally::dots_by_side>("dots_by_side"),
      field<&core::OptionTally::backers_by_side>("backers_by_side"),
      field<&core::OptionTally::ties_with_above>("ties_with_above"),
  };
};

template <>
struct Fields<core::Tally> {
  static constexpr std::string_view name = "tally";
  static constexpr std::array members{
      field<&core::Tally::ballots>("ballots"),
      field<&core::Tally::ballots_by_side>("ballots_by_side"),
      field<&core::Tally::options>("options"),
  };
};

template <>
struct Fields<core::Spread> {
  static constexpr std::string_view name = "spread";
  static constexpr std::array members{
      field<&core::Spread::count>("count"),
      field<&core::Spread::lower_quartile_milli>("lower_quartile_milli"),
      field<&core::Spread::median_milli>("median_milli"),
      field<&core::Spread::upper_quartile_milli>("upper_quartile_milli"),
      field<&core::Spread::mean_milli>("mean_milli"),
  };
};

template <>
struct Fields<core::ScoreSpread> {
  static constexpr std::string_view name = "score_spread";
  static constexpr std::array members{
      field<&core::ScoreSpread::impact>("impact"),
      field<&core::ScoreSpread::effort>("effort"),
  };
};

template <>
struct Fields<core::OptionSummary> {
  static constexpr std::string_view name = "option_summary";
  static constexpr std::array members{
      field<&core::OptionSummary::option>("option"),
      field<&core::OptionSummary::all>("all"),
      field<&core::OptionSummary::business>("business"),
      field<&core::OptionSummary::it>("it"),
      field<&core::OptionSummary::disagreement_milli>("disagreement_milli"),
  };
};

template <>
struct Fields<core::OpenRound> {
  static constexpr std::string_view name = "open_round";
  static constexpr std::array members{
      field<&core::OpenRound::kind>("kind"),
      field<&core::OpenRound::answered>("answered"),
      field<&core::OpenRound::people>("people"),
  };
};

template <>
struct Fields<core::Agreement> {
  static constexpr std::string_view name = "agreement";
  static constexpr std::array members{
      field<&core::Agreement::given>("given"),
      field<&core::Agreement::doubts>("doubts"),
      field<&core::Agreement::people>("people"),
  };
};

template <>
struct Fields<core::ChainCard> {
  static constexpr std::string_view name = "chain_card";
  static constexpr std::array members{
      field<&core::ChainCard::card>("card"),
      field<&core::ChainCard::stage>("stage"),
      field<&core::ChainCard::answer>("answer"),
  };
};

template <>
struct Fields<core::ChainLink> {
  static constexpr std::string_view name = "chain_link";
  static constexpr std::array members{
      field<&core::ChainLink::from>("from"),
      field<&core::ChainLink::to>("to"),
      field<&core::ChainLink::kind>("kind"),
  };
};

template <>
struct Fields<core::Chain> {
  static constexpr std::string_view name = "chain";
  static constexpr std::array members{
      field<&core::Chain::cards>("cards"),
      field<&core::Chain::links>("links"),
  };
};

template <>
struct Fields<core::Insight> {
  static constexpr std::string_view name = "insight";
  static constexpr std::array members{
      field<&core::Insight::tallies>("tallies"),
      field<&core::Insight::summaries>("summaries"),
      field<&core::Insight::open_rounds>("open_rounds"),
      optional_field<&core::Insight::running_round>("running_round"),
      field<&core::Insight::agreements>("agreements"),
      field<&core::Insight::chain>("chain"),
  };
};

}  // namespace northstar::wire
