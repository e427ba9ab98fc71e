#pragma once

#include <expected>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/options.hpp"

namespace northstar::app {

/// Values of settings by their names.
using Settings = std::map<std::string, std::string, std::less<>>;

/// Reads a variable of the environment.
using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// Reads the process's own environment.
[[nodiscard]] std::optional<std::string> process_environment(const std::string& name);

/// Reads the settings in the text of a TOML file: strings, numbers and lists of strings, all at the top.
/// @fails with a sentence for people: not TOML, a name that is no setting, a value of another kind
[[nodiscard]] std::expected<Settings, std::string> read_settings_file(std::string_view text,
                                                                      const std::string& file_name);

/// Puts together what flags, environment and file say, in this order; then come the defaults.
[[nodiscard]] Settings merge(const Settings& flags, const Environment& environment, const Settings& file);

/// Checks `settings` and puts them into `options`. Returns what is wrong, one sentence each; nothing if all is well.
[[nodiscard]] std::vector<std::string> configure(Options& options, const Settings& settings,
                                                 const Environment& environment);

}  // namespace northstar::app
