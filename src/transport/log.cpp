#include "transport/log.hpp"

#include <unistd.h>

#include <array>
#include <chrono>
#include <ctime>

#include "transport/json_text.hpp"

namespace northstar::transport {
namespace {

std::string_view name_of(Level level) {
  switch (level) {
    case Level::info: return "info";
    case Level::warning: return "warning";
    case Level::error: return "error";
  }
  return "";
}

/// ISO 8601 with milliseconds, as most collectors of logs expect it.
std::string time_text(base::Instant at) {
  const std::time_t seconds = at.ms / 1000;
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  std::array<char, 32> text{};
  const auto size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
  const auto fraction = std::to_string(1000 + at.ms % 1000);
  return std::string{text.data(), size} + '.' + fraction.substr(1) + 'Z';
}

void append_member(std::string& line, std::string_view name, std::string_view text) {
  line += ',';
  append_json_text(line, name);
  line += ':';
  append_json_text(line, text);
}

void append_member(std::string& line, std::string_view name, std::int64_t number) {
  line += ',';
  append_json_text(line, name);
  line += ':' + std::to_string(number);
}

}  // namespace

std::string log_line(base::Instant at, Level level, std::string_view event, std::initializer_list<LogField> fields) {
  std::string line = R"({"at":")" + time_text(at) + '"';
  append_member(line, "level", name_of(level));
  append_member(line, "event", event);
  for (const auto& field : fields) {
    std::visit([&](const auto& value) { append_member(line, field.name, value); }, field.value);
  }
  line += "}\n";
  return line;
}

void log(Level level, std::string_view event, std::initializer_list<LogField> fields) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const base::Instant at{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
  const auto line = log_line(at, level, event, fields);
  // A log that cannot be written has nobody to be told to.
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

}  // namespace northstar::transport
