#pragma once

namespace northstar::core {

/// Why a command was refused; closed, so that every screen can say each of them in the person's language.
enum class Reject {
  not_allowed,          ///< The role may not do this now (the permission table).
  not_yours,            ///< Only its author may do this.
  finished,             ///< The workshop is finished; reopen it first.
  already_exists,       ///< The id is taken.
  unknown_participant,  ///< No such participant in this workshop.
  unknown_group,
  unknown_agenda_item,
  unknown_activity,
  unknown_card,
  unknown_comment,
  unknown_cluster,
  unknown_link,
  unknown_round,
  unknown_decision,
  unknown_action,
  unknown_note,
  empty_text,
  text_too_long,
  not_text,             ///< Not well-formed UTF-8, or it holds control characters.
  too_many,             ///< A limit on how many of these there may be is reached.
  wrong_stage,          ///< Not possible on this stage now.
  wrong_kind,           ///< The two cards' stages do not allow this kind of link.
  still_private,        ///< The card is not revealed yet, so others cannot work on it.
  card_deleted,
  not_deleted,
  same_card,
  round_closed,
  round_open,
  not_a_voter,          ///< Role or side do not vote in this round.
  over_budget,
  over_limit,           ///< More dots on one option than the round allows.
  unknown_option,
  own_option,           ///< The round bars votes for one's own card.
  no_options,
  out_of_range,         ///< A number lies outside its range.
  bad_date,             ///< Not YYYY, YYYY-MM or YYYY-MM-DD.
  bad_timetable,        ///< Items overlap, end before they start, or leave the day.
  clock_not_running,
  clock_running,
  preview_outdated,     ///< What was shown before deciding no longer holds.
  last_facilitator,     ///< A workshop keeps at least one facilitator.
  not_ready,            ///< Nothing to do, or something must happen first.
};

}  // namespace northstar::core
