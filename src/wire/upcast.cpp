#include "wire/upcast.hpp"

#include <array>
#include <string>
#include <utility>

#include "wire/json/parse.hpp"

namespace northstar::wire {
namespace {

/// Turns one stored text of version `from` into the text of the version after it.
struct Step {
  Stored stored;
  std::int64_t from;
  std::string (*rewrite)(json::Value old);
};

/// Version 1 is the first, so there is nothing to bring forward yet. A change of form adds a row here and golden files
/// of the old form to test/golden/.
constexpr std::array<Step, 0> kSteps{};

std::expected<json::Document, DecodeError> parse_stored(std::string_view bytes) {
  auto document = json::parse(bytes, json::large_limits);
  if (!document) return std::unexpected(DecodeError{{}, DecodeCode::not_json});
  return std::move(*document);
}

std::expected<std::int64_t, DecodeError> version_of(json::Value root) {
  const auto member = root.find("v");
  if (!member) return std::unexpected(DecodeError{"v", DecodeCode::missing});
  const auto version = member->integer();
  if (!version) return std::unexpected(DecodeError{"v", DecodeCode::not_an_integer});
  if (*version < 1) return std::unexpected(DecodeError{"v", DecodeCode::out_of_range});
  if (*version > current_version) return std::unexpected(DecodeError{"v", DecodeCode::unknown_version});
  return *version;
}

/// One step forward; a form without a step for its version did not change.
std::expected<json::Document, DecodeError> step_forward(json::Document document, Stored stored, std::int64_t from) {
  for (const auto& step : kSteps) {
    if (step.stored == stored && step.from == from) return parse_stored(step.rewrite(document.root()));
  }
  return document;
}

}  // namespace

std::expected<json::Document, DecodeError> read_stored(std::string_view bytes, Stored stored) {
  auto document = parse_stored(bytes);
  if (!document) return document;
  const auto version = version_of(document->root());
  if (!version) return std::unexpected(version.error());
  for (auto from = *version; from < current_version && document; ++from)
    document = step_forward(std::move(*document), stored, from);
  return document;
}

}  // namespace northstar::wire
