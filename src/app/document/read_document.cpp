#include "app/document/read_document.hpp"

#include "app/document/draft.hpp"
#include "app/document/rehearsal.hpp"
#include "wire/json/parse.hpp"

namespace northstar::app::document {
namespace {

Fault fault_of(const wire::json::ParseError& error) {
  return {"byte " + std::to_string(error.offset), "this is no JSON: " + std::string{wire::json::name_of(error.code)},
          "a JSON checker shows the place"};
}

Script script_of(const Place& place) {
  Draft draft{.root = place, .script = {}, .sides = {}, .cards = {}, .card_index = {}};
  constexpr void (*kParts[])(Draft&) = {read_description, read_people,  read_agenda,   read_cards,   read_board,
                                        read_votes,       read_ratings, read_outcomes, read_wrap_up, read_ending};
  for (const auto read : kParts) read(draft);
  return std::move(draft.script);
}

std::expected<ReadCase, Fault> read_case(const Place& place, const Faults& faults) {
  auto script = script_of(place);
  if (faults.first()) return std::unexpected(*faults.first());
  auto workshop = rehearse(script);
  if (!workshop) return std::unexpected(workshop.error());
  return ReadCase{std::move(script), std::move(*workshop)};
}

}  // namespace

std::expected<std::vector<ReadCase>, Fault> read_document(std::string_view text) {
  const auto json = wire::json::parse(text, wire::json::large_limits);
  if (!json) return std::unexpected(fault_of(json.error()));
  Faults faults;
  const Place root{json->root(), "", faults};
  const auto format = root.at("format");
  if (format.text() != kFormat) format.fail("this format is not known", "it must be " + std::string{kFormat});
  const auto places = root.list("cases");
  if (places.empty()) root.fail("the document holds no case", "put workshops into the list 'cases'");
  if (faults.first()) return std::unexpected(*faults.first());
  std::vector<ReadCase> cases;
  for (const auto& place : places) {
    auto read = read_case(place, faults);
    if (!read) return std::unexpected(read.error());
    cases.push_back(std::move(*read));
  }
  return cases;
}

}  // namespace northstar::app::document
