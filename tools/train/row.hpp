#pragma once

#include <string>
#include <vector>

#include "core/coach/features.hpp"

namespace northstar::train {

enum class Origin { own, authored, found };

/// One labelled statement.
struct Row {
  std::string id;
  std::string text;
  /// Rows of one source are held out together.
  std::string source;
  bool is_outcome;
  bool is_korean;
  Origin origin;
  core::coach::Features features;
};

/// Reads the project's own rows (`lang, label, text`).
std::vector<Row> read_own(const std::string& path);

/// Reads the development rows (`id, lang, label, text, source`).
std::vector<Row> read_found(const std::string& path);

}  // namespace northstar::train
