#pragma once

#include <map>
#include <string>
#include <variant>

#include "core/ids.hpp"

namespace northstar::core {

enum class NoteKind { keep, problem, trial };

struct Note {
  NoteKind kind = NoteKind::keep;
  std::string text;
  ParticipantId author;

  friend bool operator==(const Note&, const Note&) = default;
};

struct Retrospective {
  std::map<NoteId, Note> notes;
  /// Return on time invested, 1 (lost time) to 5 (well worth it), by person.
  std::map<ParticipantId, int> returns;

  friend bool operator==(const Retrospective&, const Retrospective&) = default;
};

// Commands

struct AddNote {
  NoteId note;
  NoteKind kind;
  std::string text;
};
struct EditNote {
  NoteId note;
  std::string text;
};
struct RemoveNote {
  NoteId note;
};
struct RateReturn {
  int value;
};

// Events

struct NoteAdded {
  NoteId note;
  NoteKind kind;
  std::string text;
  ParticipantId author;
};
struct NoteEdited {
  NoteId note;
  std::string text;
};
struct NoteRemoved {
  NoteId note;
};
struct ReturnRated {
  ParticipantId participant;
  int value;
};

using RetrospectiveEvent = std::variant<NoteAdded, NoteEdited, NoteRemoved, ReturnRated>;

}  // namespace northstar::core
