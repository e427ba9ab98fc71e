#include "app/api/export_format.hpp"

#include <algorithm>
#include <array>

#include "app/document/write_document.hpp"
#include "core/report/markdown.hpp"

namespace northstar::app {
namespace {

constexpr std::array kFormats{
    ExportFormat{"md", "text/markdown; charset=utf-8", core::markdown},
    ExportFormat{"json", "application/json", document::write_document},
};

}  // namespace

const ExportFormat* find_export_format(std::string_view name) {
  const auto found = std::ranges::find(kFormats, name, &ExportFormat::name);
  return found == kFormats.end() ? nullptr : &*found;
}

std::vector<std::string_view> export_format_names() {
  std::vector<std::string_view> names;
  for (const auto& format : kFormats) names.push_back(format.name);
  return names;
}

}  // namespace northstar::app
