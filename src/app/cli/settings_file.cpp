#include <algorithm>
#include <sstream>

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include "app/cli/configuration.hpp"
#include "app/cli/setting.hpp"

namespace northstar::app {
namespace {

std::string join_with_commas(const toml::array& list) {
  std::string text;
  for (const auto& item : list) {
    if (!text.empty()) text += ',';
    text += item.value_or(std::string{});
  }
  return text;
}

/// The value as the flag would say it.
std::optional<std::string> text_of(const toml::node& node) {
  if (const auto* const list = node.as_array()) return join_with_commas(*list);
  if (node.is_integer()) return std::to_string(*node.value<std::int64_t>());
  return node.value<std::string>();
}

bool is_setting(std::string_view name) {
  return std::ranges::any_of(kSettings, [name](const Setting& setting) { return setting.name == name; });
}

}  // namespace

std::expected<Settings, std::string> read_settings_file(std::string_view text, const std::string& file_name) {
  const auto parsed = toml::parse(text, file_name);
  if (!parsed) {
    std::ostringstream where;
    where << parsed.error().source().begin;
    return std::unexpected(file_name + ": " + std::string{parsed.error().description()} + " (" + where.str() + ")");
  }
  Settings settings;
  for (const auto& [key, node] : parsed.table()) {
    const std::string name{key.str()};
    if (!is_setting(name)) return std::unexpected(file_name + ": '" + name + "' is not a setting");
    auto value = text_of(node);
    if (!value) return std::unexpected(file_name + ": '" + name + "' is not a text, a number or a list of texts");
    settings.emplace(name, std::move(*value));
  }
  return settings;
}

}  // namespace northstar::app
