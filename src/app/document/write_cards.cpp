#include <algorithm>
#include <vector>

#include "app/document/case_parts.hpp"
#include "wire/fields/card_fields.hpp"
#include "wire/fields/cluster_fields.hpp"
#include "wire/fields/link_fields.hpp"

namespace northstar::app::document {
namespace {

void write_author(wire::json::Writer& writer, const core::Workshop& view, core::ParticipantId author) {
  put_or_null(writer, "author", author.text());
  const auto found = view.participants.list.find(author);
  put_or_null(writer, "author_side", found == view.participants.list.end() ? "" : side_name(found->second.side));
}

void write_links(wire::json::Writer& writer, const core::Workshop& view, core::CardId from) {
  writer.key("links").begin_array();
  for (const auto& [id, link] : view.links.list) {
    if (link.from != from) continue;
    writer.begin_object().key("to").string(link.to.text());
    if (link.kind == core::LinkKind::results_from) {
      writer.key("kind").string("results-from");
    } else {
      put(writer, "kind", link.kind);
    }
    writer.key("id").string(id.text()).end_object();
  }
  writer.end_array();
}

std::string_view label_of(const core::Workshop& view, core::CardId card) {
  const auto cluster = view.clusters.list.find(core::cluster_of(view.clusters, card));
  return cluster == view.clusters.list.end() ? std::string_view{} : std::string_view{cluster->second.name};
}

void write_card(wire::json::Writer& writer, const core::Workshop& view, core::CardId id, const core::Card& card) {
  writer.begin_object().key("id").string(id.text());
  put(writer, "stage", card.stage);
  writer.key("text").string(card.text);
  write_author(writer, view, card.author);
  put_or_null(writer, "group_label", label_of(view, id));
  write_links(writer, view, id);
  put(writer, "authorship", card.authorship);
  put(writer, "status", card.status);
  put_or_null(writer, "merged_into", card.merged_into.text());
  put_or_null(writer, "zone", card.zone);
  put(writer, "position", card.position);
  writer.end_object();
}

}  // namespace

void write_cards(wire::json::Writer& writer, const core::Workshop& view) {
  std::vector<std::pair<core::Stage, core::CardId>> order;
  for (const auto& [id, card] : view.cards.list) order.emplace_back(card.stage, id);
  std::ranges::sort(order);
  writer.key("cards").begin_array();
  for (const auto& [stage, id] : order) write_card(writer, view, id, view.cards.list.at(id));
  writer.end_array();
  put(writer, "clusters", view.clusters.list);
  put(writer, "comments", view.cards.comments);
}

}  // namespace northstar::app::document
