#pragma once

#include "core/retrospective/retrospective.hpp"
#include "wire/fields/id_names.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct Names<core::NoteKind> {
  static constexpr std::string_view name = "note_kind";
  static constexpr std::array<std::string_view, 3> names{"keep", "problem", "trial"};
};

template <>
struct Fields<core::Note> {
  static constexpr std::string_view name = "note";
  static constexpr std::array members{
      field<&core::Note::kind>("kind"),
      optional_field<&core::Note::text>("text"),
      optional_field<&core::Note::author>("author"),
  };
};

template <>
struct Fields<core::Retrospective> {
  static constexpr std::string_view name = "retrospective";
  static constexpr std::array members{
      optional_field<&core::Retrospective::notes>("notes"),
      optional_field<&core::Retrospective::returns>("returns"),
  };
};

// Commands

template <>
struct Fields<core::AddNote> {
  static constexpr std::string_view name = "add_note";
  static constexpr std::array members{
      field<&core::AddNote::note>("note"),
      field<&core::AddNote::kind>("kind"),
      field<&core::AddNote::text>("text"),
  };
};

template <>
struct Fields<core::EditNote> {
  static constexpr std::string_view name = "edit_note";
  static constexpr std::array members{field<&core::EditNote::note>("note"), field<&core::EditNote::text>("text")};
};

template <>
struct Fields<core::RemoveNote> {
  static constexpr std::string_view name = "remove_note";
  static constexpr std::array members{field<&core::RemoveNote::note>("note")};
};

template <>
struct Fields<core::RateReturn> {
  static constexpr std::string_view name = "rate_return";
  static constexpr std::array members{field<&core::RateReturn::value>("value")};
};

// Events

template <>
struct Fields<core::NoteAdded> {
  static constexpr std::string_view name = "note_added";
  static constexpr std::array members{
      field<&core::NoteAdded::note>("note"),
      field<&core::NoteAdded::kind>("kind"),
      optional_field<&core::NoteAdded::text>("text"),
      optional_field<&core::NoteAdded::author>("author"),
  };
};

template <>
struct Fields<core::NoteEdited> {
  static constexpr std::string_view name = "note_edited";
  static constexpr std::array members{
      field<&core::NoteEdited::note>("note"),
      optional_field<&core::NoteEdited::text>("text"),
  };
};

template <>
struct Fields<core::NoteRemoved> {
  static constexpr std::string_view name = "note_removed";
  static constexpr std::array members{field<&core::NoteRemoved::note>("note")};
};

template <>
struct Fields<core::ReturnRated> {
  static constexpr std::string_view name = "return_rated";
  static constexpr std::array members{
      field<&core::ReturnRated::participant>("participant"),
      field<&core::ReturnRated::value>("value"),
  };
};

}  // namespace northstar::wire
