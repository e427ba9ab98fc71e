#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/document/place.hpp"
#include "app/document/script.hpp"

namespace northstar::app::document {

/// A card as a document tells of it.
struct CardEntry {
  core::CardId id;
  core::Stage stage;
  core::ParticipantId author;
  core::Authorship authorship;
  core::CardStatus status;
  core::CardId merged_into;
  std::string text;
  std::string group_label;
  std::string zone;
  core::Position position;
  Place place;
};

/// What the readers of a case's parts tell each other while they write its script.
struct Draft {
  Place root;
  Script script;
  core::WorkshopStatus status = core::WorkshopStatus::finished;
  std::map<core::ParticipantId, core::Side> sides;
  /// In the order of the document.
  std::vector<CardEntry> cards;
  std::map<core::CardId, std::size_t> card_index;

  [[nodiscard]] const CardEntry* find_card(core::CardId id) const {
    const auto found = card_index.find(id);
    return found == card_index.end() ? nullptr : &cards[found->second];
  }
};

// Each reads one part of the case and appends its steps; in this order.
void read_description(Draft& draft);
void read_people(Draft& draft);
void read_agenda(Draft& draft);
void read_cards(Draft& draft);
void read_board(Draft& draft);
void read_votes(Draft& draft);
void read_ratings(Draft& draft);
void read_outcomes(Draft& draft);
void read_wrap_up(Draft& draft);
void read_ending(Draft& draft);

/// The side of the document's "side"; the host's is called by its name there.
[[nodiscard]] core::Side side_at(const Place& place);

}  // namespace northstar::app::document
