#include "core/vote/electorate.hpp"

#include <algorithm>
#include <set>

#include "core/card/known.hpp"

namespace northstar::core {
namespace {

/// The stage of what `option` names, or nothing when nobody but its author may know of it or it does not stand as it
/// must.
std::optional<Stage> stage_of(const Electorate& electorate, OptionKind kind, OptionId option, Standing standing) {
  if (kind == OptionKind::cluster) {
    const auto found = electorate.clusters.list.find(cluster_named(option));
    if (found == electorate.clusters.list.end()) return std::nullopt;
    return found->second.stage;
  }
  const auto* card = find_revealed(electorate.cards, card_named(option));
  if (card == nullptr) return std::nullopt;
  if (standing == Standing::live && card->status != CardStatus::live) return std::nullopt;
  return card->stage;
}

}  // namespace

CardId card_named(OptionId option) { return CardId::parse(option.text()).value_or(CardId{}); }

ClusterId cluster_named(OptionId option) { return ClusterId::parse(option.text()).value_or(ClusterId{}); }

std::optional<Reject> check_options(const Electorate& electorate, OptionKind kind, Stage stage,
                                    std::span<const OptionId> options, Standing standing) {
  if (options.empty()) return Reject::no_options;
  if (options.size() > kMaxOptions) return Reject::too_many;
  if (std::set(options.begin(), options.end()).size() != options.size()) return Reject::already_exists;
  for (const auto option : options) {
    const auto found = stage_of(electorate, kind, option, standing);
    if (!found) return Reject::unknown_option;
    if (*found != stage) return Reject::wrong_stage;
  }
  return std::nullopt;
}

bool is_own_option(const Electorate& electorate, OptionKind kind, OptionId option, ParticipantId participant) {
  const auto is_own = [&](CardId id) {
    const auto found = electorate.cards.list.find(id);
    return found != electorate.cards.list.end() && found->second.author == participant;
  };
  if (kind == OptionKind::card) return is_own(card_named(option));
  const auto found = electorate.clusters.list.find(cluster_named(option));
  if (found == electorate.clusters.list.end() || found->second.cards.empty()) return false;
  return std::ranges::all_of(found->second.cards, is_own);
}

std::optional<Reject> check_voter(const Participants& participants, ParticipantId participant, HostVotes host_votes) {
  const auto found = participants.list.find(participant);
  if (found == participants.list.end() || found->second.attendance == Attendance::removed) return Reject::not_a_voter;
  if (found->second.role == Role::observer || found->second.role == Role::display) return Reject::not_a_voter;
  if (found->second.side == Side::host && host_votes == HostVotes::excluded) return Reject::not_a_voter;
  return std::nullopt;
}

std::set<ParticipantId> answerers(const Participants& participants, HostVotes host_votes) {
  std::set<ParticipantId> result;
  for (const auto& [id, participant] : participants.list) {
    if (!check_voter(participants, id, host_votes)) result.insert(result.end(), id);
  }
  return result;
}

}  // namespace northstar::core
