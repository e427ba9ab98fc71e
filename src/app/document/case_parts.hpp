#pragma once

#include <string>
#include <string_view>

#include "core/workshop/workshop.hpp"
#include "wire/fields/codec.hpp"
#include "wire/json/writer.hpp"

namespace northstar::app::document {

/// Writes a member in the form of its field table.
template <class Value>
void put(wire::json::Writer& writer, std::string_view key, const Value& value) {
  std::string text;
  wire::encode(text, value);
  writer.key(key).raw(text);
}

/// A text that the form of the example writes as null when there is none.
inline void put_or_null(wire::json::Writer& writer, std::string_view key, std::string_view text) {
  writer.key(key);
  text.empty() ? writer.null() : writer.string(text);
}

/// The name of a side in documents.
[[nodiscard]] std::string_view side_name(core::Side side);

// Each writes one part of a case; in this order.
void write_description(wire::json::Writer& writer, const core::Workshop& view);
void write_agenda(wire::json::Writer& writer, const core::Workshop& view);
void write_people(wire::json::Writer& writer, const core::Workshop& view);
void write_cards(wire::json::Writer& writer, const core::Workshop& view);
void write_ballots(wire::json::Writer& writer, const core::Workshop& view);
void write_tallies(wire::json::Writer& writer, const core::Workshop& view);
void write_outcomes(wire::json::Writer& writer, const core::Workshop& view);
void write_wrap_up(wire::json::Writer& writer, const core::Workshop& view);

}  // namespace northstar::app::document
