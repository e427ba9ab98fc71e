#include <array>
#include <cstdio>
#include <cstdlib>

#include "cells.hpp"
#include "core/coach/parts.hpp"
#include "measure.hpp"

namespace northstar::train {
namespace {

constexpr std::array kNames{"actor", "behaviour", "metric", "baseline", "target", "deadline"};

struct Count {
  int right = 0, missed = 0, wrong = 0;

  void print(const char* name) const {
    const double precision = right + wrong == 0 ? 0 : static_cast<double>(right) / (right + wrong);
    const double recall = right + missed == 0 ? 0 : static_cast<double>(right) / (right + missed);
    const double f1 = right == 0 ? 0 : 2.0 * right / (2.0 * right + missed + wrong);
    std::printf("| %s | %d | %.3f | %.3f | %.3f |\n", name, right + missed, precision, recall, f1);
  }
};

struct Labelled {
  std::string text;
  /// One digit for each part.
  std::string parts;
};

void measure(const std::vector<Labelled>& rows) {
  std::array<Count, core::coach::kParts> counts{};
  for (const auto& row : rows) {
    const core::coach::Statement statement(row.text);
    const auto parts = core::coach::parts_of(statement);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      const bool is_there = row.parts[i] == '1', is_found = parts[i].has_value();
      counts[i].right += is_there && is_found;
      counts[i].missed += is_there && !is_found;
      counts[i].wrong += !is_there && is_found;
      if (is_there != is_found && std::getenv("SHOW") != nullptr)
        std::printf("  %s %s: %s\n", is_there ? "no" : "a", kNames[i], row.text.c_str());
    }
  }
  std::printf("| part | rows | precision | recall | F1 |\n|---|---|---|---|---|\n");
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i].print(kNames[i]);
}

}  // namespace

void measure_parts(const std::string& path) {
  std::vector<Labelled> rows;
  for (const auto& cells : cells_of(path))
    rows.push_back({cells[2], cells[3] + cells[4] + cells[5] + cells[6] + cells[7] + cells[8]});
  measure(rows);
}

void measure_own_parts(const std::string& path) {
  std::vector<Labelled> rows;
  for (const auto& cells : cells_of(path)) rows.push_back({cells[2], cells[1]});
  measure(rows);
}

}  // namespace northstar::train
