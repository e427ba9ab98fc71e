#include "app/cli/configuration.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <limits>

#include "app/cli/setting.hpp"
#include "transport/origin.hpp"

namespace northstar::app {
namespace {

std::string variable_of(std::string_view setting) {
  std::string name = "NORTHSTAR_";
  for (const char c : setting) name += c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return name;
}

std::vector<std::string> split_at_commas(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = text.find(',');
    if (const auto part = text.substr(0, end); !part.empty()) parts.emplace_back(part);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return parts;
}

/// Reads settings one by one and collects what is wrong.
class Checker {
 public:
  explicit Checker(const Settings& settings) : settings_(settings) {}

  const std::string& text(std::string_view name) const { return settings_.find(name)->second; }

  template <class Number>
  Number number(std::string_view name, Number least, Number most) {
    const auto& value = text(name);
    Number result{};
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
    const bool is_read = error == std::errc{} && end == value.data() + value.size();
    if (is_read && result >= least && result <= most) return result;
    fail(name, "is not a number from " + std::to_string(least) + " to " + std::to_string(most) + ": '" + value + "'");
    return least;
  }

  void fail(std::string_view name, const std::string& why) { faults_.push_back("--" + std::string{name} + ' ' + why); }
  std::vector<std::string> take_faults() { return std::move(faults_); }

 private:
  const Settings& settings_;
  std::vector<std::string> faults_;
};

std::filesystem::path default_data(const Environment& environment) {
  if (const auto data = environment("XDG_DATA_HOME"); data && !data->empty())
    return std::filesystem::path{*data} / "northstar";
  if (const auto home = environment("HOME"); home && !home->empty()) {
    return std::filesystem::path{*home} / ".local" / "share" / "northstar";
  }
  return "northstar-data";
}

std::vector<std::string> read_base_urls(Checker& checker) {
  std::vector<std::string> origins;
  for (const auto& url : split_at_commas(checker.text("base-url"))) {
    const auto origin = transport::origin_of(url);
    if (origin) {
      origins.push_back(*origin);
    } else {
      checker.fail("base-url", "is not an http or https address: '" + url + "'");
    }
  }
  return origins;
}

void refuse_other_stores(Checker& checker) {
  const auto& database = checker.text("database");
  if (!database.empty() && database != "sqlite") {
    checker.fail("database", "names a database that this version cannot use; it keeps its own in the data folder");
  }
  if (!checker.text("nats").empty()) checker.fail("nats", "is for several nodes, which this version cannot do");
}

}  // namespace

std::optional<std::string> process_environment(const std::string& name) {
  const char* const value = std::getenv(name.c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>{value};
}

Settings merge(const Settings& flags, const Environment& environment, const Settings& file) {
  Settings settings;
  for (const auto& setting : kSettings) {
    std::string name{setting.name};
    if (const auto flag = flags.find(name); flag != flags.end()) {
      settings.emplace(std::move(name), flag->second);
    } else if (auto variable = environment(variable_of(name))) {
      settings.emplace(std::move(name), std::move(*variable));
    } else if (const auto line = file.find(name); line != file.end()) {
      settings.emplace(std::move(name), line->second);
    } else {
      settings.emplace(std::move(name), setting.fallback);
    }
  }
  return settings;
}

std::vector<std::string> configure(Options& options, const Settings& settings, const Environment& environment) {
  Checker checker{settings};
  constexpr auto kMaxPort = std::numeric_limits<std::uint16_t>::max();
  constexpr std::size_t kMaxThreads = 256;
  const auto& data = checker.text("data");
  options.data = data.empty() ? default_data(environment) : std::filesystem::path{data};
  options.data_place = data.empty() ? DataPlace::usual : DataPlace::chosen;
  options.listen = checker.text("listen");
  options.port = checker.number<std::uint16_t>("port", 0, kMaxPort);
  options.metrics_port = checker.number<std::uint16_t>("metrics-port", 0, kMaxPort);
  options.threads = checker.number<std::size_t>("threads", 0, kMaxThreads);
  options.base_urls = read_base_urls(checker);
  options.trusted_proxies = split_at_commas(checker.text("trusted-proxies"));
  refuse_other_stores(checker);
  return checker.take_faults();
}

}  // namespace northstar::app
