#include "app/document/write_document.hpp"

#include "app/document/case_parts.hpp"
#include "app/document/read_document.hpp"

namespace northstar::app::document {
namespace {

/// Takes out what no document tells, though the viewer may see it of their own.
core::Workshop published(core::Workshop view) {
  std::erase_if(view.cards.list, [](const auto& entry) { return entry.second.exposure == core::Exposure::hidden; });
  for (auto& [id, card] : view.cards.list) {
    if (card.authorship == core::Authorship::anonymous) card.author = {};
  }
  for (auto& [id, comment] : view.cards.comments) {
    if (comment.authorship == core::Authorship::anonymous) comment.author = {};
  }
  return view;
}

}  // namespace

std::string_view side_name(core::Side side) {
  switch (side) {
    case core::Side::business:
      return "business";
    case core::Side::it:
      return "it";
    case core::Side::host:
      return "aws";
  }
  return {};
}

std::string write_document(const core::Workshop& whole, core::Language) {
  const auto view = published(whole);
  std::string text;
  wire::json::Writer writer{text};
  writer.begin_object().key("format").string(kFormat).key("cases").begin_array().begin_object();
  write_description(writer, view);
  write_agenda(writer, view);
  write_people(writer, view);
  write_cards(writer, view);
  write_ballots(writer, view);
  write_tallies(writer, view);
  write_outcomes(writer, view);
  write_wrap_up(writer, view);
  writer.end_object().end_array().end_object();
  return text + '\n';
}

}  // namespace northstar::app::document
