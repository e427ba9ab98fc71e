#include "app/document/export_command.hpp"

#include <fstream>
#include <iostream>

#include "app/api/export_format.hpp"
#include "app/keeping/open_house.hpp"
#include "app/live/asking.hpp"
#include "core/workshop/project.hpp"

namespace northstar::app {
namespace {

using Text = std::expected<std::string, std::string>;

std::string known_formats() {
  std::string all;
  for (const auto name : export_format_names()) all += (all.empty() ? "" : ", ") + std::string{name};
  return all;
}

port::Task<Text> written(House& house, port::WorkshopId id, const ExportFormat* format, std::string lang) {
  auto room = co_await house.rooms().find(id);
  if (!room) {
    const bool is_gone = room.error() == port::ReadError::gone;
    co_return std::unexpected(is_gone ? std::string{"there is no workshop with this id; `northstar list` shows all"}
                                      : "the workshop cannot be read: " + std::string{name_of(room.error())});
  }
  auto read = [format, lang](const core::Workshop& workshop) {
    const auto language = lang.empty()   ? workshop.description.lang
                          : lang == "ko" ? core::Language::ko
                                         : core::Language::en;
    // Nobody's eyes in particular: a facilitator who wrote nothing.
    const core::Viewer viewer{{}, core::Role::facilitator};
    return format->write(core::project(workshop, viewer), language);
  };
  auto text = co_await look(*room, std::move(read));
  if (!text) co_return std::unexpected(std::string{"the workshop cannot be read now"});
  co_return std::move(*text);
}

int write_out(const std::string& text, const std::filesystem::path& output) {
  if (output.empty()) {
    std::cout << text;
    return std::cout.flush() ? exit_ok : exit_failed;
  }
  std::ofstream file{output, std::ios::binary};
  file << text;
  file.close();
  if (file) return exit_ok;
  std::cerr << "northstar: " << output.string() << " cannot be written\n";
  return exit_failed;
}

}  // namespace

int export_command(const Options& options) {
  const auto* const format = find_export_format(options.format);
  if (format == nullptr) {
    std::cerr << "northstar: --format must be one of: " << known_formats() << '\n';
    return exit_usage;
  }
  const auto id = port::WorkshopId::parse(options.operands.front());
  if (!id) {
    std::cerr << "northstar: '" << options.operands.front() << "' is not the id of a workshop\n";
    return exit_usage;
  }
  const auto house = open_house(options);
  if (!house) return exit_unavailable;
  const auto text = house->run(written(*house, *id, format, options.lang));
  if (text) return write_out(*text, options.output);
  std::cerr << "northstar: " << text.error() << '\n';
  return exit_failed;
}

}  // namespace northstar::app
