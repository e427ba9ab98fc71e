#pragma once

#include "core/agenda/agenda.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::ItemKind> {
  static constexpr std::string_view name = "item_kind";
  static constexpr std::array<std::string_view, 5> names{"session", "customer_talk", "activity", "vote", "pause"};
};

template <>
struct Names<core::Need> {
  static constexpr std::string_view name = "need";
  static constexpr std::array<std::string_view, 2> names{"required", "optional"};
};

template <>
struct Names<core::Beginning> {
  static constexpr std::string_view name = "beginning";
  static constexpr std::array<std::string_view, 2> names{"anew", "as_left"};
};

template <>
struct Names<core::Giving> {
  static constexpr std::string_view name = "giving";
  static constexpr std::array<std::string_view, 2> names{"push", "squeeze"};
};

template <>
struct Fields<core::AgendaItem> {
  static constexpr std::string_view name = "agenda_item";
  static constexpr std::array members{
      field<&core::AgendaItem::item>("item"),
      optional_field<&core::AgendaItem::block>("block"),
      optional_field<&core::AgendaItem::title>("title"),
      field<&core::AgendaItem::kind>("kind"),
      field<&core::AgendaItem::need>("need"),
      field<&core::AgendaItem::start_minute>("start_minute"),
      field<&core::AgendaItem::end_minute>("end_minute"),
  };
};

template <>
struct Fields<core::Clock> {
  static constexpr std::string_view name = "clock";
  static constexpr std::array members{
      field<&core::Clock::item>("item"),
      field<&core::Clock::started_at>("started_at"),
      field<&core::Clock::ends_at>("ends_at"),
      field<&core::Clock::paused_with_ms>("paused_with_ms"),
  };
};

template <>
struct Fields<core::Held> {
  static constexpr std::string_view name = "held";
  static constexpr std::array members{
      field<&core::Held::started_at>("started_at"),
      field<&core::Held::ended_at>("ended_at"),
      optional_field<&core::Held::left_ms>("left_ms"),
  };
};

template <>
struct Fields<core::Agenda> {
  static constexpr std::string_view name = "agenda";
  static constexpr std::array members{
      optional_field<&core::Agenda::items>("items"),
      field<&core::Agenda::clock>("clock"),
      optional_field<&core::Agenda::held>("held"),
      optional_field<&core::Agenda::skipped>("skipped"),
      field<&core::Agenda::utc_offset_minutes>("utc_offset_minutes"),
  };
};

// Commands

template <>
struct Fields<core::SetAgenda> {
  static constexpr std::string_view name = "set_agenda";
  static constexpr std::array members{field<&core::SetAgenda::items>("items")};
};

template <>
struct Fields<core::StartAgendaItem> {
  static constexpr std::string_view name = "start_agenda_item";
  static constexpr std::array members{
      field<&core::StartAgendaItem::item>("item"),
      field<&core::StartAgendaItem::beginning>("beginning"),
      field<&core::StartAgendaItem::utc_offset_minutes>("utc_offset_minutes"),
  };
};

template <>
struct Fields<core::PauseClock> {
  static constexpr std::string_view name = "pause_clock";
  static constexpr auto members = no_members;
};

template <>
struct Fields<core::ResumeClock> {
  static constexpr std::string_view name = "resume_clock";
  static constexpr auto members = no_members;
};

template <>
struct Fields<core::ExtendAgendaItem> {
  static constexpr std::string_view name = "extend_agenda_item";
  static constexpr std::array members{field<&core::ExtendAgendaItem::by_ms>("by_ms")};
};

template <>
struct Fields<core::SkipAgendaItem> {
  static constexpr std::string_view name = "skip_agenda_item";
  static constexpr std::array members{field<&core::SkipAgendaItem::item>("item")};
};

template <>
struct Fields<core::UnskipAgendaItem> {
  static constexpr std::string_view name = "unskip_agenda_item";
  static constexpr std::array members{field<&core::UnskipAgendaItem::item>("item")};
};

template <>
struct Fields<core::AdjustAgenda> {
  static constexpr std::string_view name = "adjust_agenda";
  static constexpr std::array members{
      field<&core::AdjustAgenda::giving>("giving"),
      optional_field<&core::AdjustAgenda::drop>("drop"),
      field<&core::AdjustAgenda::previewed>("previewed"),
      field<&core::AdjustAgenda::utc_offset_minutes>("utc_offset_minutes"),
  };
};

// Events

template <>
struct Fields<core::AgendaSet> {
  static constexpr std::string_view name = "agenda_set";
  static constexpr std::array members{optional_field<&core::AgendaSet::items>("items")};
};

template <>
struct Fields<core::AgendaItemStarted> {
  static constexpr std::string_view name = "agenda_item_started";
  static constexpr std::array members{
      field<&core::AgendaItemStarted::item>("item"),
      field<&core::AgendaItemStarted::started_at>("started_at"),
      field<&core::AgendaItemStarted::ends_at>("ends_at"),
      field<&core::AgendaItemStarted::utc_offset_minutes>("utc_offset_minutes"),
  };
};

template <>
struct Fields<core::ClockPaused> {
  static constexpr std::string_view name = "clock_paused";
  static constexpr std::array members{optional_field<&core::ClockPaused::with_ms>("with_ms")};
};

template <>
struct Fields<core::ClockResumed> {
  static constexpr std::string_view name = "clock_resumed";
  static constexpr std::array members{field<&core::ClockResumed::ends_at>("ends_at")};
};

template <>
struct Fields<core::AgendaItemExtended> {
  static constexpr std::string_view name = "agenda_item_extended";
  static constexpr std::array members{field<&core::AgendaItemExtended::ends_at>("ends_at")};
};

template <>
struct Fields<core::AgendaItemEnded> {
  static constexpr std::string_view name = "agenda_item_ended";
  static constexpr std::array members{field<&core::AgendaItemEnded::ended_at>("ended_at")};
};

template <>
struct Fields<core::AgendaItemSkipped> {
  static constexpr std::string_view name = "agenda_item_skipped";
  static constexpr std::array members{field<&core::AgendaItemSkipped::item>("item")};
};

template <>
struct Fields<core::AgendaItemUnskipped> {
  static constexpr std::string_view name = "agenda_item_unskipped";
  static constexpr std::array members{field<&core::AgendaItemUnskipped::item>("item")};
};

}  // namespace northstar::wire
