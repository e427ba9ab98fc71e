#include "app/keeping/open_house.hpp"

#include <iostream>

namespace northstar::app {

std::unique_ptr<House> open_house(const Options& options) {
  auto house = House::open(options.data, 1);
  if (house) return std::move(*house);
  std::cerr << "northstar: " << house.error() << '\n';
  return nullptr;
}

}  // namespace northstar::app
