#include "app/keeping/replay_command.hpp"

#include <iostream>

#include "app/keeping/open_house.hpp"

namespace northstar::app {

int replay_command(const Options& options) {
  const auto house = open_house(options);
  if (!house) return exit_unavailable;
  const auto id = port::WorkshopId::parse(options.operands.front());
  if (!id) {
    std::cerr << "northstar: '" << options.operands.front() << "' is not the id of a workshop\n";
    return exit_usage;
  }
  const auto records = house->run(house->store().records_after(*id, 0));
  if (!records) {
    std::cerr << "northstar: the log cannot be read: " << port::name_of(records.error()) << '\n';
    return exit_failed;
  }
  for (const auto& record : *records) std::cout << record << '\n';
  return exit_ok;
}

}  // namespace northstar::app
