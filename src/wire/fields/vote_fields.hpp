#pragma once

#include "core/vote/vote.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/participant_fields.hpp"
#include "wire/fields/stage_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::OptionKind> {
  static constexpr std::string_view name = "option_kind";
  static constexpr std::array<std::string_view, 2> names{"card", "cluster"};
};

template <>
struct Names<core::OwnOptions> {
  static constexpr std::string_view name = "own_options";
  static constexpr std::array<std::string_view, 2> names{"allowed", "barred"};
};

template <>
struct Names<core::HostVotes> {
  static constexpr std::string_view name = "host_votes";
  static constexpr std::array<std::string_view, 2> names{"excluded", "counted_apart"};
};

template <>
struct Names<core::RoundStatus> {
  static constexpr std::string_view name = "round_status";
  static constexpr std::array<std::string_view, 3> names{"open", "closed", "cancelled"};
};

template <>
struct Fields<core::VoteRules> {
  static constexpr std::string_view name = "vote_rules";
  static constexpr std::array members{
      field<&core::VoteRules::budget>("budget"),
      field<&core::VoteRules::limit_per_option>("limit_per_option"),
      field<&core::VoteRules::own_options>("own_options"),
      field<&core::VoteRules::host_votes>("host_votes"),
  };
};

template <>
struct Fields<core::Choice> {
  static constexpr std::string_view name = "choice";
  static constexpr std::array members{field<&core::Choice::option>("option"), field<&core::Choice::dots>("dots")};
};

template <>
struct Fields<core::Ballot> {
  static constexpr std::string_view name = "ballot";
  static constexpr std::array members{optional_field<&core::Ballot::choices>("choices")};
};

template <>
struct Fields<core::UntiedBallot> {
  static constexpr std::string_view name = "untied_ballot";
  static constexpr std::array members{
      field<&core::UntiedBallot::side>("side"),
      optional_field<&core::UntiedBallot::choices>("choices"),
  };
};

template <>
struct Fields<core::Vote> {
  static constexpr std::string_view name = "vote";
  static constexpr std::array members{
      optional_field<&core::Vote::name>("name"),       field<&core::Vote::stage>("stage"),
      field<&core::Vote::option_kind>("option_kind"),  field<&core::Vote::rules>("rules"),
      optional_field<&core::Vote::options>("options"), field<&core::Vote::status>("status"),
      optional_field<&core::Vote::voters>("voters"),   optional_field<&core::Vote::ballots>("ballots"),
  };
};

template <>
struct Fields<core::Votes> {
  static constexpr std::string_view name = "votes";
  static constexpr std::array members{
      optional_field<&core::Votes::list>("list"),
      optional_field<&core::Votes::box>("box"),
  };
};

// Commands

template <>
struct Fields<core::OpenVote> {
  static constexpr std::string_view name = "open_vote";
  static constexpr std::array members{
      field<&core::OpenVote::vote>("vote"),   optional_field<&core::OpenVote::name>("name"),
      field<&core::OpenVote::stage>("stage"), field<&core::OpenVote::option_kind>("option_kind"),
      field<&core::OpenVote::rules>("rules"), field<&core::OpenVote::options>("options"),
  };
};

template <>
struct Fields<core::CastBallot> {
  static constexpr std::string_view name = "cast_ballot";
  static constexpr std::array members{
      field<&core::CastBallot::vote>("vote"),
      field<&core::CastBallot::choices>("choices"),
  };
};

template <>
struct Fields<core::CloseVote> {
  static constexpr std::string_view name = "close_vote";
  static constexpr std::array members{field<&core::CloseVote::vote>("vote")};
};

template <>
struct Fields<core::CancelVote> {
  static constexpr std::string_view name = "cancel_vote";
  static constexpr std::array members{field<&core::CancelVote::vote>("vote")};
};

template <>
struct Fields<core::RestoreVote> {
  static constexpr std::string_view name = "restore_vote";
  static constexpr std::array members{
      field<&core::RestoreVote::vote>("vote"),     optional_field<&core::RestoreVote::name>("name"),
      field<&core::RestoreVote::stage>("stage"),   field<&core::RestoreVote::option_kind>("option_kind"),
      field<&core::RestoreVote::rules>("rules"),   field<&core::RestoreVote::options>("options"),
      field<&core::RestoreVote::voters>("voters"), field<&core::RestoreVote::ballots>("ballots"),
  };
};

// Events

template <>
struct Fields<core::VoteOpened> {
  static constexpr std::string_view name = "vote_opened";
  static constexpr std::array members{
      field<&core::VoteOpened::vote>("vote"),   optional_field<&core::VoteOpened::name>("name"),
      field<&core::VoteOpened::stage>("stage"), field<&core::VoteOpened::option_kind>("option_kind"),
      field<&core::VoteOpened::rules>("rules"), optional_field<&core::VoteOpened::options>("options"),
  };
};

template <>
struct Fields<core::BallotCast> {
  static constexpr std::string_view name = "ballot_cast";
  static constexpr std::array members{
      field<&core::BallotCast::vote>("vote"),
      field<&core::BallotCast::participant>("participant"),
      optional_field<&core::BallotCast::choices>("choices"),
  };
};

template <>
struct Fields<core::VoterCounted> {
  static constexpr std::string_view name = "voter_counted";
  static constexpr std::array members{
      field<&core::VoterCounted::vote>("vote"),
      field<&core::VoterCounted::participant>("participant"),
  };
};

template <>
struct Fields<core::VoteClosed> {
  static constexpr std::string_view name = "vote_closed";
  static constexpr std::array members{
      field<&core::VoteClosed::vote>("vote"),
      optional_field<&core::VoteClosed::ballots>("ballots"),
  };
};

template <>
struct Fields<core::VoteCancelled> {
  static constexpr std::string_view name = "vote_cancelled";
  static constexpr std::array members{field<&core::VoteCancelled::vote>("vote")};
};

}  // namespace northstar::wire
