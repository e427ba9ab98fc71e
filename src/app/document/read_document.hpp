#pragma once

#include <expected>
#include <string_view>
#include <vector>

#include "app/document/fault.hpp"
#include "app/document/script.hpp"
#include "core/workshop/workshop.hpp"

namespace northstar::app::document {

/// What the first line of a document says it is.
inline constexpr std::string_view kFormat = "workshop-case/1";

/// A workshop that a document describes: how it is made, and what it is then.
struct ReadCase {
  Script script;
  core::Workshop workshop;
};

/// Reads a document and plays each of its cases through, so that all that the rules refuse is known before anything is
/// kept.
/// @fails with the first fault, and its place
[[nodiscard]] std::expected<std::vector<ReadCase>, Fault> read_document(std::string_view text);

}  // namespace northstar::app::document
