#pragma once

#include <optional>
#include <string>
#include <utility>

namespace northstar::app::document {

/// What is wrong with a document: where, what, and what to do about it.
struct Fault {
  /// The path of the value ("cases[0].cards[3].author"), or empty when the text as a whole is at fault.
  std::string path;
  std::string what;
  std::string hint;
};

/// Keeps the first fault of a document; the later ones mostly follow from it.
class Faults {
 public:
  void note(Fault fault) {
    if (!first_) first_ = std::move(fault);
  }
  [[nodiscard]] const std::optional<Fault>& first() const { return first_; }

 private:
  std::optional<Fault> first_;
};

}  // namespace northstar::app::document
