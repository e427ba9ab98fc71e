#pragma once

#include <string>

#include "core/workshop/workshop.hpp"

namespace northstar::app::document {

/// Writes what is in `view` as a document that `read_document` makes the same workshop of. Cards that are still hidden
/// stay out, and an anonymous card or comment has no author there, whoever's view it is. The same view gives the same
/// bytes. The language is that of the workshop; `language` is not used.
[[nodiscard]] std::string write_document(const core::Workshop& view, core::Language language);

}  // namespace northstar::app::document
