#include <array>

#include "app/document/draft.hpp"
#include "wire/fields/card_fields.hpp"

namespace northstar::app::document {
namespace {

using core::ActivityKind;
using core::Authorship;

/// Where cards without a place are laid: groups beside each other, the cards of a group below each other.
constexpr int kColumnWidth = 240;
constexpr int kRowHeight = 160;

CardEntry entry_at(const Place& place) {
  CardEntry entry{.id = place.at("id").id<core::CardId>(),
                  .stage = place.at("stage").named<core::Stage>(),
                  .author = place.id_of<core::ParticipantId>("author"),
                  .authorship = Authorship::named,
                  .status = core::CardStatus::live,
                  .merged_into = place.id_of<core::CardId>("merged_into"),
                  .text = place.at("text").text(),
                  .group_label = place.text_of("group_label"),
                  .zone = place.text_of("zone"),
                  .position = place.as_of<core::Position>("position"),
                  .place = place};
  if (const auto authorship = place.find("authorship")) entry.authorship = authorship->named<Authorship>();
  if (const auto status = place.find("status")) entry.status = status->named<core::CardStatus>();
  return entry;
}

/// Lays a card that has no place of its own.
void lay(CardEntry& entry, std::map<core::Stage, std::vector<std::pair<std::string, int>>>& columns) {
  if (entry.place.find("position")) return;
  auto& of_stage = columns[entry.stage];
  std::size_t column = 0;
  while (column < of_stage.size() && of_stage[column].first != entry.group_label) ++column;
  if (column == of_stage.size()) of_stage.emplace_back(entry.group_label, 0);
  entry.position = {static_cast<int>(column) * kColumnWidth, of_stage[column].second++ * kRowHeight};
}

/// The person named as author must be in the room, on the side that the document says.
void check_author(const Draft& draft, const CardEntry& entry) {
  if (entry.author.empty()) return;
  const auto found = draft.sides.find(entry.author);
  if (found == draft.sides.end()) {
    entry.place.at("author").fail("nobody in the document has this id", "add the person to participants");
    return;
  }
  const auto stated = entry.place.find("author_side");
  if (stated && side_at(*stated) != found->second) stated->fail("the author is on another side", "correct one of them");
}

void add_card(Draft& draft, const CardEntry& entry) {
  draft.script.by(entry.place.path(), entry.author,
                  core::AddCard{entry.id, entry.stage, entry.zone, entry.text, entry.position});
}

/// Everyone writes on their own, and then all is revealed.
void write_stage(Draft& draft, core::Stage stage) {
  bool has_any = false;
  for (const auto authorship : {Authorship::named, Authorship::anonymous}) {
    bool is_started = false;
    for (const auto& entry : draft.cards) {
      if (entry.stage != stage || entry.authorship != authorship) continue;
      if (!is_started) draft.script.start(ActivityKind::write, stage, authorship);
      is_started = has_any = true;
      add_card(draft, entry);
    }
  }
  if (has_any) draft.script.start(ActivityKind::reveal, stage);
}

void add_comments(Draft& draft, core::Stage stage, Authorship authorship) {
  using Comments = std::map<core::CommentId, core::Comment>;
  bool is_started = false;
  for (const auto& [id, comment] : draft.root.as_of<Comments>("comments")) {
    const auto* card = draft.find_card(comment.card);
    const auto path = draft.root.path() + ".comments." + std::string{id.text()};
    const bool is_now = comment.authorship == authorship && (card ? card->stage : core::Stage::current) == stage;
    if (!is_now) continue;
    if (!is_started) draft.script.start(ActivityKind::reveal, stage, authorship);
    is_started = true;
    draft.script.by(path, comment.author, core::AddComment{id, comment.card, comment.text});
  }
}

}  // namespace

void read_cards(Draft& draft) {
  std::map<core::Stage, std::vector<std::pair<std::string, int>>> columns;
  for (const auto& place : draft.root.list("cards")) {
    auto entry = entry_at(place);
    lay(entry, columns);
    check_author(draft, entry);
    if (!draft.card_index.emplace(entry.id, draft.cards.size()).second) {
      place.fail("this id stands here twice", "give each card an id");
    }
    draft.cards.push_back(std::move(entry));
  }
  for (std::size_t i = 0; i < wire::Names<core::Stage>::names.size(); ++i) {
    const auto stage = static_cast<core::Stage>(i);
    write_stage(draft, stage);
    for (const auto authorship : {Authorship::named, Authorship::anonymous}) add_comments(draft, stage, authorship);
  }
}

}  // namespace northstar::app::document
