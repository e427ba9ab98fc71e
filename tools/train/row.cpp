#include "row.hpp"

#include "cells.hpp"

namespace northstar::train {
namespace {

core::coach::Features features_of_text(const std::string& text) {
  const core::coach::Statement statement(text);
  return core::coach::features_of(statement, core::coach::parts_of(statement));
}

/// All indicators of one library count as one source.
std::string source_of(const std::string& cell) { return cell.starts_with("LogframeLab") ? "LogframeLab" : cell; }

}  // namespace

std::vector<Row> read_own(const std::string& path) {
  std::vector<Row> rows;
  for (const auto& cells : cells_of(path))
    rows.push_back(
        {"own", cells[2], "own", cells[1] != "output", cells[0] == "ko", Origin::own, features_of_text(cells[2])});
  return rows;
}

std::vector<Row> read_found(const std::string& path) {
  std::vector<Row> rows;
  for (const auto& cells : cells_of(path)) {
    const auto origin = cells[4].starts_with("author") ? Origin::authored : Origin::found;
    rows.push_back({cells[0], cells[3], source_of(cells[4]), cells[2] == "outcome", cells[1] == "ko", origin,
                    features_of_text(cells[3])});
  }
  return rows;
}

}  // namespace northstar::train
