#include "cells.hpp"

#include <fstream>
#include <sstream>

namespace northstar::train {

std::vector<std::vector<std::string>> cells_of(const std::string& path) {
  std::ifstream file(path);
  std::vector<std::vector<std::string>> lines;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::vector<std::string> cells;
    std::istringstream rest(line);
    for (std::string cell; std::getline(rest, cell, '\t');) cells.push_back(cell);
    lines.push_back(std::move(cells));
  }
  return lines;
}

}  // namespace northstar::train
