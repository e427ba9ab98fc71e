#include "app/keeping/list_command.hpp"

#include <iostream>

#include "app/keeping/open_house.hpp"
#include "wire/json/writer.hpp"

namespace northstar::app {
namespace {

std::string json_of(const std::vector<port::WorkshopRow>& rows) {
  std::string text;
  wire::json::Writer writer{text};
  writer.begin_array();
  for (const auto& row : rows) {
    writer.begin_object().key("id").string(row.id.text()).key("title").string(row.title);
    writer.key("customer").string(row.customer).key("date").string(row.date).key("lang").string(row.lang);
    writer.key("state").string(row.state).key("people").integer(row.people_count).end_object();
  }
  writer.end_array();
  return text;
}

}  // namespace

int list_command(const Options& options) {
  const auto house = open_house(options);
  if (!house) return exit_unavailable;
  const auto rows = house->run(house->store().list());
  if (!rows) {
    std::cerr << "northstar: the list cannot be read: " << port::name_of(rows.error()) << '\n';
    return exit_failed;
  }
  if (options.output_form == OutputForm::json) {
    std::cout << json_of(*rows) << '\n';
    return exit_ok;
  }
  for (const auto& row : *rows) std::cout << row.id.text() << '\t' << row.title << '\n';
  return exit_ok;
}

}  // namespace northstar::app
