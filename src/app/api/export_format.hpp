#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/workshop/workshop.hpp"

namespace northstar::app {

/// One form in which a workshop leaves the program. All of them write only what is in the view they are given, so
/// whoever calls projects first.
struct ExportFormat {
  /// The name in `?format=` and `--format`, and the file's ending.
  std::string_view name;
  std::string_view media_type;
  std::string (*write)(const core::Workshop& view, core::Language language);
};

/// The format of that name, or nullptr.
[[nodiscard]] const ExportFormat* find_export_format(std::string_view name);

/// The names of all formats.
[[nodiscard]] std::vector<std::string_view> export_format_names();

}  // namespace northstar::app
